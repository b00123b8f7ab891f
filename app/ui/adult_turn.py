"""The researcher's own questions after the child has given the laptop back: their order and their language."""

from dataclasses import dataclass, field

from app.interview import Interview, Step


@dataclass
class AdultTurn:
    """One sitting's questions for the adult; every method returns the step that must be saved, or None."""

    interview: Interview = field(repr=False)
    adult_language: str
    """BCP 47 code."""
    child_language: str = ""

    def speak(self) -> Step | None:
        """Switch to the researcher's language, where the form has it."""
        self.child_language = self.interview.language
        for language in self.interview.definition.languages:
            if language.code == self.adult_language and language.name != self.child_language:
                return self.interview.set_language(language.name)
        return None

    def fall_silent(self) -> Step | None:
        """Back to the child's language: the record says in which language the child answered."""
        if self.interview.language == self.child_language:
            return None
        return self.interview.set_language(self.child_language)

    def first(self) -> Step:
        """To the first question that is still open."""
        pages = self.interview.pages(adult=True)
        unanswered = self.interview.unanswered(adult=True)
        return self.interview.go_to(unanswered[0] if unanswered else pages[0])

    def move(self, by: int) -> Step | None:
        """To the next question or the one before; None behind the last one."""
        pages = self.interview.pages(adult=True)
        at = pages.index(self.interview.position) if self.interview.position in pages else 0
        if at + by >= len(pages):
            return None
        return self.interview.go_to(pages[max(0, at + by)])
