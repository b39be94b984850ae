"""Which of the media types on offer a client likes best (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence


def best(accept: str, offered: Sequence[str]) -> str | None:
    """The media type on offer that an `Accept` header likes best, the first of equals; None when it takes none.

    An empty header takes everything.
    """
    ranges = [_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    liked = [(_liking(media, ranges), -place, media) for place, media in enumerate(offered)]
    liking, _, media = max(liked, default=(0.0, 0, ""))
    return media if liking > 0 else None


def _liking(media: str, ranges: list[tuple[str, float]]) -> float:
    """The weight that the most particular of the ranges gives to a media type."""
    kind = media.partition("/")[0]
    for pattern in (media, f"{kind}/*", "*/*"):
        if weights := [weight for wanted, weight in ranges if wanted == pattern]:
            return max(weights)
    return 0.0


def _range(part: str) -> tuple[str, float]:
    media, *parameters = (one.strip().lower() for one in part.split(";"))
    weight = next((one.partition("=")[2] for one in parameters if one.startswith("q=")), "1")
    try:
        return media, float(weight)
    except ValueError:
        return media, 0.0
