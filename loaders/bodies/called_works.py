"""Names that a works or school had in its own history: behind the verbs that name it, and as the history begins with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import Entry
from ..places.gazetteer import leading_place
from .find import Named

_SIGNS = ("厂", "矿", "场", "店", "社", "站")
_CALLED = lazy(
    r"(?:定名|改名|更名|易名|改称|命名|复名|复称|取名|始称|初称|[厂矿场店社站]名[改定更复]|改[组建制]|扩建|升格|转|合并(?:成立|组成|组建|而成|为)|(?:合并|联合)[，、]?(?:组建|成立|组成|建立))(?:为|成|了)?[“\"「]?"
    r"(?P<name>(?![了为成])(?:(?!的|[和与及]|车间|工段|下[属设])[\u3400-\u9fff]){3,18}?(?P<sign>[厂矿场店社站]))(?=[，。；”」（\n]|$)"
)
"""A works as it was called: `两庄合并，定名青河松香厂`."""
_OWNERSHIP = ("国营", "地方国营", "公私合营")
"""What stands before the name of a works of the state, as its own part of the name."""
_LEVEL = lazy(r"^[\u3400-\u9fff]{2,3}(?:专区|地区|[市县省])(?=[\u3400-\u9fff]{3})")
_LEAST = 2
_FIRM = lazy(r"(?:股份|集团|责任|有限)*(?:有限)?(?:责任)?公司$")
_BECOMES = lazy(
    r"(?:(?:正式|宣告|宣布)*(?:成立|揭牌|挂牌)(?:大会)?[^。；\n]{0,40}(?:改制|转制|改组|厂名|原厂)|(?:的)?创立大会|[^，。；\n]{0,6}(?:首届|首次|第一次|一届一次)股东(?:代表)?(?:大?会))"
)
"""Behind the name of a company that a works is turned into."""
_OPENS = lazy(
    r"(?:[春夏秋冬]季?(?:[天末初])?|年[初底末]|[上下]半年|是年|本年|[\d一二三四五六七八九十]{1,2}[月日]|[上中下]旬|[ \u3000，、])*(?:原|由|有)?"
)
"""What stands before the subject with which an entry begins."""


def renamed_works(text: str, own: str, known: set[int]) -> list[Named]:
    """Where the text names works of the kind of the document's own by a verb that gives it a name."""
    if not own.endswith(_SIGNS):
        return []
    sign = own[-1]
    found: list[Named] = []
    for told in _CALLED.finditer(text) if "名" in text or "称" in text or "合并" in text else ():
        if told["sign"] == sign and is_works_alike(told["name"], own) and told.end("name") not in known:
            found.append(Named(told.start("name"), told.end("name"), told["name"]))
    return found


def stem_of(name: str) -> str:
    """The name of a works without 国营 before it."""
    whose = next((words for words in ("地方国营", *_OWNERSHIP) if name.startswith(words)), "")
    return name[len(whose) :]


def is_works_alike(name: str, own: str) -> bool:
    """Whether works have the beginning of their names in common, or what they make behind the places that they lie in."""
    if stem_of(name)[:2] == stem_of(own)[:2]:
        return True
    short, long = sorted((_product(name), _product(own)), key=len)
    return len(short) > _LEAST and (long.endswith(short) or long.startswith(short[:-1]))


def is_turned(text: str, named: Named, own: str) -> bool:
    """Whether a works becomes the company that is founded here: `某某松香有限公司创立大会暨首届股东会`."""
    firm = _FIRM.sub("", named.words)
    if firm == named.words or not _BECOMES.match(text, named.end):
        return False
    return is_works_alike(firm, own) or _product(own)[:2] == _product(firm)[:2]


def _product(name: str) -> str:
    """The name of a works without 国营 and the place before it: `某市松香厂`."""
    stem = stem_of(name)
    return _LEVEL.sub("", stem[len(leading_place(stem)) :])


def is_bare_before(words: str, own: str) -> bool:
    """Whether a works was called by its name alone before it became one of the state: 青河松香厂, 国营青河松香厂."""
    return own.endswith(words) and own.removesuffix(words) in _OWNERSHIP


def opening_house(text: str, names: Sequence[Named], entries: Sequence[Entry]) -> Iterator[Named]:
    """The bodies with which the first entry of a history begins, before what is said of them."""
    dated = next((entry for entry in entries if entry.when is not None), None)
    opens = _OPENS.match(text, dated.body, dated.end) if dated else None
    if opens is not None:
        yield from (one for one in names if one.start == opens.end())
