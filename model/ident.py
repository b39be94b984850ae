"""Stable ids: the same parts give the same id, on every machine and in every order of ingest."""

from __future__ import annotations

import hashlib

PREFIXES = {
    "Person": "p", "Organization": "o", "Post": "r", "Tenure": "t", "Event": "e", "Publication": "b",
    "Task": "k", "Place": "l", "Document": "d", "Statement": "s",
    "Judgement": "j", "Conflict": "c",
}  # fmt: skip
_LABELS = {prefix: label for label, prefix in PREFIXES.items()}


def make_id(label: str, *parts: str) -> str:
    """An id such as `p-3f2a9c…`: prefix of the label and 80 bits of SHA-256 over the parts, in hex."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
    return f"{PREFIXES[label]}-{digest[:20]}"


def label_of(id: str) -> str | None:
    """The label of what an id stands for, read from its prefix; None where no label has it."""
    return _LABELS.get(id.partition("-")[0])
