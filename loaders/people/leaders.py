"""Leaders in a list by their names alone: `市领导甲、乙、丙出席`."""

from __future__ import annotations

from collections import Counter

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name

_LISTED = lazy(
    r"(?P<first>[\u3400-\u9fff]{2,3})(?P<rest>(?:、[\u3400-\u9fff]{2,3}){1,20})(?:等(?:市|区|县|州|省)?(?:领导)?(?:同志)?)?"
    r"(?=出席|参加|陪同|参与|观看|到会|莅临|参观|见证|分别|先后|[，。]"
    r"|(?:以及|[和与及暨])[^，。；\n]{2,40}?(?:出席|参加|参会|到会|陪同|参与|观看))"
)


def leader_at(text: str, at: int, known: Counter[str]) -> int:
    """How long the first name is of a list of leaders that begins at `at`, one of whom at least has a usual name; else 0.

    What is the name of a place or a word (吴江, 周正) is a name there.
    """
    led = _LISTED.match(text, at) if text.startswith("领导", max(at - 2, 0)) and surname_class(text, at) else None
    if led is None:
        return 0
    starts = [at, *(place + 1 for place in range(*led.span("rest")) if text[place] == "、")]
    usual = (
        one for place in starts if (one := read_name(text, place, known)) and not is_ordinary(text[place : one.end])
    )
    return len(led["first"]) if next(usual, None) else 0
