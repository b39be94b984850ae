"""News of a session that goes back to its first day (`…今天闭幕。本次会议于27日开幕，…`) and tells of its single sittings."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.checked import checked
from ..language.patterns import lazy
from ..language.sentences import Masked
from ..parts import Entry, EventMention
from .titles import Title
from .venues import DATE

_OPENED = lazy(
    rf"(?:(?:[本此这该][次届]|[本该])?(?:会议|大会|全会|人代会|党代会)|[^，。；：\n]{{4,40}}?(?:会议|大会|全会))(?:是|已)?(?:[于在自])?(?:本月|上月|这个月)?{DATE}(?:[上下]午|晚上?)?(?:在[^，。；\n]{{1,24}}?)?(?:隆重|胜利|正式)?开幕"
    rf"|{DATE}(?:[上下]午|晚上?)?，?(?:本次|此次|这次)?(?:会议|大会|全会|人代会|党代会)(?:在[^，。；\n]{{1,24}}?)?(?:隆重|胜利|正式)?开幕"
)
_SESSION = lazy(r"(?:[届次]全?会|会议|大会|全会)$")
_CLOSES = lazy(r"闭幕|落下?帷幕|落幕|(?:胜利|圆满)结束")
_ATTENDED = lazy(r"(?:主持|出席|列席|讲话|就座|致辞|致闭幕词)[。，；]")
"""What somebody does at the sitting that closes a session, which then is told of as one of its own."""
_RUBRIC = lazy(r"\s*(?:[【〖［\[][^【】〖〗［］\[\]\n]{2,12}[】〗］\]])?\s*")
"""What stands between the end of a session and the look back on its first day, if anything: `【大会回放】`."""
_DAYS = 15


def reopened(text: str, entry: Entry, events: Sequence[EventMention]) -> bool:
    """Whether an entry tells of the first days of the session whose end the news before it told, which then is of all days."""
    last = _ended_before(text, entry, events)
    if last is None or last.when is None or entry.when is None or _attended(text, last):
        return False
    last.when = checked(f"{entry.when.edtf.split('/')[0]}/{last.when.edtf}", last.when.words) or last.when
    last.again.add(entry.start)
    return True


def opening_of(text: str, entry: Entry, events: Sequence[EventMention]) -> Title | None:
    """The first day's sitting that an entry tells of, after a last day told with who took part in that."""
    last = _ended_before(text, entry, events)
    said = _OPENED.match(text, entry.start, entry.end)
    if last is None or said is None or not _attended(text, last):
        return None
    return Title(*said.span(), last.title.replace("中国人民政治协商会议", "政协") + "开幕会", "held")


def _attended(text: str, last: EventMention) -> bool:
    return bool(_ATTENDED.search(text, last.entry.start, last.entry.end))


def _ended_before(text: str, entry: Entry, events: Sequence[EventMention]) -> EventMention | None:
    """The session whose end stands right before an entry that begins with its first day."""
    if not events or entry.when is None or not _OPENED.match(text, entry.start, entry.end):
        return None
    before = events[-1].entry
    last = next((one for one in events if one.entry is before and _SESSION.search(one.title)), events[-1])
    days = (last.when.first - entry.when.last).days if last.when else 0
    ends = _SESSION.search(last.title) and _CLOSES.search(text, before.start, before.end)
    follows = _RUBRIC.fullmatch(text, before.end, entry.start) is not None
    return last if ends and follows and 0 < days <= _DAYS and last.when and last.when.first == last.when.last else None


_CHAIRED = lazy(
    r"(?:(?:召开|举行|进行)[的了]?|的|)(?P<title>[^，。；：的]{0,16}(?:(?:[\d一二三四五六七八九十]{1,3}|首)届第?[一二三四五六七八九十\d]{1,3}次[^，。；：的]{0,8}(?:会议?|全会)|第[一二三四五六七八九十\d]{1,3}届[^，。；：的]{2,10}第[一二三四五六七八九十\d]{1,3}次(?:全体)?(?:会议|全会))"
    r"|(?:[\u3400-\u9fff]{0,6}(?:大会|会议))?(?:[开闭]幕(?:会议?|式|大会)|预备会议|(?:第[一二三四五六七八九十]{1,3}次)全体会议|全体会议|选举大会)"
    r"|[\u3400-\u9fff“”\d]{0,16}(?:座谈|研讨|报告|交流|推进|动员|发布|茶话|联谊|学术年|[^大全委总员协学商联]年|分享|恳谈|汇报)会|[\u3400-\u9fff“”\d]{2,16}(?:论坛|仪式|典礼))(?=，?由[^，。；]{2,40}?主持)"
)


def find_chaired(part: Masked, dated: bool) -> Title | None:
    """The sitting that somebody chaired, which words behind its day name: `30日下午的|闭幕会由甲主持`; where no day stands
    before it (`dated`) a session by its number alone: `六届一次常委会会议由主任甲主持`."""
    found = _CHAIRED.match(part.bare) if "由" in part.bare else None
    if found and not dated and not _BY_NUMBER.match(found["title"]):
        return None
    return Title(*found.span("title"), found["title"], "held") if found else None


_BY_NUMBER = lazy(r"[^，。；：的]{0,16}(?:[\d一二三四五六七八九十]{1,3}|首)届")
_NTH_DAY = lazy(
    r"[为是系](?P<title>[^，。；：\n《》]{4,40}?(?:会议|大会|全会))(?:开幕|召开|举行|开会)?(?:之|的)?(?:第[一二三四五六七八九十\d]{1,2}|最后一)[天日](?!会议)"
)


def find_nth_day(part: Masked) -> Title | None:
    """The session of which a sentence tells the day behind its date: `昨日|为某市一届二次人民代表会议的第二天`."""
    found = _NTH_DAY.match(part.bare) if part.bare[:1] in ("为", "是", "系") else None
    return Title(*found.span("title"), found["title"], "held") if found else None


_DELIBERATED = lazy(
    r"(?:[^，。；：\n]{0,40}?[\u3400-\u9fff]{2,4}(?:等)?)?(?:先后|分别)?(?:来到|参加了?|到|看望)(?:出席[^，。；\n]{2,30}?的)?(?P<group>[\u3400-\u9fff]{1,12}(?:代表团|代表组|委员组|讨论组|联组))"
    r"(?:的|全体会议|分组会议|小组会议)?(?:，?[与和同](?:代表|委员)们?一[起道同])?(?:，?(?:参加|一起|共同|进行|分组|联组))*(?:审议|讨论)"
)
_HEADLINE = lazy(r"[^\n，。]{2,24}(?:代表团|代表组|委员组|讨论组|联组)(?:的?审议|的?讨论)[^\n。]{0,12}")


def find_deliberation(masked: Masked, entry: Entry, part: Masked, start: int) -> Title | None:
    """A group's deliberation that somebody joined (`甲来到某代表团，与代表们一起审议报告`), by the headline that tells of it.

    `part`: what stands from `start` on in the sentence.
    """
    found = _DELIBERATED.match(part.bare) if "审议" in part.bare or "讨论" in part.bare else None
    if found is None:
        return None
    stop = masked.text.find("\n", entry.start, max(entry.body, start))
    headed = _HEADLINE.fullmatch(masked.text, entry.start, stop) if stop > 0 else None
    if headed and found["group"][-5:] in headed[0]:
        return Title(*headed.span(), headed[0].strip(), "attended")
    text = part.text[found.start() : found.end()]
    return Title(start + found.start(), start + found.end(), text, "attended")
