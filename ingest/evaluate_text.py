"""Names and titles made comparable: two careful readers may write one body or one post in several ways."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from ..model.letters import letters

HAN = "\u4e00-\u9fff"
_NO_PLACE = "政府|人大|政协|工会|[委会局院校部级第与]"
_PLACE_END = "(?<![社园发景税])区(?![县域级])|县(?![级乡区])|(?<!城)市(?![场容民立级政长区属])"
_DISTRICT = f"(?:(?!{_NO_PLACE})[{HAN}]){{1,4}}?(?:{_PLACE_END})"
_YOUTH = re.compile(f"(共青团[{HAN}]{{2,8}}?[省市区县]委)员会")
_REST: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("第(?=[一二三四]中院)"), ""),
    (re.compile(f"^政协(全国|[{HAN}]{{2,5}}?[省市区县])委员会"), r"\1政协"),
    (re.compile("(?<=[省市区县镇乡])政府(?=(?:常务)?副?代?[省市区县镇乡]长)"), ""),
    (re.compile(f"^[{HAN}]{{2,3}}省(?={_DISTRICT})"), ""),
    (re.compile(f"^[{HAN}]{{2,4}}?市(?={_DISTRICT})"), ""),
    (re.compile("(?<=[省市区县])委员会(?=$|书记|副书记|常委|委员|常务)"), "委"),
)
_EDGES = re.compile(r"^\W+|\W+$")
ALIKE_FROM = 6
"""Titles of so many characters that stand whole in a longer one are alike."""
ALIKE = 0.75


def plain(text: str | None) -> str:
    """The text after NFKC without anything but letters and digits."""
    return letters(text or "")


@cache
def fold(text: str) -> str:
    """A body or a post with common short forms for long ones, without the province or city of a district."""
    folded = plain(text)
    if folded.startswith("全总"):
        folded = f"全国总工会{folded[2:]}"
    for long, short in _short_forms():
        folded = folded.replace(long, short)
    folded = _YOUTH.sub(r"\1", folded)
    for pattern, instead in _REST:
        folded = pattern.sub(instead, folded)
    return folded


def item(number: object) -> str:
    """A task's number without brackets and stops around it."""
    return _EDGES.sub("", unicodedata.normalize("NFKC", str(number)))


def alike(one: str, other: str) -> float:
    """How alike two titles are, 0 to 1; at least 0.75 when one stands whole in one that is not much longer."""
    one, other = plain(one), plain(other)
    if not (one and other):
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    whole = len(short) >= ALIKE_FROM and len(long) <= 4 * len(short) and short in long
    return max(ratio, ALIKE) if whole else ratio


@cache
def _short_forms() -> tuple[tuple[str, str], ...]:
    """Longest first, so that no form is cut by a part of it."""
    lines = Path(__file__).with_name("short_forms.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    return tuple(sorted(((long, short) for long, short in pairs), key=lambda pair: -len(pair[0])))
