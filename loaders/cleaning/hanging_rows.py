"""Lists of an office's holders with each on a line of his own, set in below the first: `副会长：甲（某厂厂长）` / `　　乙（女）`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .line import Line

_PERSON = r"[\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,3}(?P<said>（[^（）]{1,40}）)?"
_LABELLED = lazy(rf"(?P<label>[\u3400-\u9fff \u3000]{{2,12}})：[ \u3000]*{_PERSON}[、，；]?")
_HANGING = lazy(rf"{_PERSON}[、，；]?")


def hang_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, with those set in below somebody behind his office joined to his, where brackets say who they are."""
    done: list[Line] = []
    first: Line | None = None
    for line in lines:
        if first is not None and line.indent > first.indent and _is_person(line.text):
            last = done[-1]
            done[-1] = last.cut(0, len(last.text.rstrip("、，；"))).followed(line, "、")
            continue
        found = _LABELLED.fullmatch(line.text) if "：" in line.text else None
        first = line if found and ends_in_role("".join(found["label"].split())) else None
        done.append(line)
    return done


def _is_person(text: str) -> bool:
    found = _HANGING.fullmatch(text)
    return found is not None and found["said"] is not None and bool(surname_class(text, 0))
