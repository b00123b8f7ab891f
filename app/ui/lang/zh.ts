<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Adult</name>
    <message>
        <source>We ask about your child, your family and the school.</source>
        <translation type="unfinished">我们会问到您的孩子、您的家庭和学校。</translation>
    </message>
    <message>
        <source>We ask about your class, your work and your school.</source>
        <translation type="unfinished">我们会问到您的班级、您的工作和您的学校。</translation>
    </message>
    <message>
        <source>We ask about your school, its pupils and its teachers.</source>
        <translation type="unfinished">我们会问到您的学校、学生和教师。</translation>
    </message>
    <message>
        <source>Will you take part?</source>
        <translation type="unfinished">您愿意参加吗？</translation>
    </message>
    <message>
        <source>The answers serve research on how children of every origin get on at school.</source>
        <translation type="unfinished">这些回答用于研究各种背景的孩子在学校的状况。</translation>
    </message>
    <message>
        <source>You may leave out any question.</source>
        <translation type="unfinished">任何问题都可以不回答。</translation>
    </message>
    <message>
        <source>You may stop at any time and need not say why.</source>
        <translation type="unfinished">您随时可以停止，不必说明原因。</translation>
    </message>
    <message>
        <source>Your name is not kept with your answers. The researchers alone see them.</source>
        <translation type="unfinished">您的姓名不会和回答一起保存。只有研究人员能看到回答。</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished">不，谢谢</translation>
    </message>
    <message>
        <source>Yes, I will take part</source>
        <translation type="unfinished">好，我参加</translation>
    </message>
    <message>
        <source>What you told us another time stays as it is.</source>
        <translation type="unfinished">您上次告诉我们的内容保持原样。</translation>
    </message>
    <message>
        <source>Nothing has been kept.</source>
        <translation type="unfinished">没有保存任何内容。</translation>
    </message>
    <message>
        <source>Thank you for letting us know.</source>
        <translation type="unfinished">谢谢您告知我们。</translation>
    </message>
    <message>
        <source>Do you want to stop here?</source>
        <translation type="unfinished">您想在这里停止吗？</translation>
    </message>
    <message>
        <source>You need not say why. What should happen to your answers?</source>
        <translation type="unfinished">您不必说明原因。您的回答要如何处理？</translation>
    </message>
    <message>
        <source>Stop and keep my answers</source>
        <translation type="unfinished">停止并保留我的回答</translation>
    </message>
    <message>
        <source>Stop and delete my answers</source>
        <translation type="unfinished">停止并删除我的回答</translation>
    </message>
    <message>
        <source>Your answers are deleted.</source>
        <translation type="unfinished">您的回答已删除。</translation>
    </message>
    <message>
        <source>The researcher will see to it that your answers are deleted.</source>
        <translation type="unfinished">研究人员会确保您的回答被删除。</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">您已停止。</translation>
    </message>
    <message>
        <source>That was the last question. Your answers are kept safe.</source>
        <translation type="unfinished">刚才是最后一个问题。您的回答已安全保存。</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation type="unfinished">感谢您抽出时间。</translation>
    </message>
    <message>
        <source>What comes next can be hard to answer.</source>
        <translation type="unfinished">接下来的问题可能不容易回答。</translation>
    </message>
    <message>
        <source>You may answer these questions, or go on without them.</source>
        <translation type="unfinished">您可以回答这些问题，也可以跳过继续。</translation>
    </message>
    <message>
        <source>For the researcher: {reason}</source>
        <translation type="unfinished">给研究人员：{reason}</translation>
    </message>
    <message>
        <source>Please call the researcher. You did nothing wrong.</source>
        <translation type="unfinished">请叫研究人员过来。您没有做错什么。</translation>
    </message>
    <message>
        <source>If a question worries you, talk to the researcher who brought this laptop.</source>
        <translation type="unfinished">如果某个问题让您不安，请与带来这台电脑的研究人员谈谈。</translation>
    </message>
    <message>
        <source>Please give the laptop back to the researcher.</source>
        <translation type="unfinished">请把电脑还给研究人员。</translation>
    </message>
    <message>
        <source>For the researcher: the PIN of this laptop</source>
        <translation type="unfinished">给研究人员：这台电脑的 PIN 码</translation>
    </message>
    <message>
        <source>For the researcher: the passphrase</source>
        <translation type="unfinished">给研究人员：密码短语</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">请先选一个答案。“我不知道”也可以。</translation>
    </message>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">这里不适合这样填。请再看看您的答案。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">您的答案</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">您的数字</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">请输入开头的字</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">请点按所有选项，先点第一个。</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">您在第 {number} 站，共 {count} 站。</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">您想用哪种语言？</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">您想休息一下吗？</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">伸展一下，喝点东西，看看窗外。</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">休息一下。</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">请慢慢来。您的答案已保存。</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">之后您想继续吗？您也可以停止。</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">您的答案已隐藏。</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">没有别人看时再显示出来。</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">吸气，再呼气。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">添加儿童</translation>
    </message>
    <message>
        <source>The code goes with the answers. The name stays encrypted on this laptop and is never sent.</source>
        <translation type="unfinished">编号随答案一起保存。姓名加密保存在这台电脑上，绝不会被发送。</translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished">儿童</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation type="unfinished">教师</translation>
    </message>
    <message>
        <source>a school leader</source>
        <translation type="unfinished">学校负责人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation type="unfinished">返回班级</translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished">身份</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">班级</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">座位</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">年龄</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished">姓名（可不填）</translation>
    </message>
    <message>
        <source>Code, class and age are needed. A code has letters, digits, dots and dashes only.</source>
        <translation type="unfinished">编号、班级和年龄必须填写。编号只能包含字母、数字、点和短横线。</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished">登记知情同意</translation>
    </message>
    <message>
        <source>Name (stays on this laptop)</source>
        <translation type="unfinished">姓名（只留在这台电脑上）</translation>
    </message>
    <message>
        <source>This form is for another age. Why do you use it?</source>
        <translation type="unfinished">这份问卷适用于其他年龄。您为什么使用它？</translation>
    </message>
    <message>
        <source>PIN of child mode</source>
        <translation type="unfinished">儿童模式的 PIN 码</translation>
    </message>
    <message>
        <source>Child {code}</source>
        <translation type="unfinished">儿童 {code}</translation>
    </message>
    <message>
        <source>Record consent again</source>
        <translation type="unfinished">重新登记知情同意</translation>
    </message>
    <message>
        <source>Laptops say different things about this child. Type its name once more.</source>
        <translation type="unfinished">几台电脑对这名儿童的记录不一致。请再输入一次姓名。</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">继续访谈</translation>
    </message>
    <message>
        <source>Begin a new interview here</source>
        <translation type="unfinished">在这里开始新的访谈</translation>
    </message>
    <message>
        <source>Begin another interview</source>
        <translation type="unfinished">再开始一次访谈</translation>
    </message>
    <message>
        <source>Give the laptop to the child</source>
        <translation type="unfinished">把电脑交给儿童</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished">请先登记知情同意。</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language}（草稿）</translation>
    </message>
    <message>
        <source>The buttons are not yet translated into this language; they are English.</source>
        <translation type="unfinished">按钮还没有翻译成这种语言，目前显示英语。</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions and the buttons. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">机器翻译草稿：还没有懂这种语言的人检查过问题和按钮。在儿童作答之前，请与懂这种语言的人一起通读。</translation>
    </message>
    <message>
        <source>Machine draft: nobody who speaks this language has checked the questions. Read them with somebody who does before a child answers.</source>
        <translation type="unfinished">机器翻译草稿：还没有懂这种语言的人检查过问题。在儿童作答之前，请与懂这种语言的人一起通读。</translation>
    </message>
    <message>
        <source>The words on the buttons are a machine draft that nobody who speaks the language checked.</source>
        <translation type="unfinished">按钮上的文字是机器翻译草稿，还没有懂这种语言的人检查过。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished">问卷</translation>
    </message>
    <message>
        <source>Language of the child</source>
        <translation type="unfinished">儿童使用的语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished">儿童作答方式</translation>
    </message>
    <message>
        <source>by touch, mouse or keys</source>
        <translation type="unfinished">触摸、鼠标或按键</translation>
    </message>
    <message>
        <source>with one key: the ring moves by itself</source>
        <translation type="unfinished">单键：圆环自动移动</translation>
    </message>
    <message>
        <source>with two keys: Space moves, Enter takes</source>
        <translation type="unfinished">双键：空格键移动，回车键选择</translation>
    </message>
    <message>
        <source>by resting on a button</source>
        <translation type="unfinished">在按钮上停留</translation>
    </message>
    <message>
        <source>Reads well for the age</source>
        <translation type="unfinished">阅读能力达到该年龄</translation>
    </message>
    <message>
        <source>Needs simpler words</source>
        <translation type="unfinished">需要更简单的词句</translation>
    </message>
    <message>
        <source>The whole class uses this form</source>
        <translation type="unfinished">全班都用这份问卷</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">其他原因</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation type="unfinished">导入名单</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">全部到齐</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation type="unfinished">结束本班访谈</translation>
    </message>
    <message>
        <source>More for this class</source>
        <translation type="unfinished">本班的更多功能</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Children of this class</source>
        <translation type="unfinished">本班的儿童</translation>
    </message>
    <message>
        <source>No children on this roster yet. Sync to fetch it, or add a child with the code you were given.</source>
        <translation type="unfinished">名单上还没有儿童。请同步以获取名单，或用您得到的编号添加儿童。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Prepares the unfinished interviews for sending too; they can still go on another day.</source>
        <translation type="unfinished">未完成的访谈也会准备发送；改天仍可继续。</translation>
    </message>
    <message>
        <source>Ticks everybody who has no tick yet. Tap a cell of the column to change one child.</source>
        <translation type="unfinished">给所有还没有标记的人打勾。点按这一列的单元格可更改单个儿童。</translation>
    </message>
    <message>
        <source>This paper names other children too</source>
        <translation type="unfinished">这份表格上还有其他儿童</translation>
    </message>
    <message>
        <source>Save, next child</source>
        <translation type="unfinished">保存，下一名儿童</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished">保存知情同意</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished">同意人</translation>
    </message>
    <message>
        <source>Number on the paper form</source>
        <translation type="unfinished">纸质表格上的编号</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation type="unfinished">知情同意书的版本</translation>
    </message>
    <message>
        <source>Language of the consent text</source>
        <translation type="unfinished">知情同意书的语言</translation>
    </message>
    <message>
        <source>Signed on (day-month-year)</source>
        <translation type="unfinished">签署日期（日-月-年）</translation>
    </message>
    <message>
        <source>Consent for child {code}</source>
        <translation type="unfinished">儿童 {code} 的知情同意</translation>
    </message>
    <message>
        <source>No ethics board has confirmed this rule yet.</source>
        <translation type="unfinished">还没有伦理委员会确认这条规定。</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished">请选择……</translation>
    </message>
    <message>
        <source>Type the date as day-month-year, for example 24-11-2026, not after today.</source>
        <translation type="unfinished">请按“日-月-年”输入日期，例如 24-11-2026，且不得晚于今天。</translation>
    </message>
    <message>
        <source>Fill in every field: who, which paper, which text, in which language.</source>
        <translation type="unfinished">请填写每一项：谁同意、哪份纸质表格、哪份文本、用什么语言。</translation>
    </message>
    <message>
        <source>Join a project</source>
        <translation type="unfinished">加入项目</translation>
    </message>
    <message>
        <source>Your coordinator gives you an invitation. It works once, and needs a network this one time.</source>
        <translation type="unfinished">协调员会给您一份邀请。邀请只能用一次，并且这一次需要网络。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">加入</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished">邀请</translation>
    </message>
    <message>
        <source>Name of this laptop, for example “blue laptop 3”</source>
        <translation type="unfinished">这台电脑的名称，例如“蓝色电脑 3”</translation>
    </message>
    <message>
        <source>Both are needed: the invitation and a name.</source>
        <translation type="unfinished">邀请和名称都要填写。</translation>
    </message>
    <message>
        <source>Talking to the server …</source>
        <translation type="unfinished">正在与服务器通信……</translation>
    </message>
    <message>
        <source>Choose a longer passphrase: at least {count} characters, for example four or five words that do not belong together.</source>
        <translation type="unfinished">请选择更长的口令：至少 {count} 个字符，例如四五个互不相关的词。</translation>
    </message>
    <message>
        <source>The program is already open on this laptop. Close the other window first.</source>
        <translation type="unfinished">程序已经在这台电脑上打开。请先关闭另一个窗口。</translation>
    </message>
    <message>
        <source>The interviews on this laptop were saved by a newer version of the program. Update this program.</source>
        <translation type="unfinished">这台电脑上的访谈是由更新版本的程序保存的。请更新本程序。</translation>
    </message>
    <message>
        <source>The file with the interviews cannot be read. Change nothing and call your coordinator.</source>
        <translation type="unfinished">无法读取访谈文件。请不要改动任何东西，并致电您的协调员。</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk; it may be full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished">无法写入磁盘，可能已满。之前保存的内容是安全的。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder, or make room.</source>
        <translation type="unfinished">无法写入该位置。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>This file cannot be read. Is the stick still there?</source>
        <translation type="unfinished">无法读取此文件。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>The interviews are locked. Unlock them and try again.</source>
        <translation type="unfinished">访谈已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>This child has left the study: its family took everything back. Do not ask it again.</source>
        <translation type="unfinished">这名儿童已退出研究：家人收回了全部内容。请不要再询问。</translation>
    </message>
    <message>
        <source>This interview can go on only on the laptop on which it was begun.</source>
        <translation type="unfinished">这次访谈只能在开始它的那台电脑上继续。</translation>
    </message>
    <message>
        <source>The child stopped this interview, and nobody may go on with it. If the child wants to, begin a new one.</source>
        <translation type="unfinished">儿童停止了这次访谈，任何人都不能继续。如果儿童愿意，请开始新的访谈。</translation>
    </message>
    <message>
        <source>Choose 4 to 8 digits, not all the same and not counting up or down.</source>
        <translation type="unfinished">请选择 4 到 8 位数字，不能全部相同，也不能依次递增或递减。</translation>
    </message>
    <message>
        <source>There is no PIN yet. Use the passphrase.</source>
        <translation type="unfinished">还没有 PIN 码。请使用口令。</translation>
    </message>
    <message>
        <source>This questionnaire asks about hard things, and no helpline is known for this country. Ask your coordinator for the project&apos;s file of contacts.</source>
        <translation type="unfinished">这份问卷会问到沉重的话题，而这个国家没有已知的求助热线。请向您的协调员索取项目的联系人文件。</translation>
    </message>
    <message>
        <source>This interview is no longer on this laptop: it was erased. What was answered after that is not kept.</source>
        <translation type="unfinished">这次访谈已不在这台电脑上：它已被删除。之后的回答没有保留。</translation>
    </message>
    <message>
        <source>The project&apos;s file of contacts cannot be read. Put it right, or take it away.</source>
        <translation type="unfinished">无法读取项目的联系人文件。请修正或移除它。</translation>
    </message>
    <message>
        <source>This laptop was restored from a backup, and a family may have withdrawn since. Sync once, then begin.</source>
        <translation type="unfinished">这台电脑是从备份恢复的，此后可能有家庭退出。请先同步一次，再开始。</translation>
    </message>
    <message>
        <source>Record the consent of a parent or guardian before this child is asked anything.</source>
        <translation type="unfinished">在向这名儿童提问之前，请先登记父母或监护人的同意。</translation>
    </message>
    <message>
        <source>In this country, for a child of this age, this person&apos;s consent is not enough.</source>
        <translation type="unfinished">在这个国家，对这个年龄的儿童，仅有此人的同意是不够的。</translation>
    </message>
    <message>
        <source>This questionnaire is for somebody else. Choose one that goes with this code.</source>
        <translation type="unfinished">这份问卷是给其他人的。请选择与这个编号相符的问卷。</translation>
    </message>
    <message>
        <source>There is no consent rule for this country, so no interview can be opened. Ask your coordinator.</source>
        <translation type="unfinished">这个国家没有知情同意规定，因此无法开始访谈。请询问您的协调员。</translation>
    </message>
    <message>
        <source>The sheet has seven groups of four letters and digits. Compare with what you typed.</source>
        <translation type="unfinished">恢复单上有七组，每组四个字母和数字。请与您输入的内容核对。</translation>
    </message>
    <message>
        <source>A letter or digit is not right. Compare with the sheet, group by group.</source>
        <translation type="unfinished">有一个字母或数字不对。请与恢复单逐组核对。</translation>
    </message>
    <message>
        <source>No child on this laptop has this code.</source>
        <translation type="unfinished">这台电脑上没有使用这个编号的儿童。</translation>
    </message>
    <message>
        <source>The last character does not fit: the code is mistyped. Look at the card again.</source>
        <translation type="unfinished">最后一个字符不符：编号输错了。请再看看卡片。</translation>
    </message>
    <message>
        <source>A code of the list belongs to a child of another site on this laptop. Nothing was taken over.</source>
        <translation type="unfinished">名单中有一个编号属于这台电脑上其他地点的儿童。没有导入任何内容。</translation>
    </message>
    <message>
        <source>This code is taken by another child. Choose another one.</source>
        <translation type="unfinished">这个编号已属于另一名儿童。请另选一个。</translation>
    </message>
    <message>
        <source>The child threw this interview away, but parts of it were prepared for sending already. Ask your coordinator to erase it.</source>
        <translation type="unfinished">儿童已放弃这次访谈，但其中一部分已准备发送。请让协调员将其删除。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Enrolling needs a network once; try again where there is one.</source>
        <translation type="unfinished">无法连接服务器。注册需要联网一次；请在有网络的地方重试。</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from “immerse1:” to the end.</source>
        <translation type="unfinished">邀请不完整。请从“immerse1:”到结尾全部复制。</translation>
    </message>
    <message>
        <source>The questionnaire does not take this answer. Enter another one.</source>
        <translation type="unfinished">问卷不接受这个回答。请输入另一个回答。</translation>
    </message>
    <message>
        <source>Somebody has written there since. Decide anew instead.</source>
        <translation type="unfinished">此后有人在那里写过内容。请重新决定。</translation>
    </message>
    <message>
        <source>This was not decided here, or it is taken back already.</source>
        <translation type="unfinished">这不是在这里决定的，或者已经撤回。</translation>
    </message>
    <message>
        <source>This is settled already. Look at the list again.</source>
        <translation type="unfinished">这已经解决。请再看一下列表。</translation>
    </message>
    <message>
        <source>These two are not under one code any more. Look at the list again.</source>
        <translation type="unfinished">这两次访谈已不在同一个编号下。请再看一下列表。</translation>
    </message>
    <message>
        <source>This interview is no longer here: it was erased, or its days are over.</source>
        <translation type="unfinished">这次访谈已不在这里：它已被删除，或天数已到期。</translation>
    </message>
    <message>
        <source>Only a finished interview can be sent back.</source>
        <translation type="unfinished">只有已完成的访谈才能退回。</translation>
    </message>
    <message>
        <source>This does not wait any more. Sync, and look again.</source>
        <translation type="unfinished">这一项已不再等待处理。请同步后再看。</translation>
    </message>
    <message>
        <source>This questionnaire is not on this laptop yet. Sync, then try again.</source>
        <translation type="unfinished">这份问卷还不在这台电脑上。请先同步，然后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost. Please tell your coordinator.</source>
        <translation type="unfinished">程序内部出错。已保存的内容没有丢失。请告知您的协调员。</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">访谈</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">同步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>State of the sync</source>
        <translation type="unfinished">同步状态</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished">正在寻找服务器……</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished">正在发送……</translation>
    </message>
    <message>
        <source>Receiving what other laptops sent …</source>
        <translation type="unfinished">正在接收其他电脑发送的内容……</translation>
    </message>
    <message>
        <source>Fetching questionnaires …</source>
        <translation type="unfinished">正在获取问卷……</translation>
    </message>
    <message>
        <source>Comparing with the server …</source>
        <translation type="unfinished">正在与服务器核对……</translation>
    </message>
    <message>
        <source>Sending {done} of {total} …</source>
        <translation type="unfinished">正在发送：{done}/{total}……</translation>
    </message>
    <message>
        <source>Offline. Everything is safe on this laptop; sync again where there is a network.</source>
        <translation type="unfinished">没有网络。所有内容都安全地保存在这台电脑上；请在有网络的地方再次同步。</translation>
    </message>
    <message>
        <source>The server did not accept this laptop: {reason}</source>
        <translation type="unfinished">服务器没有接受这台电脑：{reason}</translation>
    </message>
    <message>
        <source>The sync did not end well, and nothing is lost: {reason}</source>
        <translation type="unfinished">同步没有顺利完成，但没有丢失任何内容：{reason}</translation>
    </message>
    <message>
        <source>All finished interviews are sent.</source>
        <translation type="unfinished">所有已完成的访谈都已发送。</translation>
    </message>
    <message>
        <source>Never synced yet.</source>
        <translation type="unfinished">尚未同步过。</translation>
    </message>
    <message>
        <source>Last sync: {when}.</source>
        <translation type="unfinished">上次同步：{when}。</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">儿童</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">已解决</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished">已退回</translation>
    </message>
    <message>
        <source>two made one</source>
        <translation type="unfinished">已合并为一次</translation>
    </message>
    <message>
        <source>given another code</source>
        <translation type="unfinished">已改用另一个编号</translation>
    </message>
    <message>
        <source>kept beside the other</source>
        <translation type="unfinished">已与另一次一并保留</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>goes with the next sync</source>
        <translation type="unfinished">随下次同步发送</translation>
    </message>
    <message>
        <source>kept apart by the server</source>
        <translation type="unfinished">服务器已单独存放</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished">已搁置</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">待决定</translation>
    </message>
    <message>
        <source>From everything that is on this laptop, with or without a network. What you decide goes to the others with the next sync, and you can take it back.</source>
        <translation type="unfinished">根据这台电脑上的全部内容，有无网络均可。您的决定会随下次同步发给其他人，您也可以撤回。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished">显示哪些行</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation type="unfinished">所有未解决的</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">不一致的回答</translation>
    </message>
    <message>
        <source>Two interviews under one code</source>
        <translation type="unfinished">同一编号下的两次访谈</translation>
    </message>
    <message>
        <source>Kept apart by the server</source>
        <translation type="unfinished">服务器单独存放的</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation type="unfinished">在这里决定的</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation type="unfinished">撤回这个决定</translation>
    </message>
    <message>
        <source>Nothing here. After a sync there may be.</source>
        <translation type="unfinished">这里没有内容。同步之后可能会有。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">服务器</translation>
    </message>
    <message>
        <source>Interview {number}</source>
        <translation type="unfinished">访谈 {number}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">不一致</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">答案</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation type="unfinished">哪一次访谈</translation>
    </message>
    <message>
        <source>One child: keep this interview</source>
        <translation type="unfinished">同一名儿童：保留这次访谈</translation>
    </message>
    <message>
        <source>It gets the answers that only the other one has; the other one is deleted.</source>
        <translation type="unfinished">它会得到只有另一次才有的回答；另一次会被删除。</translation>
    </message>
    <message>
        <source>Another child: give it this code</source>
        <translation type="unfinished">另一名儿童：给予这个编号</translation>
    </message>
    <message>
        <source>Code of the other child</source>
        <translation type="unfinished">另一名儿童的编号</translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished">两次都正确</translation>
    </message>
    <message>
        <source>For example two waves of one child. They are not offered again.</source>
        <translation type="unfinished">例如同一名儿童的两轮访谈。不会再次列出。</translation>
    </message>
    <message>
        <source>{alike} {differing} Many that differ point to two children.</source>
        <translation type="unfinished">{alike}{differing}不一致的很多，说明可能是两名儿童。</translation>
    </message>
    <message>
        <source>Type the code of the other child first.</source>
        <translation type="unfinished">请先输入另一名儿童的编号。</translation>
    </message>
    <message>
        <source>Which interview?</source>
        <translation type="unfinished">哪一次访谈？</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">最后更改</translation>
    </message>
    <message>
        <source>sent back to you</source>
        <translation type="unfinished">退回给您</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">已完成</translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished">这一个</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished">另一个回答</translation>
    </message>
    <message>
        <source>How far is the interview?</source>
        <translation type="unfinished">访谈进行到哪一步？</translation>
    </message>
    <message>
        <source>Is the interview deleted?</source>
        <translation type="unfinished">访谈是否已删除？</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished">已停止，已保留</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">已删除</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>{laptop}, {when}</source>
        <translation type="unfinished">{laptop}，{when}</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers without seeing each other&apos;s. Choose what shall stand; ask the interviewers if you cannot know. What you leave open stays in dispute and is not counted.</source>
        <translation type="unfinished">两台电脑在没有看到对方内容的情况下写入了不同的回答。请选择以哪个为准；如果您无法得知，请询问访谈员。您未决定的内容仍有争议，不计入统计。</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">解决</translation>
    </message>
    <message>
        <source>Child {code}: {what}</source>
        <translation type="unfinished">儿童 {code}：{what}</translation>
    </message>
    <message>
        <source>Choose first what shall stand.</source>
        <translation type="unfinished">请先选择以哪个为准。</translation>
    </message>
    <message>
        <source>begun on another laptop</source>
        <translation type="unfinished">在另一台电脑上开始</translation>
    </message>
    <message>
        <source>done on another laptop</source>
        <translation type="unfinished">在另一台电脑上完成</translation>
    </message>
    <message>
        <source>stopped on another laptop</source>
        <translation type="unfinished">在另一台电脑上停止</translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation type="unfinished">仅在这台电脑上</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished">等待发送</translation>
    </message>
    <message>
        <source>sent, receipt is here</source>
        <translation type="unfinished">已发送，已收到回执</translation>
    </message>
    <message>
        <source>sent; a coordinator must decide</source>
        <translation type="unfinished">已发送；需由协调员决定</translation>
    </message>
    <message>
        <source>sent; kept apart by the server</source>
        <translation type="unfinished">已发送；服务器已单独存放</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished">全部访谈</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished">尚未发送</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">儿童</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">缺席</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished">缺少知情同意</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">待访谈</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">已完成</translation>
    </message>
    <message>
        <source>Said no or stopped</source>
        <translation type="unfinished">不愿参加或已停止</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything on this laptop is sent.</source>
        <translation type="unfinished">没有等待发送的内容。这台电脑上的内容都已发送。</translation>
    </message>
    <message>
        <source>The program had a problem: look</source>
        <translation type="unfinished">程序出现过问题：查看</translation>
    </message>
    <message>
        <source>A family withdraws</source>
        <translation type="unfinished">有家庭退出</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished">一天结束</translation>
    </message>
    <message>
        <source>Makes an encrypted backup of everything on this laptop.</source>
        <translation type="unfinished">为这台电脑上的全部内容制作加密备份。</translation>
    </message>
    <message>
        <source>Open this class</source>
        <translation type="unfinished">打开这个班级</translation>
    </message>
    <message>
        <source>Classes of this site</source>
        <translation type="unfinished">此地点的班级</translation>
    </message>
    <message>
        <source>No children here yet. Sync to fetch the roster, or take over a list from a file.</source>
        <translation type="unfinished">这里还没有儿童。请同步以获取名单，或从文件导入名单。</translation>
    </message>
    <message>
        <source>finished today</source>
        <translation type="unfinished">今天完成</translation>
    </message>
    <message>
        <source>still to interview here</source>
        <translation type="unfinished">在此仍待访谈</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation type="unfinished">尚未发送</translation>
    </message>
    <message>
        <source>End of the day: back up</source>
        <translation type="unfinished">一天结束：备份</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation type="unfinished">待协调员处理</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished">已退回</translation>
    </message>
    <message>
        <source>Which interviews</source>
        <translation type="unfinished">哪些访谈</translation>
    </message>
    <message>
        <source>No interviews here yet.</source>
        <translation type="unfinished">这里还没有访谈。</translation>
    </message>
    <message>
        <source>No interview of this kind.</source>
        <translation type="unfinished">没有这类访谈。</translation>
    </message>
    <message>
        <source>Give the laptop to this child again</source>
        <translation type="unfinished">再次把电脑交给这名儿童</translation>
    </message>
    <message>
        <source>Correct this interview</source>
        <translation type="unfinished">更正这次访谈</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished">进行情况</translation>
    </message>
    <message>
        <source>Times and what stands out, for you alone; no answers.</source>
        <translation type="unfinished">时间和值得注意之处，仅供您查看；没有答案。</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation type="unfinished">发出和收到的内容</translation>
    </message>
    <message>
        <source>Syncs and sticks, and what became of every interview.</source>
        <translation type="unfinished">同步和 U 盘记录，以及每次访谈的结果。</translation>
    </message>
    <message>
        <source>Send this interview back</source>
        <translation type="unfinished">退回这次访谈</translation>
    </message>
    <message>
        <source>Save these logs</source>
        <translation type="unfinished">保存这些日志</translation>
    </message>
    <message>
        <source>Times of the listed interviews as one file for analysts, without answers and names.</source>
        <translation type="unfinished">所列访谈的时间，存为一个供分析人员使用的文件，不含答案和姓名。</translation>
    </message>
    <message>
        <source>Checking the passphrase …</source>
        <translation type="unfinished">正在核对口令……</translation>
    </message>
    <message>
        <source>Lists of children</source>
        <translation type="unfinished">儿童名单</translation>
    </message>
    <message>
        <source>There is nothing to hand over: the server has everything.</source>
        <translation type="unfinished">没有需要移交的内容：服务器已有全部内容。</translation>
    </message>
    <message>
        <source>The file {file} is on the stick. Take it over on the other laptop.</source>
        <translation type="unfinished">文件 {file} 已在 U 盘上。请在另一台电脑上接收。</translation>
    </message>
    <message>
        <source>There are no receipts for it yet: sync this laptop first.</source>
        <translation type="unfinished">还没有给它的回执：请先同步这台电脑。</translation>
    </message>
    <message>
        <source>Files of this program</source>
        <translation type="unfinished">本程序的文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">选择文件</translation>
    </message>
    <message>
        <source>{laptop} is known now.</source>
        <translation type="unfinished">现在已认识 {laptop}。</translation>
    </message>
    <message>
        <source>From {laptop}: {came}, {new}</source>
        <translation type="unfinished">来自 {laptop}：{came}，{new}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">处理方式</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">略过</translation>
    </message>
    <message>
        <source>taken over as it is</source>
        <translation type="unfinished">原样录入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>The code is missing. Every child needs one.</source>
        <translation type="unfinished">缺少编号。每名儿童都需要编号。</translation>
    </message>
    <message>
        <source>A code has Latin letters, digits, dots and dashes only, at most 100.</source>
        <translation type="unfinished">编号只能包含拉丁字母、数字、点和短横线，最多 100 个字符。</translation>
    </message>
    <message>
        <source>The last character of the code does not fit: the code is mistyped.</source>
        <translation type="unfinished">编号的最后一个字符不符：编号输错了。</translation>
    </message>
    <message>
        <source>Another row has the same code. Each child needs its own.</source>
        <translation type="unfinished">另一行有相同的编号。每名儿童需要自己的编号。</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation type="unfinished">缺少班级。</translation>
    </message>
    <message>
        <source>The seat should be a whole number from 0 to 9999.</source>
        <translation type="unfinished">座位应为 0 到 9999 的整数。</translation>
    </message>
    <message>
        <source>The age should be a whole number from 3 to 25.</source>
        <translation type="unfinished">年龄应为 3 到 25 的整数。</translation>
    </message>
    <message>
        <source>The age is missing.</source>
        <translation type="unfinished">缺少年龄。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished">姓名太长。</translation>
    </message>
    <message>
        <source>There is a formula. Replace it by its value.</source>
        <translation type="unfinished">这里有公式。请换成它的值。</translation>
    </message>
    <message>
        <source>The cell is merged with others. Undo the merge.</source>
        <translation type="unfinished">这个单元格与其他单元格合并了。请取消合并。</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet program.</source>
        <translation type="unfinished">这个单元格含有表格程序的错误值。</translation>
    </message>
    <message>
        <source>There is a character that no text has. Save the file as UTF-8 or .xlsx.</source>
        <translation type="unfinished">有一个任何文字中都没有的字符。请把文件另存为 UTF-8 或 .xlsx。</translation>
    </message>
    <message>
        <source>Two children have this seat.</source>
        <translation type="unfinished">两名儿童用了这个座位。</translation>
    </message>
    <message>
        <source>Two children of this class have this name: two children, or one twice?</source>
        <translation type="unfinished">这个班有两名儿童同名：是两名儿童，还是一名重复了？</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as CSV (UTF-8) or .xlsx and choose it again.</source>
        <translation type="unfinished">请查看姓名：如果文字有误，请把文件另存为 CSV（UTF-8）或 .xlsx，然后重新选择。</translation>
    </message>
    <message>
        <source>Take over a list of children</source>
        <translation type="unfinished">导入儿童名单</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook. Its first row names the columns: code and class, and perhaps seat, age and name. Names stay encrypted on this laptop. Nothing is taken over before you agree.</source>
        <translation type="unfinished">CSV 文件或 Excel 工作簿。第一行是列名：编号和班级，也可以有座位、年龄和姓名。姓名加密保存在这台电脑上。在您同意之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished">请查看以下内容</translation>
    </message>
    <message>
        <source>These children can be taken over</source>
        <translation type="unfinished">这些儿童可以导入</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished">正在读取文件……</translation>
    </message>
    <message>
        <source>With earlier answers to: {questions}.</source>
        <translation type="unfinished">带有以下问题的先前答案：{questions}。</translation>
    </message>
    <message>
        <source>No row can be used. Mend the file and choose it again.</source>
        <translation type="unfinished">没有可用的行。请修正文件后重新选择。</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation type="unfinished">缺少知情同意</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">可以开始</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation type="unfinished">不愿参加</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">还没有</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation type="unfinished">可以开始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished">不愿参加</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation type="unfinished">已在别处开始</translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished">已在别处完成</translation>
    </message>
    <message>
        <source>stopped elsewhere</source>
        <translation type="unfinished">已在别处停止</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation type="unfinished">父母或监护人</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">学校</translation>
    </message>
    <message>
        <source>the child itself</source>
        <translation type="unfinished">儿童本人</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">监护人</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">儿童</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">出席</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">知情同意</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">在场</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">缺席</translation>
    </message>
    <message>
        <source>asked on screen</source>
        <translation type="unfinished">在屏幕上询问</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">暂无</translation>
    </message>
    <message>
        <source>Go on here with what it answered there</source>
        <translation type="unfinished">在这里继续，带着在那边的回答</translation>
    </message>
    <message>
        <source>Yes, give the laptop to the child</source>
        <translation type="unfinished">是，把电脑交给儿童</translation>
    </message>
    <message>
        <source>This child has an interview on another laptop. Begin a new one here?</source>
        <translation type="unfinished">这名儿童在另一台电脑上有一次访谈。要在这里开始新的访谈吗？</translation>
    </message>
    <message>
        <source>This child did not want to take part. Ask it once more?</source>
        <translation type="unfinished">这名儿童之前不愿参加。要再问一次吗？</translation>
    </message>
    <message>
        <source>This child has finished. Begin a second interview?</source>
        <translation type="unfinished">这名儿童已完成访谈。要开始第二次访谈吗？</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">创建存储</translation>
    </message>
    <message>
        <source>Forgotten? Open with the recovery sheet</source>
        <translation type="unfinished">忘记了？用恢复单打开</translation>
    </message>
    <message>
        <source>The interviews on this laptop are encrypted. Enter your passphrase to open them.</source>
        <translation type="unfinished">这台电脑上的访谈已加密。请输入口令打开。</translation>
    </message>
    <message>
        <source>Locked, because nobody used it for a while. Enter your passphrase to go on.</source>
        <translation type="unfinished">因一段时间无人使用而锁定。请输入口令继续。</translation>
    </message>
    <message>
        <source>The sync goes on and ends by itself.</source>
        <translation type="unfinished">同步会继续进行并自动结束。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">解锁</translation>
    </message>
    <message>
        <source>This laptop is new. Choose a passphrase: every interview is encrypted with it from the first answer. Without it nobody can open them, so keep it in a safe place.</source>
        <translation type="unfinished">这台电脑是新的。请选择口令：从第一个答案起，每次访谈都用它加密。没有口令谁也无法打开访谈，请妥善保管。</translation>
    </message>
    <message>
        <source>may add and take away people, too</source>
        <translation type="unfinished">还可以添加和移除人员</translation>
    </message>
    <message>
        <source>Offer me five words</source>
        <translation type="unfinished">推荐五个词</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">人员姓名</translation>
    </message>
    <message>
        <source>Sent interviews stay on this laptop</source>
        <translation type="unfinished">已发送的访谈保留在这台电脑上</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">新口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">再输入一次</translation>
    </message>
    <message>
        <source>Your own passphrase, as it is now</source>
        <translation type="unfinished">您现在的口令</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished">执行</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">添加人员</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished">移除：{name}</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">更改我的口令</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation type="unfinished">制作恢复单</translation>
    </message>
    <message>
        <source>How long sent interviews stay</source>
        <translation type="unfinished">已发送的访谈保留多久</translation>
    </message>
    <message>
        <source>The person gets a passphrase of its own. Let the person type it; nobody else needs to know it.</source>
        <translation type="unfinished">此人会有自己的口令。请让本人输入；其他人不需要知道。</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key, and backups of before are taken away. It can take a minute.</source>
        <translation type="unfinished">全部内容将用新密钥加密，之前的备份会被移除。可能需要一分钟。</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished">旧口令立即失效。</translation>
    </message>
    <message>
        <source>It opens the interviews when every passphrase is forgotten. An earlier sheet stops working.</source>
        <translation type="unfinished">当所有口令都忘记时，可用它打开访谈。之前的恢复单将失效。</translation>
    </message>
    <message>
        <source>After a sync, interviews that the server has for certain leave this laptop when their days are over. Ask your coordinator which number your project decided on.</source>
        <translation type="unfinished">同步之后，服务器确实已有的访谈在天数到期时离开这台电脑。请向协调员询问项目决定的天数。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">不限期</translation>
    </message>
    <message>
        <source>Write down or remember: {words}</source>
        <translation type="unfinished">请写下或记住：{words}</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">请稍候……</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished">两个口令不一致。请重新输入。</translation>
    </message>
    <message>
        <source>Type the name of the person.</source>
        <translation type="unfinished">请输入人员姓名。</translation>
    </message>
    <message>
        <source>At least {count} characters, for example four or five words.</source>
        <translation type="unfinished">至少 {count} 个字符，例如四五个词。</translation>
    </message>
    <message>
        <source>The PIN of child mode</source>
        <translation type="unfinished">儿童模式的 PIN 码</translation>
    </message>
    <message>
        <source>It leads from the children&apos;s pages back to yours, on this laptop only. It does not open the interviews: that stays with your passphrase.</source>
        <translation type="unfinished">它用于从儿童页面返回您的页面，仅限这台电脑。它不能打开访谈：那仍需要口令。</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished">使用这个 PIN 码</translation>
    </message>
    <message>
        <source>Use no PIN</source>
        <translation type="unfinished">不使用 PIN 码</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished">4 到 8 位数字</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished">两次输入不一致。请都重新输入。</translation>
    </message>
    <message>
        <source>Making the encrypted store …</source>
        <translation type="unfinished">正在创建加密存储……</translation>
    </message>
    <message>
        <source>The end of an interview is not on the disk yet.</source>
        <translation type="unfinished">有一次访谈的结尾还没有写入磁盘。</translation>
    </message>
    <message>
        <source>The window stays open so that nothing is lost.</source>
        <translation type="unfinished">窗口保持打开，以免丢失内容。</translation>
    </message>
    <message>
        <source>They hold for your own pages on this laptop. The children&apos;s pages keep their own look.</source>
        <translation type="unfinished">这些设置只用于这台电脑上您自己的页面。儿童页面保持原有外观。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished">使用这些设置</translation>
    </message>
    <message>
        <source>The answers are shown again, so this asks for your passphrase. The reason stays in the record, and every changed answer keeps what it was before.</source>
        <translation type="unfinished">回答会再次显示，因此需要您的口令。原因会留在记录中，每个更改过的回答都会保留之前的内容。</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished">为什么更正？</translation>
    </message>
    <message>
        <source>Each child or family keeps its card: the code leads to the answers when the family takes them back. Cut along the lines, give each child its own, and leave no card behind.</source>
        <translation type="unfinished">每名儿童或家庭保留自己的卡片：家庭收回答案时，编号可以找到答案。请沿线剪开，把各自的卡片交给每名儿童，不要留下任何卡片。</translation>
    </message>
    <message>
        <source>Language where the child&apos;s is not known</source>
        <translation type="unfinished">不知道儿童语言时所用的语言</translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished">带姓名</translation>
    </message>
    <message>
        <source>A lost card with a name tells whose code it is.</source>
        <translation type="unfinished">带姓名的卡片丢失后，别人会知道编号是谁的。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">保存为 PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Code cards of class {label}</source>
        <translation type="unfinished">{label} 班的编号卡片</translation>
    </message>
    <message>
        <source>Correct the interview of child {code}</source>
        <translation type="unfinished">更正儿童 {code} 的访谈</translation>
    </message>
    <message>
        <source>the child asked for it</source>
        <translation type="unfinished">儿童要求更正</translation>
    </message>
    <message>
        <source>a wrong tap</source>
        <translation type="unfinished">误触</translation>
    </message>
    <message>
        <source>a question was misunderstood</source>
        <translation type="unfinished">误解了问题</translation>
    </message>
    <message>
        <source>it was asked in the wrong language</source>
        <translation type="unfinished">用错了语言提问</translation>
    </message>
    <message>
        <source>the coordinator sent it back</source>
        <translation type="unfinished">协调员退回</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">其他原因</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">您的口令</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">再次打开</translation>
    </message>
    <message>
        <source>Choose why it is corrected first.</source>
        <translation type="unfinished">请先选择更正的原因。</translation>
    </message>
    <message>
        <source>Clips for reading aloud</source>
        <translation type="unfinished">朗读用的录音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">多久后锁定</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished">跟随电脑</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">关闭并丢弃</translation>
    </message>
    <message>
        <source>Close the window and lose what a child said?</source>
        <translation type="unfinished">要关闭窗口并丢掉儿童说的话吗？</translation>
    </message>
    <message>
        <source>Nobody can bring it back.</source>
        <translation type="unfinished">谁也无法找回。</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished">不，保留</translation>
    </message>
    <message>
        <source>Yes, lose it</source>
        <translation type="unfinished">是，丢弃</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">正在核对 PIN 码……</translation>
    </message>
    <message>
        <source>A sync is under way. Wait until it has ended, then try again.</source>
        <translation type="unfinished">正在同步。请等它结束后再试。</translation>
    </message>
    <message>
        <source>1. Stay with the child. Ask no further questions.</source>
        <translation type="unfinished">1. 陪在儿童身边。不要再提问。</translation>
    </message>
    <message>
        <source>2. Listen. Do not promise to keep it secret, and do not ask for details.</source>
        <translation type="unfinished">2. 倾听。不要答应保密，也不要追问细节。</translation>
    </message>
    <message>
        <source>3. Tell the child what you will do next and with whom you will speak.</source>
        <translation type="unfinished">3. 告诉儿童您接下来会做什么、会和谁谈。</translation>
    </message>
    <message>
        <source>4. Tell the school&apos;s person for child protection today, and your coordinator.</source>
        <translation type="unfinished">4. 当天告知学校负责儿童保护的人员和您的协调员。</translation>
    </message>
    <message>
        <source>5. Write down the time and what was said on the project&apos;s paper form, not in this program.</source>
        <translation type="unfinished">5. 把时间和所说的话写在项目的纸质表格上，不要写在本程序里。</translation>
    </message>
    <message>
        <source>In danger at this moment: {number}</source>
        <translation type="unfinished">此刻有危险时：{number}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">我已阅读</translation>
    </message>
    <message>
        <source>Let the child decide about stopping</source>
        <translation type="unfinished">让儿童决定是否停止</translation>
    </message>
    <message>
        <source>The child wants to go on</source>
        <translation type="unfinished">儿童想继续</translation>
    </message>
    <message>
        <source>After a child was upset</source>
        <translation type="unfinished">儿童情绪不安之后</translation>
    </message>
    <message>
        <source>This child would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">这名儿童想和人谈谈。请现在过去，不要引起别人注意。</translation>
    </message>
    <message>
        <source>The helplines are ready to be printed: {file}</source>
        <translation type="unfinished">求助热线已可打印：{file}</translation>
    </message>
    <message>
        <source>The disk of this laptop is nearly full. Make room before the next class: answers need it.</source>
        <translation type="unfinished">这台电脑的磁盘快满了。请在下一个班之前腾出空间：保存答案需要它。</translation>
    </message>
    <message>
        <source>Making an encrypted backup …</source>
        <translation type="unfinished">正在制作加密备份……</translation>
    </message>
    <message>
        <source>The day is backed up on this laptop, encrypted ({when}).</source>
        <translation type="unfinished">今天的内容已加密备份在这台电脑上（{when}）。</translation>
    </message>
    <message>
        <source>Name and consent are erased on this laptop. There was no interview here: if there may be one elsewhere, pass the code on to a coordinator.</source>
        <translation type="unfinished">姓名和同意书已从这台电脑删除。这里没有访谈：如果其他地方可能有，请把代码交给协调员。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">恢复单</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the interviews. Print it or write it down, and lock it away, not beside the laptop. It is shown this once and kept nowhere.</source>
        <translation type="unfinished">持有这张恢复单的人可以打开访谈。请打印或抄写，锁好保管，不要放在电脑旁。它只显示这一次，不保存在任何地方。</translation>
    </message>
    <message>
        <source>The same as a picture for a camera</source>
        <translation type="unfinished">同样内容的图片，供相机拍摄</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Before you go: sync where there is a network, so that questionnaires and rosters are there.</source>
        <translation type="unfinished">出发之前：在有网络的地方同步，以便备齐问卷和名单。</translation>
    </message>
    <message>
        <source>In the class: take over the list, tick who is here, record each consent with its number.</source>
        <translation type="unfinished">在班上：导入名单，勾选到场的人，并按编号登记每份知情同意。</translation>
    </message>
    <message>
        <source>Choose a child and its language, then give it the laptop. It can skip, pause and stop.</source>
        <translation type="unfinished">选择儿童及其语言，然后把电脑交给儿童。儿童可以跳过、休息和停止。</translation>
    </message>
    <message>
        <source>Press F8, or hold the corner, when a child is upset: a calm page comes, and time stops.</source>
        <translation type="unfinished">儿童情绪不安时，按 F8 或按住角落：会出现安静的页面，计时停止。</translation>
    </message>
    <message>
        <source>The child gives the laptop back; only your passphrase or PIN leads to your pages.</source>
        <translation type="unfinished">儿童交还电脑；只有您的口令或 PIN 码能进入您的页面。</translation>
    </message>
    <message>
        <source>End the class, so that unfinished interviews travel, too. They can go on another day.</source>
        <translation type="unfinished">结束本班访谈，让未完成的访谈也能发送。改天仍可继续。</translation>
    </message>
    <message>
        <source>End the day: an encrypted backup is made. Keep the recovery sheet away from the laptop.</source>
        <translation type="unfinished">结束一天：会制作加密备份。恢复单请不要与电脑放在一起。</translation>
    </message>
    <message>
        <source>Sync. An interview counts as sent only when the server&apos;s receipt is here.</source>
        <translation type="unfinished">同步。只有收到服务器的回执，访谈才算已发送。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">空格键</translation>
    </message>
    <message>
        <source>in the class: here, absent, no tick</source>
        <translation type="unfinished">在班上：在场、缺席、无标记</translation>
    </message>
    <message>
        <source>in front of a child: the calm page</source>
        <translation type="unfinished">在儿童面前：安静的页面</translation>
    </message>
    <message>
        <source>in front of a child: choose an answer; Enter goes on, Backspace goes back</source>
        <translation type="unfinished">在儿童面前：选择回答；Enter 前进，Backspace 后退</translation>
    </message>
    <message>
        <source>Something is wrong? Change nothing, note the time and the words on the screen, and call your coordinator. What was shown as saved is on the disk.</source>
        <translation type="unfinished">出了问题？不要改动任何东西，记下时间和屏幕上的文字，并致电您的协调员。显示为已保存的内容都在磁盘上。</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">我已收好</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">完成。</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick</source>
        <translation type="unfinished">请选择文件夹，例如 U 盘上的</translation>
    </message>
    <message>
        <source>Code cards</source>
        <translation type="unfinished">编号卡片</translation>
    </message>
    <message>
        <source>The cards are in {file}. Delete it when they are printed.</source>
        <translation type="unfinished">卡片在 {file} 中。打印后请删除。</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {name}</source>
        <translation type="unfinished">备份已制作并已读回核对：{name}</translation>
    </message>
    <message>
        <source>Looking at every interview …</source>
        <translation type="unfinished">正在检查每次访谈……</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation type="unfinished">密钥和备份</translation>
    </message>
    <message>
        <source>Who can open the interviews on this laptop</source>
        <translation type="unfinished">谁可以打开这台电脑上的访谈</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Backups beside the interviews</source>
        <translation type="unfinished">存放在访谈旁的备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">立即备份</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation type="unfinished">备份到 U 盘</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation type="unfinished">检查我的数据</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">操作记录</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program. Call your coordinator.</source>
        <translation type="unfinished">密钥文件被本程序以外的东西改动过。请致电您的协调员。</translation>
    </message>
    <message>
        <source>Everything is in order: every interview, every change, every number.</source>
        <translation type="unfinished">一切正常：每次访谈、每项更改、每个编号。</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished">恢复单</translation>
    </message>
    <message>
        <source>The coordinators: {name}</source>
        <translation type="unfinished">协调员：{name}</translation>
    </message>
    <message>
        <source>{name}, leads</source>
        <translation type="unfinished">{name}，负责人</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name}（您）</translation>
    </message>
    <message>
        <source>a person was added</source>
        <translation type="unfinished">添加了人员</translation>
    </message>
    <message>
        <source>a person or key was taken away</source>
        <translation type="unfinished">移除了人员或密钥</translation>
    </message>
    <message>
        <source>a passphrase was changed</source>
        <translation type="unfinished">更改了口令</translation>
    </message>
    <message>
        <source>a recovery sheet was made</source>
        <translation type="unfinished">制作了恢复单</translation>
    </message>
    <message>
        <source>opened with the recovery sheet</source>
        <translation type="unfinished">用恢复单打开</translation>
    </message>
    <message>
        <source>the coordinators can open this laptop</source>
        <translation type="unfinished">协调员可以打开这台电脑</translation>
    </message>
    <message>
        <source>opened by the coordinators</source>
        <translation type="unfinished">由协调员打开</translation>
    </message>
    <message>
        <source>everything was encrypted anew</source>
        <translation type="unfinished">全部内容已重新加密</translation>
    </message>
    <message>
        <source>a backup was made</source>
        <translation type="unfinished">制作了备份</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation type="unfinished">从备份恢复</translation>
    </message>
    <message>
        <source>salvaged from a damaged file</source>
        <translation type="unfinished">从损坏的文件中抢救</translation>
    </message>
    <message>
        <source>files that were set aside were removed</source>
        <translation type="unfinished">已删除另存的旧文件</translation>
    </message>
    <message>
        <source>answers were erased</source>
        <translation type="unfinished">删除了回答</translation>
    </message>
    <message>
        <source>sent interviews were taken off this laptop</source>
        <translation type="unfinished">已发送的访谈已从这台电脑移除</translation>
    </message>
    <message>
        <source>this laptop got a new identity</source>
        <translation type="unfinished">这台电脑有了新的身份</translation>
    </message>
    <message>
        <source>how long sent interviews stay was changed</source>
        <translation type="unfinished">更改了已发送访谈的保留时间</translation>
    </message>
    <message>
        <source>somebody looked at the interviews after a damaged disk</source>
        <translation type="unfinished">磁盘损坏后有人查看了访谈</translation>
    </message>
    <message>
        <source>Sent interviews stay without end …</source>
        <translation type="unfinished">已发送的访谈不限期保留 …</translation>
    </message>
    <message>
        <source>A family takes its answers back</source>
        <translation type="unfinished">有家庭收回回答</translation>
    </message>
    <message>
        <source>Type the child&apos;s code from its card. Answers, name and drafts are erased on this laptop and in its backups. With the next sync, what this laptop made is erased on the server and on other laptops too.</source>
        <translation type="unfinished">请输入儿童卡片上的代码。回答、姓名和草稿会从这台电脑及其备份中删除。下次同步时，这台电脑所做的内容也会从服务器和其他电脑上删除。</translation>
    </message>
    <message>
        <source>Code of the child</source>
        <translation type="unfinished">儿童的编号</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>The family has asked for this. It cannot be undone.</source>
        <translation type="unfinished">这是家庭的要求。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase everything of this child</source>
        <translation type="unfinished">删除这名儿童的全部内容</translation>
    </message>
    <message>
        <source>Erasing, and making the file and its backups anew …</source>
        <translation type="unfinished">正在删除，并重新制作文件及其备份……</translation>
    </message>
    <message>
        <source>Child {code}, class {label}.</source>
        <translation type="unfinished">儿童 {code}，班级 {label}。</translation>
    </message>
    <message>
        <source>Name and consent are erased here. If there are interviews on other laptops or on the server, only a coordinator can erase those: pass the code on.</source>
        <translation type="unfinished">姓名和同意书会在这里删除。如果其他电脑或服务器上有访谈，只有协调员可以删除：请把代码交给协调员。</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">用恢复单打开</translation>
    </message>
    <message>
        <source>Type the seven groups from the sheet, small or large letters, and choose a new passphrase. The opening is written into the log that everybody on this laptop can read.</source>
        <translation type="unfinished">请输入恢复单上的七组字符，大小写均可，并选择新口令。这次打开会写入这台电脑上所有人都能查看的日志。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>From the sheet</source>
        <translation type="unfinished">恢复单上的内容</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">您的姓名</translation>
    </message>
    <message>
        <source>Type what stands on the sheet, and your name.</source>
        <translation type="unfinished">请输入恢复单上的内容和您的姓名。</translation>
    </message>
    <message>
        <source>Child {code}, class {label}, would like to talk to somebody. Go to it now, unnoticed by others.</source>
        <translation type="unfinished">儿童 {code}（{label} 班）想和人谈谈。请现在过去，不要引起别人注意。</translation>
    </message>
    <message>
        <source>Somebody has talked with it</source>
        <translation type="unfinished">已有人和他谈过</translation>
    </message>
    <message>
        <source>The program had a problem</source>
        <translation type="unfinished">程序出现过问题</translation>
    </message>
    <message>
        <source>What was shown as saved is on the disk. This report says where in the program it happened; it holds no answer, no name and no folder, and nobody has it but you. Copy it for your coordinator.</source>
        <translation type="unfinished">显示为已保存的内容都在磁盘上。这份报告说明问题出在程序的何处；其中没有答案、姓名和文件夹，除您之外没有人拥有它。请复制给协调员。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation type="unfinished">另一台电脑</translation>
    </message>
    <message>
        <source>A file on a stick carries interviews to one other laptop, and only that one can open it. Nothing is taken away here. When both go on with a child, both are kept, and the next sync shows it.</source>
        <translation type="unfinished">U 盘上的文件把访谈带到另一台电脑，只有那台电脑能打开。这里不会减少任何内容。如果两台都继续同一名儿童的访谈，两份都会保留，下次同步会显示出来。</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation type="unfinished">给哪台电脑？</translation>
    </message>
    <message>
        <source>This laptop knows no other one yet. On the other laptop choose &apos;Show this laptop&apos;, bring the stick here, and take its file over.</source>
        <translation type="unfinished">这台电脑还不认识其他电脑。请在另一台上选择“显示这台电脑”，把 U 盘拿到这里，接收它的文件。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">移交</translation>
    </message>
    <message>
        <source>Give its receipts back</source>
        <translation type="unfinished">交还它的回执</translation>
    </message>
    <message>
        <source>After a sync here: tells the other laptop that the server has its interviews.</source>
        <translation type="unfinished">在这里同步之后：告诉另一台电脑，服务器已有它的访谈。</translation>
    </message>
    <message>
        <source>Take a file over</source>
        <translation type="unfinished">接收文件</translation>
    </message>
    <message>
        <source>Show this laptop</source>
        <translation type="unfinished">显示这台电脑</translation>
    </message>
    <message>
        <source>Writes a small file by which other laptops know this one. No secrets.</source>
        <translation type="unfinished">写出一个小文件，其他电脑凭它认识这台电脑。不含秘密。</translation>
    </message>
    <message>
        <source>Coordinators and the server</source>
        <translation type="unfinished">协调员和服务器</translation>
    </message>
    <message>
        <source>A new wave begins</source>
        <translation type="unfinished">新一轮开始</translation>
    </message>
    <message>
        <source>Count all again</source>
        <translation type="unfinished">全部重新计数</translation>
    </message>
    <message>
        <source>A card for each child with its code, by which its family can take answers back.</source>
        <translation type="unfinished">给每名儿童一张带编号的卡片，家庭可凭它收回答案。</translation>
    </message>
    <message>
        <source>Two laptops in one class: hand interviews over on a stick, without a network.</source>
        <translation type="unfinished">一个班两台电脑：用 U 盘移交访谈，无需网络。</translation>
    </message>
    <message>
        <source>The study comes back: every child can be interviewed again. Earlier interviews stay as they are.</source>
        <translation type="unfinished">研究再次进行：每名儿童都可以再次接受访谈。先前的访谈保持不变。</translation>
    </message>
    <message>
        <source>A new wave began {when}: classes count interviews since then.</source>
        <translation type="unfinished">新一轮始于 {when}：各班从那时起计算访谈。</translation>
    </message>
    <message>
        <source>There is no log of an interview to write.</source>
        <translation type="unfinished">没有可写出的访谈日志。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">看过</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished">首次回答</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">已更改</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation type="unfinished">值得注意</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished">{number} 秒</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished">不到一秒</translation>
    </message>
    <message>
        <source>same answer</source>
        <translation type="unfinished">相同答案</translation>
    </message>
    <message>
        <source>For you alone, and no verdict on the child: quick or even answers can be true ones. Look whether the child was tired, distracted or helped, and note it for your coordinator. No answer is shown here.</source>
        <translation type="unfinished">仅供您查看，不是对儿童的评判：快速或相同的回答也可能是真实的。请想一想儿童是否疲倦、分心或得到帮助，并为协调员记下来。这里不显示任何答案。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">问题数</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished">保存日志</translation>
    </message>
    <message>
        <source>Times and questions as a file for analysts (audit.csv), without answers and names.</source>
        <translation type="unfinished">时间和问题，存为供分析人员使用的文件（audit.csv），不含答案和姓名。</translation>
    </message>
    <message>
        <source>How it went: child {code}, {form}</source>
        <translation type="unfinished">进行情况：儿童 {code}，{form}</translation>
    </message>
    <message>
        <source>Some of them say the opposite of the others, so it cannot be meant for all.</source>
        <translation type="unfinished">其中有些与其他的意思相反，所以不可能都是这个意思。</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished">没有值得注意之处。</translation>
    </message>
    <message>
        <source>It is unfinished again and not counted until it is finished anew. The interviewer is told why, with the next sync. You can take this back.</source>
        <translation type="unfinished">它会重新变为未完成，再次完成之前不计入统计。访谈员会在下次同步时得知原因。您可以撤回此操作。</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">退回</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">为什么？</translation>
    </message>
    <message>
        <source>Send back the interview of child {code}</source>
        <translation type="unfinished">退回儿童 {code} 的访谈</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished">缺少内容。</translation>
    </message>
    <message>
        <source>Some answers do not fit together.</source>
        <translation type="unfinished">有些答案互相矛盾。</translation>
    </message>
    <message>
        <source>It may be another child&apos;s.</source>
        <translation type="unfinished">可能是另一名儿童的。</translation>
    </message>
    <message>
        <source>It was asked in the wrong language.</source>
        <translation type="unfinished">使用了错误的语言。</translation>
    </message>
    <message>
        <source>The consent is not clear.</source>
        <translation type="unfinished">同意书不清楚。</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation type="unfinished">请先选择原因。</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}.</source>
        <translation type="unfinished">由 {who} 于 {when} 退回。</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation type="unfinished">协调员</translation>
    </message>
    <message>
        <source>Correct it and finish it again; it is sent with the next sync.</source>
        <translation type="unfinished">请更正并再次完成；下次同步时发送。</translation>
    </message>
    <message>
        <source>Its answers have left this laptop, so a coordinator must decide: pass its code on.</source>
        <translation type="unfinished">答案已不在这台电脑上；需要由协调员决定：请告知编号。</translation>
    </message>
    <message>
        <source>Type a part of the name to find it.</source>
        <translation type="unfinished">输入名称的一部分来查找。</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer finds no loudspeaker and no headphones. Plug some in and choose the child again.</source>
        <translation type="unfinished">无法朗读：这台电脑找不到扬声器或耳机。请接上一个，再次选择儿童。</translation>
    </message>
    <message>
        <source>The clips of this questionnaire are damaged. Ask your coordinator for a new version.</source>
        <translation type="unfinished">这份问卷的录音已损坏。请向协调员索取新版本。</translation>
    </message>
    <message>
        <source>Nothing can be read aloud in this language: it has no clips, and this computer no voice for it.</source>
        <translation type="unfinished">无法用这种语言朗读：没有录音，这台电脑也没有这种语言的语音。</translation>
    </message>
    <message>
        <source>{count} of {total} texts can be heard; the others stay silent.</source>
        <translation type="unfinished">{total} 段文字中有 {count} 段可以收听；其余没有声音。</translation>
    </message>
    <message>
        <source>A machine reads; nobody has checked how it sounds.</source>
        <translation type="unfinished">由机器朗读；没有人检查过效果。</translation>
    </message>
    <message>
        <source>It asks about hard things. Give the child headphones, so that nobody hears along.</source>
        <translation type="unfinished">其中会问到难过的事。请给儿童耳机，以免别人听到。</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>from the loudspeaker</source>
        <translation type="unfinished">用扬声器</translation>
    </message>
    <message>
        <source>with headphones</source>
        <translation type="unfinished">用耳机</translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished">慢速</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished">速度</translation>
    </message>
    <message>
        <source>This computer finds no microphone. Plug one in and come back.</source>
        <translation type="unfinished">这台电脑找不到麦克风。请接上一个再回来。</translation>
    </message>
    <message>
        <source>Almost nothing was heard. Is the microphone on, and near enough? Record again.</source>
        <translation type="unfinished">几乎没有听到声音。麦克风打开了吗，距离够近吗？请重新录音。</translation>
    </message>
    <message>
        <source>This computer finds no loudspeaker and no headphones. Plug some in.</source>
        <translation type="unfinished">这台电脑找不到扬声器或耳机。请接上一个。</translation>
    </message>
    <message>
        <source>Some words were not tapped. Tap along again.</source>
        <translation type="unfinished">有些词没有点到。请重新跟着点。</translation>
    </message>
    <message>
        <source>This clip cannot be played. Record it again.</source>
        <translation type="unfinished">无法播放这段录音。请重新录音。</translation>
    </message>
    <message>
        <source>Save the clips as a file</source>
        <translation type="unfinished">把录音保存为文件</translation>
    </message>
    <message>
        <source>Saved: {file}. Lay it into the folder “media” of the questionnaire.</source>
        <translation type="unfinished">已保存：{file}。请放入问卷的“media”文件夹。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation type="unfinished">保留这段录音</translation>
    </message>
    <message>
        <source>It sounds right</source>
        <translation type="unfinished">听起来正确</translation>
    </message>
    <message>
        <source>Remove this recording</source>
        <translation type="unfinished">删除这段录音</translation>
    </message>
    <message>
        <source>{heard} of {total} texts have a clip; {drafts} of them by a machine.</source>
        <translation type="unfinished">{total} 段文字中有 {heard} 段有录音；其中 {drafts} 段是机器的。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished">停止录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">收听</translation>
    </message>
    <message>
        <source>This word begins now</source>
        <translation type="unfinished">这个词现在开始</translation>
    </message>
    <message>
        <source>Tap along with the words</source>
        <translation type="unfinished">跟着词语点按</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished">没有录音</translation>
    </message>
    <message>
        <source>spoken by a machine, not checked</source>
        <translation type="unfinished">机器朗读，未检查</translation>
    </message>
    <message>
        <source>spoken by a machine, checked</source>
        <translation type="unfinished">机器朗读，已检查</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished">已录音</translation>
    </message>
    <message>
        <source>{state}, without word times</source>
        <translation type="unfinished">{state}，没有词语时间</translation>
    </message>
    <message>
        <source>Your recordings stay on this laptop, outside the encrypted store: they hold your voice and the questions, no answer and no name. They are heard before the clips that came with the questionnaire.</source>
        <translation type="unfinished">您的录音保留在这台电脑上，在加密存储之外：其中有您的声音和问题，没有答案和姓名。它们优先于问卷自带的录音。</translation>
    </message>
    <message>
        <source>Settled. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">已解决。会随下次同步发给其他电脑。</translation>
    </message>
    <message>
        <source>Taken back. It is as it was before.</source>
        <translation type="unfinished">已撤回。现在和之前一样。</translation>
    </message>
    <message>
        <source>Made one. It goes to the other laptops with the next sync.</source>
        <translation type="unfinished">已合并为一次。会随下次同步发给其他电脑。</translation>
    </message>
    <message>
        <source>It has the other code now. It goes to the others with the next sync.</source>
        <translation type="unfinished">现在它使用另一个编号。会随下次同步发给其他人。</translation>
    </message>
    <message>
        <source>Noted: they are right as they are.</source>
        <translation type="unfinished">已记录：两次都正确，保持原样。</translation>
    </message>
    <message>
        <source>Noted. The server hears it with the next sync.</source>
        <translation type="unfinished">已记录。服务器会在下次同步时得知。</translation>
    </message>
    <message>
        <source>Sent back. The interviewer&apos;s laptop gets it with the next sync.</source>
        <translation type="unfinished">已退回。访谈员的电脑会在下次同步时收到。</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">我不知道</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">我不想说</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">未提问</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished">未问到</translation>
    </message>
    <message>
        <source>stopped before it</source>
        <translation type="unfinished">在此之前已停止</translation>
    </message>
    <message>
        <source>Receipt of the server</source>
        <translation type="unfinished">服务器回执</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">对方</translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished">发出</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">收到</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">结束情况</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">处理结果</translation>
    </message>
    <message>
        <source>Syncs and sticks</source>
        <translation type="unfinished">同步和 U 盘</translation>
    </message>
    <message>
        <source>Records of this batch</source>
        <translation type="unfinished">这一批的记录</translation>
    </message>
    <message>
        <source>Which batch</source>
        <translation type="unfinished">哪一批</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished">打印回执</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">保存回执</translation>
    </message>
    <message>
        <source>Batch that the server confirmed</source>
        <translation type="unfinished">服务器已确认的批次</translation>
    </message>
    <message>
        <source>Nothing waits here: the server has everything that was ended.</source>
        <translation type="unfinished">这里没有等待发送的内容：已结束的内容服务器全都有了。</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation type="unfinished">协调员</translation>
    </message>
    <message>
        <source>Stick for {whom}</source>
        <translation type="unfinished">给 {whom} 的 U 盘</translation>
    </message>
    <message>
        <source>Stick from {whom}</source>
        <translation type="unfinished">来自 {whom} 的 U 盘</translation>
    </message>
    <message>
        <source>No network. Everything is safe; sync again where there is one.</source>
        <translation type="unfinished">没有网络。所有内容都安全；请在有网络的地方再次同步。</translation>
    </message>
    <message>
        <source>The server did not accept this laptop. Call your coordinator.</source>
        <translation type="unfinished">服务器没有接受这台电脑。请致电您的协调员。</translation>
    </message>
    <message>
        <source>It did not end well, and nothing is lost. Try again; then call your coordinator.</source>
        <translation type="unfinished">没有顺利完成，但没有丢失任何内容。请重试；如果不行，请致电您的协调员。</translation>
    </message>
    <message>
        <source>Kept apart for a coordinator.</source>
        <translation type="unfinished">已单独存放，待协调员处理。</translation>
    </message>
    <message>
        <source>The server has it.</source>
        <translation type="unfinished">服务器已有。</translation>
    </message>
    <message>
        <source>The server had it already.</source>
        <translation type="unfinished">服务器之前已有。</translation>
    </message>
    <message>
        <source>The server has it; another laptop says something else.</source>
        <translation type="unfinished">服务器已有；另一台电脑的记录不一致。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">项目</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">电脑</translation>
    </message>
    <message>
        <source>Received by the server</source>
        <translation type="unfinished">服务器收到时间</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">已接受</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished">有争议</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished">单独存放</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished">批次</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">签名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">接受</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">搁置</translation>
    </message>
    <message>
        <source>It is kept and not counted, and can be let in later.</source>
        <translation type="unfinished">它会保留但不计入统计，以后仍可接受。</translation>
    </message>
    <message>
        <source>The laptop was revoked before this came. Let it in if the interview was made while it was ours.</source>
        <translation type="unfinished">这项内容到达之前，这台电脑的授权已被撤销。如果访谈是在电脑仍归我们使用时进行的，请接受。</translation>
    </message>
    <message>
        <source>The laptop is not for this school. Ask whether it worked there.</source>
        <translation type="unfinished">这台电脑不属于这所学校。请询问它是否在那里使用过。</translation>
    </message>
    <message>
        <source>Only a coordinator&apos;s laptop may write this. Ask who did.</source>
        <translation type="unfinished">只有协调员的电脑才能写入这项内容。请询问是谁写的。</translation>
    </message>
    <message>
        <source>It is marked as done and holds no answer. Ask the interviewer.</source>
        <translation type="unfinished">它标记为已完成，但没有任何回答。请询问访谈员。</translation>
    </message>
    <message>
        <source>Two copies of one laptop wrote at the same time. Let it in: both interviews are then kept.</source>
        <translation type="unfinished">同一台电脑的两个副本同时写入了内容。请接受：这样两次访谈都会保留。</translation>
    </message>
    <message>
        <source>Its answers left the laptop before the server had them.</source>
        <translation type="unfinished">它的回答在服务器收到之前就离开了电脑。</translation>
    </message>
    <message>
        <source>Its answers were erased by a code that nothing proves.</source>
        <translation type="unfinished">它的回答被一个无从证实的代码删除了。</translation>
    </message>
    <message>
        <source>Nobody knows the laptop that wrote this. It comes in by itself when that laptop syncs.</source>
        <translation type="unfinished">没有人认识写入这项内容的电脑。那台电脑同步后，它会自动被接受。</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>That does not fit here. Look at your answer again.</source>
        <translation type="unfinished">这样填不太合适。再看看你的回答吧。</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation type="unfinished">好，我看到了</translation>
    </message>
    <message>
        <source>Answer {number} of {count}.</source>
        <translation type="unfinished">第 {number} 个回答，共 {count} 个。</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished">前面的回答</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">更多回答</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation type="unfinished">去掉最后一个数字</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished">小数点</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">你的数字</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">你的回答</translation>
    </message>
    <message>
        <source>This laptop cannot ask this yet. Choose “I don&apos;t know”, and tell the grown-up.</source>
        <translation type="unfinished">这台电脑还不能问这道题。请选“我不知道”，再告诉大人。</translation>
    </message>
    <message>
        <source>Give the laptop back to the grown-up.</source>
        <translation type="unfinished">请把电脑还给大人。</translation>
    </message>
    <message>
        <source>You do not have to do anything else.</source>
        <translation type="unfinished">你不用再做别的了。</translation>
    </message>
    <message>
        <source>For the grown-up: the PIN of this laptop</source>
        <translation type="unfinished">给大人：这台电脑的 PIN 码</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">使用口令</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished">使用 PIN 码</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation type="unfinished">继续回答</translation>
    </message>
    <message>
        <source>For the grown-up: your passphrase</source>
        <translation type="unfinished">给大人：您的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation type="unfinished">输入开头的几个字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">时</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished">分</translation>
    </message>
    <message>
        <source>You are at stop {number} of {count}.</source>
        <translation type="unfinished">你在第 {number} 站，一共 {count} 站。</translation>
    </message>
    <message>
        <source>Latitude (degrees north)</source>
        <translation type="unfinished">纬度（北纬度数）</translation>
    </message>
    <message>
        <source>Longitude (degrees east)</source>
        <translation type="unfinished">经度（东经度数）</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation type="unfinished">添加这个点</translation>
    </message>
    <message>
        <source>Take the last point out</source>
        <translation type="unfinished">去掉最后一个点</translation>
    </message>
    <message>
        <source>Add at least {count} places first.</source>
        <translation type="unfinished">请先添加至少 {count} 个地点。</translation>
    </message>
    <message>
        <source>Leave the rest open</source>
        <translation type="unfinished">剩下的不回答</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">休息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation type="unfinished">隐藏文字</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <translation type="unfinished">隐藏我的回答</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">我不知道</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation type="unfinished">我不想说</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>This one is only to try: it does not count.</source>
        <translation type="unfinished">这道题只是试一试，不算数。</translation>
    </message>
    <message>
        <source>You may say it out loud. The grown-up writes it down for you.</source>
        <translation type="unfinished">你可以说出来，大人会帮你写下来。</translation>
    </message>
    <message>
        <source>Choose an answer first. “I don&apos;t know” is fine too.</source>
        <translation type="unfinished">先选一个回答吧。选“我不知道”也可以。</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation type="unfinished">去掉最后一个</translation>
    </message>
    <message>
        <source>Tap all of them, the first one first.</source>
        <translation type="unfinished">把每一个都点一下，先点排第一的。</translation>
    </message>
    <message>
        <source>Place {number} of {count}.</source>
        <translation type="unfinished">第 {number} 位，共 {count} 位。</translation>
    </message>
    <message>
        <source>No place yet.</source>
        <translation type="unfinished">还没有排位。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">少一点</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">多一点</translation>
    </message>
    <message>
        <source>Much less</source>
        <translation type="unfinished">少很多</translation>
    </message>
    <message>
        <source>Much more</source>
        <translation type="unfinished">多很多</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished">还没有选。</translation>
    </message>
    <message>
        <source>Would you like to join in?</source>
        <translation type="unfinished">你愿意参加吗？</translation>
    </message>
    <message>
        <source>We ask you about your life, your school and your friends.</source>
        <translation type="unfinished">我们想问问你的生活、你的学校和你的朋友。</translation>
    </message>
    <message>
        <source>We want to know how things can get better for children.</source>
        <translation type="unfinished">我们想知道，怎样能让孩子们过得更好。</translation>
    </message>
    <message>
        <source>No answer is wrong. You do not have to answer every question.</source>
        <translation type="unfinished">没有错的回答。你不用每道题都回答。</translation>
    </message>
    <message>
        <source>You can stop whenever you like. Nobody will be cross.</source>
        <translation type="unfinished">你随时都可以停下来。没有人会生气。</translation>
    </message>
    <message>
        <source>Your name does not go with your answers. Your teacher does not see them.</source>
        <translation type="unfinished">你的名字不会和回答放在一起。老师看不到你的回答。</translation>
    </message>
    <message>
        <source>No, I don&apos;t want to</source>
        <translation type="unfinished">不，我不想</translation>
    </message>
    <message>
        <source>Yes, I want to join in</source>
        <translation type="unfinished">好，我想参加</translation>
    </message>
    <message>
        <source>Thank you for telling us. What you told us another time stays as it is.</source>
        <translation type="unfinished">谢谢你告诉我们。你上次告诉我们的会保持原样。</translation>
    </message>
    <message>
        <source>Thank you for telling us. We have kept nothing.</source>
        <translation type="unfinished">谢谢你告诉我们。我们什么都没有留下。</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">没关系。</translation>
    </message>
    <message>
        <source>Take a break.</source>
        <translation type="unfinished">休息一下吧。</translation>
    </message>
    <message>
        <source>Take as long as you like. Your answers are kept.</source>
        <translation type="unfinished">想休息多久都可以。你的回答都保存好了。</translation>
    </message>
    <message>
        <source>Would you like to go on afterwards? You may also stop.</source>
        <translation type="unfinished">过一会儿你想继续吗？停下来也可以。</translation>
    </message>
    <message>
        <source>I want to talk to somebody</source>
        <translation type="unfinished">我想和人说说话</translation>
    </message>
    <message>
        <source>Would you like a short break?</source>
        <translation type="unfinished">你想休息一小会儿吗？</translation>
    </message>
    <message>
        <source>Stretch, have a drink, look out of the window.</source>
        <translation type="unfinished">伸伸懒腰，喝点水，看看窗外。</translation>
    </message>
    <message>
        <source>Yes, take a break</source>
        <translation type="unfinished">好，休息一下</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished">不，继续</translation>
    </message>
    <message>
        <source>Your answers are hidden.</source>
        <translation type="unfinished">你的回答已经藏起来了。</translation>
    </message>
    <message>
        <source>Show them again when nobody else is looking.</source>
        <translation type="unfinished">没有别人在看的时候，再把它们显示出来。</translation>
    </message>
    <message>
        <source>Show the question again</source>
        <translation type="unfinished">再显示问题</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation type="unfinished">你想停下来吗？</translation>
    </message>
    <message>
        <source>You may. What shall we do with what you told us?</source>
        <translation type="unfinished">可以的。你告诉我们的话，要怎么办呢？</translation>
    </message>
    <message>
        <source>Stop, and keep what I said</source>
        <translation type="unfinished">停下来，留下我说的话</translation>
    </message>
    <message>
        <source>Stop, and throw it away</source>
        <translation type="unfinished">停下来，丢掉我说的话</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation type="unfinished">已经丢掉了。</translation>
    </message>
    <message>
        <source>Nothing of what you said is kept. That is fine.</source>
        <translation type="unfinished">你说的话一句也没有留下。没关系。</translation>
    </message>
    <message>
        <source>You have stopped.</source>
        <translation type="unfinished">你已经停下来了。</translation>
    </message>
    <message>
        <source>The grown-up will see to it that your answers are thrown away.</source>
        <translation type="unfinished">大人会把你的回答丢掉。</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">谢谢你！</translation>
    </message>
    <message>
        <source>You are done. Your answers are kept safe.</source>
        <translation type="unfinished">全部完成了。你的回答已经安全地保存好了。</translation>
    </message>
    <message>
        <source>The next questions are about hard things.</source>
        <translation type="unfinished">下面的问题是关于不容易说的事情。</translation>
    </message>
    <message>
        <source>May we go on? You do not have to answer them.</source>
        <translation type="unfinished">我们可以继续吗？你可以不回答。</translation>
    </message>
    <message>
        <source>Do you want to hear them? Ask the grown-up for headphones first.</source>
        <translation type="unfinished">你想听一听吗？先向大人要耳机。</translation>
    </message>
    <message>
        <source>Skip these questions</source>
        <translation type="unfinished">跳过这些问题</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished">好，继续</translation>
    </message>
    <message>
        <source>Leave the rest open?</source>
        <translation type="unfinished">剩下的不回答了吗？</translation>
    </message>
    <message>
        <source>The interview is finished then and cannot be opened again.</source>
        <translation type="unfinished">这样访谈就结束了，不能再打开。</translation>
    </message>
    <message>
        <source>Leave them open and finish</source>
        <translation type="unfinished">不回答，直接结束</translation>
    </message>
    <message>
        <source>A moment of rest.</source>
        <translation type="unfinished">安静一会儿。</translation>
    </message>
    <message>
        <source>Breathe in, and breathe out.</source>
        <translation type="unfinished">吸气，再呼气。</translation>
    </message>
    <message>
        <source>For the grown-up</source>
        <translation type="unfinished">给大人</translation>
    </message>
    <message>
        <source>Put up your hand. A grown-up will come to you.</source>
        <translation type="unfinished">请举手。会有大人到你身边来。</translation>
    </message>
    <message>
        <source>You did nothing wrong. You may say as much or as little as you like.</source>
        <translation type="unfinished">你没有做错什么。想说多少就说多少。</translation>
    </message>
    <message>
        <source>This does not stand in your answers.</source>
        <translation type="unfinished">这不会写进你的回答里。</translation>
    </message>
    <message>
        <source>The grown-up can give you this on paper.</source>
        <translation type="unfinished">大人可以把这些写在纸上给你。</translation>
    </message>
    <message>
        <source>I want this on paper</source>
        <translation type="unfinished">我想要纸上的这份</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished">{name}：{number}</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation type="unfinished">你想用哪种语言？</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">请稍等一下。</translation>
    </message>
    <message>
        <source>Ask the grown-up to come. You did nothing wrong.</source>
        <translation type="unfinished">请叫大人过来。你没有做错什么。</translation>
    </message>
    <message>
        <source>For the grown-up: {reason}</source>
        <translation type="unfinished">给大人：{reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">再试一次</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">把电脑还回去</translation>
    </message>
    <message>
        <source>If something made you sad, tell a grown-up you trust or the researcher who brought this laptop.</source>
        <translation type="unfinished">如果有什么事让你难过，可以告诉你信任的大人，或者带来这台电脑的研究人员。</translation>
    </message>
    <message>
        <source>You can talk to somebody</source>
        <translation type="unfinished">你可以找人说说话</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Take the last letter away</source>
        <translation type="unfinished">去掉最后一个字</translation>
    </message>
    <message>
        <source>Letters to tap</source>
        <translation type="unfinished">点按的字母</translation>
    </message>
    <message>
        <source>This is for the grown-up. Choose “I don&apos;t know”.</source>
        <translation type="unfinished">这是给大人的。请选“我不知道”。</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation type="unfinished">录下我的声音</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">选一个文件</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished">听一听</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">拿掉</translation>
    </message>
    <message>
        <source>We are listening. Tap Stop when you are done.</source>
        <translation type="unfinished">我们在听。说完后请点“停止”。</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">已经保存了。</translation>
    </message>
    <message>
        <source>We heard nothing. Try again, a little louder.</source>
        <translation type="unfinished">我们什么也没听到。再试一次，声音大一点。</translation>
    </message>
    <message>
        <source>Keep this card. With this code your family can have your answers deleted, now or later. Nobody has to say why.</source>
        <translation type="unfinished">请保留这张卡片。用这个编号，你的家人可以请人删除你的答案，现在或以后都行。不需要说明原因。</translation>
    </message>
    <message>
        <source>My code</source>
        <translation type="unfinished">我的编号</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation type="unfinished">
            <numerusform>还有 %n 道题你没有回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation type="unfinished">
            <numerusform>{country}的规定：未满 %n 岁须由父母或监护人同意。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation type="unfinished">
            <numerusform>这份表格上还有另外 %n 名没有知情同意的儿童。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>口令不正确（至今已错 %n 次）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation type="unfinished">
            <numerusform>PIN 码不正确（至今已错 %n 次）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation type="unfinished">
            <numerusform>已同步：发送了 %n 项更改，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation type="unfinished">
            <numerusform>接收了 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>已发送的内容中有 %n 项需要协调员处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation type="unfinished">
            <numerusform>%n 次旧访谈已离开这台电脑；服务器已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation type="unfinished">
            <numerusform>%n 次进行中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>%n 秒后可以重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation type="unfinished">
            <numerusform>本班访谈已结束。另有 %n 次未完成的访谈也会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation type="unfinished">
            <numerusform>已添加 %n 名儿童。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation type="unfinished">
            <numerusform>已更正 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation type="unfinished">
            <numerusform>%n 名之前已有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation type="unfinished">
            <numerusform>已读取 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation type="unfinished">
            <numerusform>可以导入 %n 名儿童。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation type="unfinished">
            <numerusform>还有 %n 个问题没有列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>导入 %n 名儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation type="unfinished">
            <numerusform>还有 %n 个答案没有写入磁盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation type="unfinished">
            <numerusform>这台电脑上共 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform>%n 次进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation type="unfinished">
            <numerusform>%n 名儿童想和人谈谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation type="unfinished">
            <numerusform>更正退回的 %n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈需要协调员处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>登记 %n 名儿童的知情同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation type="unfinished">
            <numerusform>继续 %n 次进行中的访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation type="unfinished">
            <numerusform>访谈 %n 名儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation type="unfinished">
            <numerusform>发送 %n 次已完成的访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈等待发送：请在有网络的地方同步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈没有完成：请先结束班级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation type="unfinished">
            <numerusform>已从这台电脑及其备份中删除 %n 次访谈。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation type="unfinished">
            <numerusform>请尽快同步：同步会从服务器和其他电脑上删除其中 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation type="unfinished">
            <numerusform>这台电脑上有 %n 次访谈。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation type="unfinished">
            <numerusform>其中 %n 次也在服务器上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation type="unfinished">
            <numerusform>%n 次是在另一台电脑上进行的：须由协调员在那里和服务器上删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation type="unfinished">
            <numerusform>服务器已确认访谈的 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation type="unfinished">
            <numerusform>收到访谈的 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation type="unfinished">
            <numerusform>其中 %n 个在这里是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation type="unfinished">
            <numerusform>已写出 %n 次访谈的日志，不含答案和姓名：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation type="unfinished">
            <numerusform>问题用时 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation type="unfinished">
            <numerusform>%n 个问题在一秒内回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation type="unfinished">
            <numerusform>连续 %n 个问题的答案相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation type="unfinished">
            <numerusform>已发送的访谈保留 %n 天 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个回答不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation type="unfinished">
            <numerusform>同一编号下有 %n 次访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation type="unfinished">
            <numerusform>%n 个回答相同，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation type="unfinished">
            <numerusform>%n 个不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation type="unfinished">
            <numerusform>访谈的 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation type="unfinished">
            <numerusform>%n 次访谈在这里等待下次同步或 U 盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation type="unfinished">
            <numerusform>%n 项需要协调员处理，协调员也能看到；您无需做任何事。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation type="unfinished">
            <numerusform>已完成。已发出的内容中有 %n 项需要协调员处理。</numerusform>
        </translation>
    </message>
</context>
</TS>
