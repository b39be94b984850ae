"""Branches told by what they are or by their place alone: 分行工会 and 某地分行 of the branch that the text names in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy

_KINDS = r"分行|支行|分公司|支公司|分局|分院|分校|分社|分所|函授[总分]?站|教学[站点]"
_FIRMS = r"分行|支行|分公司|支公司"
_BARE = lazy(rf"(?P<mark>[该本我此]?)(?P<branch>{_KINDS})(?![业政])(?P<unit>.*)$")
_PLACED = lazy(rf"(?P<branch>(?P<place>[\u3400-\u9fff]{{2,8}}?)(?P<kind>{_KINDS}))(?P<unit>.*)$")
_ALONE = lazy(r"[\u3400-\u9fff]{2,6}(?:(?<!银行)(?:分行|支行)|分公司|支公司)$")
_OF_HOUSE = lazy(r"(?![该本我此各原老新])[^院校所局厅]{2,4}(?:(?P<institute>分院)|分校|函授[总分]?站|教学[站点])")
_SCHOOLS = ("大学", "学院", "学校", "中学", "小学", "党校")
_HEAD = lazy(
    r".{2,30}?(?:银行(?=公司(?:业务|金融|客户|信贷|机构|存|部))|(?:银行|公司|集团)(?!公司|有限|股份|责任|集团)(?=.{3}))"
)
_ACADEMY = lazy(r"中国(?:(?:社会|农业|林业|医学|中医)?科学|工程)院")
"""A national academy, which has bureaus of its own and branches in provinces."""
_IS_PLACE = lazy(r"[^院所校]{2,6}分院.*")
_ABOVE = lazy(r"(?P<of>[工农中建交]?)(?P<head>总行|总公司|总社)(?P<unit>.*)$")
_WHOLE = lazy(r"总(?P<kind>[行院校馆店厂部社])(?P<unit>(?![长务级史]).{2,})$")
"""A bank, hospital or works as a whole in its own papers, told from its branches: 总行办公室, 总院护理部."""
_ABOVE_SHORT = lazy(r"[部省市区县州总][局厅行社院]")


def is_above(words: str) -> bool:
    """Whether words are what a bureau, bank or house above is called for short: 省局, 总行."""
    return _ABOVE_SHORT.fullmatch(words) is not None


def branch_meant(words: str, own: str, near: Sequence[str]) -> str:
    """The body that words beginning with a branch (分行, 该支行纪委, 云州分公司) or its head office (总行) mean.

    `own`: the document's own body; `near`: bodies named before, the nearest first. Empty where the words begin with no
    such thing, or where no body named is one.
    """
    if above := _ABOVE.fullmatch(words):
        head = head_of(own) if _is_part(above["unit"]) else ""
        if head and above["of"] in head:
            return head + above["unit"]
    if whole := _WHOLE.fullmatch(words):
        ends = ("公司", "集团") if whole["kind"] == "部" else (whole["kind"],)
        return own + whole["unit"] if own.endswith(ends) and _is_part(whole["unit"]) and not head_of(own) else ""
    bare = _BARE.fullmatch(words)
    if bare is not None:
        named = [*near, own] if bare["mark"] == "该" else [own, *near]
        found = next(_branches(bare["branch"], named), "") if _is_part(bare["unit"]) else ""
        return found + bare["unit"] if found else ""
    placed = _PLACED.fullmatch(words)
    if placed is None or ending_of(placed["place"]) is not None or not _is_part(placed["unit"]):
        return ""
    longer = (name for name in _branches(placed["branch"], [own, *near]) if name != placed["branch"])
    found = next((name for name in longer if ending_of(name.removesuffix(placed["branch"])) is not None), "")
    found = found or _of_academy(placed["branch"], own, near) or _of_house(placed["branch"], own)
    return found + placed["unit"] if found else ""


def _of_academy(branch: str, own: str, near: Sequence[str]) -> str:
    """A branch by its place alone of the national academy that the text names, or that the document's institute is of."""
    if not _IS_PLACE.fullmatch(branch):
        return ""
    academy = next((name for name in near if _ACADEMY.fullmatch(name)), "")
    if not academy and (whole := _ACADEMY.match(own)):
        academy = whole[0]
    return academy + branch if academy else ""


def _of_house(branch: str, own: str) -> str:
    """A branch by its place alone (东山分院) of the academy, hospital or school that the document is of; else empty."""
    house = _OF_HOUSE.fullmatch(branch)
    ends = ("科学院", "研究院", "设计院", "医院", *_SCHOOLS) if house and house["institute"] else _SCHOOLS
    return own + branch if house and own.endswith(ends) else ""


def academy_of(words: str, owner: str) -> str:
    """The academy whose bureau the words name beside a post in it or in another bureau of it: 中国科学院 for 人事局."""
    found = _ACADEMY.match(owner) if words.endswith("局") else None
    return found[0] if found else ""


def is_bare_branch(words: str) -> bool:
    """Whether words say only that a branch or a part of one is meant: 分行, 支行办公室."""
    bare = _BARE.fullmatch(words) or _ABOVE.fullmatch(words)
    return bare is not None and _is_part(bare["unit"])


def _is_part(words: str) -> bool:
    return not words or ending_of(words) is not None


def _branches(branch: str, named: Sequence[str]) -> Iterator[str]:
    """The bodies named that end like the branch, what stands behind it (its union) cut off."""
    for name in named:
        at = name.find(branch, 2)
        if at > 0 and _is_part(name[at + len(branch) :]):
            yield name[: at + len(branch)]


def is_own_branch(words: str, own: str) -> bool:
    """Whether a branch named by its place alone (石屏支行) is one of the bank or company that the document is of."""
    of_firm = "银行" in own if words.endswith("行") else "公司" in own or own.endswith("集团")
    return of_firm and _ALONE.fullmatch(words) is not None and _HEAD.match(words) is None


def head_of(branch: str) -> str:
    """The bank or company that a branch is of (华江银行 of 华江银行云州分行); empty for any other body."""
    found = _HEAD.match(branch) if re.search(rf"(?:{_FIRMS})$", branch) else None
    return found[0] if found and len(found[0]) < len(branch) else ""
