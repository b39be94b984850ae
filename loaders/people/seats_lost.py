"""Names of those who lose a seat and have no title beside it: `由某县选出的某某，因调离…，其市人大代表资格终止`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from .found import Found, found_at
from .listed import names_in_list

_ENDS = lazy(
    r"(?:资格(?:即|也|亦|依法|同时|一并|被|予以|相应|随之|自行|自然|自动)*(?:终止|取消|撤销)|(?:终止|取消|撤销)[^。；\n]*[表员]资格)"
)
_BEFORE = lazy(r"(?<=[，：\u3000])|(?<=选[出举]的)|(?<=产生的)|(?<=终止)|(?<=取消)|(?<=撤销)|(?<![^。；\n])")
_BEHIND = lazy(
    r"(?:同志)?(?:的[^，。；\n]{0,40}[表员事]资格|，?(?:其|[因由于]|[已先]?[^，。；\n]{0,3}(?:调离|去世|病故|逝世|辞[去职]|违)))"
)


def losing_seats(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names in sentences that tell whose seat has ended."""
    for end in _ENDS.finditer(text) if "资格" in text else ():
        start = max(text.rfind(mark, 0, end.start()) for mark in "。；\n") + 1
        for place in _BEFORE.finditer(text, start, end.end()):
            reading = read_name(text, place.start(), known)
            if reading is None or is_barred(text[place.start() : reading.end]):
                continue
            if (
                surname_class(text, place.start()) not in ("common", "compound")
                and not known[place.string[place.start() : reading.end]]
            ):
                continue
            first = found_at(text, place.start(), reading)
            found = [first, *names_in_list(text, first, known, frozenset())]
            if _BEHIND.match(text, found[-1].after):
                yield from found
