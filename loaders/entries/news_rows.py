"""Rows of names and offices on a page of news, which are short lines like headlines and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model.dates import When
from ..dates.told_lists import as_of, begins_body_of_day
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .heads import Line
from .news_lines import NOTE

_ROW = lazy(
    r"[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?(?:[ 　、]+[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?){2,}"
)
"""A row of names, which is no headline."""
_UNIT_ROW = lazy(
    r"[\u3400-\u9fff]{2,16}(?:委员会|工委|专委会|分会|协会|支部|小组|[部处室科组站团])(?:[ 　]+[\u3400-\u9fff·]{2,12}(?:（[^（）\n]{1,12}）)?)(?:[ 　、]+[\u3400-\u9fff·]{2,12}(?:（[^（）\n]{1,12}）)?)+"
)
"""A row of a table: a body and who has its offices."""
_OFFICE_ROW = lazy(
    r"(?P<label>[\u3400-\u9fff](?: ?[\u3400-\u9fff]){1,7})\u3000+[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?(?:[ \u3000、]+[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?)*"
)
_HOLDER_ROW = lazy(
    r"[\u3400-\u9fff·](?:[ \u3000]?[\u3400-\u9fff·]){1,5}(?:（[^（）\n]{1,12}）)?\u3000+(?P<post>[\u3400-\u9fff、（）]{4,36})"
)
_LAST_OF_ROWS = lazy(
    r"[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?(?:[ 　、]+[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?)?"
)
"""What may be left of names for the last row below others."""


_DEED = lazy(r"(?:主持|讲话|出席|列席|参加|致[辞词]|宣布|发言|陪同|报告|见证|揭牌|批示|当选|监誓|领誓)(?:[ 　]|$)")
"""What a cell ends with that tells what somebody did, as headlines do in a row: `甲主持　乙讲话　丙等出席`."""


def is_row(text: str) -> bool:
    """Whether a short line is a row of names, of an office with who has it, or of a body with those chosen for its offices."""
    label, colon, names = text.strip(" \u3000").partition("：")
    office = bool(colon) and bool(names) and ends_in_role(re.sub("[ \u3000]|（[^（）]*）$", "", label))
    if "\u3000" in text.strip() and (_UNIT_ROW.fullmatch(text.strip()) or _is_office_row(text.strip())):
        return True
    return office or is_names(text) or begins_body_of_day(text)


def _is_office_row(text: str) -> bool:
    """Whether a line is an office and, behind a wide blank, who has it: `副局长　甲　乙`."""
    row = _OFFICE_ROW.fullmatch(text)
    return row is not None and ends_in_role(re.sub("[ \u3000]", "", row["label"]))


def is_holder(text: str) -> bool:
    """Whether a line is somebody's name and, behind a wide blank, what he is: `甲某　市某局局长`."""
    row = _HOLDER_ROW.fullmatch(text.strip()) if "\u3000" in text.strip() else None
    return row is not None and ends_in_role(row["post"])


def read_row(text: str, below: bool) -> tuple[bool, bool]:
    """Whether a short line is a row of a list, and whether it is one of names; `below`: such rows or the list's heading
    stand above."""
    holder, names = below and is_holder(text), is_names(text)
    return holder or (below and is_rest_of_names(text)) or is_row(text), names or holder


def is_names(text: str) -> bool:
    """Whether a short line is a row of names alone."""
    return _ROW.fullmatch(text) is not None and _DEED.search(text) is None


def is_rest_of_names(text: str) -> bool:
    """Whether a short line below a row of names is what is left of them."""
    left = _LAST_OF_ROWS.fullmatch(text.strip())
    return bool(left) and all(surname_class(name, 0) for name in re.split("[ 　、]+", text.strip()))


def day_of_list(titles: Sequence[Line]) -> When | None:
    """The day in brackets behind or below the headline of a list that waits for its rows."""
    texts = [title.text.strip() for title in titles[-2:]]
    return as_of("\n".join(texts) if texts and NOTE.fullmatch(texts[-1]) else texts[-1]) if texts else None


def behind_note(text: str) -> str:
    """A row without the note in brackets that it begins with."""
    note = NOTE.match(text)
    return text[note.end() :].lstrip(" 　") if note and len(text) > note.end() else text
