<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">ہم آپ کے بچے، آپ کے خاندان اور اسکول کے بارے میں پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">ہم آپ کی جماعت، آپ کے کام اور آپ کے اسکول کے بارے میں پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">ہم آپ کے اسکول، اس کے طلبہ اور اساتذہ کے بارے میں پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">کیا آپ حصہ لینا پسند کریں گے؟</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">یہ جوابات اس تحقیق کے کام آتے ہیں کہ ہر پس منظر کے بچے اسکول میں کیسے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">آپ کوئی بھی سوال چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">آپ کسی بھی وقت رک سکتے ہیں، وجہ بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">آپ کا نام جوابات کے ساتھ نہیں رکھا جاتا۔ انہیں صرف محققین دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">نہیں، شکریہ</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">ہاں، مجھے حصہ لینا ہے</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">جو آپ نے کسی اور وقت بتایا تھا وہ ویسا ہی رہے گا۔</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">بتانے کا شکریہ۔</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">کیا آپ یہاں رکنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">وجہ بتانا ضروری نہیں۔ آپ کے جوابات کا کیا کیا جائے؟</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">رکیں اور میرے جوابات رکھ لیں</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">رکیں اور میرے جوابات مٹا دیں</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">آپ کے جوابات مٹا دیے گئے۔</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">محقق آپ کے جوابات مٹانے کا انتظام کرے گا۔</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">آپ رک گئے ہیں۔</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">یہ آخری سوال تھا۔ آپ کے جوابات محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">آپ کے وقت کا شکریہ۔</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">آگے جو سوال ہیں ان کا جواب دینا مشکل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">آپ ان سوالات کے جواب دے سکتے ہیں، یا انہیں چھوڑ کر آگے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">محقق کے لیے: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">براہ کرم محقق کو بلائیں۔ آپ نے کچھ غلط نہیں کیا۔</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">اگر کسی سوال سے آپ کو پریشانی ہو تو لیپ ٹاپ لانے والے محقق سے بات کریں۔</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">براہِ کرم لیپ ٹاپ محقق کو واپس دیں۔</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">محقق کے لیے: اس لیپ ٹاپ کا پن</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">محقق کے لیے: پاس فریز</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">پہلے ایک جواب چنیں۔ ”مجھے معلوم نہیں“ بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">یہ یہاں ٹھیک نہیں بیٹھتا۔ اپنا جواب پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">آپ کا جواب</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">آپ کا عدد</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">پہلے حروف لکھیں</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">سب پر دبائیں، پہلے والا پہلے۔</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">آپ {count} میں سے {number} منزل پر ہیں۔</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">آپ کون سی زبان چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">کیا آپ تھوڑا وقفہ چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">انگڑائی لیں، کچھ پیئیں، کھڑکی سے باہر دیکھیں۔</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">وقفہ لیں۔</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">جتنا چاہیں وقت لیں۔ آپ کے جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">کیا آپ بعد میں جاری رکھنا چاہتے ہیں؟ آپ رک بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">آپ کے جواب چھپے ہوئے ہیں۔</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">جب کوئی اور نہ دیکھ رہا ہو تو انہیں پھر دکھائیں۔</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">سانس لیں، اور سانس چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">بچہ شامل کریں</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">کوڈ جوابات کے ساتھ جاتا ہے۔ نام اس لیپ ٹاپ پر خفیہ شکل میں رہتا ہے اور کبھی بھیجا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">بچہ</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">استاد</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">اسکول کا سربراہ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">شامل کریں</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">جماعت پر واپس</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">یہ فرد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کوڈ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">جماعت</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">نشست</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">عمر</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">نام (اختیاری)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">کوڈ، جماعت اور عمر ضروری ہیں۔ کوڈ میں صرف حروف، ہندسے، نقطے اور ڈیش ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">رضامندی درج کریں</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">نام (اسی لیپ ٹاپ پر رہتا ہے)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">یہ سوالنامہ دوسری عمر کے لیے ہے۔ آپ اسے کیوں استعمال کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">بچوں کے موڈ کا پن</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">بچہ {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">رضامندی دوبارہ درج کریں</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">لیپ ٹاپ اس بچے کے بارے میں مختلف باتیں کہتے ہیں۔ نام ایک بار پھر لکھیں۔</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">انٹرویو جاری رکھیں</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">یہاں نیا انٹرویو شروع کریں</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">ایک اور انٹرویو شروع کریں</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">لیپ ٹاپ بچے کو دیں</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">پہلے رضامندی درج کریں۔</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (مسودہ)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">بٹنوں کا ابھی اس زبان میں ترجمہ نہیں ہوا؛ وہ انگریزی میں ہیں۔</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">مشینی مسودہ: یہ زبان بولنے والے کسی فرد نے سوالات اور بٹنوں کی جانچ نہیں کی۔ کسی بچے کے جواب دینے سے پہلے انہیں یہ زبان جاننے والے کے ساتھ پڑھیں۔</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">مشینی مسودہ: یہ زبان بولنے والے کسی فرد نے سوالات کی جانچ نہیں کی۔ کسی بچے کے جواب دینے سے پہلے انہیں یہ زبان جاننے والے کے ساتھ پڑھیں۔</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">بٹنوں کے الفاظ مشینی مسودہ ہیں جن کی یہ زبان بولنے والے کسی فرد نے جانچ نہیں کی۔</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">سوالنامہ</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">بچے کی زبان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">متن کا سائز</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">بچہ جواب دیتا ہے</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">چھو کر، ماؤس یا بٹنوں سے</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">ایک بٹن سے: حلقہ خود چلتا ہے</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">دو بٹنوں سے: Space آگے لے جاتا ہے، Enter چنتا ہے</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">بٹن پر ٹھہر کر</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">عمر کے لحاظ سے اچھا پڑھتا ہے</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">آسان الفاظ کی ضرورت ہے</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">پوری جماعت یہی سوالنامہ استعمال کرتی ہے</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">فہرست لیں</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">سب موجود ہیں</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">کلاس ختم کریں</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">اس جماعت کے لیے مزید</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">اس جماعت کے بچے</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">اس فہرست میں ابھی کوئی بچہ نہیں۔ فہرست لانے کے لیے ہم وقت سازی کریں، یا دیے گئے کوڈ سے بچہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">مقام</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">نامکمل انٹرویو بھی بھیجنے کے لیے تیار کرتا ہے؛ انہیں کسی اور دن جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">جن پر ابھی نشان نہیں ان سب پر نشان لگاتا ہے۔ کسی ایک بچے کو بدلنے کے لیے کالم کا خانہ دبائیں۔</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">اس کاغذ پر دوسرے بچوں کے نام بھی ہیں</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">محفوظ کریں، اگلا بچہ</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">رضامندی محفوظ کریں</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">رضامندی دینے والا</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">کاغذی فارم کا نمبر</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">رضامندی کے متن کا ورژن</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">رضامندی کے متن کی زبان</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">دستخط کی تاریخ (دن-مہینہ-سال)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">بچے {code} کے لیے رضامندی</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">ابھی کسی اخلاقیات بورڈ نے اس اصول کی توثیق نہیں کی۔</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">چنیں …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">تاریخ دن-مہینہ-سال کی شکل میں لکھیں، مثلاً 24-11-2026، اور آج کے بعد کی نہ ہو۔</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">ہر خانہ پُر کریں: کس نے، کون سا کاغذ، کون سا متن، کس زبان میں۔</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">منصوبے میں شامل ہوں</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">رابطہ کار آپ کو دعوت نامہ دیتا ہے۔ یہ ایک بار کام کرتا ہے، اور اسی ایک بار نیٹ ورک چاہیے۔</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">شامل ہوں</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">دعوت نامہ</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">اس لیپ ٹاپ کا نام، مثلاً ”نیلا لیپ ٹاپ 3“</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">دونوں ضروری ہیں: دعوت نامہ اور نام۔</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">سرور سے رابطہ ہو رہا ہے …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">لمبا خفیہ جملہ چنیں: کم از کم {count} حروف، مثلاً چار یا پانچ الفاظ جن کا آپس میں تعلق نہ ہو۔</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">پروگرام اس لیپ ٹاپ پر پہلے سے کھلا ہے۔ پہلے دوسری ونڈو بند کریں۔</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">اس لیپ ٹاپ کے انٹرویو پروگرام کے نئے ورژن نے محفوظ کیے تھے۔ اس پروگرام کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">انٹرویو کی فائل پڑھی نہیں جا سکتی۔ کچھ نہ بدلیں اور اپنے رابطہ کار کو فون کریں۔</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">ڈسک پر کچھ لکھا نہیں جا سکتا؛ شاید وہ بھر گئی ہے۔ جو پہلے محفوظ ہوا وہ سلامت ہے۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">وہاں کچھ نہیں لکھا جا سکتا۔ دوسرا فولڈر چنیں یا جگہ بنائیں۔</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">یہ فائل نہیں پڑھی جا سکتی۔ کیا یو ایس بی ابھی لگی ہوئی ہے؟</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">انٹرویو مقفل ہیں۔ قفل کھولیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">یہ بچہ تحقیق سے نکل چکا ہے: اس کے خاندان نے سب کچھ واپس لے لیا۔ اس سے دوبارہ نہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">یہ انٹرویو صرف اسی لیپ ٹاپ پر جاری رہ سکتا ہے جس پر شروع ہوا۔</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">بچے نے یہ انٹرویو روک دیا اور کوئی اسے آگے نہیں بڑھا سکتا۔ بچہ چاہے تو نیا شروع کریں۔</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">4 سے 8 ہندسے چنیں، جو سب ایک جیسے نہ ہوں اور ترتیب سے بڑھتے یا گھٹتے نہ ہوں۔</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">ابھی کوئی پن نہیں۔ خفیہ جملہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">یہ سوالنامہ مشکل باتوں کے بارے میں ہے، اور اس ملک کی کوئی ہیلپ لائن معلوم نہیں۔ اپنے رابطہ کار سے منصوبے کے رابطوں کی فائل مانگیں۔</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">یہ انٹرویو اب اس لیپ ٹاپ پر نہیں: اسے مٹا دیا گیا۔ اس کے بعد جو جواب دیے گئے وہ محفوظ نہیں۔</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">منصوبے کے رابطوں کی فائل پڑھی نہیں جا سکتی۔ اسے درست کریں یا ہٹا دیں۔</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">یہ لیپ ٹاپ بیک اپ سے بحال ہوا ہے، اور اس دوران کوئی خاندان الگ ہو چکا ہو سکتا ہے۔ ایک بار ہم وقت سازی کریں، پھر شروع کریں۔</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">اس بچے سے کچھ پوچھنے سے پہلے والدین یا سرپرست کی رضامندی درج کریں۔</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">اس ملک میں اس عمر کے بچے کے لیے اس شخص کی رضامندی کافی نہیں۔</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">یہ سوالنامہ کسی اور کے لیے ہے۔ ایسا چنیں جو اس کوڈ سے میل کھائے۔</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">اس ملک کے لیے رضامندی کا کوئی اصول نہیں، اس لیے انٹرویو نہیں کھل سکتا۔ اپنے رابطہ کار سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">کاغذ پر سات گروہ ہیں، ہر ایک میں چار حروف اور ہندسے۔ اپنے لکھے ہوئے سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">کوئی حرف یا ہندسہ درست نہیں۔ ہر گروہ کا کاغذ سے موازنہ کریں۔</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">اس لیپ ٹاپ پر اس کوڈ کا کوئی بچہ نہیں۔</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">آخری حرف میل نہیں کھاتا: کوڈ غلط لکھا گیا ہے۔ کارڈ دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">فہرست کا ایک کوڈ اس لیپ ٹاپ پر کسی دوسرے مقام کے بچے کا ہے۔ کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">یہ کوڈ کسی اور بچے کا ہے۔ دوسرا کوڈ چنیں۔</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">بچے نے یہ انٹرویو پھینک دیا، لیکن اس کے کچھ حصے پہلے ہی بھیجنے کے لیے تیار ہو چکے تھے۔ اپنے رابطہ کار سے انہیں مٹانے کو کہیں۔</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">سرور تک رسائی نہیں ہوئی۔ اندراج کے لیے ایک بار نیٹ ورک چاہیے؛ جہاں نیٹ ورک ہو وہاں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">یہ دعوت نامہ مکمل نہیں۔ اسے پورا نقل کریں، ”immerse1:“ سے آخر تک۔</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">سوالنامہ یہ جواب قبول نہیں کرتا۔ کوئی اور جواب درج کریں۔</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">اس دوران کسی نے وہاں کچھ لکھا ہے۔ اس کے بجائے نیا فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">اس کا فیصلہ یہاں نہیں ہوا تھا، یا اسے پہلے ہی واپس لیا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">یہ پہلے ہی طے ہو چکا ہے۔ فہرست دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">یہ دونوں اب ایک کوڈ کے تحت نہیں۔ فہرست دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">یہ انٹرویو اب یہاں نہیں: اسے مٹا دیا گیا، یا اس کے دن پورے ہو گئے۔</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">صرف مکمل انٹرویو واپس بھیجا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">یہ اب منتظر نہیں۔ ہم وقت سازی کریں، اور دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">یہ سوالنامہ ابھی اس لیپ ٹاپ پر نہیں۔ ہم وقت سازی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">پروگرام کے اندر کوئی خرابی ہوئی۔ جو محفوظ تھا وہ ضائع نہیں ہوا۔ براہ کرم اپنے رابطہ کار کو بتائیں۔</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">انٹرویو</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">ہم وقت سازی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">مقفل کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">ہم وقت سازی کی حالت</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">سرور تلاش ہو رہا ہے …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">بھیجا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">دوسرے لیپ ٹاپ کی بھیجی ہوئی چیزیں لی جا رہی ہیں …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">سوالنامے لائے جا رہے ہیں …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">سرور سے موازنہ ہو رہا ہے …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">{total} میں سے {done} بھیجے جا رہے ہیں …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">نیٹ ورک نہیں ہے۔ سب کچھ اس لیپ ٹاپ پر محفوظ ہے؛ جہاں نیٹ ورک ہو وہاں دوبارہ ہم وقت سازی کریں۔</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">سرور نے اس لیپ ٹاپ کو قبول نہیں کیا: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">ہم وقت سازی ٹھیک سے ختم نہیں ہوئی، مگر کچھ ضائع نہیں ہوا: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">تمام مکمل انٹرویو بھیج دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">ابھی تک ہم وقت سازی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">آخری ہم وقت سازی: {when}۔</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">کیا</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">بچہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کب</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">طے ہو گیا</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">واپس بھیجا گیا</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">دو کو ایک بنایا گیا</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">دوسرا کوڈ دیا گیا</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">دوسرے کے ساتھ رکھا گیا</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">واپس لیا گیا</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">اگلی ہم وقت سازی کے ساتھ جائے گا</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">سرور نے الگ رکھا ہے</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">ایک طرف رکھا گیا</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">فیصلہ طلب</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">اس لیپ ٹاپ پر موجود ہر چیز سے، نیٹ ورک ہو یا نہ ہو۔ آپ کا فیصلہ اگلی ہم وقت سازی کے ساتھ دوسروں تک جاتا ہے، اور آپ اسے واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">کون سی سطریں</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">جو کچھ طے ہونا باقی ہے</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">مختلف جوابات</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">ایک کوڈ کے تحت دو انٹرویو</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">سرور نے الگ رکھے ہیں</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">یہاں کے فیصلے</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">دیکھیں</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">یہ فیصلہ واپس لیں</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">یہاں کچھ نہیں۔ ہم وقت سازی کے بعد ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">حالت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">سرور</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">انٹرویو {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">مختلف</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">جوابات</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">کون سا انٹرویو</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">ایک ہی بچہ: یہ انٹرویو رکھیں</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">اسے وہ جوابات ملتے ہیں جو صرف دوسرے میں ہیں؛ دوسرا حذف ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">دوسرا بچہ: اسے یہ کوڈ دیں</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">دوسرے بچے کا کوڈ</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">دونوں درست ہیں</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">مثلاً ایک ہی بچے کے دو دور۔ یہ دوبارہ پیش نہیں کیے جائیں گے۔</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} زیادہ جوابات مختلف ہوں تو غالباً دو بچے ہیں۔</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">پہلے دوسرے بچے کا کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">کون سا انٹرویو؟</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">آخری تبدیلی</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">آپ کو واپس بھیجے گئے</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">جاری</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">یہ والا</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">کوئی اور جواب</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">انٹرویو کہاں تک پہنچا ہے؟</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">کیا انٹرویو حذف ہو گیا ہے؟</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">روکا گیا، محفوظ ہے</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">حذف شدہ</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">باقی رہے گا</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}، {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">دو لیپ ٹاپ نے ایک دوسرے کے جوابات دیکھے بغیر مختلف جوابات لکھے۔ چنیں کہ کیا برقرار رہے؛ اگر آپ جان نہیں سکتے تو انٹرویو لینے والوں سے پوچھیں۔ جو آپ کھلا چھوڑیں وہ متنازع رہتا ہے اور شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">طے کریں</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">بچہ {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">پہلے چنیں کہ کیا برقرار رہے۔</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">دوسرے لیپ ٹاپ پر شروع ہوا</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">دوسرے لیپ ٹاپ پر مکمل ہوا</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">دوسرے لیپ ٹاپ پر روکا گیا</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">صرف اس لیپ ٹاپ پر</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">بھیجے جانے کا منتظر</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">بھیجا گیا، رسید یہاں ہے</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">بھیجا گیا؛ فیصلہ رابطہ کار کرے گا</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">بھیجا گیا؛ سرور نے الگ رکھا ہے</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">تمام انٹرویو</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">ابھی نہیں بھیجے گئے</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">بچے</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">غیر حاضر</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">رضامندی نہیں ہے</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">انٹرویو باقی</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">جاری</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">انکار کیا یا رک گئے</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">کچھ باقی نہیں۔ اس لیپ ٹاپ سے سب کچھ بھیجا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">پروگرام میں مسئلہ آیا: دیکھیں</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">کوئی خاندان دستبردار ہوتا ہے</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">دن کا اختتام</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">اس لیپ ٹاپ کی ہر چیز کا خفیہ بیک اپ بناتا ہے۔</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">یہ جماعت کھولیں</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">اس مقام کی جماعتیں</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">یہاں ابھی کوئی بچہ نہیں۔ فہرست لانے کے لیے ہم وقت سازی کریں، یا فائل سے فہرست لیں۔</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">آج مکمل ہوئے</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">یہاں انٹرویو باقی</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">ابھی نہیں بھیجے گئے</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">دن کا اختتام: بیک اپ</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">اب کیا کرنا ہے</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">رابطہ کار کے لیے</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">واپس بھیجا گیا</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">کون سے انٹرویو</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">یہاں ابھی کوئی انٹرویو نہیں۔</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">اس قسم کا کوئی انٹرویو نہیں۔</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">لیپ ٹاپ پھر اس بچے کو دیں</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">یہ انٹرویو درست کریں</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">کیسا رہا</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">اوقات اور نمایاں باتیں، صرف آپ کے لیے؛ کوئی جواب نہیں۔</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">کیا گیا اور کیا آیا</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">ہم وقت سازیاں اور یو ایس بی، اور ہر انٹرویو کا کیا ہوا۔</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">یہ انٹرویو واپس بھیجیں</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">یہ ریکارڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">فہرست کے انٹرویو کے اوقات تجزیہ کاروں کے لیے ایک فائل میں، جوابات اور ناموں کے بغیر۔</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">خفیہ جملے کی جانچ ہو رہی ہے …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">بچوں کی فہرستیں</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">حوالے کرنے کو کچھ نہیں: سرور کے پاس سب کچھ ہے۔</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">فائل {file} یو ایس بی پر ہے۔ اسے دوسرے لیپ ٹاپ پر لے لیں۔</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">اس کے لیے ابھی رسیدیں نہیں: پہلے اس لیپ ٹاپ کی ہم وقت سازی کریں۔</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">اس پروگرام کی فائلیں</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">فائل چنیں</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} اب معلوم ہے۔</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">{laptop} سے: {came}، {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">کالم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">کیا غلط ہے</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">کیا ہوگا</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">جوں کا توں لیا گیا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">کوڈ موجود نہیں۔ ہر بچے کے لیے کوڈ ضروری ہے۔</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">کوڈ میں صرف لاطینی حروف، ہندسے، نقطے اور ڈیش ہوتے ہیں، زیادہ سے زیادہ 100۔</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">کوڈ کا آخری حرف میل نہیں کھاتا: کوڈ غلط لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">ایک اور سطر میں یہی کوڈ ہے۔ ہر بچے کا اپنا کوڈ ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">جماعت موجود نہیں۔</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">نشست 0 سے 9999 تک پورا عدد ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">عمر 3 سے 25 تک پورا عدد ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">عمر موجود نہیں۔</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">نام بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">یہاں فارمولا ہے۔ اس کی جگہ اس کی قدر لکھیں۔</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">یہ خانہ دوسرے خانوں سے ملا ہوا ہے۔ اسے الگ کریں۔</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">خانے میں اسپریڈ شیٹ پروگرام کی خرابی ہے۔</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">یہاں ایسی علامت ہے جو کسی متن میں نہیں ہوتی۔ فائل کو UTF-8 یا XLSX میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">یہ نشست دو بچوں کی ہے۔</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">اس جماعت کے دو بچوں کا یہی نام ہے: دو بچے ہیں، یا ایک ہی دو بار؟</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">نام دیکھیں: اگر حروف غلط ہیں تو فائل کو CSV (UTF-8) یا XLSX میں محفوظ کریں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">بچوں کی فہرست فائل سے لیں</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">CSV فائل یا Excel ورک بک۔ پہلی سطر میں کالموں کے نام ہیں: کوڈ اور جماعت، اور شاید نشست، عمر اور نام۔ نام اس لیپ ٹاپ پر خفیہ شکل میں رہتے ہیں۔ آپ کی منظوری سے پہلے کچھ نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">براہ کرم انہیں دیکھیں</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">یہ بچے لیے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">فائل پڑھی جا رہی ہے …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">ان کے پہلے جوابات کے ساتھ: {questions}۔</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">کوئی سطر استعمال نہیں ہو سکتی۔ فائل درست کریں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">رضامندی نہیں ہے</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">شروع کے لیے تیار</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">حصہ لینا نہیں چاہا</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ابھی نہیں</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">شروع ہو سکتا ہے</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">روکا گیا</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">انکار کیا</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">کہیں اور شروع ہوا</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">کہیں اور مکمل ہوا</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">کہیں اور روکا گیا</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">والدین یا سرپرست</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">خود بچہ</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">سرپرست</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">بچہ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">حاضری</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">رضامندی</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">غیر حاضر</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">اسکرین پر پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">وہاں کے جوابات کے ساتھ یہاں جاری رکھیں</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">ہاں، لیپ ٹاپ بچے کو دیں</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">اس بچے کا ایک انٹرویو دوسرے لیپ ٹاپ پر ہے۔ کیا یہاں نیا شروع کریں؟</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">اس بچے نے حصہ لینا نہیں چاہا تھا۔ کیا ایک بار پھر پوچھیں؟</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">اس بچے کا انٹرویو مکمل ہے۔ کیا دوسرا انٹرویو شروع کریں؟</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">ذخیرہ بنائیں</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">بھول گئے؟ بحالی کے کاغذ سے کھولیں</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">اس لیپ ٹاپ کے انٹرویو خفیہ شکل میں ہیں۔ انہیں کھولنے کے لیے اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">کچھ دیر استعمال نہ ہونے کی وجہ سے مقفل ہو گیا۔ جاری رکھنے کے لیے اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">ہم وقت سازی جاری ہے اور خود ختم ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">خفیہ جملہ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">قفل کھولیں</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">یہ لیپ ٹاپ نیا ہے۔ ایک خفیہ جملہ چنیں: ہر انٹرویو پہلے جواب سے ہی اس کے ذریعے خفیہ شکل میں رکھا جاتا ہے۔ اس کے بغیر کوئی انہیں نہیں کھول سکتا، اس لیے اسے محفوظ جگہ رکھیں۔</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">لوگوں کو شامل اور خارج بھی کر سکتا ہے</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">مجھے پانچ الفاظ تجویز کریں</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">فرد کا نام</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">بھیجے گئے انٹرویو اس لیپ ٹاپ پر رہتے ہیں</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">نیا خفیہ جملہ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">وہی جملہ دوبارہ</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">آپ کا موجودہ خفیہ جملہ</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">کر دیں</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">فرد شامل کریں</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">خارج کریں: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">میرا خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">بحالی کا کاغذ بنائیں</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">بھیجے گئے انٹرویو کتنی دیر رہتے ہیں</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">اس فرد کو اپنا خفیہ جملہ ملتا ہے۔ وہ خود لکھے؛ کسی اور کو جاننے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">سب کچھ نئی کلید سے خفیہ کیا جاتا ہے، اور پہلے کے بیک اپ ہٹا دیے جاتے ہیں۔ ایک منٹ لگ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">پرانا جملہ فوراً کام کرنا بند کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">جب سب خفیہ جملے بھول جائیں تو یہ انٹرویو کھولتا ہے۔ پہلے والا کاغذ کام کرنا بند کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">ہم وقت سازی کے بعد، جو انٹرویو یقیناً سرور کے پاس ہیں وہ اپنے دن پورے ہونے پر اس لیپ ٹاپ سے چلے جاتے ہیں۔ رابطہ کار سے پوچھیں کہ آپ کے منصوبے نے کون سی تعداد طے کی ہے۔</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">بغیر حد کے</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">لکھ لیں یا یاد رکھیں: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">ایک لمحہ …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">دونوں خفیہ جملے مختلف ہیں۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">فرد کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">کم از کم {count} حروف، مثلاً چار یا پانچ الفاظ۔</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">بچوں کے موڈ کا پن</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">یہ بچوں کے صفحات سے آپ کے صفحات پر واپس لاتا ہے، صرف اس لیپ ٹاپ پر۔ یہ انٹرویو نہیں کھولتا: وہ خفیہ جملے ہی سے کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">یہ پن استعمال کریں</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">پن استعمال نہ کریں</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 سے 8 ہندسے</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">دونوں ایک جیسے نہیں۔ دونوں دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">خفیہ ذخیرہ بنایا جا رہا ہے …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">ایک انٹرویو کا آخری حصہ ابھی ڈسک پر محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">ونڈو کھلی رہے گی تاکہ کچھ ضائع نہ ہو۔</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">یہ اس لیپ ٹاپ پر صرف آپ کے صفحات کے لیے ہیں۔ بچوں کے صفحات کی اپنی شکل رہتی ہے۔</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">یہ ترتیبات استعمال کریں</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">جوابات دوبارہ دکھائے جاتے ہیں، اس لیے آپ کا خفیہ جملہ چاہیے۔ وجہ ریکارڈ میں رہتی ہے، اور ہر بدلا ہوا جواب اپنی پہلی شکل بھی رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">اسے کیوں درست کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">ہر بچہ یا خاندان اپنا کارڈ رکھتا ہے: جب خاندان جوابات واپس لے تو کوڈ ان تک پہنچاتا ہے۔ لکیروں پر کاٹیں، ہر بچے کو اس کا کارڈ دیں، اور کوئی کارڈ پیچھے نہ چھوڑیں۔</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">زبان، جہاں بچے کی زبان معلوم نہ ہو</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">ناموں کے ساتھ</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">نام والا کھویا ہوا کارڈ بتاتا ہے کہ کوڈ کس کا ہے۔</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">پی ڈی ایف محفوظ کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">جماعت {label} کے کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">بچے {code} کا انٹرویو درست کریں</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">بچے نے کہا تھا</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">غلطی سے دب گیا</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">ایک سوال غلط سمجھا گیا</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">غلط زبان میں پوچھا گیا</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">رابطہ کار نے واپس بھیجا</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">آپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">پہلے درستی کی وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">پڑھ کر سنانے کی آوازیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">سائز</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">اتنی دیر بعد مقفل کریں</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">کمپیوٹر کے مطابق</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">ہلکا</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">گہرا</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">زیادہ تضاد</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">بند کریں اور انہیں ضائع کریں</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">کیا ونڈو بند کر دیں اور جو بچے نے کہا وہ ضائع ہو جائے؟</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">اسے کوئی واپس نہیں لا سکتا۔</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">نہیں، محفوظ رکھیں</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">ہاں، ضائع کریں</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">ہم وقت سازی جاری ہے۔ اس کے ختم ہونے کا انتظار کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">پن کی جانچ ہو رہی ہے …</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. بچے کے ساتھ رہیں۔ مزید سوال نہ پوچھیں۔</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. سنیں۔ راز رکھنے کا وعدہ نہ کریں، اور تفصیل نہ پوچھیں۔</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. بچے کو بتائیں کہ اب آپ کیا کریں گے اور کس سے بات کریں گے۔</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. آج ہی اسکول کے تحفظِ اطفال کے ذمہ دار اور اپنے رابطہ کار کو بتائیں۔</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. وقت اور جو کہا گیا وہ منصوبے کے کاغذی فارم پر لکھیں، اس پروگرام میں نہیں۔</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">اس وقت خطرہ ہو تو: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">میں نے یہ پڑھ لیا</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">رکنے کا فیصلہ بچے کو کرنے دیں</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">بچہ آگے چلنا چاہتا ہے</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">بچے کے پریشان ہونے کے بعد</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">یہ بچہ کسی سے بات کرنا چاہتا ہے۔ ابھی اس کے پاس جائیں، دوسروں کو پتا نہ چلے۔</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">ہیلپ لائنیں چھاپنے کے لیے تیار ہیں: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">اس لیپ ٹاپ کی ڈسک تقریباً بھر گئی ہے۔ اگلی جماعت سے پہلے جگہ بنائیں: جوابات کو اس کی ضرورت ہے۔</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">خفیہ بیک اپ بنایا جا رہا ہے …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">آج کے کام کا خفیہ بیک اپ اس لیپ ٹاپ پر بن گیا ({when})۔</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">نام اور اجازت اس لیپ ٹاپ سے مٹ گئے۔ یہاں کوئی انٹرویو نہیں تھا: اگر کہیں اور ہو سکتا ہو تو کوڈ رابطہ کار کو دیں۔</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">بحالی کا کاغذ</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">جس کے پاس یہ کاغذ ہو وہ انٹرویو کھول سکتا ہے۔ اسے چھاپیں یا لکھ لیں، اور لیپ ٹاپ سے دور تالے میں رکھیں۔ یہ صرف اسی بار دکھایا جاتا ہے اور کہیں محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">یہی کیمرے کے لیے تصویر کی شکل میں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چھاپیں</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">جانے سے پہلے: جہاں نیٹ ورک ہو وہاں ہم وقت سازی کریں، تاکہ سوالنامے اور فہرستیں موجود ہوں۔</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">جماعت میں: فہرست لیں، حاضر بچوں پر نشان لگائیں، ہر رضامندی اس کے نمبر کے ساتھ درج کریں۔</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">بچہ اور اس کی زبان چنیں، پھر لیپ ٹاپ اسے دیں۔ وہ سوال چھوڑ سکتا ہے، وقفہ لے سکتا ہے اور رک سکتا ہے۔</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">جب بچہ پریشان ہو تو F8 دبائیں، یا کونا دبائے رکھیں: پرسکون صفحہ آتا ہے اور وقت رک جاتا ہے۔</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">بچہ لیپ ٹاپ واپس دیتا ہے؛ آپ کے صفحات تک صرف آپ کا خفیہ جملہ یا پن لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">کلاس ختم کریں، تاکہ نامکمل انٹرویو بھی بھیجے جائیں۔ انہیں کسی اور دن جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">دن ختم کریں: خفیہ بیک اپ بنتا ہے۔ بحالی کا کاغذ لیپ ٹاپ سے دور رکھیں۔</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">ہم وقت سازی کریں۔ انٹرویو تبھی بھیجا ہوا شمار ہوتا ہے جب سرور کی رسید یہاں ہو۔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">اسپیس بٹن</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">جماعت میں: حاضر، غیر حاضر، بغیر نشان</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">بچے کے سامنے: پرسکون صفحہ</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">بچے کے سامنے: جواب چنیں؛ Enter آگے، Backspace پیچھے</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">کچھ غلط ہے؟ کچھ نہ بدلیں، وقت اور اسکرین کے الفاظ لکھ لیں، اور اپنے رابطہ کار کو فون کریں۔ جو محفوظ دکھایا گیا تھا وہ ڈسک پر ہے۔</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">میں نے اسے محفوظ جگہ رکھ دیا</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">ہو گیا۔</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">فولڈر چنیں، مثلاً یو ایس بی پر</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">کوڈ کارڈ</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">کارڈ {file} میں ہیں۔ چھاپنے کے بعد اسے مٹا دیں۔</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">بیک اپ بن گیا اور دوبارہ پڑھا گیا: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">ہر انٹرویو دیکھا جا رہا ہے …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">کلیدیں اور بیک اپ</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">اس لیپ ٹاپ کے انٹرویو کون کھول سکتا ہے</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">خارج کریں</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">انٹرویو کے ساتھ رکھے بیک اپ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">ابھی بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">یو ایس بی پر بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">میرا ڈیٹا جانچیں</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">کیا کیا گیا</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">کلیدوں کی فائل اس پروگرام کے علاوہ کسی اور چیز نے بدلی ہے۔ اپنے رابطہ کار کو فون کریں۔</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">سب ٹھیک ہے: ہر انٹرویو، ہر تبدیلی، ہر عدد۔</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">بحالی کا کاغذ</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">رابطہ کار: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}، ذمہ دار</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (آپ)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">ایک فرد شامل کیا گیا</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">ایک فرد یا کلید خارج کی گئی</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">ایک خفیہ جملہ بدلا گیا</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">بحالی کا کاغذ بنایا گیا</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">بحالی کے کاغذ سے کھولا گیا</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">رابطہ کار یہ لیپ ٹاپ کھول سکتے ہیں</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">رابطہ کاروں نے کھولا</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">سب کچھ نئے سرے سے خفیہ کیا گیا</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">بیک اپ بنایا گیا</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">بیک اپ سے بحال کیا گیا</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">خراب فائل سے بچایا گیا</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">الگ رکھی گئی فائلیں ہٹا دی گئیں</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">جوابات مٹائے گئے</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">بھیجے گئے انٹرویو اس لیپ ٹاپ سے ہٹائے گئے</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">اس لیپ ٹاپ کو نئی شناخت ملی</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">بھیجے گئے انٹرویو رہنے کی مدت بدلی گئی</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">ڈسک خراب ہونے کے بعد کسی نے انٹرویو دیکھے</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">بھیجے گئے انٹرویو بغیر حد کے رہتے ہیں …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">کوئی خاندان اپنے جوابات واپس لیتا ہے</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">بچے کے کارڈ سے اس کا کوڈ لکھیں۔ جواب، نام اور مسودے اس لیپ ٹاپ اور اس کے بیک اپ سے مٹ جاتے ہیں۔ اگلی ہم وقت سازی پر اس لیپ ٹاپ کا بنایا ہوا سرور اور دوسرے لیپ ٹاپوں سے بھی مٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">بچے کا کوڈ</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">تلاش کریں</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">خاندان نے اس کی درخواست کی ہے۔ یہ واپس نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">اس بچے کا سب کچھ مٹائیں</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">مٹایا جا رہا ہے، اور فائل اور اس کے بیک اپ نئے بنائے جا رہے ہیں …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">بچہ {code}، جماعت {label}۔</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">نام اور اجازت یہاں مٹ جاتے ہیں۔ اگر دوسرے لیپ ٹاپوں یا سرور پر انٹرویو ہوں تو صرف رابطہ کار انہیں مٹا سکتا ہے: کوڈ آگے دیں۔</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">بحالی کے کاغذ سے کھولیں</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">کاغذ سے ساتوں گروہ لکھیں، چھوٹے یا بڑے حروف میں، اور نیا خفیہ جملہ چنیں۔ کھولنے کا اندراج اس فہرست میں ہوتا ہے جسے اس لیپ ٹاپ پر ہر کوئی پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">کاغذ سے</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">آپ کا نام</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">جو کاغذ پر ہے وہ اور اپنا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">بچہ {code}، جماعت {label}، کسی سے بات کرنا چاہتا ہے۔ ابھی اس کے پاس جائیں، دوسروں کو پتا نہ چلے۔</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">کسی نے اس سے بات کر لی ہے</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">پروگرام میں مسئلہ آیا</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">جو محفوظ دکھایا گیا وہ ڈسک پر ہے۔ یہ رپورٹ بتاتی ہے کہ پروگرام میں یہ کہاں ہوا؛ اس میں کوئی جواب، نام یا فولڈر نہیں، اور آپ کے سوا کسی کے پاس نہیں۔ اسے رابطہ کار کے لیے نقل کریں۔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نقل کریں</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">دوسرا لیپ ٹاپ</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">یو ایس بی پر ایک فائل انٹرویو ایک ہی دوسرے لیپ ٹاپ تک لے جاتی ہے، اور صرف وہی اسے کھول سکتا ہے۔ یہاں سے کچھ نہیں ہٹتا۔ اگر دونوں ایک بچے کے ساتھ آگے بڑھیں تو دونوں محفوظ رہتے ہیں، اور اگلی ہم وقت سازی یہ دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">کس لیپ ٹاپ کے لیے؟</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">یہ لیپ ٹاپ ابھی کسی دوسرے کو نہیں جانتا۔ دوسرے پر ’یہ لیپ ٹاپ دکھائیں‘ چنیں، یو ایس بی یہاں لائیں، اور اس کی فائل لے لیں۔</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">حوالے کریں</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">اس کی رسیدیں واپس دیں</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">یہاں ہم وقت سازی کے بعد: دوسرے لیپ ٹاپ کو بتاتا ہے کہ اس کے انٹرویو سرور کے پاس ہیں۔</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">فائل لے لیں</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">یہ لیپ ٹاپ دکھائیں</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">ایک چھوٹی فائل لکھتا ہے جس سے دوسرے لیپ ٹاپ اسے پہچانتے ہیں۔ کوئی راز نہیں۔</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">رابطہ کار اور سرور</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">نیا دور شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">سب کو پھر گنیں</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">ہر بچے کے لیے اس کے کوڈ کا کارڈ، جس سے خاندان جوابات واپس لے سکتا ہے۔</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">ایک جماعت میں دو لیپ ٹاپ: نیٹ ورک کے بغیر یو ایس بی پر انٹرویو حوالے کریں۔</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">تحقیق واپس آتی ہے: ہر بچے کا پھر انٹرویو ہو سکتا ہے۔ پہلے کے انٹرویو ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">نیا دور {when} شروع ہوا: جماعتیں تب سے انٹرویو گنتی ہیں۔</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">لکھنے کے لیے کسی انٹرویو کا ریکارڈ نہیں۔</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">سوال</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">دیکھا گیا</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">پہلا جواب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">بدلا گیا</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">نمایاں</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} س</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">ایک سیکنڈ سے کم</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">وہی جواب</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">صرف آپ کے لیے، اور بچے پر کوئی فیصلہ نہیں: تیز یا یکساں جواب سچے ہو سکتے ہیں۔ دیکھیں کہ بچہ تھکا ہوا تھا، دھیان بٹا ہوا تھا یا مدد ملی تھی، اور رابطہ کار کے لیے لکھ لیں۔ یہاں کوئی جواب نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">سوالات</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">ریکارڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">اوقات اور سوالات تجزیہ کاروں کے لیے فائل میں (audit.csv)، جوابات اور ناموں کے بغیر۔</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">کیسا رہا: بچہ {code}، {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">ان میں سے کچھ باقیوں کے الٹ کہتے ہیں، اس لیے سب کے لیے یہ مراد نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">کچھ نمایاں نہیں۔</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">یہ پھر نامکمل ہو جاتا ہے اور دوبارہ مکمل ہونے تک شمار نہیں ہوتا۔ انٹرویو لینے والے کو اگلی ہم وقت سازی کے ساتھ وجہ بتائی جاتی ہے۔ آپ اسے واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">واپس بھیجیں</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">کیوں؟</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">بچے {code} کا انٹرویو واپس بھیجیں</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">کچھ کمی ہے۔</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">کچھ جواب آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">ہو سکتا ہے یہ کسی اور بچے کا ہو۔</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">یہ غلط زبان میں ہوا۔</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">رضامندی واضح نہیں۔</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">پہلے وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">{who} نے {when} واپس بھیجا۔</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">رابطہ کار</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">اسے درست کر کے پھر مکمل کریں؛ یہ اگلی ہم وقت سازی کے ساتھ جائے گا۔</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">جوابات اس لیپ ٹاپ سے جا چکے ہیں؛ فیصلہ رابطہ کار کو کرنا ہے: کوڈ آگے بتائیں۔</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">ڈھونڈنے کے لیے نام کا کچھ حصہ لکھیں۔</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">کچھ پڑھ کر نہیں سنایا جا سکتا: اس کمپیوٹر کو سپیکر یا ہیڈفون نہیں ملتا۔ ایک لگائیں اور بچے کو پھر چنیں۔</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">اس سوالنامے کی آوازیں خراب ہیں۔ رابطہ کار سے نیا ورژن مانگیں۔</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">اس زبان میں کچھ نہیں سنایا جا سکتا: اس کی آوازیں نہیں، اور اس کمپیوٹر میں اس کی آواز نہیں۔</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{total} میں سے {count} عبارتیں سنی جا سکتی ہیں؛ باقی خاموش رہتی ہیں۔</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">مشین پڑھتی ہے؛ کسی نے نہیں جانچا کہ کیسا لگتا ہے۔</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">اس میں مشکل باتیں پوچھی جاتی ہیں۔ بچے کو ہیڈفون دیں تاکہ کوئی اور نہ سنے۔</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">سپیکر سے</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">ہیڈفون سے</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">معمول</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">آہستہ</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">پڑھ کر سنانا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">رفتار</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">اس کمپیوٹر کو مائیکروفون نہیں ملتا۔ ایک لگائیں اور واپس آئیں۔</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">تقریباً کچھ سنائی نہیں دیا۔ کیا مائیکروفون چالو اور کافی قریب ہے؟ پھر ریکارڈ کریں۔</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">اس کمپیوٹر کو سپیکر یا ہیڈفون نہیں ملتا۔ ایک لگائیں۔</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">کچھ الفاظ پر نہیں دبایا گیا۔ پھر ساتھ دبائیں۔</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">یہ آواز نہیں چل سکتی۔ پھر ریکارڈ کریں۔</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">آوازیں فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">محفوظ ہوا: {file}۔ اسے سوالنامے کے فولڈر ”media“ میں رکھیں۔</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">عبارتیں</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">عبارت</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">آواز</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">یہ ریکارڈنگ رکھیں</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">یہ ٹھیک لگتی ہے</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">یہ ریکارڈنگ ہٹائیں</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{total} میں سے {heard} عبارتوں کی آواز ہے؛ ان میں {drafts} مشین کی ہیں۔</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">ریکارڈنگ روکیں</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">سنیں</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">یہ لفظ اب شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">الفاظ کے ساتھ دبائیں</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">آواز نہیں</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">مشین کی آواز، جانچی نہیں گئی</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">مشین کی آواز، جانچی گئی</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">ریکارڈ شدہ</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}، الفاظ کے اوقات کے بغیر</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">آپ کی ریکارڈنگ اس لیپ ٹاپ پر، خفیہ ذخیرے سے باہر رہتی ہیں: ان میں آپ کی آواز اور سوالات ہیں، کوئی جواب یا نام نہیں۔ یہ سوالنامے کے ساتھ آئی آوازوں سے پہلے سنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">طے ہو گیا۔ یہ اگلی ہم وقت سازی کے ساتھ دوسرے لیپ ٹاپ پر جائے گا۔</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">واپس لے لیا گیا۔ اب پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">ایک بنا دیا گیا۔ یہ اگلی ہم وقت سازی کے ساتھ دوسرے لیپ ٹاپ پر جائے گا۔</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">اب اس کا دوسرا کوڈ ہے۔ یہ اگلی ہم وقت سازی کے ساتھ دوسروں تک جائے گا۔</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">نوٹ کر لیا: دونوں جیسے ہیں ویسے ہی درست ہیں۔</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">نوٹ کر لیا۔ سرور کو اگلی ہم وقت سازی کے ساتھ معلوم ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">واپس بھیجا گیا۔ انٹرویو لینے والے کے لیپ ٹاپ کو اگلی ہم وقت سازی کے ساتھ ملے گا۔</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">مجھے نہیں معلوم</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">میرا بتانے کو دل نہیں چاہتا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">یہاں تک نہیں پہنچے</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">اس سے پہلے روک دیا گیا</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">سرور کی رسید</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">محفوظ ہوا: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">کس کے ساتھ</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">گیا</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">آیا</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">کیسے ختم ہوا</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">اس کا کیا ہوا</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">ہم وقت سازیاں اور یو ایس بی</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">اس کھیپ کے ریکارڈ</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">کون سی کھیپ</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">رسید چھاپیں</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">رسید محفوظ کریں</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">کھیپ جس کی سرور نے تصدیق کی</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">یہاں کچھ باقی نہیں: جو کچھ ختم کیا گیا وہ سب سرور کے پاس ہے۔</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">رابطہ کار</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">یو ایس بی برائے {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">یو ایس بی از {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">نیٹ ورک نہیں۔ سب کچھ محفوظ ہے؛ جہاں نیٹ ورک ہو وہاں دوبارہ ہم وقت سازی کریں۔</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">سرور نے اس لیپ ٹاپ کو قبول نہیں کیا۔ اپنے رابطہ کار کو فون کریں۔</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">یہ ٹھیک سے ختم نہیں ہوا، مگر کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں؛ پھر اپنے رابطہ کار کو فون کریں۔</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">رابطہ کار کے لیے الگ رکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">یہ سرور کے پاس ہے۔</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">یہ پہلے سے سرور کے پاس تھا۔</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">یہ سرور کے پاس ہے؛ دوسرا لیپ ٹاپ کچھ اور کہتا ہے۔</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">منصوبہ</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">لیپ ٹاپ</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">سرور کو موصول ہوا</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">قبول شدہ</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">متنازع</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">الگ رکھے گئے</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">کھیپ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">دستخط</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">جواب</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">اسے شامل ہونے دیں</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">ایک طرف رکھیں</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">یہ محفوظ رہتا ہے اور شمار نہیں ہوتا، اور بعد میں شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">یہ آنے سے پہلے لیپ ٹاپ کی اجازت منسوخ کر دی گئی تھی۔ اگر انٹرویو اس وقت لیا گیا جب لیپ ٹاپ ہمارا تھا تو اسے شامل ہونے دیں۔</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">یہ لیپ ٹاپ اس اسکول کے لیے نہیں۔ پوچھیں کہ کیا اس پر وہاں کام ہوا تھا۔</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">یہ صرف رابطہ کار کا لیپ ٹاپ لکھ سکتا ہے۔ پوچھیں کہ کس نے لکھا۔</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">اس پر مکمل کا نشان ہے اور اس میں کوئی جواب نہیں۔ انٹرویو لینے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">ایک لیپ ٹاپ کی دو نقلوں نے ایک ہی وقت میں لکھا۔ اسے شامل ہونے دیں: تب دونوں انٹرویو محفوظ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">اس کے جوابات سرور تک پہنچنے سے پہلے لیپ ٹاپ سے چلے گئے۔</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">اس کے جوابات ایسے کوڈ سے مٹائے گئے جس کا کوئی ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">جس لیپ ٹاپ نے یہ لکھا اسے کوئی نہیں جانتا۔ جب وہ لیپ ٹاپ ہم وقت سازی کرے گا تو یہ خود شامل ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">یہ یہاں ٹھیک نہیں بیٹھتا۔ اپنا جواب ایک بار پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">ہاں، دیکھ لیا</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">جواب {number}، کل {count}۔</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">پچھلے جوابات</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">مزید جوابات</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">آخری ہندسہ ہٹائیں</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">اعشاریہ کا نشان</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">آپ کا عدد</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">آپ کا جواب</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">یہ لیپ ٹاپ ابھی یہ نہیں پوچھ سکتا۔ ”مجھے نہیں معلوم“ چنیں اور بڑے کو بتائیں۔</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">لیپ ٹاپ بڑے کو واپس دے دیں۔</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">آپ کو اور کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">بڑے کے لیے: اس لیپ ٹاپ کا پن</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">پن استعمال کریں</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">سوالات جاری رکھیں</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">بڑے کے لیے: آپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">پہلے حروف لکھیں</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">دن</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">مہینہ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">گھنٹہ</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">منٹ</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">آپ {count} میں سے پڑاؤ {number} پر ہیں۔</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">عرض بلد (درجے شمال)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">طول بلد (درجے مشرق)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">یہ نقطہ شامل کریں</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">آخری نقطہ ہٹائیں</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">پہلے کم از کم {count} جگہیں شامل کریں۔</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">باقی سوال چھوڑ دیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">رکیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">وقفہ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">الفاظ چھپائیں</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">الفاظ کا سائز</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">میرے جواب چھپائیں</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">مجھے نہیں معلوم</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">میرا بتانے کو دل نہیں چاہتا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">یہ صرف آزمانے کے لیے ہے: یہ گنا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">آپ بول کر بتا سکتے ہیں۔ بڑے اسے آپ کے لیے لکھ دیں گے۔</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">پہلے ایک جواب چنیں۔ ”مجھے نہیں معلوم“ بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">آخری والا ہٹائیں</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">سب پر انگلی رکھیں، پہلے والے پر پہلے۔</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">{count} میں سے نمبر {number}۔</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">ابھی کوئی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">کم</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیادہ</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">بہت کم</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">بہت زیادہ</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں چنا گیا۔</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">کیا آپ کو شامل ہونا اچھا لگے گا؟</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">ہم آپ سے آپ کی زندگی، اسکول اور دوستوں کے بارے میں پوچھیں گے۔</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">ہم جاننا چاہتے ہیں کہ بچوں کے لیے چیزیں کیسے بہتر ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">کوئی جواب غلط نہیں۔ ہر سوال کا جواب دینا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">آپ جب چاہیں رک سکتے ہیں۔ کوئی ناراض نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">آپ کا نام جوابوں کے ساتھ نہیں ہوتا۔ آپ کے استاد یا استانی جواب نہیں دیکھتے۔</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">نہیں، میرا دل نہیں چاہتا</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">ہاں، مجھے شامل ہونا ہے</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">بتانے کا شکریہ۔ جو آپ نے کسی اور وقت بتایا تھا وہ ویسا ہی رہے گا۔</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">بتانے کا شکریہ۔ ہم نے کچھ نہیں رکھا۔</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">کوئی بات نہیں۔</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">تھوڑا آرام کریں۔</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">جتنا چاہیں وقت لیں۔ آپ کے جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">کیا اس کے بعد آگے چلنا اچھا لگے گا؟ آپ رک بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">مجھے کسی سے بات کرنی ہے</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">کیا آپ کو تھوڑا وقفہ چاہیے؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">انگڑائی لیں، کچھ پئیں، کھڑکی سے باہر دیکھیں۔</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">ہاں، وقفہ چاہیے</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">نہیں، آگے چلیں</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">آپ کے جواب چھپے ہوئے ہیں۔</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">جب کوئی اور نہ دیکھ رہا ہو تو انہیں پھر دکھائیں۔</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">سوال پھر دکھائیں</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">کیا آپ کو رکنا ہے؟</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">آپ رک سکتے ہیں۔ جو آپ نے بتایا، اس کا کیا کریں؟</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">رکنا ہے، میری باتیں رکھ لیں</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">رکنا ہے، میری باتیں پھینک دیں</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">وہ پھینک دی گئیں۔</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">آپ کی کوئی بات نہیں رکھی گئی۔ کوئی بات نہیں۔</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">آپ رک گئے ہیں۔</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">بڑے اس کا خیال رکھیں گے کہ آپ کے جواب پھینک دیے جائیں۔</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">شکریہ!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">سوال ختم ہو گئے۔ آپ کے جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">اگلے سوال مشکل باتوں کے بارے میں ہیں۔</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">کیا ہم آگے چلیں؟ ان کا جواب دینا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">کیا تم انہیں سننا چاہتے ہو؟ پہلے بڑے سے ہیڈفون مانگو۔</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">یہ سوال چھوڑ دیں</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">ہاں، آگے چلیں</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">کیا باقی سوال چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">پھر انٹرویو ختم ہو جائے گا اور دوبارہ نہیں کھل سکے گا۔</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">انہیں چھوڑ کر ختم کریں</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">ذرا سکون کا وقت۔</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">سانس اندر لیں، اور سانس باہر چھوڑیں۔</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">بڑے کے لیے</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">اپنا ہاتھ اٹھائیں۔ کوئی بڑا آپ کے پاس آئے گا۔</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">آپ نے کچھ غلط نہیں کیا۔ جتنا چاہیں بتائیں، کم یا زیادہ۔</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">یہ آپ کے جوابوں میں نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">بڑے یہ آپ کو کاغذ پر دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">مجھے یہ کاغذ پر چاہیے</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">آپ کو کون سی زبان چاہیے؟</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">ایک لمحہ، مہربانی۔</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">کسی بڑے کو بلائیں۔ آپ نے کچھ غلط نہیں کیا۔</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">بڑے کے لیے: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">لیپ ٹاپ واپس دیں</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">اگر کسی بات سے آپ اداس ہوئے تو کسی ایسے بڑے کو بتائیں جس پر آپ کو بھروسا ہو، یا لیپ ٹاپ لانے والے محقق کو۔</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">آپ کسی سے بات کر سکتے ہیں</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">خالی جگہ</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">آخری حرف ہٹائیں</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">چھونے کے حروف</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">یہ بڑے کے لیے ہے۔ ”مجھے معلوم نہیں“ چنو۔</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">میری آواز ریکارڈ کرو</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">فائل چنو</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">سنو</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">اسے ہٹاؤ</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">ہم سن رہے ہیں۔ جب بات پوری ہو تو ”روکیں“ دباؤ۔</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">یہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">ہم نے کچھ نہیں سنا۔ پھر کوشش کرو، ذرا اونچا۔</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">یہ کارڈ رکھو۔ اس کوڈ سے تمہارا خاندان تمہارے جواب مٹوا سکتا ہے، اب یا بعد میں۔ کسی کو وجہ نہیں بتانی پڑتی۔</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">میرا کوڈ</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>آپ کے لیے %n سوال کا جواب ابھی باقی ہے۔</numerusform>
            <numerusform>آپ کے لیے %n سوالوں کے جواب ابھی باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>{country} کا اصول: %n سال سے کم عمر پر والدین یا سرپرست کی رضامندی لازم ہے۔</numerusform>
            <numerusform>{country} کا اصول: %n سال سے کم عمر پر والدین یا سرپرست کی رضامندی لازم ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>اس کاغذ پر رضامندی کے بغیر %n اور بچے کا نام بھی ہے۔</numerusform>
            <numerusform>اس کاغذ پر رضامندی کے بغیر %n اور بچوں کے نام بھی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>یہ درست خفیہ جملہ نہیں (اب تک %n غلط کوشش)۔</numerusform>
            <numerusform>یہ درست خفیہ جملہ نہیں (اب تک %n غلط کوششیں)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>یہ درست پن نہیں (اب تک %n غلط کوشش)۔</numerusform>
            <numerusform>یہ درست پن نہیں (اب تک %n غلط کوششیں)۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>ہم وقت سازی ہو گئی: %n تبدیلی بھیجی گئی،</numerusform>
            <numerusform>ہم وقت سازی ہو گئی: %n تبدیلیاں بھیجی گئیں،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n موصول ہوئی۔</numerusform>
            <numerusform>%n موصول ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>بھیجی گئی تبدیلیوں میں سے %n کے لیے رابطہ کار درکار ہے۔</numerusform>
            <numerusform>بھیجی گئی تبدیلیوں میں سے %n کے لیے رابطہ کار درکار ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n پرانا انٹرویو اس لیپ ٹاپ سے چلا گیا؛ سرور کے پاس ہے۔</numerusform>
            <numerusform>%n پرانے انٹرویو اس لیپ ٹاپ سے چلے گئے؛ سرور کے پاس ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو بھیجے جانے کا منتظر ہے۔</numerusform>
            <numerusform>%n انٹرویو بھیجے جانے کے منتظر ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n جاری ہے۔</numerusform>
            <numerusform>%n جاری ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو</numerusform>
            <numerusform>%n انٹرویو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>آپ %n سیکنڈ بعد دوبارہ کوشش کر سکتے ہیں۔</numerusform>
            <numerusform>آپ %n سیکنڈ بعد دوبارہ کوشش کر سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>کلاس ختم ہو گئی۔ %n نامکمل انٹرویو بھی بھیجا جائے گا۔</numerusform>
            <numerusform>کلاس ختم ہو گئی۔ %n نامکمل انٹرویو بھی بھیجے جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>%n بچہ شامل کیا گیا۔</numerusform>
            <numerusform>%n بچے شامل کیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n کی تصحیح ہوئی۔</numerusform>
            <numerusform>%n کی تصحیح ہوئی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n پہلے سے معلوم تھا۔</numerusform>
            <numerusform>%n پہلے سے معلوم تھے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n سطر پڑھی گئی۔</numerusform>
            <numerusform>%n سطریں پڑھی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n بچہ لیا جا سکتا ہے۔</numerusform>
            <numerusform>%n بچے لیے جا سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n اور مسئلہ فہرست میں نہیں ہے۔</numerusform>
            <numerusform>%n اور مسائل فہرست میں نہیں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>%n بچہ لیں</numerusform>
            <numerusform>%n بچے لیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n جواب ابھی ڈسک پر محفوظ نہیں ہوا۔</numerusform>
            <numerusform>%n جواب ابھی ڈسک پر محفوظ نہیں ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>اس لیپ ٹاپ پر کل %n</numerusform>
            <numerusform>اس لیپ ٹاپ پر کل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n جاری</numerusform>
            <numerusform>%n جاری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n بچہ کسی سے بات کرنا چاہتا ہے</numerusform>
            <numerusform>%n بچے کسی سے بات کرنا چاہتے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>واپس آیا %n انٹرویو درست کریں</numerusform>
            <numerusform>واپس آئے %n انٹرویو درست کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو کے لیے رابطہ کار درکار ہے</numerusform>
            <numerusform>%n انٹرویو کے لیے رابطہ کار درکار ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>%n بچے کی رضامندی درج کریں</numerusform>
            <numerusform>%n بچوں کی رضامندی درج کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>%n جاری انٹرویو آگے بڑھائیں</numerusform>
            <numerusform>%n جاری انٹرویو آگے بڑھائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>%n بچے کا انٹرویو کریں</numerusform>
            <numerusform>%n بچوں کا انٹرویو کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n مکمل انٹرویو بھیجیں</numerusform>
            <numerusform>%n مکمل انٹرویو بھیجیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو بھیجے جانے کا منتظر ہے: جہاں نیٹ ورک ہو وہاں ہم وقت سازی کریں۔</numerusform>
            <numerusform>%n انٹرویو بھیجے جانے کے منتظر ہیں: جہاں نیٹ ورک ہو وہاں ہم وقت سازی کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو ادھورا ہے: پہلے جماعت ختم کریں۔</numerusform>
            <numerusform>%n انٹرویو ادھورے ہیں: پہلے جماعت ختم کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>اس لیپ ٹاپ اور اس کے بیک اپ سے %n انٹرویو مٹایا گیا۔</numerusform>
            <numerusform>اس لیپ ٹاپ اور اس کے بیک اپ سے %n انٹرویو مٹائے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>جلد ہم وقت سازی کریں: ان میں سے %n سرور اور دوسرے لیپ ٹاپوں سے بھی مٹ جائیں گے۔</numerusform>
            <numerusform>جلد ہم وقت سازی کریں: ان میں سے %n سرور اور دوسرے لیپ ٹاپوں سے بھی مٹ جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>اس لیپ ٹاپ پر %n انٹرویو۔</numerusform>
            <numerusform>اس لیپ ٹاپ پر %n انٹرویو۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>ان میں سے %n سرور پر بھی ہے۔</numerusform>
            <numerusform>ان میں سے %n سرور پر بھی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n کسی دوسرے لیپ ٹاپ پر ہوا: وہاں اور سرور پر رابطہ کار کو مٹانا ہوگا۔</numerusform>
            <numerusform>%n کسی دوسرے لیپ ٹاپ پر ہوئے: وہاں اور سرور پر رابطہ کار کو مٹانا ہوگا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>سرور نے انٹرویو کے %n قدم کی تصدیق کی ہے۔</numerusform>
            <numerusform>سرور نے انٹرویو کے %n قدموں کی تصدیق کی ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>انٹرویو کا %n قدم آیا</numerusform>
            <numerusform>انٹرویو کے %n قدم آئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>ان میں %n یہاں نیا ہے۔</numerusform>
            <numerusform>ان میں %n یہاں نئے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو کا ریکارڈ لکھا گیا، جوابات اور ناموں کے بغیر:</numerusform>
            <numerusform>%n انٹرویو کے ریکارڈ لکھے گئے، جوابات اور ناموں کے بغیر:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n منٹ کے سوالات۔</numerusform>
            <numerusform>%n منٹ کے سوالات۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n سوال کا جواب ایک سیکنڈ سے کم میں۔</numerusform>
            <numerusform>%n سوالوں کے جواب ایک سیکنڈ سے کم میں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>لگاتار %n سوال کا ایک ہی جواب ہے۔</numerusform>
            <numerusform>لگاتار %n سوالوں کا ایک ہی جواب ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>بھیجے گئے انٹرویو %n دن رہتے ہیں …</numerusform>
            <numerusform>بھیجے گئے انٹرویو %n دن رہتے ہیں …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n جواب مختلف ہے</numerusform>
            <numerusform>%n جوابات مختلف ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>ایک کوڈ کے تحت %n انٹرویو</numerusform>
            <numerusform>ایک کوڈ کے تحت %n انٹرویو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n جواب یکساں ہے،</numerusform>
            <numerusform>%n جوابات یکساں ہیں،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n مختلف ہے۔</numerusform>
            <numerusform>%n مختلف ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>انٹرویو کا %n قدم</numerusform>
            <numerusform>انٹرویو کے %n قدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n انٹرویو یہاں اگلی ہم وقت سازی یا یو ایس بی کا منتظر ہے۔</numerusform>
            <numerusform>%n انٹرویو یہاں اگلی ہم وقت سازی یا یو ایس بی کے منتظر ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n کے لیے رابطہ کار درکار ہے، جو اسے خود بھی دیکھتا ہے؛ آپ کو کچھ کرنے کی ضرورت نہیں۔</numerusform>
            <numerusform>%n کے لیے رابطہ کار درکار ہے، جو انہیں خود بھی دیکھتا ہے؛ آپ کو کچھ کرنے کی ضرورت نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>ہو گیا۔ بھیجی گئی تبدیلیوں میں سے %n کے لیے رابطہ کار درکار ہے۔</numerusform>
            <numerusform>ہو گیا۔ بھیجی گئی تبدیلیوں میں سے %n کے لیے رابطہ کار درکار ہے۔</numerusform>
        </translation>
    </message>
</context>
</TS>
