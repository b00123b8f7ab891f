"""Sentences of the child's pages that adults read, too, and that many languages say to them in another way.

German has *Sie* and *du* for one English "you"; Dutch, French, Greek, Spanish, Italian, Romanian, Russian, Ukrainian
and Persian have two like it. Each sentence stands in the context ``Adult`` once more; where a language has no other
words for adults, those for children serve.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

POLITE = frozenset(
    {
        QT_TRANSLATE_NOOP("Adult", "Choose an answer first. “I don't know” is fine too."),
        QT_TRANSLATE_NOOP("Adult", "That does not fit here. Look at your answer again."),
        QT_TRANSLATE_NOOP("Adult", "Your answer"),
        QT_TRANSLATE_NOOP("Adult", "Your number"),
        QT_TRANSLATE_NOOP("Adult", "Type the first letters"),
        QT_TRANSLATE_NOOP("Adult", "Tap all of them, the first one first."),
        QT_TRANSLATE_NOOP("Adult", "You are at stop {number} of {count}."),
        QT_TRANSLATE_NOOP("Adult", "Which language do you want?"),
        QT_TRANSLATE_NOOP("Adult", "Would you like a short break?"),
        QT_TRANSLATE_NOOP("Adult", "Stretch, have a drink, look out of the window."),
        QT_TRANSLATE_NOOP("Adult", "Take a break."),
        QT_TRANSLATE_NOOP("Adult", "Take as long as you like. Your answers are kept."),
        QT_TRANSLATE_NOOP("Adult", "Would you like to go on afterwards? You may also stop."),
        QT_TRANSLATE_NOOP("Adult", "Your answers are hidden."),
        QT_TRANSLATE_NOOP("Adult", "Show them again when nobody else is looking."),
        QT_TRANSLATE_NOOP("Adult", "Breathe in, and breathe out."),
    }
)
