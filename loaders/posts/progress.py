"""How far the posts of a title chain are read: what the next one goes on with."""

from __future__ import annotations

from dataclasses import dataclass

from ..bodies.units import is_unit
from .chains import Chain
from .moved import has_left_all
from .phrases import PostPhrase
from .plain import is_officer


@dataclass(slots=True)
class Progress:
    """How far a chain is read. `left`: the body of the title before that it goes on with; `previous`: that of the post
    before; `above`: that which titles after the chain go on with, where it is another."""

    chain: Chain
    chosen: bool
    leaves: bool
    left: str
    previous: str
    above: str
    mark: str = ""
    lost: bool = False
    """Whether the words for a body were of none that is known, so that the posts after it are nobody's."""
    gives_up: bool = False
    """Whether somebody leaves the office in the title before."""

    def marked(self, text: str, phrase: PostPhrase) -> None:
        """Take the mark of a phrase, else keep that of the one before unless another body follows who has left one."""
        ends = self.mark == "former" and phrase.organization != "" and not has_left_all(text, self.chain)
        self.mark = phrase.mark or ("" if ends else self.mark)

    def passes_over(self, number: int, phrase: PostPhrase) -> bool:
        """Whether it is not said of which body a post is: behind one that is unknown, or `退休高级教师某某`."""
        own = bool(phrase.organization)
        if self.lost and (not own or is_unit(phrase.organization)):
            return True
        return not own and phrase.kind == "rank" and self.mark == "former" and not number and not is_officer(phrase)

    def lose(self, phrase: PostPhrase) -> None:
        """Go on from a post whose body was not found."""
        own = bool(phrase.organization)
        self.lost = self.lost or own
        self.previous = "" if own else self.previous

    def go_on(self, number: int, phrase: PostPhrase, body: str) -> None:
        """Go on from a post in `body`; beside an academy's honour the posts stay those of the body before."""
        honoured = phrase.head == "院士"
        self.previous = (self.above if honoured and number else "") or body
        self.above = self.above if honoured else body
