"""Tables with a column for when a post was taken and one for when it was left: `任职时间　离职时间`, `1950.3　1952.5`."""

from __future__ import annotations

from ..language.patterns import lazy
from .line import Line

_TIME = r"(?:时间|年月日?|日期|年份)?"
_LABELS = lazy(
    rf"(?:任职|到职|到任|上任|就任|始任|起任|任命|起始|起){_TIME}(?P<gap>[ \u3000\t]+(?:离职|离任|免职|卸任|调离|去职|终任|止任|终止|截止|止){_TIME})(?=[ \u3000\t]|$)"
)
_OF_TIME = lazy(r"[^\n]*(?:时间|年月|日期|年份)|起|上任|到")
"""Labels of days; 任职 and 免职 alone head columns of posts."""
_DAY = r"(?:18|19|20)\d\d(?:[.年\-/](?:0?[1-9]|1[0-2])(?:月|[.\-/月](?:[0-3]?\d)日?)?|年)?"
_PAIR = lazy(rf"(?<![\d.]){_DAY}(?P<gap>[ \u3000\t]+)(?:{_DAY}|至?今|现在)(?=[ \u3000\t]|$)")
_OPEN = lazy(rf"(?:^|[ \u3000\t]){_DAY}(?P<gap>)$")
_LONGEST = 80
_NEED = ("离", "免", "卸", "止", "去职")


def join_term_columns(lines: list[Line]) -> list[Line]:
    """The lines with the two days of each row of such tables made one term."""
    if not any("姓" in line.text and any(word in line.text for word in _NEED) for line in lines):
        return lines
    found: list[Line] = []
    inside = False
    for line in lines:
        labels = _LABELS.search(line.text) if any(word in line.text for word in _NEED) else None
        if (
            labels
            and _OF_TIME.match(labels[0])
            and ("姓" in line.text or "职" in line.text)
            and len(line.text) <= _LONGEST
        ):
            inside = True
            found.append(line.edited([(*labels.span("gap"), "")]))
            continue
        pair = inside and (_PAIR.search(line.text) or _OPEN.search(line.text))
        inside = inside and (pair is not None or len(line.text) < 24) and not line.text.endswith("。")
        found.append(line.edited([(*pair.span("gap"), "—")]) if pair else line)
    return found
