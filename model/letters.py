"""Text without what does not tell two titles apart."""

from __future__ import annotations

import unicodedata


def letters(text: str) -> str:
    """The letters and digits of a text after NFKC, in their order."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char)[0] in "LN")
