<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>Rule for {country}: a parent or guardian must agree below %n year(s).</source>
        <translation>
            <numerusform>Rule for {country}: a parent or guardian must agree below %n year.</numerusform>
            <numerusform>Rule for {country}: a parent or guardian must agree below %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This paper also names the %n other child(ren) without consent.</source>
        <translation>
            <numerusform>This paper also names the %n other child without consent.</numerusform>
            <numerusform>This paper also names the %n other children without consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase (%n wrong try/tries so far).</source>
        <translation>
            <numerusform>This is not the passphrase (%n wrong try so far).</numerusform>
            <numerusform>This is not the passphrase (%n wrong tries so far).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN (%n wrong try/tries so far).</source>
        <translation>
            <numerusform>This is not the PIN (%n wrong try so far).</numerusform>
            <numerusform>This is not the PIN (%n wrong tries so far).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n change(s) sent,</source>
        <translation>
            <numerusform>Synced: %n change sent,</numerusform>
            <numerusform>Synced: %n changes sent,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received.</source>
        <translation>
            <numerusform>%n received.</numerusform>
            <numerusform>%n received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those sent need(s) a coordinator.</source>
        <translation>
            <numerusform>%n of those sent needs a coordinator.</numerusform>
            <numerusform>%n of those sent need a coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old interview(s) left this laptop; the server has them.</source>
        <translation>
            <numerusform>%n old interview left this laptop; the server has it.</numerusform>
            <numerusform>%n old interviews left this laptop; the server has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n interview waits to be sent.</numerusform>
            <numerusform>%n interviews wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress.</source>
        <translation>
            <numerusform>%n in progress.</numerusform>
            <numerusform>%n in progress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class is ended. %n unfinished interview(s) will be sent too.</source>
        <translation>
            <numerusform>The class is ended. %n unfinished interview will be sent too.</numerusform>
            <numerusform>The class is ended. %n unfinished interviews will be sent too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you has/have no answer yet.</source>
        <translation>
            <numerusform>%n question for you has no answer yet.</numerusform>
            <numerusform>%n questions for you have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) is/are not on the disk yet.</source>
        <translation>
            <numerusform>%n answer is not on the disk yet.</numerusform>
            <numerusform>%n answers are not on the disk yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) added.</source>
        <translation>
            <numerusform>%n child added.</numerusform>
            <numerusform>%n children added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected.</source>
        <translation>
            <numerusform>%n corrected.</numerusform>
            <numerusform>%n corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were known already.</source>
        <translation>
            <numerusform>%n was known already.</numerusform>
            <numerusform>%n were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) can be taken over.</source>
        <translation>
            <numerusform>%n child can be taken over.</numerusform>
            <numerusform>%n children can be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n child(ren)</source>
        <translation>
            <numerusform>Take over %n child</numerusform>
            <numerusform>Take over %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this laptop in all</source>
        <translation>
            <numerusform>%n on this laptop in all</numerusform>
            <numerusform>%n on this laptop in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) would like to talk to somebody</source>
        <translation>
            <numerusform>%n child would like to talk to somebody</numerusform>
            <numerusform>%n children would like to talk to somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n interview(s) that came back</source>
        <translation>
            <numerusform>Correct %n interview that came back</numerusform>
            <numerusform>Correct %n interviews that came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) need(s) a coordinator</source>
        <translation>
            <numerusform>%n interview needs a coordinator</numerusform>
            <numerusform>%n interviews need a coordinator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record the consent of %n child(ren)</source>
        <translation>
            <numerusform>Record the consent of %n child</numerusform>
            <numerusform>Record the consent of %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n interview(s) in progress</source>
        <translation>
            <numerusform>Go on with %n interview in progress</numerusform>
            <numerusform>Go on with %n interviews in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview %n child(ren)</source>
        <translation>
            <numerusform>Interview %n child</numerusform>
            <numerusform>Interview %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finished interview(s)</source>
        <translation>
            <numerusform>Send %n finished interview</numerusform>
            <numerusform>Send %n finished interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) to be sent: sync where there is a network.</source>
        <translation>
            <numerusform>%n interview waits to be sent: sync where there is a network.</numerusform>
            <numerusform>%n interviews wait to be sent: sync where there is a network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) is/are unfinished: end the class first.</source>
        <translation>
            <numerusform>%n interview is unfinished: end the class first.</numerusform>
            <numerusform>%n interviews are unfinished: end the class first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) erased on this laptop and in its backups.</source>
        <translation>
            <numerusform>%n interview erased on this laptop and in its backups.</numerusform>
            <numerusform>%n interviews erased on this laptop and in its backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sync soon: it erases %n of them on the server and other laptops.</source>
        <translation>
            <numerusform>Sync soon: it erases %n of them on the server and other laptops.</numerusform>
            <numerusform>Sync soon: it erases %n of them on the server and other laptops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) on this laptop.</source>
        <translation>
            <numerusform>%n interview on this laptop.</numerusform>
            <numerusform>%n interviews on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are on the server, too.</source>
        <translation>
            <numerusform>%n of them is on the server, too.</numerusform>
            <numerusform>%n of them are on the server, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were made on another laptop: there, and on the server, a coordinator must erase.</source>
        <translation>
            <numerusform>%n was made on another laptop: there, and on the server, a coordinator must erase.</numerusform>
            <numerusform>%n were made on another laptop: there, and on the server, a coordinator must erase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews are confirmed by the server.</source>
        <translation>
            <numerusform>%n step of interviews is confirmed by the server.</numerusform>
            <numerusform>%n steps of interviews are confirmed by the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews came</source>
        <translation>
            <numerusform>%n step of interviews came</numerusform>
            <numerusform>%n steps of interviews came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here.</source>
        <translation>
            <numerusform>%n of them new here.</numerusform>
            <numerusform>%n of them new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of %n interview(s) is written, without answers and names:</source>
        <translation>
            <numerusform>The log of %n interview is written, without answers and names:</numerusform>
            <numerusform>The logs of %n interviews are written, without answers and names:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of questions.</source>
        <translation>
            <numerusform>%n minute of questions.</numerusform>
            <numerusform>%n minutes of questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered in less than a second.</source>
        <translation>
            <numerusform>%n question answered in less than a second.</numerusform>
            <numerusform>%n questions answered in less than a second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in a row have the same answer.</source>
        <translation>
            <numerusform>%n question in a row has the same answer.</numerusform>
            <numerusform>%n questions in a row have the same answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent interviews stay %n day(s) …</source>
        <translation>
            <numerusform>Sent interviews stay %n day …</numerusform>
            <numerusform>Sent interviews stay %n days …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation>
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews under one code</source>
        <translation>
            <numerusform>%n interview under one code</numerusform>
            <numerusform>%n interviews under one code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same,</source>
        <translation>
            <numerusform>%n answer is the same,</numerusform>
            <numerusform>%n answers are the same,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s).</source>
        <translation>
            <numerusform>%n differs.</numerusform>
            <numerusform>%n differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of interviews</source>
        <translation>
            <numerusform>%n step of interviews</numerusform>
            <numerusform>%n steps of interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) wait(s) here for the next sync or stick.</source>
        <translation>
            <numerusform>%n interview waits here for the next sync or stick.</numerusform>
            <numerusform>%n interviews wait here for the next sync or stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a coordinator, who sees it too; you need not do anything.</source>
        <translation>
            <numerusform>%n needs a coordinator, who sees it too; you need not do anything.</numerusform>
            <numerusform>%n need a coordinator, who sees them too; you need not do anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n of what went need(s) a coordinator.</source>
        <translation>
            <numerusform>Done. %n of what went needs a coordinator.</numerusform>
            <numerusform>Done. %n of what went need a coordinator.</numerusform>
        </translation>
    </message>
</context>
</TS>
