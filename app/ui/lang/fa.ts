<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">ما دربارهٔ فرزند شما، خانواده‌تان و مدرسه می‌پرسیم.</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">ما دربارهٔ کلاس شما، کارتان و مدرسه‌تان می‌پرسیم.</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">ما دربارهٔ مدرسهٔ شما، دانش‌آموزان و معلمان آن می‌پرسیم.</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">آیا شرکت می‌کنید؟</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">پاسخ‌ها برای پژوهش دربارهٔ وضع کودکان از هر تبار در مدرسه به کار می‌روند.</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">می‌توانید هر پرسشی را بی‌پاسخ بگذارید.</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">هر وقت بخواهید می‌توانید تمام کنید و لازم نیست دلیلش را بگویید.</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">نام شما همراه پاسخ‌هایتان نگه داشته نمی‌شود. فقط پژوهشگران آن‌ها را می‌بینند.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">نه، ممنون</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">بله، شرکت می‌کنم</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">آنچه بار دیگر به ما گفته‌اید، همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">ممنون که به ما گفتید.</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">می‌خواهید همین‌جا تمام کنید؟</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">لازم نیست دلیلش را بگویید. با پاسخ‌هایتان چه کنیم؟</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">تمام شود و پاسخ‌هایم بماند</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">تمام شود و پاسخ‌هایم حذف شود</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">پاسخ‌های شما حذف شد.</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">پژوهشگر ترتیبی می‌دهد که پاسخ‌هایتان حذف شود.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">شما تمام کردید.</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">این آخرین پرسش بود. پاسخ‌هایتان در امان است.</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">از وقتی که گذاشتید ممنونیم.</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">پاسخ دادن به آنچه در ادامه می‌آید شاید سخت باشد.</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">می‌توانید به این پرسش‌ها پاسخ دهید یا بدون آن‌ها ادامه دهید.</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">برای پژوهشگر: {reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">لطفاً پژوهشگر را صدا کنید. شما کار نادرستی نکرده‌اید.</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">اگر پرسشی نگرانتان کرد، با پژوهشگری که این لپ‌تاپ را آورده صحبت کنید.</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">لطفاً لپ‌تاپ را به پژوهشگر پس بدهید.</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">برای پژوهشگر: پین این لپ‌تاپ</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">برای پژوهشگر: عبارت عبور</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">اول یک پاسخ انتخاب کنید. «نمی‌دانم» هم خوب است.</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">این اینجا جور نیست. دوباره به پاسختان نگاه کنید.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">پاسخ شما</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">عدد شما</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">حرف‌های اول را بنویسید</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">همه را لمس کنید، اولی را اول.</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">شما در ایستگاه {number} از {count} هستید.</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">کدام زبان را می‌خواهید؟</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">می‌خواهید کمی استراحت کنید؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">کش‌وقوسی بروید، چیزی بنوشید، از پنجره نگاه کنید.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">کمی استراحت کنید.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">هر قدر می‌خواهید وقت بگذارید. پاسخ‌هایتان نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">می‌خواهید بعد ادامه دهید؟ می‌توانید تمام هم بکنید.</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">پاسخ‌هایتان پنهان است.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">وقتی کس دیگری نگاه نمی‌کند دوباره نشانشان دهید.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">نفس بکشید و بیرون بدهید.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">افزودن کودک</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">کد همراه پاسخ‌ها می‌رود. نام، رمزشده روی این لپ‌تاپ می‌ماند و هرگز فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">کودک</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">معلم</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">مدیر مدرسه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">افزودن</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">بازگشت به کلاس</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">این فرد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">کد</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">کلاس</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">جای نشستن</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">سن</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">نام (اختیاری)</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">کد، کلاس و سن لازم است. کد فقط حرف، رقم، نقطه و خط تیره دارد.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">ثبت رضایت</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">نام (روی این لپ‌تاپ می‌ماند)</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">این پرسش‌نامه برای سن دیگری است. چرا از آن استفاده می‌کنید؟</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">پین حالت کودک</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">کودک {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">ثبت دوبارهٔ رضایت</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">لپ‌تاپ‌ها دربارهٔ این کودک چیزهای متفاوتی می‌گویند. نام را یک بار دیگر بنویسید.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">ادامهٔ مصاحبه</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">شروع مصاحبهٔ تازه در اینجا</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">شروع یک مصاحبهٔ دیگر</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">دادن لپ‌تاپ به کودک</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">اول رضایت را ثبت کنید.</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (پیش‌نویس)</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">دکمه‌ها هنوز به این زبان ترجمه نشده‌اند و انگلیسی‌اند.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">پیش‌نویس ماشینی: هیچ‌کس که این زبان را بداند پرسش‌ها و دکمه‌ها را بررسی نکرده است. پیش از آنکه کودکی پاسخ دهد، آن‌ها را با کسی که این زبان را می‌داند بخوانید.</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">پیش‌نویس ماشینی: هیچ‌کس که این زبان را بداند پرسش‌ها را بررسی نکرده است. پیش از آنکه کودکی پاسخ دهد، آن‌ها را با کسی که این زبان را می‌داند بخوانید.</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">واژه‌های دکمه‌ها پیش‌نویس ماشینی‌اند و کسی که این زبان را بداند آن‌ها را بررسی نکرده است.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">پرسش‌نامه</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">زبان کودک</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">اندازهٔ متن</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">کودک پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">با لمس، موشواره یا کلیدها</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">با یک کلید: حلقه خودش حرکت می‌کند</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">با دو کلید: Space جابه‌جا می‌کند، Enter انتخاب می‌کند</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">با ماندن روی دکمه</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">برای سنش خوب می‌خواند</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">به واژه‌های ساده‌تر نیاز دارد</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">همهٔ کلاس از این پرسش‌نامه استفاده می‌کند</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">دلیل دیگر</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">گرفتن فهرست</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">همه اینجا هستند</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">پایان کلاس</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">بیشتر برای این کلاس</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">تلاش دوباره</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">کودکان این کلاس</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">هنوز کودکی در این فهرست نیست. همگام‌سازی کنید تا فهرست بیاید، یا کودک را با کدی که به شما داده‌اند اضافه کنید.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">محل</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">مصاحبه‌های ناتمام را هم برای فرستادن آماده می‌کند؛ می‌توان آن‌ها را روز دیگری ادامه داد.</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">برای هر کس که هنوز علامت ندارد علامت می‌گذارد. برای تغییر یک کودک، روی خانه‌ای از ستون بزنید.</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">در این برگه نام کودکان دیگر هم هست</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">ذخیره، کودک بعدی</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">ذخیرهٔ رضایت</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">رضایت‌دهنده</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">شمارهٔ روی فرم کاغذی</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">نسخهٔ متن رضایت</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">زبان متن رضایت</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">تاریخ امضا (روز-ماه-سال)</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">رضایت برای کودک {code}</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">هنوز هیچ کمیتهٔ اخلاقی این قاعده را تأیید نکرده است.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">انتخاب کنید …</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">تاریخ را به شکل روز-ماه-سال میلادی بنویسید، مثلاً 24-11-2026، و نه بعد از امروز.</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">همهٔ خانه‌ها را پر کنید: چه کسی، کدام برگه، کدام متن، به چه زبانی.</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">پیوستن به پروژه</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">هماهنگ‌کننده به شما دعوت‌نامه می‌دهد. دعوت‌نامه یک بار کار می‌کند و همین یک بار به شبکه نیاز دارد.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">پیوستن</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">دعوت‌نامه</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">نام این لپ‌تاپ، مثلاً «لپ‌تاپ آبی 3»</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">هر دو لازم است: دعوت‌نامه و نام.</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">در حال ارتباط با سرور …</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">گذرواژهٔ بلندتری انتخاب کنید: دست‌کم {count} نویسه، مثلاً چهار یا پنج واژه که به هم ربطی ندارند.</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">برنامه از پیش روی این لپ‌تاپ باز است. اول پنجرهٔ دیگر را ببندید.</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">مصاحبه‌های این لپ‌تاپ با نسخهٔ تازه‌تری از برنامه ذخیره شده‌اند. این برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">فایل مصاحبه‌ها خوانده نمی‌شود. چیزی را تغییر ندهید و با هماهنگ‌کننده تماس بگیرید.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">روی دیسک نمی‌شود نوشت؛ شاید پر باشد. آنچه پیش از این ذخیره شده در امان است. جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">آنجا نمی‌شود چیزی نوشت. پوشهٔ دیگری انتخاب کنید یا جا باز کنید.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">این پرونده خوانده نمی‌شود. آیا فلش هنوز وصل است؟</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">مصاحبه‌ها قفل هستند. قفل را باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">این کودک از پژوهش بیرون رفته است: خانواده‌اش همه چیز را پس گرفت. دیگر از او نپرسید.</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">این مصاحبه فقط در لپ‌تاپی ادامه می‌یابد که در آن شروع شده است.</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">کودک این مصاحبه را متوقف کرد و کسی نباید آن را ادامه دهد. اگر کودک بخواهد، یکی تازه شروع کنید.</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">4 تا 8 رقم انتخاب کنید که همه یکسان نباشند و پشت سر هم بالا یا پایین نروند.</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">هنوز پین وجود ندارد. از گذرواژه استفاده کنید.</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">این پرسش‌نامه دربارهٔ چیزهای سخت می‌پرسد و برای این کشور خط کمک شناخته نشده است. پروندهٔ تماس‌های پروژه را از هماهنگ‌کننده بخواهید.</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">این مصاحبه دیگر روی این لپ‌تاپ نیست: پاک شده است. آنچه پس از آن پاسخ داده شد نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">پروندهٔ تماس‌های پروژه خوانده نمی‌شود. آن را درست کنید یا بردارید.</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">این لپ‌تاپ از پشتیبان بازگردانده شده و از آن پس شاید خانواده‌ای انصراف داده باشد. یک بار همگام‌سازی کنید و بعد شروع کنید.</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">پیش از پرسیدن هر چیزی از این کودک، رضایت پدر، مادر یا سرپرست را ثبت کنید.</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">در این کشور، برای کودکی در این سن، رضایت این فرد کافی نیست.</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">این پرسش‌نامه برای فرد دیگری است. پرسش‌نامه‌ای انتخاب کنید که با این کد جور باشد.</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">برای این کشور قاعدهٔ رضایت وجود ندارد، پس مصاحبه‌ای باز نمی‌شود. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">برگه هفت گروه دارد، هر کدام چهار حرف و رقم. با آنچه نوشته‌اید مقایسه کنید.</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">یک حرف یا رقم درست نیست. گروه به گروه با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">هیچ کودکی روی این لپ‌تاپ این کد را ندارد.</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">نویسهٔ آخر جور نیست: کد اشتباه نوشته شده است. دوباره به کارت نگاه کنید.</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">یک کد از فهرست مال کودکی از محل دیگری روی این لپ‌تاپ است. چیزی برداشته نشد.</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">این کد مال کودک دیگری است. کد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">کودک این مصاحبه را دور انداخته، اما بخش‌هایی از آن پیش‌تر برای فرستادن آماده شده بود. از هماهنگ‌کننده بخواهید آن را پاک کند.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">به سرور دسترسی نیست. ثبت لپ‌تاپ یک بار به شبکه نیاز دارد؛ جایی که شبکه هست دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">این دعوت‌نامه کامل نیست. همهٔ آن را کپی کنید، از «immerse1:» تا آخر.</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">پرسشنامه این پاسخ را نمی‌پذیرد. پاسخ دیگری وارد کنید.</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">از آن زمان کسی آنجا چیزی نوشته است. به جای آن دوباره تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">دربارهٔ این اینجا تصمیم گرفته نشده، یا تصمیم پیش‌تر پس گرفته شده است.</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">این پیش‌تر حل شده است. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">این دو دیگر زیر یک کد نیستند. دوباره به فهرست نگاه کنید.</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">این مصاحبه دیگر اینجا نیست: پاک شده، یا روزهایش تمام شده است.</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">فقط مصاحبهٔ تمام‌شده را می‌توان برگرداند.</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">این دیگر در انتظار نیست. همگام‌سازی کنید و دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">این پرسشنامه هنوز روی این لپ‌تاپ نیست. همگام‌سازی کنید، سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">درون برنامه مشکلی پیش آمد. چیزی از آنچه ذخیره شده از دست نرفته است. لطفاً به هماهنگ‌کننده خبر دهید.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">مصاحبه‌ها</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">همگام‌سازی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل کردن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تنظیمات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">وضعیت همگام‌سازی</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">در جستجوی سرور …</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">در حال فرستادن …</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">دریافت آنچه لپ‌تاپ‌های دیگر فرستاده‌اند …</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">دریافت پرسش‌نامه‌ها …</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">مقایسه با سرور …</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">فرستادن {done} از {total} …</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">بدون شبکه. همه چیز روی این لپ‌تاپ در امان است؛ جایی که شبکه هست دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">سرور این لپ‌تاپ را نپذیرفت: {reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">همگام‌سازی خوب به پایان نرسید، اما چیزی از دست نرفته است: {reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">همهٔ مصاحبه‌های پایان‌یافته فرستاده شده‌اند.</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">هنوز هیچ همگام‌سازی انجام نشده است.</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">آخرین همگام‌سازی: {when}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">چه چیزی</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">کودک</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">چه وقت</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">حل‌شده</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">برگردانده‌شده</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">دو مصاحبه یکی شد</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">کد دیگری گرفت</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">در کنار دیگری نگه داشته شد</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">پس گرفته‌شده</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">با همگام‌سازی بعدی می‌رود</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">سرور جدا نگه داشته است</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">برای تصمیم‌گیری</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">از همهٔ آنچه روی این لپ‌تاپ است، با شبکه یا بدون آن. تصمیم شما با همگام‌سازی بعدی به دیگران می‌رسد و می‌توانید آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">کدام سطرها</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">همهٔ موارد باز</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">پاسخ‌های متفاوت</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">دو مصاحبه زیر یک کد</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">جدا نگه داشته‌شده در سرور</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">تصمیم‌های اینجا</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">نگاه کردن</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">پس گرفتن این تصمیم</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">اینجا چیزی نیست. شاید پس از همگام‌سازی باشد.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">وضعیت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">سرور</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">مصاحبهٔ {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">متفاوت</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">پاسخ‌ها</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">کدام مصاحبه</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">یک کودک: این مصاحبه بماند</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">پاسخ‌هایی را می‌گیرد که فقط در دیگری هست؛ دیگری حذف می‌شود.</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">کودکی دیگر: این کد به او داده شود</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">کد کودک دیگر</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">هر دو درست است</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">برای نمونه دو دور از یک کودک. دوباره پیشنهاد نمی‌شوند.</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike} {differing} اگر پاسخ‌های متفاوت زیاد باشد، احتمالاً دو کودک هستند.</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">اول کد کودک دیگر را بنویسید.</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">کدام مصاحبه؟</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">آخرین تغییر</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">به شما برگردانده شد</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">در جریان</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">همین</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">پاسخی دیگر</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">مصاحبه تا کجا پیش رفته است؟</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">آیا مصاحبه حذف شده است؟</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">متوقف، نگه داشته شده</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">حذف‌شده</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">می‌ماند</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}، {when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">دو لپ‌تاپ بی‌آنکه پاسخ یکدیگر را ببینند پاسخ‌های متفاوتی نوشته‌اند. انتخاب کنید کدام بماند؛ اگر نمی‌توانید بدانید، از مصاحبه‌گران بپرسید. آنچه باز بگذارید مورد اختلاف می‌ماند و شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">حل کردن</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">کودک {code}: {what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">اول انتخاب کنید کدام بماند.</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">شروع‌شده روی لپ‌تاپ دیگر</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">پایان‌یافته روی لپ‌تاپ دیگر</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">متوقف روی لپ‌تاپ دیگر</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">فقط روی این لپ‌تاپ</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">در انتظار فرستادن</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">فرستاده شد، رسید آن اینجاست</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">فرستاده شد؛ هماهنگ‌کننده باید تصمیم بگیرد</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">فرستاده شد؛ سرور آن را جدا نگه داشته است</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">همهٔ مصاحبه‌ها</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">کودکان</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">غایب</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">بدون رضایت</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">در انتظار مصاحبه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">در جریان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">نخواست یا متوقف شد</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">چیزی در انتظار نیست. همه چیز از این لپ‌تاپ فرستاده شده است.</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">برنامه مشکلی داشت: ببینید</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">خانواده‌ای انصراف می‌دهد</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">پایان روز</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">از همه چیز روی این لپ‌تاپ پشتیبان رمزشده می‌سازد.</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">باز کردن این کلاس</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">کلاس‌های این محل</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">هنوز کودکی اینجا نیست. همگام‌سازی کنید تا فهرست بیاید، یا فهرستی از فایل بگیرید.</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">امروز پایان‌یافته</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">هنوز در انتظار مصاحبه در اینجا</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">پایان روز: پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">کار بعدی</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">برای هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">برگردانده‌شده</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">کدام مصاحبه‌ها</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">هنوز مصاحبه‌ای اینجا نیست.</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">مصاحبه‌ای از این نوع نیست.</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">دادن دوبارهٔ لپ‌تاپ به این کودک</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">تصحیح این مصاحبه</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">چگونه گذشت</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">زمان‌ها و آنچه به چشم می‌آید، فقط برای شما؛ بدون پاسخ.</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">آنچه رفت و آنچه آمد</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">همگام‌سازی‌ها و فلش‌ها، و سرنوشت هر مصاحبه.</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">برگرداندن این مصاحبه</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">ذخیرهٔ این گزارش‌ها</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">زمان‌های مصاحبه‌های فهرست در یک پرونده برای تحلیلگران، بدون پاسخ و نام.</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">در حال بررسی گذرواژه …</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">فهرست‌های کودکان</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">چیزی برای تحویل نیست: همه چیز نزد سرور است.</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">پروندهٔ {file} روی فلش است. آن را در لپ‌تاپ دیگر بگیرید.</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">هنوز رسیدی برای آن نیست: اول این لپ‌تاپ را همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">پرونده‌های این برنامه</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">انتخاب فایل</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">{laptop} حالا شناخته شد.</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">از {laptop}: {came}، {new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ستون</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">اشکال</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">چه می‌شود</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">کنار گذاشته شد</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">همان‌طور که هست برداشته شد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">کد نیست. هر کودک یک کد لازم دارد.</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">کد فقط حرف لاتین، رقم، نقطه و خط تیره دارد، حداکثر 100 نویسه.</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">نویسهٔ آخر کد جور نیست: کد اشتباه نوشته شده است.</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">سطر دیگری همین کد را دارد. هر کودک کد خودش را لازم دارد.</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">کلاس نوشته نشده است.</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">جای نشستن باید عدد صحیحی از 0 تا 9999 باشد.</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">سن باید عدد صحیحی از 3 تا 25 باشد.</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">سن نوشته نشده است.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">نام بیش از حد بلند است.</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">اینجا فرمول هست. مقدار آن را به جایش بگذارید.</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">این خانه با خانه‌های دیگر ادغام شده است. ادغام را بردارید.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">در این خانه خطای برنامهٔ صفحه‌گسترده هست.</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">نویسه‌ای هست که در هیچ متنی نمی‌آید. فایل را با UTF-8 یا به صورت XLSX ذخیره کنید.</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">این جا برای دو کودک ثبت شده است.</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">دو کودک این کلاس همین نام را دارند: دو کودک، یا یکی دو بار؟</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">به نام‌ها نگاه کنید: اگر حرف‌ها درست نیستند، فایل را به صورت CSV (UTF-8) یا XLSX ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">گرفتن فهرست کودکان از فایل</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">فایل CSV یا کارپوشهٔ Excel. سطر اول نام ستون‌هاست: کد و کلاس، و شاید جای نشستن، سن و نام. نام‌ها رمزشده روی این لپ‌تاپ می‌مانند. پیش از موافقت شما چیزی برداشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">لطفاً به این‌ها نگاه کنید</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">این کودکان را می‌توان برداشت</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">در حال خواندن فایل …</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">با پاسخ‌های پیشین به: {questions}.</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">هیچ سطری به کار نمی‌آید. فایل را درست کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">رضایت ثبت نشده</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">آمادهٔ شروع</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">نخواست شرکت کند</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">هنوز نه</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">می‌تواند شروع کند</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">متوقف شد</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">نخواست</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">جای دیگر شروع شده</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">جای دیگر پایان یافته</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">جای دیگر متوقف شده</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">پدر، مادر یا سرپرست</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">مدرسه</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">خود کودک</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">سرپرست</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">کودک</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">حضور</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">رضایت</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">غایب</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">روی صفحه پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">هنوز هیچ</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">ادامه در اینجا با آنچه آنجا پاسخ داده شد</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">بله، لپ‌تاپ را به کودک می‌دهم</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">این کودک روی لپ‌تاپ دیگری مصاحبه دارد. اینجا مصاحبهٔ تازه‌ای شروع شود؟</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">این کودک نخواست شرکت کند. یک بار دیگر از او پرسیده شود؟</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">این کودک مصاحبه را تمام کرده است. مصاحبهٔ دوم شروع شود؟</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">ساختن مخزن</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">فراموش کرده‌اید؟ با برگهٔ بازیابی باز کنید</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">مصاحبه‌های این لپ‌تاپ رمزشده‌اند. برای باز کردنشان گذرواژه را وارد کنید.</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">قفل شد، چون مدتی کسی از برنامه استفاده نکرد. برای ادامه گذرواژه را وارد کنید.</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">همگام‌سازی ادامه دارد و خودش تمام می‌شود.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">باز کردن قفل</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">این لپ‌تاپ تازه است. گذرواژه‌ای انتخاب کنید: هر مصاحبه از اولین پاسخ با آن رمز می‌شود. بدون آن هیچ‌کس نمی‌تواند مصاحبه‌ها را باز کند، پس آن را در جای امنی نگه دارید.</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">می‌تواند افراد را هم اضافه یا حذف کند</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">پنج واژه پیشنهاد بده</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">نام فرد</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">مصاحبه‌های فرستاده‌شده در این لپ‌تاپ می‌مانند</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">همان گذرواژه دوباره</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">گذرواژهٔ کنونی خودتان</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">انجام بده</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">افزودن فرد</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">حذف: {name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">تغییر گذرواژهٔ من</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">ساختن برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">مصاحبه‌های فرستاده‌شده چقدر می‌مانند</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">این فرد گذرواژهٔ خودش را می‌گیرد. بگذارید خودش بنویسد؛ لازم نیست کس دیگری آن را بداند.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">همه چیز با کلید تازه رمز می‌شود و پشتیبان‌های پیشین حذف می‌شوند. شاید یک دقیقه طول بکشد.</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">گذرواژهٔ قدیمی فوری از کار می‌افتد.</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">وقتی همهٔ گذرواژه‌ها فراموش شوند، مصاحبه‌ها را باز می‌کند. برگهٔ پیشین از کار می‌افتد.</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">پس از همگام‌سازی، مصاحبه‌هایی که سرور حتماً دارد، وقتی روزهایشان تمام شد از این لپ‌تاپ می‌روند. از هماهنگ‌کننده بپرسید پروژه چه عددی را تعیین کرده است.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">بدون پایان</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">بنویسید یا به خاطر بسپارید: {words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">یک لحظه …</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">دو گذرواژه یکی نیستند. دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">نام فرد را بنویسید.</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">دست‌کم {count} نویسه، مثلاً چهار یا پنج واژه.</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">پین حالت کودک</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">از صفحه‌های کودکان به صفحه‌های شما برمی‌گرداند، فقط روی این لپ‌تاپ. مصاحبه‌ها را باز نمی‌کند: آن کار با گذرواژه است.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">استفاده از این پین</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">بدون پین</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 تا 8 رقم</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">این دو یکی نیستند. هر دو را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">در حال ساختن مخزن رمزشده …</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">پایان یک مصاحبه هنوز روی دیسک نیست.</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">پنجره باز می‌ماند تا چیزی از دست نرود.</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">این‌ها برای صفحه‌های خود شما روی این لپ‌تاپ است. صفحه‌های کودکان ظاهر خودشان را دارند.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">به کار بردن این تنظیمات</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">پاسخ‌ها دوباره نشان داده می‌شوند، پس گذرواژهٔ شما لازم است. دلیل در سابقه می‌ماند و هر پاسخ تغییریافته، صورت پیشینش را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">چرا تصحیح می‌شود؟</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">هر کودک یا خانواده کارت خود را نگه می‌دارد: وقتی خانواده پاسخ‌ها را پس می‌گیرد، کد به آن‌ها می‌رسد. از روی خط‌ها ببرید، کارت هر کودک را به خودش بدهید و هیچ کارتی را جا نگذارید.</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">زبان، وقتی زبان کودک معلوم نیست</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">با نام‌ها</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">کارت گم‌شده‌ای که نام دارد نشان می‌دهد کد از کیست.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">کارت‌های کد کلاس {label}</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">تصحیح مصاحبهٔ کودک {code}</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">کودک خواست</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">ضربهٔ اشتباه</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">پرسشی بد فهمیده شد</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">به زبان اشتباه پرسیده شد</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">هماهنگ‌کننده آن را برگرداند</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">دلیل دیگر</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">گذرواژهٔ شما</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">دوباره باز کردن</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">اول دلیل تصحیح را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">قطعه‌های صوتی برای بلندخوانی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ‌ها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">اندازه</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">قفل شدن پس از</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">مانند رایانه</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">تیره</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">کنتراست زیاد</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">بستن و از دست دادن آن‌ها</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">پنجره بسته شود و آنچه یک کودک گفته از دست برود؟</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">هیچ‌کس نمی‌تواند آن را برگرداند.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">نه، نگه داشته شود</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">بله، از دست برود</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">همگام‌سازی در جریان است. صبر کنید تا تمام شود، بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">در حال بررسی پین …</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. پیش کودک بمانید. سؤال دیگری نپرسید.</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. گوش بدهید. قول رازداری ندهید و جزئیات را نپرسید.</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. به کودک بگویید بعد چه می‌کنید و با چه کسی حرف می‌زنید.</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. همین امروز به مسئول حمایت از کودک در مدرسه و به هماهنگ‌کننده خبر دهید.</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. ساعت و آنچه را گفته شد روی فرم کاغذی پروژه بنویسید، نه در این برنامه.</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">در خطر فوری: {number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">این را خواندم</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">بگذارید کودک دربارهٔ توقف تصمیم بگیرد</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">کودک می‌خواهد ادامه دهد</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">پس از ناراحتی یک کودک</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">این کودک می‌خواهد با کسی حرف بزند. همین حالا پیش او بروید، بی آنکه دیگران متوجه شوند.</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">خط‌های کمک آمادهٔ چاپ‌اند: {file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">دیسک این لپ‌تاپ تقریباً پر است. پیش از کلاس بعدی جا باز کنید: پاسخ‌ها به آن نیاز دارند.</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">در حال ساختن پشتیبان رمزشده …</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">از کار امروز روی این لپ‌تاپ پشتیبان رمزشده گرفته شد ({when}).</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">نام و رضایت از این لپ‌تاپ پاک شد. اینجا مصاحبه‌ای نبود: اگر ممکن است جای دیگری باشد، کد را به هماهنگ‌کننده بدهید.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">هر کس این برگه را داشته باشد می‌تواند مصاحبه‌ها را باز کند. آن را چاپ کنید یا بنویسید و دور از لپ‌تاپ در جای قفل‌دار نگه دارید. فقط همین یک بار نشان داده می‌شود و جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">همان به شکل تصویر برای دوربین</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">پیش از رفتن: جایی که شبکه هست همگام‌سازی کنید تا پرسش‌نامه‌ها و فهرست‌ها آماده باشند.</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">در کلاس: فهرست را بگیرید، حاضران را علامت بزنید، هر رضایت را با شماره‌اش ثبت کنید.</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">کودک و زبانش را انتخاب کنید، بعد لپ‌تاپ را به او بدهید. می‌تواند رد شود، استراحت کند و تمام کند.</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">وقتی کودکی ناراحت است F8 را بزنید یا گوشه را نگه دارید: صفحه‌ای آرام می‌آید و زمان می‌ایستد.</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">کودک لپ‌تاپ را پس می‌دهد؛ فقط گذرواژه یا پین شما به صفحه‌های شما راه دارد.</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">کلاس را به پایان ببرید تا مصاحبه‌های ناتمام هم فرستاده شوند. می‌توان روز دیگری ادامه داد.</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">روز را به پایان ببرید: پشتیبان رمزشده گرفته می‌شود. برگهٔ بازیابی را دور از لپ‌تاپ نگه دارید.</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">همگام‌سازی کنید. مصاحبه فقط وقتی فرستاده‌شده به شمار می‌آید که رسید سرور اینجا باشد.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">کلید فاصله</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">در کلاس: حاضر، غایب، بدون علامت</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">جلوی کودک: صفحهٔ آرام</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">جلوی کودک: انتخاب پاسخ؛ Enter پیش می‌رود، Backspace برمی‌گردد</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">اشکالی هست؟ چیزی را تغییر ندهید، ساعت و نوشتهٔ روی صفحه را یادداشت کنید و با هماهنگ‌کننده تماس بگیرید. هرچه ذخیره‌شده نشان داده شد، روی دیسک است.</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">آن را در جای امن گذاشتم</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">انجام شد.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">پوشه‌ای انتخاب کنید، مثلاً روی فلش</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">کارت‌های کد</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">کارت‌ها در {file} هستند. پس از چاپ آن را پاک کنید.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">پشتیبان ساخته و دوباره خوانده شد: {name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">در حال بررسی همهٔ مصاحبه‌ها …</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">کلیدها و پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">چه کسی می‌تواند مصاحبه‌های این لپ‌تاپ را باز کند</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">پشتیبان‌های کنار مصاحبه‌ها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">پشتیبان‌گیری همین حالا</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">پشتیبان‌گیری روی فلش</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">بررسی داده‌های من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">فایل کلید را چیزی جز این برنامه تغییر داده است. با هماهنگ‌کننده تماس بگیرید.</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">همه چیز درست است: هر مصاحبه، هر تغییر، هر شماره.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">هماهنگ‌کننده‌ها: {name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}، مسئول</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (شما)</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">فردی اضافه شد</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">فرد یا کلیدی حذف شد</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">گذرواژه‌ای تغییر کرد</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">برگهٔ بازیابی ساخته شد</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">با برگهٔ بازیابی باز شد</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">هماهنگ‌کننده‌ها می‌توانند این لپ‌تاپ را باز کنند</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">هماهنگ‌کننده‌ها آن را باز کردند</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">همه چیز از نو رمز شد</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">پشتیبان گرفته شد</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">از پشتیبان بازگردانده شد</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">از فایل آسیب‌دیده نجات داده شد</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">فایل‌های کنارگذاشته برداشته شد</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">پاسخ‌هایی پاک شد</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">مصاحبه‌های فرستاده‌شده از این لپ‌تاپ برداشته شد</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">این لپ‌تاپ هویت تازه گرفت</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">مدت ماندن مصاحبه‌های فرستاده‌شده تغییر کرد</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">کسی پس از خراب شدن دیسک مصاحبه‌ها را بررسی کرد</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">مصاحبه‌های فرستاده‌شده بدون پایان می‌مانند …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">خانواده‌ای پاسخ‌هایش را پس می‌گیرد</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">کد کودک را از روی کارتش بنویسید. پاسخ‌ها، نام و پیش‌نویس‌ها از این لپ‌تاپ و پشتیبان‌هایش پاک می‌شوند. با همگام‌سازی بعدی، آنچه این لپ‌تاپ ساخته است از سرور و لپ‌تاپ‌های دیگر هم پاک می‌شود.</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">کد کودک</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">جستجو</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">خانواده این را خواسته است. این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">پاک کردن همه چیز این کودک</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">در حال پاک کردن و ساختن دوبارهٔ فایل و پشتیبان‌هایش …</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">کودک {code}، کلاس {label}.</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">نام و رضایت اینجا پاک می‌شوند. اگر مصاحبه‌ای روی لپ‌تاپ‌های دیگر یا سرور باشد، تنها هماهنگ‌کننده می‌تواند پاکش کند: کد را به او بدهید.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">باز کردن با برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">هفت گروه را از برگه بنویسید، با حروف کوچک یا بزرگ، و گذرواژهٔ تازه‌ای انتخاب کنید. باز کردن در گزارشی نوشته می‌شود که هر کس روی این لپ‌تاپ می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز کردن</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">از روی برگه</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">نام شما</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">آنچه را روی برگه است و نام خود را بنویسید.</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">کودک {code}، کلاس {label}، می‌خواهد با کسی حرف بزند. همین حالا پیش او بروید، بی آنکه دیگران متوجه شوند.</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">کسی با او حرف زده است</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">برنامه مشکلی داشت</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">آنچه ذخیره‌شده نشان داده شد روی دیسک است. این گزارش می‌گوید کجای برنامه رخ داد؛ هیچ پاسخ، نام یا پوشه‌ای در آن نیست و جز شما کسی آن را ندارد. آن را برای هماهنگ‌کننده کپی کنید.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">کپی</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">لپ‌تاپ دیگر</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">پرونده‌ای روی فلش مصاحبه‌ها را به یک لپ‌تاپ دیگر می‌برد و فقط همان می‌تواند بازش کند. اینجا چیزی کم نمی‌شود. اگر هر دو با یک کودک ادامه دهند، هر دو نگه داشته می‌شود و همگام‌سازی بعدی آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">برای کدام لپ‌تاپ؟</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">این لپ‌تاپ هنوز لپ‌تاپ دیگری نمی‌شناسد. در آن یکی «نشان دادن این لپ‌تاپ» را انتخاب کنید، فلش را اینجا بیاورید و پرونده‌اش را بگیرید.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تحویل دادن</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">پس دادن رسیدهای آن</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">پس از همگام‌سازی در اینجا: به لپ‌تاپ دیگر می‌گوید که سرور مصاحبه‌هایش را دارد.</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">گرفتن پرونده</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">نشان دادن این لپ‌تاپ</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">پروندهٔ کوچکی می‌نویسد که لپ‌تاپ‌های دیگر با آن این یکی را می‌شناسند. بدون راز.</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">هماهنگ‌کننده‌ها و سرور</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">دور تازه‌ای شروع می‌شود</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">شمارش همه از نو</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">کارتی با کد برای هر کودک که خانواده با آن می‌تواند پاسخ‌ها را پس بگیرد.</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">دو لپ‌تاپ در یک کلاس: تحویل مصاحبه‌ها روی فلش، بدون شبکه.</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">پژوهش برمی‌گردد: با هر کودک می‌شود دوباره مصاحبه کرد. مصاحبه‌های پیشین همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">دور تازه {when} شروع شد: کلاس‌ها مصاحبه‌ها را از آن زمان می‌شمارند.</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">گزارشی از مصاحبه برای نوشتن نیست.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">پرسش</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">دیده شد</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">نخستین پاسخ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغییر کرد</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">به چشم می‌آید</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} ث</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">کمتر از یک ثانیه</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">همان پاسخ</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">فقط برای شما و نه داوری دربارهٔ کودک: پاسخ‌های سریع یا یکسان می‌توانند درست باشند. ببینید آیا کودک خسته یا حواس‌پرت بود یا کمک گرفت، و برای هماهنگ‌کننده یادداشت کنید. اینجا هیچ پاسخی نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">پرسش‌ها</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">زمان‌ها و پرسش‌ها در پرونده‌ای برای تحلیلگران (audit.csv)، بدون پاسخ و نام.</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">چگونه گذشت: کودک {code}، {form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">بعضی از آن‌ها برعکس بقیه را می‌گویند، پس نمی‌شود منظور همه همین باشد.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">چیزی به چشم نمی‌آید.</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">دوباره ناتمام می‌شود و تا از نو تمام نشود شمرده نمی‌شود. دلیل آن با همگام‌سازی بعدی به مصاحبه‌گر گفته می‌شود. می‌توانید این را پس بگیرید.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">چرا؟</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">برگرداندن مصاحبهٔ کودک {code}</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">چیزی کم است.</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">بعضی پاسخ‌ها با هم جور نیستند.</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">شاید از کودک دیگری باشد.</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">به زبان نادرست انجام شده است.</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">رضایت روشن نیست.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">اول دلیل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">برگردانده از سوی {who}، {when}.</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">آن را تصحیح کنید و دوباره به پایان برسانید؛ با همگام‌سازی بعدی فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">پاسخ‌ها دیگر در این لپ‌تاپ نیستند؛ هماهنگ‌کننده باید تصمیم بگیرد: کد را به او بدهید.</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">بخشی از نام را بنویسید تا پیدا شود.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">چیزی بلند خوانده نمی‌شود: این رایانه بلندگو یا هدفون پیدا نمی‌کند. یکی وصل کنید و کودک را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">قطعه‌های صوتی این پرسشنامه خراب است. از هماهنگ‌کننده نسخهٔ تازه بخواهید.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">به این زبان چیزی خوانده نمی‌شود: قطعهٔ صوتی ندارد و این رایانه صدایی برایش ندارد.</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{count} از {total} متن شنیدنی است؛ بقیه بی‌صدا می‌مانند.</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">ماشین می‌خواند؛ کسی بررسی نکرده که چطور به گوش می‌رسد.</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">دربارهٔ چیزهای سخت می‌پرسد. به کودک هدفون بدهید تا کسی نشنود.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">خاموش</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">از بلندگو</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">با هدفون</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">معمولی</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">آهسته</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">بلندخوانی</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">سرعت</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">این رایانه میکروفون پیدا نمی‌کند. یکی وصل کنید و برگردید.</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">تقریباً چیزی شنیده نشد. آیا میکروفون روشن و به اندازهٔ کافی نزدیک است؟ دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">این رایانه بلندگو یا هدفون پیدا نمی‌کند. یکی وصل کنید.</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">بعضی واژه‌ها لمس نشد. دوباره همراهی کنید.</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">این قطعه پخش نمی‌شود. دوباره ضبط کنید.</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">ذخیرهٔ قطعه‌ها در یک پرونده</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">ذخیره شد: {file}. آن را در پوشهٔ «media» پرسشنامه بگذارید.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">متن‌ها</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">متن</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">قطعه</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">نگه داشتن این ضبط</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">درست به گوش می‌رسد</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">برداشتن این ضبط</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{heard} از {total} متن قطعه دارد؛ {drafts} تای آن با صدای ماشین است.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">پایان ضبط</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">ضبط</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ایست</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">این واژه حالا شروع می‌شود</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">همراه واژه‌ها لمس کنید</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">بدون قطعه</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">با صدای ماشین، بررسی‌نشده</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">با صدای ماشین، بررسی‌شده</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">ضبط‌شده</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}، بدون زمان واژه‌ها</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">ضبط‌های شما در این لپ‌تاپ، بیرون از انبار رمزشده می‌مانند: صدای شما و پرسش‌ها در آن است، نه پاسخ و نه نام. پیش از قطعه‌هایی که با پرسشنامه آمده شنیده می‌شوند.</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">حل شد. با همگام‌سازی بعدی به لپ‌تاپ‌های دیگر می‌رسد.</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">پس گرفته شد. مثل قبل است.</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">یکی شد. با همگام‌سازی بعدی به لپ‌تاپ‌های دیگر می‌رسد.</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">حالا کد دیگر را دارد. با همگام‌سازی بعدی به دیگران می‌رسد.</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">ثبت شد: همین‌طور که هستند درست‌اند.</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">ثبت شد. سرور با همگام‌سازی بعدی از آن باخبر می‌شود.</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">برگردانده شد. با همگام‌سازی بعدی به لپ‌تاپ مصاحبه‌گر می‌رسد.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">نمی‌دانم</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">دوست ندارم بگویم</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">پرسیده نشد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">به آن نرسید</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">پیش از آن متوقف شد</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">رسید سرور</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">با چه کسی</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">رفت</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">آمد</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">چگونه پایان یافت</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">چه شد</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">همگام‌سازی‌ها و فلش‌ها</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">رکوردهای این دسته</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">کدام دسته</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">چاپ رسید</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">ذخیرهٔ رسید</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">دسته‌ای که سرور تأیید کرده است</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">اینجا چیزی در انتظار نیست: هر چه به پایان رسیده نزد سرور است.</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">هماهنگ‌کننده‌ها</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">فلش برای {whom}</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">فلش از {whom}</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">شبکه نیست. همه چیز امن است؛ جایی که شبکه هست دوباره همگام‌سازی کنید.</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">سرور این لپ‌تاپ را نپذیرفت. با هماهنگ‌کننده تماس بگیرید.</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">خوب به پایان نرسید، اما چیزی از دست نرفته است. دوباره تلاش کنید؛ سپس با هماهنگ‌کننده تماس بگیرید.</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">برای هماهنگ‌کننده جدا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">نزد سرور است.</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">از پیش نزد سرور بود.</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">نزد سرور است؛ لپ‌تاپ دیگری چیز دیگری می‌گوید.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">پروژه</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">لپ‌تاپ</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">دریافت سرور</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">پذیرفته‌شده</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">مورد اختلاف</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">جدا نگه داشته‌شده</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">دسته</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">امضا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">پاسخ</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">پذیرفتن</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">کنار گذاشتن</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">نگه داشته می‌شود و شمرده نمی‌شود، و بعداً می‌توان آن را پذیرفت.</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">پیش از رسیدن این، اعتبار لپ‌تاپ لغو شده بود. اگر مصاحبه زمانی انجام شده که لپ‌تاپ مال ما بود، آن را بپذیرید.</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">این لپ‌تاپ برای این مدرسه نیست. بپرسید آیا آنجا کار کرده است.</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">فقط لپ‌تاپ هماهنگ‌کننده اجازه دارد این را بنویسد. بپرسید چه کسی نوشته است.</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">پایان‌یافته علامت خورده و هیچ پاسخی ندارد. از مصاحبه‌گر بپرسید.</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">دو نسخه از یک لپ‌تاپ هم‌زمان نوشته‌اند. آن را بپذیرید: آن‌وقت هر دو مصاحبه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">پاسخ‌هایش پیش از آنکه به سرور برسد از لپ‌تاپ رفته است.</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">پاسخ‌هایش با کدی پاک شده که هیچ چیز آن را ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">هیچ‌کس لپ‌تاپی را که این را نوشته نمی‌شناسد. وقتی آن لپ‌تاپ همگام‌سازی کند، خودبه‌خود وارد می‌شود.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">این به سؤال نمی‌خورد. یک بار دیگر به جوابت نگاه کن.</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">بله، دیدم</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">جواب {number} از {count}.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">جواب‌های قبلی</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">جواب‌های بیشتر</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">پاک کردن آخرین رقم</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">ممیز اعشار</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">عدد تو</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">جواب تو</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">این لپ‌تاپ هنوز نمی‌تواند این را بپرسد. «نمی‌دانم» را انتخاب کن و به بزرگ‌تر بگو.</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">لپ‌تاپ را به بزرگ‌تر پس بده.</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">لازم نیست کار دیگری بکنی.</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">برای بزرگ‌تر: پین این لپ‌تاپ</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">استفاده از گذرواژه</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">استفاده از پین</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">ادامهٔ سؤال‌ها</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">برای بزرگ‌تر: گذرواژهٔ شما</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز کردن</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">حرف‌های اول را بنویس</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">دقیقه</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">تو در ایستگاه {number} از {count} هستی.</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">عرض جغرافیایی (درجهٔ شمالی)</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">طول جغرافیایی (درجهٔ شرقی)</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">افزودن این نقطه</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">برداشتن آخرین نقطه</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">اول دست‌کم {count} جا اضافه کن.</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">بقیه را بی‌جواب بگذار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">استراحت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">پنهان کردن نوشته‌ها</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">اندازهٔ نوشته‌ها</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">جواب‌هایم را پنهان کن</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">نمی‌دانم</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">دوست ندارم بگویم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">بعدی</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">این فقط برای تمرین است و حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">می‌توانی بلند بگویی. بزرگ‌تر آن را برایت می‌نویسد.</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">اول یک جواب انتخاب کن. «نمی‌دانم» هم خوب است.</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">برداشتن آخری</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">روی همه بزن، اولی را اول.</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">جای {number} از {count}.</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">هنوز جایی ندارد.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">کمتر</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">خیلی کمتر</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">خیلی بیشتر</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">هنوز چیزی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">دوست داری شرکت کنی؟</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">ما دربارهٔ زندگی‌ات، مدرسه‌ات و دوستانت از تو می‌پرسیم.</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">می‌خواهیم بدانیم چطور همه چیز برای بچه‌ها بهتر می‌شود.</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">هیچ جوابی غلط نیست. لازم نیست به همهٔ سؤال‌ها جواب بدهی.</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">هر وقت بخواهی می‌توانی تمامش کنی. هیچ‌کس ناراحت نمی‌شود.</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">اسم تو همراه جواب‌هایت نیست. معلمت جواب‌هایت را نمی‌بیند.</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">نه، نمی‌خواهم</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">بله، می‌خواهم شرکت کنم</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">ممنون که به ما گفتی. آنچه دفعهٔ دیگر به ما گفتی، همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">ممنون که به ما گفتی. ما هیچ چیزی نگه نداشتیم.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">هیچ اشکالی ندارد.</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">کمی استراحت کن.</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">هر قدر می‌خواهی وقت داری. جواب‌هایت نگه داشته شده‌اند.</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">دوست داری بعدش ادامه بدهی؟ می‌توانی تمامش هم بکنی.</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">می‌خواهم با کسی حرف بزنم</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">کمی استراحت می‌خواهی؟</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">کش و قوسی برو، چیزی بنوش، از پنجره بیرون را نگاه کن.</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">بله، استراحت</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">نه، ادامه بدهیم</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">جواب‌هایت پنهان شدند.</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">وقتی کس دیگری نگاه نمی‌کند، دوباره نشانشان بده.</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">سؤال را دوباره نشان بده</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">می‌خواهی تمامش کنی؟</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">می‌توانی. با چیزهایی که به ما گفتی چه کار کنیم؟</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">تمام کنیم، و حرف‌هایم را نگه دارید</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">تمام کنیم، و حرف‌هایم را دور بیندازید</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">دور انداخته شد.</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">چیزی از حرف‌هایت نگه داشته نشد. هیچ اشکالی ندارد.</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">تمامش کردی.</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">بزرگ‌تر کاری می‌کند که جواب‌هایت دور انداخته شود.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">ممنون!</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">سؤال‌ها تمام شد. جواب‌هایت در امان‌اند.</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">سؤال‌های بعدی دربارهٔ چیزهای سخت است.</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">ادامه بدهیم؟ لازم نیست به آن‌ها جواب بدهی.</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">می‌خواهی آن‌ها را بشنوی؟ اول از بزرگ‌تر هدفون بخواه.</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">رد شدن از این سؤال‌ها</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">بله، ادامه بدهیم</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">بقیه بی‌جواب بماند؟</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">آن وقت مصاحبه تمام می‌شود و دیگر باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">بی‌جواب بماند و تمام شود</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">یک لحظه آرامش.</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">نفس را بکش تو، و آرام بده بیرون.</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">برای بزرگ‌تر</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">دستت را بالا ببر. یک بزرگ‌تر پیش تو می‌آید.</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">تو هیچ کار بدی نکردی. هر قدر بخواهی، کم یا زیاد، می‌توانی بگویی.</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">این در جواب‌هایت نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">بزرگ‌تر می‌تواند این را روی کاغذ به تو بدهد.</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">این را روی کاغذ می‌خواهم</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}: {number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">کدام زبان را می‌خواهی؟</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">یک لحظه، لطفاً.</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">بگو بزرگ‌تر بیاید. تو هیچ کار بدی نکردی.</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">برای بزرگ‌تر: {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوباره امتحان کن</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">پس دادن لپ‌تاپ</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">اگر چیزی غمگینت کرد، به یک بزرگ‌تر که به او اعتماد داری بگو، یا به پژوهشگری که این لپ‌تاپ را آورده است.</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">می‌توانی با کسی حرف بزنی</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">فاصله</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">پاک کردن آخرین حرف</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">حرف‌ها برای لمس</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">این برای بزرگ‌تر است. «نمی‌دانم» را انتخاب کن.</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">ضبط صدای من</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">انتخاب پرونده</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">گوش کن</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">برداشتن</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">گوش می‌دهیم. وقتی تمام شد «ایست» را لمس کن.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">نگه داشته شد.</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">چیزی نشنیدیم. دوباره امتحان کن، کمی بلندتر.</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">این کارت را نگه دار. با این کد خانواده‌ات می‌تواند بخواهد پاسخ‌هایت پاک شود، حالا یا بعد. لازم نیست کسی بگوید چرا.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">کد من</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>%n سؤال برای تو هنوز جواب ندارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>قاعده برای {country}: زیر %n سال باید پدر، مادر یا سرپرست رضایت بدهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>این برگه نام %n کودک دیگر بدون رضایت را هم دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>این گذرواژه نیست (تا اینجا %n بار اشتباه).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>این پین درست نیست (تا اینجا %n بار اشتباه).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>همگام‌سازی شد: %n تغییر فرستاده شد،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>%n تغییر دریافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>برای %n مورد از فرستاده‌ها هماهنگ‌کننده لازم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبهٔ قدیمی از این لپ‌تاپ رفت؛ سرور آن را دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه در انتظار فرستادن است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه در جریان است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>%n ثانیهٔ دیگر می‌توانید دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>کلاس به پایان رسید. %n مصاحبهٔ ناتمام هم فرستاده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>%n کودک اضافه شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>%n مورد اصلاح شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n کودک از پیش شناخته شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>%n سطر خوانده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n کودک را می‌توان برداشت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>%n مشکل دیگر در فهرست نیامده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>برداشتن %n کودک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>%n پاسخ هنوز روی دیسک نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>در مجموع %n روی این لپ‌تاپ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n در جریان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n کودک می‌خواهد با کسی حرف بزند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>تصحیح %n مصاحبهٔ برگردانده‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه به هماهنگ‌کننده نیاز دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>ثبت رضایت %n کودک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>ادامهٔ %n مصاحبهٔ در جریان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>مصاحبه با %n کودک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>فرستادن %n مصاحبهٔ پایان‌یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه در انتظار فرستادن است: جایی که شبکه هست همگام‌سازی کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه ناتمام است: اول کلاس را تمام کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه از این لپ‌تاپ و پشتیبان‌هایش پاک شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>به‌زودی همگام‌سازی کنید: %n مورد از سرور و لپ‌تاپ‌های دیگر هم پاک می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه روی این لپ‌تاپ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>%n مورد از آن‌ها روی سرور هم هست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n مورد روی لپ‌تاپ دیگری انجام شده است: آنجا و روی سرور، هماهنگ‌کننده باید پاک کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>سرور %n گام از مصاحبه‌ها را تأیید کرده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>%n گام از مصاحبه‌ها رسید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>%n تای آن اینجا تازه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>گزارش %n مصاحبه نوشته شد، بدون پاسخ و نام:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>%n دقیقه پرسش.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n پرسش در کمتر از یک ثانیه پاسخ داده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>%n پرسش پشت سر هم یک پاسخ دارند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>مصاحبه‌های فرستاده‌شده %n روز می‌مانند …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n پاسخ متفاوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه زیر یک کد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n پاسخ یکسان است،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n پاسخ متفاوت است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>%n گام از مصاحبه‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n مصاحبه اینجا در انتظار همگام‌سازی بعدی یا فلش است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>برای %n مورد هماهنگ‌کننده لازم است که خودش هم آن را می‌بیند؛ لازم نیست کاری بکنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>انجام شد. برای %n مورد از فرستاده‌ها هماهنگ‌کننده لازم است.</numerusform>
        </translation>
    </message>
</context>
</TS>
