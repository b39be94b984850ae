"""How far the posts of a title chain are read: what the next one goes on with."""

from __future__ import annotations

from dataclasses import dataclass

from ..bodies.units import is_unit
from ..language.patterns import lazy
from .chains import Chain
from .moved import has_left_all
from .phrases import PostPhrase
from .plain import is_officer

_SEATS = ("常委", "常务委员", "党组成员", "党委委员")
_OF_COMMITTEE = lazy(
    r"(?:中共)?(?:[\u3400-\u9fff]{0,8}[省市县区州旗地]委?)?(?:宣传部?|组织部?|统战部?|统一战线工作部|农工部|农村工作部|工交部|财贸部|文教部|政法委(?:员会)?|纪委|纪律检查委员会|办公室)|[\u3400-\u9fff]{0,8}[省市县区州旗地]委"
)
"""Departments that members of a standing committee head, who leave them with their seats."""
_OF_TERM = lazy(r"第[一二三四五六七八九十\d]{1,3}届(?:委员会)?$")
"""Behind a body, the term in which somebody was its head: `原市政协副主席、市工商联第三届会长甲`."""
_OF_GROUP = ("纪检组组长", "纪检组长", "纪检监察组组长", "纪检监察组长", "监察组组长", "监察组长", "监察专员")
_AGED = lazy("老|离休|退休")


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
    aged: bool = False
    """Whether somebody is called a head of old by the post just read: `离休老院长`."""
    gives_up: bool = False
    """Whether somebody leaves the office in the title before."""

    def marked(self, text: str, phrase: PostPhrase) -> None:
        """Take the mark of a phrase, else keep that of the one before unless another body follows who has left one."""
        ends = self.mark == "former" and phrase.organization != "" and not has_left_all(text, self.chain)
        ends = ends and not self._sat_as(phrase) and not _OF_TERM.search(text, phrase.start, phrase.role_start)
        self.aged = _AGED.search(text, max(0, phrase.start - 4), phrase.role_start + 1) is not None
        self.mark = phrase.mark or ("" if ends else self.mark)

    def _sat_as(self, phrase: PostPhrase) -> bool:
        """Whether a post is one that somebody had as a member of the committee left: `原某县委常委、宣传部长甲`."""
        before = next((one for one in reversed(self.chain.phrases) if one.start < phrase.start), None)
        sat = before is not None and before.role.endswith(_SEATS)
        return sat and (_OF_COMMITTEE.fullmatch(phrase.organization) is not None)

    def passes_over(self, number: int, phrase: PostPhrase) -> bool:
        """Whether it is not said of which body a post is: behind one that is unknown, or `退休高级教师某某`."""
        own = bool(phrase.organization)
        if (self.lost and (not own or is_unit(phrase.organization))) or self._told_whole(number, phrase):
            return True
        return not own and phrase.kind == "rank" and self.mark == "former" and not number and not is_officer(phrase)

    def _told_whole(self, number: int, phrase: PostPhrase) -> bool:
        """Whether the same office follows with its body: `离休老院长、原某某法院院长甲`."""
        behind = self.chain.phrases[number + 1 : number + 2]
        same = [one for one in behind if one.organization and one.mark == "former" and one.head == phrase.head]
        return bool(same) and self.aged and self.mark == "former" and not phrase.organization

    def lose(self, phrase: PostPhrase) -> None:
        """Go on from a post whose body was not found."""
        own = bool(phrase.organization)
        self.lost = self.lost or own
        self.previous = "" if own else self.previous

    def go_on(self, number: int, phrase: PostPhrase, body: str) -> None:
        """Go on from a post in `body`; beside an academy's honour, and the head of a group sent there to look
        after its discipline, the posts stay those of the body before."""
        sent = phrase.role.endswith(_OF_GROUP) and "驻" in phrase.organization + phrase.role
        honoured = phrase.head == "院士" or (sent and bool(self.above))
        self.previous = (self.above if honoured and number else "") or body
        self.above = self.above if honoured else body
