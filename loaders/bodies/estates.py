"""Housing estates whose owners meet: `某市某区某小区业主大会`, called 业主大会, 业主委员会 and 业委会 by their own papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..language.patterns import lazy
from ..parts import Context
from .find import Named

_COUNT = r"(?:第?[一二三四五六七八九十\d]{1,3}[届次]|首[届次]|本[届次]|临时|年度|新一届)*"
_KIND = r"业主(?:代表)?大会|业主委员会|业委会"
_NAME = (
    r"(?P<place>(?:[\u3400-\u9fff]{2,8}?(?:省|自治区))?(?:[\u3400-\u9fff]{2,6}?[市州盟])?(?:[\u3400-\u9fff]{1,6}?(?:(?<!小)区|县|旗|市))?"
    r"(?:[\u3400-\u9fff]{1,5}?(?:街道|镇|乡))?(?:[\u3400-\u9fff]{1,6}?社区)?)(?P<name>[\u3400-\u9fff]{2,12}?)"
)
_NAMED = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=关于)|(?<=[于由经对在为]))(?!关于|本次|本届|全体|首|第|召开|成立){_NAME}{_COUNT}(?=(?:{_KIND}))"
)
_NO_NAME = lazy(
    r"[为任]$|(?:推|当|改|补)选|召开|成立|选举|产生|组织|小区$(?<=本小区)|全体|各位|广大|我们|^(?:本|该|各|我|全)?小?区$|筹备|指导|规定|依法|《"
)
_COMMUNITY = lazy(r"[\u3400-\u9fff]{1,6}(?<![区县街镇乡]道)(?<![区县镇乡])社区")
_DISTRICT = ("区", "县", "旗")


class _Estate(NamedTuple):
    place: str
    name: str


def with_estate(text: str, title: str, issuer: str, names: Sequence[Named], context: Context) -> Context:
    """What the short names of an estate's owners mean, where the text, its title or its issuer is of one estate."""
    if "业主" not in text and "业委会" not in text:
        return context
    found = [*_estates(f"{title}\n{issuer}\n{text}")]
    own = next((one.name for one in found if one.name in f"{title}\n{issuer}"), found[0].name if found else "")
    if not own or len({_bare(one.name) for one in found}) > 1:
        return context
    name = max((one.name for one in found), key=len)
    place = max((one.place for one in found), key=len)
    whole = place + name
    called = {one.name for one in found} | {name}
    council = "业主委员会" if "业主委员会" in text or "业委会" not in f"{title}{text}" else "业委会"
    meant = {"业主委员会": council, "业委会": council, "业主大会": "业主大会", "筹备组": "业主大会筹备组"}
    for short, full in meant.items():
        context.terms.setdefault(short, whole + full)
        for one in called:
            context.terms.setdefault(one + short, whole + full)
    for one in called:
        context.terms.setdefault(f"{one}业主大会筹备组", f"{whole}业主大会筹备组")
    _see_district(place, names, context)
    owners = context.organization
    if not owners or any(one in owners for one in called):
        own_body = "业主大会" if owners.endswith("业主大会") else council
        context = replace(context, organization=whole + own_body)
    return context


def _estates(text: str) -> Iterator[_Estate]:
    """The estates whose owners a text names."""
    for one in _NAMED.finditer(text):
        if not _NO_NAME.search(one["name"]) and len(one["name"]) > 1:
            yield _Estate(one["place"], one["name"])


def _bare(name: str) -> str:
    return name.removesuffix("小区")


def _see_district(place: str, names: Sequence[Named], context: Context) -> None:
    """Let streets and communities that the text names lie in the district of the estate."""
    level = next((one for one in _DISTRICT if place.rfind(one) > 0), "")
    if not level:
        return
    district = place[: place.rfind(level) + 1]
    context.terms.setdefault(level, district)
    for words in {one.words for one in names if _COMMUNITY.fullmatch(one.words)}:
        context.terms.setdefault(words, district + words)
