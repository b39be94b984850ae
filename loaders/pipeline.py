"""The spaCy pipeline: a blank Chinese tokenizer and the components of cursus in one list.

Each component is an entry point of the group `spacy_factories`, so a user's package can replace one by its name or
put one of its own between them: `build_pipeline()` is an ordinary `spacy.language.Language`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from .parts import ATTRIBUTES

COMPONENTS: tuple[tuple[str, str], ...] = (
    ("cursus_entries", "entries:add_entries"),
    ("cursus_organizations", "organizations:add_organizations"),
    ("cursus_context", "context:add_context"),
    ("cursus_people", "mentions:add_people"),
    ("cursus_changes", "changes:add_changes"),
    ("cursus_lives", "lives:add_lives"),
    ("cursus_events", "events:find"),
    ("cursus_participations", "participation:find"),
    ("cursus_hostings", "hosts:find"),
    ("cursus_publications", "publications:find"),
    ("cursus_tasks", "tasks:find"),
    ("cursus_holdings", "holdings:add_holdings"),
    ("cursus_bodies", "founding:add_bodies"),
)
"""Names of the components and where they are, in the order in which they run."""

_LISTS = frozenset({"entries", "names", "organizations", "chains", "people", "events", "statements", "skipped"})


def add_attributes() -> None:
    """Declare the extension attributes that components read and write on `Doc._`."""
    for name in ATTRIBUTES:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=[] if name in _LISTS else None)


def create(name: str) -> Any:
    """The component function of that name."""
    module, function = dict(COMPONENTS)[name].split(":")
    return getattr(import_module(f".{module}", __package__), function)


def factory(nlp: Language, name: str) -> Any:
    """What the entry points call: the component that its factory's name says."""
    return create(name)


@cache
def build_pipeline() -> Language:
    """The pipeline, built once in a process."""
    add_attributes()
    nlp = spacy.blank("zh")
    nlp.max_length = 100_000_000
    for name, _ in COMPONENTS:
        if not Language.has_factory(name):
            Language.component(name, func=create(name))
        nlp.add_pipe(name)
    return nlp
