"""The catalogue of questions: one Cypher file each, with a header that says what it asks and answers.

// title: Holders of a post on a day
// parameters: post_id, day
// returns: person_id, person, tenure
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ..model.errors import QueryError


@dataclass(frozen=True, slots=True)
class Question:
    """One file of the catalogue. `title` is a sentence; `parameters` and `returns` are names in the order of the file."""

    name: str
    title: str
    parameters: tuple[str, ...]
    returns: tuple[str, ...]
    text: str

    def complete(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Every parameter of the question, null where it is not given. Raises QueryError for one that it has not."""
        if unknown := parameters.keys() - set(self.parameters):
            todo = f"It takes: {', '.join(self.parameters) or 'none'}."
            raise QueryError(f"{self.name} takes no parameter {', '.join(sorted(unknown))}", todo=todo)
        return {**dict.fromkeys(self.parameters), **parameters}


@cache
def catalogue() -> dict[str, Question]:
    """All questions by name, in alphabetical order."""
    found = [entry for entry in files(__name__).iterdir() if entry.name.endswith(".cypher")]
    names = sorted(entry.name.removesuffix(".cypher") for entry in found)
    return {name: question(name) for name in names}


@cache
def question(name: str) -> Question:
    """The question of that name. Raises QueryError when there is none."""
    entry = files(__name__) / f"{name}.cypher"
    if not name.replace("_", "").isalnum() or not entry.is_file():
        raise QueryError(f"there is no question {name!r}", todo=f"Ask one of: {', '.join(catalogue())}.")
    return read(name, entry.read_text(encoding="utf-8"))


def text(name: str) -> str:
    """The Cypher text of a question, header included."""
    return question(name).text


def read(name: str, text: str) -> Question:
    """Read header and text of one file; header lines that begin with no key go on with the one before."""
    header = {"title": "", "parameters": "", "returns": ""}
    key = ""
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        word, colon, rest = line.removeprefix("//").strip().partition(":")
        if colon and word in header:
            key, header[key] = word, rest
        elif key:
            header[key] += " " + line.removeprefix("//").strip()
    return Question(name, header["title"].strip(), _names(header["parameters"]), _names(header["returns"]), text)


def _names(line: str) -> tuple[str, ...]:
    return tuple(name for name in line.replace(",", " ").split() if name.isidentifier())
