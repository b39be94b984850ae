"""Names of those to whom letters of appointment are handed: `向甲、乙颁发了“名誉会长”聘书`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.name_words import is_barred, is_ordinary, is_wordy, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .found import HAN, Found
from .slot_cells import BODY, read_cells

_LETTERS = ("聘书", "聘任书", "聘任证书", "委任状", "任命书")
"""What those are given who are appointed."""
_CELL = rf"{HAN}{{2,4}}?(?:（[^（）\n]{{1,16}}）)?"
_HANDED = lazy(
    rf"[向为给](?:[受获被新]聘(?:为|任|担任|请)?[^，。；\n]{{2,30}}?的)?(?P<list>{_CELL}(?:[、和与及]{_CELL}){{0,12}}?)(?:等?[\d一二三四五六七八九十两]*[名位人]?)?(?:同志|先生|女士)?(?:分别)?"
    r"(?:颁发|颁授|发放|送上|送达|递上)了?[^，。；\n]{0,20}?(?:聘(?:任证?)?书|委任状|任命书)"
)


def names_handed_letters(text: str) -> Iterator[tuple[Found, bool]]:
    """Those names, and whether each is surely somebody's."""
    if not any(letter in text for letter in _LETTERS):
        return
    for match in _HANDED.finditer(text):
        for one in read_cells(text, *match.span("list")):
            word = is_barred(one.name) or is_ordinary(one.name) or is_wordy(one.name) or ends_in_role(one.name)
            if not word and not BODY.search(one.name) and surname_class(text, one.start):
                yield one, True
