"""Heads of the document's own works behind a clause about somebody of the bureau above."""

from __future__ import annotations

from ..language.patterns import lazy

BEHIND_CLAUSE = lazy(r"[^，。；、]{4,}[，；]$|[^，。；、]{2,}[，；][^，。；]{2,}[，；]$")
"""What somebody from above did, before a bare title of the house that he came to."""
