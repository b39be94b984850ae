"""Names of those who found a house and put themselves at its head: `医生某某在城关创办仁济医院，自任院长`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from .found import Found

_FOUNDS = r"(?:创[办建设立]|[开兴合]办|开设|办起|建起)"
_WAY = r"(?:[独集捐筹出合]资|捐[款产田献]|变卖家产|邀集[^，。；\n]{2,8}|联合[^，。；\n]{2,8}|发起)"
_SELF = r"(?:[，,](?:并|且)?(?:自任|亲任|自兼|自充|亲自?[担兼]任)|并(?:自|亲|兼)?任)"
_HOUSE = lazy(
    rf"(?:^|(?<=[，。；：\n\u3000年月日]))(?P<who>[\u3400-\u9fff]{{2,12}}?)(?P<deed>(?:[回来返][乡里]后?)?(?:[在于][^，。；、\n]{{2,14}}?)?{_WAY}?{_FOUNDS})"
    rf"了?[^，。；\n]{{2,20}}?{_SELF}(?=[\u3400-\u9fff])"
)
_HEADS_IT = lazy(r"[自亲][自任兼充]|[并且][自亲兼]?任|亲[担兼]任")
_CALLED = lazy(r"(?:[人绅商医生师员士僧父]|乡贤|名流|侨胞|教徒|举人|秀才|贡生)$")
"""The end of what somebody is, before the name."""


def house_founders(text: str) -> Iterator[Found]:
    """The founder, by a name of two or three characters at the head of the clause or behind what he is."""
    for match in found_in(text, _HOUSE, _HEADS_IT):
        low, end = match.span("who")
        for at in (end - 3, end - 2):
            if at != low and (at < low or not _CALLED.search(text, low, at)):
                continue
            if surname_class(text, at) not in ("common", "compound") or is_ordinary(text[at:end]):
                continue
            yield Found(at, end, text[at:end], (), end)
            break
