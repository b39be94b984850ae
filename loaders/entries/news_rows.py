"""Rows of names and offices on a page of news, which are short lines like headlines and are none."""

from __future__ import annotations

import re

from ..dates.told_lists import begins_body_of_day
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role

_ROW = lazy(
    r"[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?(?:[ 　、]+[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?){2,}"
)
"""A row of names, which is no headline."""
_LAST_OF_ROWS = lazy(
    r"[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?(?:[ 　、]+[\u3400-\u9fff]{2,4}(?:（[^（）\n]{1,12}）)?)?"
)
"""What may be left of names for the last row below others."""


def is_row(text: str) -> bool:
    """Whether a short line is a row of names, of an office with who has it, or of a body with those chosen for its offices."""
    label, colon, names = text.strip(" \u3000").partition("：")
    office = bool(colon) and bool(names) and ends_in_role(re.sub("[ \u3000]|（[^（）]*）$", "", label))
    return office or _ROW.fullmatch(text) is not None or begins_body_of_day(text)


def is_names(text: str) -> bool:
    """Whether a short line is a row of names alone."""
    return _ROW.fullmatch(text) is not None


def is_rest_of_names(text: str) -> bool:
    """Whether a short line below a row of names is what is left of them."""
    left = _LAST_OF_ROWS.fullmatch(text.strip())
    return bool(left) and all(surname_class(name, 0) for name in re.split("[ 　、]+", text.strip()))
