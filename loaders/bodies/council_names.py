"""What the government of a place was called where the text has come to: 人民政府, 人民委员会 once it was renamed so."""

from __future__ import annotations

from functools import lru_cache

from ..language.patterns import lazy
from ..language.sentences import sentence_begin

_COUNCIL = lazy(r"(?P<level>[省市县区旗州乡镇])(?P<name>人民政府(?!委员会)|人民委员会|革命委员会|革委会)")
"""What the governments of a level were called, each in its time."""
_RENAMED = lazy(
    r"人民政府(?:委员会)?[^，。；\n]{0,8}(?:改称|改为|改名为?|更名为?|改组为|易名为?|更改名称为)[“\"]?[\u3400-\u9fff]{0,8}?"
    r"(?P<level>[省市县区旗州乡镇])?人民委员会"
    r"|(?:选举产生|选举|选出|产生)了?(?:[^，。；\n]{0,8}(?P<chosen>[省市县区旗州乡镇]))人民委员会(?=[，。；（]|委员|组成人员)"
)
_FOUNDED_AS = lazy(
    r"(?P<level>[省市县区旗州乡镇])(?P<name>(?:人民|抗日|临时|联合|工农)*民主政府)(?=[^，。；\n]{0,14}(?:成立|建立|组成|诞生))"
    r"|(?:成立|建立|组成|组建|改称|改为)了?[^，。；\n]{0,10}?(?P<level_of>[省市县区旗州乡镇])(?P<name_of>(?:人民|抗日|临时|联合|工农)*民主政府)"
)
"""A government of the years before 1950 by the name that it was founded with: `县人民民主政府成立，甲任县长`."""
_YEAR = lazy(r"(?:19\d\d|一九[〇零○一二三四五六七八九]{2})年")
_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_TITLE = lazy(r"《[^《》]{1,60}》")
"""The name of a paper, which may tell of years to come."""
_SHORT = 3000


def council_of(text: str, at: int, government: str, chosen: bool) -> str:
    """The government under the name of the time: that which the same sentence gives it where somebody is `chosen`
    (`选举产生县人民委员会，甲当选县长`), else 人民委员会 where that is how the text named it last or names it throughout,
    or told before that it was renamed so and named no other since."""
    place = government.removesuffix("人民政府")
    level = place[-1:]
    if not level or place == government:
        return government
    low = sentence_begin(text, at, 300)
    if founded := _founded_as(text, low, at, level):
        return place + founded
    said = [*_COUNCIL.finditer(text, low, at)] if chosen else []
    if said and said[-1]["level"] == level:
        return place + said[-1]["name"]
    named = level not in "乡镇" and _named_last(text, at, level) == "人民委员会"
    if named and not (chosen and _was_another(text, at, level)):
        return place + "人民委员会"
    told = at if chosen else text.rfind("\n", 0, at)  # who speaks at that session still bears the old title
    renamed = max((end for end, of in _renamings(text) if of == level and end <= told), default=0)
    later = (match["name"] for match in _COUNCIL.finditer(text, renamed, at) if match["level"] == level)
    return place + "人民委员会" if renamed and all(name == "人民委员会" for name in later) else government


def _founded_as(text: str, low: int, at: int, level: str) -> str:
    """The name under which the words between two places found the democratic government of a level; else empty."""
    if text.find("民主政府", low, at) < 0:
        return ""
    told = (one for one in _FOUNDED_AS.finditer(text, low, at) if (one["level"] or one["level_of"]) == level)
    return next((one["name"] or one["name_of"] for one in told), "")


def _was_another(text: str, at: int, level: str) -> bool:
    """Whether the text calls the governments of a level by another name too before `at`."""
    return any(name != "人民委员会" for end, of, name in _councils(text) if of == level and end <= at)


def _named_last(text: str, at: int, level: str) -> str:
    """What the government of a level was called last before `at`, in whatever the text tells there; else the one name
    that all of a short piece of news has for it, which may stand further on."""
    said = [(end, name) for end, of, name in _councils(text) if of == level]
    before = [name for end, name in said if end <= at]
    if before or not said or not _is_of_one_time(text):
        return before[-1] if before else ""
    return said[0][1] if len({name for _, name in said}) == 1 else ""


@lru_cache(maxsize=4)
def _is_of_one_time(text: str) -> bool:
    """Whether a text is short and tells of one year, beside the one before or to come, in which nothing was renamed."""
    years = {one.translate(_DIGITS) for one in _YEAR.findall(_TITLE.sub("", text))}
    return len(text) < _SHORT and len(years) <= 2 and not _renamings(text)


@lru_cache(maxsize=4)
def _councils(text: str) -> tuple[tuple[int, str, str], ...]:
    """Where a text that knows of 人民委员会 names governments, their level and what it calls them."""
    if "人民委员会" not in text:
        return ()
    return tuple((match.end(), match["level"], match["name"]) for match in _COUNCIL.finditer(text))


@lru_cache(maxsize=4)
def _renamings(text: str) -> tuple[tuple[int, str], ...]:
    """Where a text says that governments came to be called 人民委员会, or were first chosen as such, with their level."""
    if "人民委员会" not in text:
        return ()
    return tuple(
        (match.end(), match["level"] or match["chosen"] or text[match.start() - 1 : match.start()])
        for match in _RENAMED.finditer(text)
    )
