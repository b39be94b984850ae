"""Words of which is asked what body they mean, and what stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..parts import Context


@dataclass(slots=True)
class Asked:
    """Words, the bodies named before them, the one whose city is meant and the one whose departments are."""

    words: str
    context: Context
    near: Sequence[str] = ()
    home: str = ""
    owner: str = ""

    def with_words(self, words: str) -> Asked:
        """The same asked of other words."""
        if words == self.words:
            return self
        return Asked(words, self.context, self.near, self.home, self.owner)

    @property
    def own(self) -> str:
        """The document's own body."""
        return self.context.organization

    @property
    def nearest(self) -> Sequence[str]:
        """The bodies named before, the one beside the words first."""
        return [self.owner, *self.near] if self.owner else self.near

    @property
    def city(self) -> str:
        """The city that 市 means."""
        return self.context.terms.get("市", self.context.place)


Rule = Callable[[Asked], str | None]
"""Gives the body meant, or nothing where it does not know."""


def first(rules: Iterable[Rule], asked: Asked) -> str:
    """What the first rule that knows says; empty where none does."""
    for rule in rules:
        if body := rule(asked):
            return body
    return ""
