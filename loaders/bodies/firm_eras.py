"""What a company was before it was one, as its own history tells: a works that was founded, then turned into firms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import Entry
from ..places.gazetteer import leading_place
from .namings import ALIKE, Naming

_HOUSE = r"[\u3400-\u9fff（）]{3,28}?(?:厂|矿|公司|集团|供销社|合作社|商店|酒坊|作坊|研究所)"
_BEGUN = lazy(
    rf"(?:^|(?<=[\n，。；\u3000 月日年]))[ 　]*(?:[^，。；\n]{{0,16}}?(?:组建|成立|创办|创建|兴办|建立|建起|设立)(?:了)?)?(?P<name>{_HOUSE})(?:（[^（）\n]{{1,16}}）)?(?P<born>正式|宣告|挂牌|建厂|成立|创立|创办|创建|组建|诞生|建成|投产|开业|[，。])"
)
"""A works that a history begins with: `某县某某修造厂挂牌`, `组建某某轴承厂，…`."""
_FOUNDS = lazy(r"(?:组建|成立|创办|创建|兴办|建立|建起|设立)了?(?:$|(?=[\u3400-\u9fff]))")
_TURNED = lazy(
    rf"(?:改制|更名|改名|改组|变更|改造|转制|改建|易名|重组|升格|组建)(?:设立|成立)?(?:为|成)(?:了)?[“「]?(?P<name>(?:股份|集团|责任|有限)*有限(?:责任)?公司|股份(?:制企业|公司)|{_HOUSE})(?=[，。；”」（\n]|成立|挂牌)"
)
"""What it became: `改制为某市某某有限公司`, `整体变更为股份有限公司`."""
_KIND = r"(?:股份|集团|责任|有限)*有限(?:责任)?公司|股份公司"
_MADE = lazy(
    rf"(?:(?:改制|改组|变更|转制|改建|重组|改造)(?:设立|成立)?(?:为|成)|(?<=[，。；：月日\u3000 ])(?:注册|组建|成立|设立|组成))(?:了)?(?:{_KIND})(?=[，。；])"
    rf"|(?<=[，。；：月日\u3000 ])(?:{_KIND}|公司)(?:正式|宣告|宣布|注册|登记|挂牌)*(?:成立|挂牌|揭牌|创立)(?!以来|后|时|初|[一二三四五六七八九十\d]+周?年)"
)
"""Where a works becomes the company without its name: `工厂改制为股份有限公司`, `公司正式成立`."""
_WORKS = ("厂", "矿", "场", "社", "作坊")
_PLACE = lazy(r"(?:[\u3400-\u9fff]{2,3}(?:省|地区|市|县|州|区))*")
_LEVEL = lazy(r"(?<=^[\u3400-\u9fff]{2})[市县区州旗]")
_SAID = 4
"""Characters of a name that its place and what it makes have together."""
_FORM = lazy(r"(?:股份|集团|责任|有限)*(?:有限)?(?:责任)?公司$|股份制企业$|集团$|总?厂$")


def firm_namings(text: str, own: str, entries: Sequence[Entry]) -> list[Naming]:
    """The namings of a company by its history, from the works that it was; none where it was none."""
    if not own.endswith(("公司", "集团")) or not any(word in text for word in ("改制", "更名", "变更", "改组", "改造")):
        return []
    found: list[Naming] = []
    for entry in entries:
        if entry.when is None:
            continue
        day = entry.when.first
        if not found:
            found += _begun(text, own, entry, day)
        if found:
            found += _turned(text, own, entry, day)
    return found if len(found) > 1 and found[0].name != own else []


def made_a_firm(text: str, own: str, entries: Sequence[Entry], told: Sequence[Naming]) -> list[Naming]:
    """Where the works of a company's history becomes that company without its name; none where its name is told."""
    works = next((one for one in told if one.name.endswith(_WORKS)), None)
    if works is None or not own.endswith("公司") or any(one.name == own for one in told):
        return []
    for entry in entries:
        made = _MADE.search(text, max(entry.body - 1, 0), entry.end) if entry.start > works.at else None
        if made and entry.when:
            return [Naming(made.end(), entry.when.first, own, (), False, True)]
    return []


def _begun(text: str, own: str, entry: Entry, day: dt.date) -> Iterator[Naming]:
    """The founding of the works that an entry begins with."""
    match = _BEGUN.search(text, entry.body, min(entry.end, entry.body + 80))
    if match is None:
        return
    begins = match["born"] not in ("，", "。") or _FOUNDS.search(text, match.start(), match.start("name"))
    if begins and _alike(match["name"], own):
        yield Naming(match.start("name"), day, match["name"], (), True)


def _turned(text: str, own: str, entry: Entry, day: dt.date) -> Iterator[Naming]:
    """What it turned into as an entry tells."""
    for match in _TURNED.finditer(text, entry.body, entry.end):
        name = match["name"]
        if _FORM.fullmatch(name):
            if own.endswith(name) or name == "股份制企业":
                yield Naming(match.end(), day, own, (), False)
        elif own.endswith(name):
            yield Naming(match.end(), day, own, (), False)
        elif _alike(name, own):
            yield Naming(match.end(), day, name, (), False)


def _alike(name: str, own: str) -> bool:
    """Whether a works bears the name of the company without their places."""
    stem, firm = _stem(name)[:ALIKE], _stem(own)
    if len(stem) == ALIKE and firm.startswith(stem):
        return True
    placed = _LEVEL.sub("", name)  # 云顺|县|轴承厂, 云顺轴承公司
    return placed != name and len(firm) > _SAID and placed[:_SAID] == firm[:_SAID]


def _stem(name: str) -> str:
    """The name without the place before it."""
    placed = _PLACE.match(name)
    return name[max(len(leading_place(name)), placed.end() if placed else 0) :]
