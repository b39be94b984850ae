"""Who was given the office named before the name: `聘任总经理甲，副总经理乙、丙`, `补选副主席丁`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model.statement import Basis
from ..language.patterns import lazy
from .shadow import MARK, PERSON, TITLE

GIVEN_TITLES = lazy(
    r"(?<![拟请名按可否])(?:决定|同意|批准|正式|另|并|新|会议|董事会|公司)*(?P<cue>聘任|续聘|任命|委任|补选|增选|增补|改选|递补|替补)(?:了|新任)?"
    rf"(?P<who>{TITLE}{PERSON}{MARK}?+(?:(?:[，、和及]|以及)?{TITLE}?{PERSON}{MARK}?)*+)(?:同志)?(?=[，。；\n]|等[\d一二三四五六七八九十两]+[人名位]?[，。；\n])"
)
GIVEN_ROWS = lazy(
    rf"(?m)^[ \u3000]*(?P<cue>任命?|聘任?|续聘|委任|免去?|解聘)[ \u3000]*(?P<who>{TITLE}[ \u3000]*{PERSON}{MARK}?+(?:[、， \u3000]{PERSON}{MARK}?)*+)(?=[；。]?$|（)"
)
"""Rows with the verb in a column of its own: `任　某厂厂长　　甲`."""
_CHOSEN = ("补选", "增选", "增补", "改选", "递补", "替补")


def given_titles(found: Iterable[re.Match[str]]) -> Iterator[tuple[re.Match[str], Basis]]:
    """The matches of `GIVEN_TITLES`, each with what its verb says happened."""
    for match in found:
        out = match["cue"].startswith(("免", "解"))
        yield match, "removed" if out else "elected" if match["cue"] in _CHOSEN else "appointed"
