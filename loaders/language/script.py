"""Documents in traditional characters: read in simplified ones, as the word lists are, and told in their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from ...model.scripts import simplified_text, traditional
from ...model.statement import OrganizationName, PersonName, Skipped, SourceDocument, Statement

_TRADITIONAL = "會國學長員黨縣區議關書華門時與為東車馬開發電業務處辦幹記當選舉歷屆鄉鎮團聯廠礦醫"
_SIMPLIFIED = "会国学长员党县区议关书华门时与为东车马开发电业务处办干记当选举历届乡镇团联厂矿医"
_FEWEST = 5
"""So many of the commonest traditional characters, and more than of their simplified forms, make a text traditional."""
_Told = TypeVar("_Told", Statement, OrganizationName, Skipped)


@dataclass(frozen=True, slots=True)
class Script:
    """A raw text and the same in simplified characters, of the same length; `own`: what the text has for them mostly."""

    raw: str
    text: str
    own: Mapping[str, str]

    def as_written(self, words: str) -> str:
        """Words read from the simplified text, in the characters of the raw one; others in their traditional form."""
        return "".join(self.own.get(char) or traditional(char) for char in words)

    def person(self, name: PersonName) -> PersonName:
        """A person by the very characters of the mention, where those are the name and no more than blanks."""
        there = "".join(self.raw[slice(*name.span)].split())
        written = there if simplified_text(there) == name.name else self.as_written(name.name)
        return replace(name, name=written, marks=tuple(map(self.as_written, name.marks)))


def read_script(raw: str) -> Script | None:
    """The script of a text in traditional characters; None for one in simplified ones."""
    known = sum(map(raw.count, _TRADITIONAL))
    if known < _FEWEST or known <= sum(map(raw.count, _SIMPLIFIED)):
        return None
    text = simplified_text(raw)
    forms: dict[str, Counter[str]] = {}
    for (plain, char), count in Counter(zip(text, raw, strict=True)).items():
        forms.setdefault(plain, Counter())[char] += count
    return Script(raw, text, {plain: max(found, key=found.__getitem__) for plain, found in forms.items()})


def in_simplified(source: SourceDocument, script: Script) -> SourceDocument:
    """The document as it is read."""
    organization = simplified_text(source.organization) if source.organization else None
    return replace(source, raw=script.text, title=simplified_text(source.title), organization=organization)


def as_written(script: Script, told: Iterable[_Told]) -> Iterator[_Told]:
    """What was read from the simplified text, in the characters of the raw one."""
    for one in told:
        values = {field.name: getattr(one, field.name) for field in fields(one) if field.name != "document"}
        yield replace(one, **{name: _written(script, value) for name, value in values.items()})


def _written(script: Script, value: Any) -> Any:
    if isinstance(value, PersonName):
        return script.person(value)
    if isinstance(value, str):
        return script.as_written(value)
    if isinstance(value, tuple):
        return tuple(_written(script, one) for one in value)  # pyright: ignore[reportUnknownVariableType]
    return value
