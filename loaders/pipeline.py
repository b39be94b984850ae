"""The spaCy pipeline: a blank Chinese tokenizer and the components of cursus in one list.

Each component is a spaCy factory (entry points of the group `spacy_factories`), so that other pipelines can use it.
A package that wants to replace a component or to put one between them names a function in the entry-point group
`cursus_pipeline`; it is called with the finished `Language` and may call its `replace_pipe` and `add_pipe`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from .parts import ATTRIBUTES

COMPONENTS = {
    "cursus_entries": "entries.find:add_entries",
    "cursus_organizations": "bodies.find:add_organizations",
    "cursus_context": "bodies.context:add_context",
    "cursus_people": "mentions:add_people",
    "cursus_changes": "changes.find:add_changes",
    "cursus_lives": "changes.lives:add_lives",
    "cursus_events": "events.find:find",
    "cursus_participations": "events.participation:find",
    "cursus_hostings": "events.hosts:find",
    "cursus_publications": "events.publications:find",
    "cursus_tasks": "events.tasks:find",
    "cursus_holdings": "changes.holdings:add_holdings",
    "cursus_bodies": "changes.founding:add_bodies",
}
"""Names of the components and the functions that they are, in the order in which they run."""

_LISTS = frozenset(
    {
        "articles",
        "papers",
        "bound",
        "entries",
        "names",
        "organizations",
        "chains",
        "people",
        "events",
        "scopes",
        "statements",
        "skipped",
    }
)


class Characters:
    """A tokenizer whose tokens are the characters: what components find they keep by their places in the text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The text as a `Doc`, a character a token."""
        return Doc(self.vocab, words=list(text), spaces=[False] * len(text))


@cache
def build_pipeline() -> Language:
    """The pipeline, built once in a process."""
    _add_attributes()
    _add_factories()
    nlp = spacy.blank("zh")
    nlp.tokenizer = Characters(nlp.vocab)
    nlp.max_length = 100_000_000
    for name in COMPONENTS:
        nlp.add_pipe(name)
    for plugin in entry_points(group="cursus_pipeline"):
        plugin.load()(nlp)
    return nlp


def _add_attributes() -> None:
    """Declare the extension attributes that components read and write on `Doc._`."""
    for name in ATTRIBUTES:
        if Doc.has_extension(name):
            continue
        if name in _LISTS:
            Doc.set_extension(name, default=[])
        else:
            Doc.set_extension(name, default=None)


def _add_factories() -> None:
    for name in COMPONENTS:
        __getattr__(name)


def _factory_of(component: str) -> Callable[[Language, str], Any]:
    """A factory whose component's module is imported only when a pipeline has it."""

    def create(nlp: Language, name: str) -> Any:
        module, function = COMPONENTS[component].split(":")
        return getattr(import_module(f".{module}", __package__), function)

    return create


def __getattr__(name: str) -> Any:
    """The factory of a component, which is what an entry point asks this module for."""
    if name not in COMPONENTS:
        raise AttributeError(name)
    factory = _factory_of(name)
    if not Language.has_factory(name):
        Language.factory(name, func=factory)  # pyright: ignore[reportUnknownMemberType]
    return factory
