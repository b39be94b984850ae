"""The stretch of a clause that says who does what its verb tells, and the bodies named in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..bodies.expand import is_generic
from ..bodies.listing import Expand, mentions_in, read_list
from ..bodies.local_papers import is_newspaper
from ..bodies.spread import by_letters
from ..language.body_words import ending_of
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..meetings.venues import DATE
from ..parts import OrganizationMention, PersonMention

_BEFORE = lazy(r"[，,。；;：:\n的（(]|(?<=[^自理])由(?!于)|^由")
_LED = lazy(
    rf"^(?:由|在|(?:会上|会议上|大会上|仪式上|论坛上|会议?期间|活动期间|会[前后]|会议?结束后)(?=[本我][\u3400-\u9fff]{{1,2}}[与和同、联会])|{DATE}|[，,、\s{BULLETS}*]|并(?=与)|(?:还|又|同时)(?=与)|本[报刊网]讯|[\u3400-\u9fff]{{0,6}}讯(?=[（(])|[（(]□+[）)]|【□*】|(?:主办|承办|协办|发起)(?:方|单位))+"
)
"""What leads to the subject of a clause: a day, a mark of a short item, the byline."""
_WHEN = lazy(
    rf"(?:昨[日天]|前[日天]|今[日天晚]|明[日天晚]|日前|近日|近期|最近|新近|不久前|前不久|当[日天晚]|同日|[上下]午|[早晚]上?|[\d一二三四五六七八九十]{{1,3}}[时点]半?|于?{DATE}|隆重|正式|先后|分别|组织|主持|等"
    r"|(?:将|拟|(?<![保嘉])定(?=于|[今明])|[预确]定|准备)(?:于|在)?)+$"
)
_PARTY_ORGAN = lazy(r"(?:(?:直属)?(?:机关)?(?:党委|党总支|党支部)|党组|(?<=[会委府院局联])机关)$")
"""An organ of the party, or the staff, behind the body that it is of."""
_KINDS = ("研究会", "学会", "协会", "联合会", "促进会", "商会", "基金会", "联盟", "总会", "校友会", "公会")
_REACH = 300
_NOBODY = lazy(
    r"新?(?:[一本]届)?(?:大会)?(?:主席团|理事会|监事会|执委会|常委会)?$|\d+[余多]?[个家所].*$|(?:街道|乡镇|镇乡|镇|乡)$"
)
"""An organ whose body is not named, and no host for a stranger."""
AND = lazy(r"[与和同]")
OWN_SHORT = lazy(r"(?:[校院厂局行社台所馆矿段]|集团)(?=[与和同])")
"""A document's own body by one character: `校与某公司签订《…》`."""


class Names:
    """Reads bodies out of a stretch of text, people who act in their name kept apart. `answered`: whom a reply calls 你会;
    `acting`: who does what nobody is said to do."""

    def __init__(
        self, organizations: Sequence[OrganizationMention], people: Sequence[PersonMention], expand: Expand, own: str,
        answered: str = "", acting: str = "",
    ) -> None:  # fmt: skip
        self.organizations, self.expand, self.own, self.persons = organizations, expand, own, people
        self.answered, self.acting = answered, acting
        self.people = sorted(person.start if person.title_start < 0 else person.title_start for person in people)

    def _known(self, name: str) -> str:
        """What a word that nobody marked as a body stands for: 学校, 我院, 集团公司; "" for any other."""
        if name == "我们":
            return "" if is_newspaper(self.own) else self.own
        if (organ := _PARTY_ORGAN.search(name)) and (organ.start() or "机关" in name):
            body = self.expand(name[: organ.start()]) if organ.start() else self.own
            whole = ending_of(body) is not None and not is_generic(body) and len(body) > 3
            return body + organ[0] if whole else ""
        full = self.expand(name)
        return full if full != name and len(name) <= 8 and ending_of(full) is not None else ""

    def has_person(self, start: int, end: int) -> bool:
        """Whether a person is named between two offsets."""
        return bisect_left(self.people, start) < bisect_left(self.people, end)

    def read(self, text: str, start: int, end: int, loose: bool) -> list[str]:
        """Bodies listed between two offsets; a name that nobody marked as a body counts only when `loose`."""
        names = by_letters(text[start:end]) or read_list(
            text, start, end, self.organizations, self.expand if loose else self._known
        )
        whole = [mention for mention in mentions_in(self.organizations, start, end) if mention.end == end]
        names = [name for name in names or [mention.name for mention in whole[:1]] if not _NOBODY.match(name)]
        return [self._told(name, text, start) if name in _KINDS else name for name in names]

    def _told(self, kind: str, text: str, at: int) -> str:
        """The society named last before `at` in the paragraph, where only its kind is told: `年会由|研究会|主办`."""
        before = mentions_in(self.organizations, max(text.rfind("\n", 0, at), at - _REACH, 0), at)
        return next((one.name for one in reversed(before) if one.name.endswith(kind) and one.name != kind), kind)


_PLACED = lazy(r"，在[^，。；\n]{2,24}")
_WITH = lazy(r"会同|[\u3400-\u9fff]{3}(?:联合|携手)[\u3400-\u9fff]{2}|[会委局院联校司厂社][和与、同][\u3400-\u9fff]{3}")


def subject_start(bare: str, low: int, verb: int) -> int:
    """Where the subject of the verb at `verb` begins, at `low` at the earliest."""
    closed = max(bare.rfind("）", low, verb), bare.rfind(")", low, verb))  # a bracket within a name opens no clause
    cuts = [one.end() for one in _BEFORE.finditer(bare, low, verb) if one[0] not in "（(" or one.end() > closed]
    start = cuts[-1] if cuts else low
    if cuts and bare.startswith(("联合", "共同"), verb) and _PLACED.fullmatch(bare, start - 1, verb):
        before = cuts[-2] if len(cuts) > 1 else low
        start = before if _WITH.search(bare, before, start - 1) else start  # 甲会同乙、丙，|在某地联合举行
    led = _LED.match(bare[start:verb])
    return start + (led.end() if led else 0)


_CAME = lazy(
    "(?<=[\u3400-\u9fff]{3})(?<![未将由从回外往])[来到](?:[我本][\u3400-\u9fff]|[所局院校厂矿站馆社行会司场县市区镇乡村])$"
)
"""Behind the subject, that it comes to the body whose paper it is: `市委组织部|来所召开干部大会`."""


def subject_end(bare: str, start: int, verb: int) -> int:
    """Where the subject ends: before `在Y` and words of manner."""
    place = re.search(
        r"(?<![成造将])就(?![业职读医近餐地学任])[^，。]{2,60}$|在[^，。]$|(?:在|于(?![都田]县|洪区))[^，。]{2,40}$",
        bare[start:verb],
    )
    end = start + place.start() - bare[: start + place.start()].endswith("，") if place else verb
    came = _CAME.search(bare, start, end)
    end = came.start() if came else end
    when = _WHEN.search(bare, start, end)
    return when.start() if when else end
