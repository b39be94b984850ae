"""Changes whose sentence looks back on its own month, and lists of those who left or held office, each with the months behind
the name: `馆长　甲（9月离任）`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.checked import checked
from ..dates.month_notes import Note, read_notes
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..parts import Entry, PersonMention, PostMention

_MONTH = r"(?P<day>(?:\d{4}年)?\d{1,2}月份?(?:\d{1,2}日|[上中下]旬|[初中底末])?)"
_BEFORE = lazy(
    rf"(?:在?此之前|此前|早前|之前|早在|早于)(?=[^。；\n]{{0,40}}\d月)[^。；\n]{{0,24}}?{_MONTH}(?![^。；\n]*\d月)"
)
"""What tells that an office was given before what the sentences before tell: `此前，市委已于9月下旬|任命甲为…`."""
_SINCE = lazy(
    r"(?:曾|此前|原|历)[^。；\n]{0,60}[，、](?P<day>(?:(?:19|20)\d\d年|[今去]年)?\d{1,2}月(?:\d{1,2}日)?)起?[^，。；\d月]{0,6}[任为]$"
)
"""What somebody was, and the month since when he is another: `甲此前任局长，今年5月|任市长`."""
_AT = lazy(r"于(?P<day>(?:(?:19|20)\d\d年|[今去]年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初中底末])?)$")
"""The month in which somebody came to what he is: `原副处长甲已于4月|调任…`."""
_GAVE_UP = lazy(
    r"(?:同志|（[^（）\n]{1,16}）)?(?:，?(?:因|由于)[^，。；\d]{2,20})?，?(?:已|业已|此前已?)?[于在]?"
    r"(?P<day>(?:(?:19|20)\d\d年|[今去]年)?\d{1,2}月份?(?:\d{1,2}日|[上中下]旬|[初中底末])?|上个?月(?:\d{1,2}日|[上中下]旬|[初中底末])?)"
    r"(?:已|正式|主动|因[^，。；\d]{2,20})*(?:辞去|请辞|辞职|卸任|离任|去职|不再担任|调离|被?免去|退休)"
)
"""Behind the name of somebody who was in office till then: `原县长甲因工作变动，于上月|辞去县长职务`."""
_FROM = lazy(
    r"(?P<day>(?:(?:19|20)\d\d年|[今去]年|(?<![\d年]))\d{1,2}月(?:\d{1,2}日)?)份?(?:起|开始)，?(?:不再(?:担任|兼任|任|兼)|(?:兼|担|改|接)?任)$"
)
"""The month from which on somebody holds an office or holds it no more: `（今年5月起|不再兼任某处处长）`."""
_LEFT = lazy(
    rf"(?:同志)?[，,]{_MONTH}(?:光荣|正式)?(?:退休|离休|离任|离职|离岗|退居二线|调离|调出|辞职|卸任|病逝|去世|逝世)(?=[；;。，\n]|$)"
)
"""Behind somebody in a list of those who left: `原副主席甲|，1月退休；`."""
_HEADS = lazy(
    r"(?P<year>(?:19|20)\d\d)年(?:度|内)?[^。；：\n]{0,12}(?:离任|退休|离休|调离|离职|卸任|离退休|退居二线)[^。；：\n]{0,16}[：:]"
)
_YEAR = lazy("^[今去]年")
_PICTURE = lazy(r"照片|合影|留影|影像|相片|画面")
_OPENS = lazy(
    r"[ \u3000”’」）]*(?:(?:据[\u3400-\u9fff]{1,4}|其中|当时|原来)，)?(?:早在|还在|远在|在|于)?(?:公元)?(?:18|19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?"
    r"(?:[上中下]旬|[初底末春夏秋冬]|[春夏秋冬]天|年初|年底|前后|的?时候|间)?(?:[，,]|[由经]?(?=时任)|$)"
)
"""A sentence that looks back on its own year: `1994年，|时任某厂工会主席的某某创办了…`."""
_THEN_DID = lazy(
    r"(?:就|便|早|曾|还)*[于在]?(?P<day>(?:18|19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?=[\u3400-\u9fff])"
)
"""Behind the name of somebody, the year in which he did something: `时任市长某某|于1994年提议`."""
_YEAR_TOLD = lazy(r"(?:18|19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?")
_CHANGED = ("appointed", "elected", "removed", "resigned", "nominated")
_REACH = 80


def date_by_months(text: str, entries: Sequence[Entry], people: Sequence[PersonMention], covers: When | None) -> None:
    """Give posts the month that their own sentence or row tells."""
    starts = [entry.start for entry in entries]
    for person in people:
        entry = entries[at] if (at := bisect_right(starts, person.start) - 1) >= 0 else None
        base = entry.when if entry else None
        if when := _left_in(text, person, base or covers):
            person.posts = [
                replace(one, when=when)
                if one.basis == "former" and one.start < person.start and one.when is None
                else one
                for one in person.posts
            ]
        elif any(one.then and one.when is None for one in person.posts):
            person.posts = [_at_that_time(text, person, one, base) for one in person.posts]
        elif base is not None and any(one.basis in _CHANGED for one in person.posts):
            person.posts = [_given_up(text, person, _looked_back(text, one, base), base) for one in person.posts]


def _left_in(text: str, person: PersonMention, base: When | None) -> When | None:
    """The month behind the name of somebody who left, in the year of the list or entry."""
    left = _LEFT.match(text, person.end)
    if left is None:
        return None
    line = text[text.rfind("\n", 0, person.start) + 1 : person.start]
    headed = _HEADS.search(line)
    year = When.parse(headed["year"]) if headed else base
    found = find_dates(left["day"], Anchor(None, year)) if year is not None else []
    return found[0][2] if found else None


def _at_that_time(text: str, person: PersonMention, post: PostMention, base: When | None) -> PostMention:
    """What somebody was then, in the year that stands behind his name, that his sentence begins with or that it gives for
    the picture that shows him."""
    said = re.split(r"[。；\n]", text[max(0, post.start - 2 * _REACH) : post.start])[-1]
    if not post.then or post.when is not None:
        return post
    behind = _THEN_DID.match(text, person.end)
    told = behind is None and (_PICTURE.search(said) or _OPENS.match(said))
    years = [behind["day"]] if behind else _YEAR_TOLD.findall(said) if told else []
    days = find_dates(years[-1]) if years else []
    return replace(post, when=days[0][2]) if days and (base is None or days[0][2].last < base.first) else post


def _looked_back(text: str, post: PostMention, base: When) -> PostMention:
    """A change with the month of its sentence, where that looks back from the day of its entry."""
    if post.when is not None or post.basis not in _CHANGED or not post.cue:
        return post
    said = re.split(r"[。；\n]", text[max(0, post.cue[0] - 2 * _REACH) : post.cue[0]])[-1]
    since = said + text[slice(*post.cue)]
    found = (_SINCE.search(since) or _FROM.search(since) or _AT.search(said)) if "月" in since else None
    found = found or (_BEFORE.search(said) if "月" in said and ("前" in said or "早" in said) else None)
    month = _YEAR.sub(lambda one: f"{base.first.year - (one[0] == '去年')}年", found["day"]) if found else ""
    days = find_dates(month, Anchor(None, base)) if found else []
    return replace(post, when=days[0][2]) if days and days[0][2].first < base.first else post


def _given_up(text: str, person: PersonMention, post: PostMention, base: When) -> PostMention:
    """What somebody lost whose name stands before the month in which he did."""
    lost = post.basis in ("resigned", "removed") and post.when is None
    gave = _GAVE_UP.match(text, person.end) if lost else None
    said = _YEAR.sub(lambda one: f"{base.first.year - (one[0] == '去年')}年", gave["day"]) if gave else ""
    days = find_dates(said, Anchor(None, base)) if said else []
    return replace(post, when=days[0][2]) if days and days[0][2].first < base.first else post


_PLAINLY = lazy(r"[^\u3400-\u9fff]*(?:[至到自从年月日]|任职?至|[^\u3400-\u9fff])*(?:任职?|起|始|开始|以?后|止|前)?")
"""A bracket that gives the beginning or the end of what somebody was, and no reason."""


def date_by_notes(text: str, entries: Sequence[Entry], people: Sequence[PersonMention], covers: When | None) -> None:
    """Turn the posts before such a bracket into what it says of them."""
    starts = [entry.start for entry in entries]
    for person in people:
        if not person.marks or not any(post.start < person.start for post in person.posts):
            continue
        entry = entries[at] if (at := bisect_right(starts, person.start) - 1) >= 0 else None
        told = entry.when if entry else None
        notes = [_served(note, told) for note in read_notes(person.marks, _year(told) or _year(covers))]
        if not notes:
            continue
        cue = (person.end, text.find("）", person.end) + 1)
        person.posts = [
            replace(post, basis=note.basis, when=note.when, cue=cue) if turned else post
            for post in person.posts
            for turned in [post.start < person.start and post.basis in ("stated", "former") and post.when is None]
            for note in (notes if turned else notes[:1])
        ]


def _year(when: When | None) -> int | None:
    """The year of a date within one."""
    return when.first.year if when is not None and when.first.year == when.last.year else None


def _served(note: Note, term: When | None) -> Note:
    """What a bracket says of an office in the list of a whole term, of which it gives the beginning or the end."""
    if term is None or "/" not in term.edtf or term.first.year == term.last.year:
        return note
    within = term.first <= note.when.last and note.when.first <= term.last
    if not within or note.basis not in ("removed", "appointed") or not _PLAINLY.fullmatch(note.when.words):
        return note
    begin, end = term.edtf.split("/")
    span = f"{begin}/{note.when.edtf}" if note.basis == "removed" else f"{note.when.edtf}/{end}"
    when = checked(span, note.when.words)
    return Note("term", when) if when else note
