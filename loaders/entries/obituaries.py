"""The life of somebody who died, whose day is that of the death whatever days and years the life tells."""

from __future__ import annotations

from collections.abc import Iterable

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from .first_days import paragraph_date
from .heads import Line
from .held_days import MOURNED, lead_date

_TITLE = lazy(
    r"[^。；：]{0,40}(?:同志|先生|女士|教授|院士|老人)?(?:的?生平(?:简介|简历|介绍)?|(?:因病)?(?:逝世|病逝|去世|辞世)(?:的?(?:讣告|讣闻|公告|消息))?|讣[　 ]*[告闻]|悼词|治丧公告)(?:（[^（）]{1,20}）)?"
)
_LABELLED = lazy(r"[ 　]*[【（〔［\[]?讣[ 　]*[告闻](?:[】）〕］\]][ 　：:]*|[ 　：:]+)(?=[^ 　])")
_DAY = r"(?P<day>(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)"
_DIED = lazy(rf"(?:[于在]|，){_DAY}[^。；\n]{{0,40}}?(?:逝世|去世|病逝|辞世|与世长辞|病故|牺牲|殉职|离世|离开了我们)")
_MOURNED = lazy(r"[^。；]{0,60}(?:追悼|告别|送别|悼念|追思|骨灰|安葬|遗体)")
"""What tells of a ceremony days after a death, in the first sentence of a paragraph."""
_LONGEST = 24
"""So many characters the headline of an obituary has at most."""
_FIRST = 3
"""Lines among which the headline of such a paper stands."""


def begins_obituary(text: str) -> bool:
    """Whether a paragraph is labelled as the notice of a death: `讣告　某某同志因病于…逝世`."""
    return "讣" in text[:6] and _LABELLED.match(text) is not None


def is_obituary(headlines: Iterable[str]) -> bool:
    """Whether an article is headed as the notice or the news of a death."""
    return any(("讣" in title and len(title) < _LONGEST) or _DEAD.search(title) for title in headlines)


def day_of_death(lines: Iterable[Line], written: When | None) -> When | None:
    """The day of the death that a paper is headed by."""
    first = [*lines][: _FIRST + 9]
    if not any(_TITLE.fullmatch(line.text) for line in first[:_FIRST]):
        return None
    for line in first:
        if found := _DIED.search(line.text):
            return next((when for *_, when in find_dates(found["day"], Anchor(None, written))), None)
    return None


def mourning_day(line: Line, died: When, written: When | None) -> tuple[int, When | None] | None:
    """The later day on which the dead was taken leave of, as a paragraph of such a paper tells."""
    if not _MOURNED.match(line.text):
        return None
    found = lead_date(line, died, written)
    return found if found and found[1] and found[1].first > died.last else None


_DEAD = lazy(
    r"(?:因病|不幸|在[^，。 　]{2,8}|，|[ 　]|与世)*(?:逝世|病逝|去世|辞世|病故|长辞)(?:[ 　，]*(?:享|终)年[\d一二三四五六七八九十]{1,3}岁)?$"
)
"""The end of a headline that says that somebody died."""
_FORMED = lazy(
    r"[^，。；\n]{2,30}治丧(?:委员会|小组|办公室)，?[已即便]?于?(?P<day>(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十廿]{1,3}日)(?:组成|成立)"
)


def tells_death(titles: Iterable[str], text: str) -> bool:
    """Whether the first paragraph of news of a funeral tells no more than the death."""
    headed = [*titles]
    return MOURNED.search(text) is None and (is_obituary(headed) or any(MOURNED.search(title) for title in headed))


def funeral_day(line: Line, written: When | None, first: bool) -> tuple[int, When | None] | None:
    """The day of a paragraph behind the one on the death: when leave was taken, else that of the page; or when the
    committee was formed that saw to it; `first`: no such paragraph came before."""
    sentence = line.text[: line.text.find("。") + 1] or line.text
    if formed := _FORMED.match(line.text):
        days = find_dates(formed["day"], Anchor(None, written))
        return (line.start, days[0][2]) if days else None
    if not first or not MOURNED.search(sentence):
        return None
    return paragraph_date(line, None, written) or lead_date(line, None, written) or (line.start, written)
