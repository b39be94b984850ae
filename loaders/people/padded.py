"""Names that a document sets wide, with a wide space inside, so that ordinary words in them are no obstacle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.name_words import HAN, is_barred, surname_class
from ..language.patterns import lazy
from ..names.edges import is_spoken_of, right_edge
from ..posts.roles import match_role, role_matches
from ..text import CleanText

_AHEAD = lazy(r"[长任席员记事授师人举理裁监官、；：的和与由及请]")
"""What stands before a name in running text: the end of a post, the name before it in a list, or a word that joins."""
_JOINS = "的和与由及请"
_TAKES = lazy(r"(?:^|[\n，。]|任命|聘任|聘请|续聘|免去|解聘|同意|接受|批准|由)$")
_TAKEN = lazy(
    r"(?:（[^（）\n]{1,20}）|同志)?(?:[任为](?!期)|兼任|不再|因[^，。；]{2,16}，?辞去|辞去|的[^，。；]{2,40}职务|等[\d一二两三四五六七八九十]{0,2}[名位]?同志|、)"
)
"""Around a name at the head of a clause that says what its bearer takes or leaves."""
_WIDE = "\u3000"
_PADDING = frozenset({_WIDE, "  ", _WIDE * 2})
_APART = 3
"""How far apart the two characters stand at most."""
_FEWEST, _RATE = 4, 3
"""So many single blanks within names, and so many for each one elsewhere, are no accident."""
_PAIR = lazy(rf"(?!分别|分头|先后|依次|相继|共同|亲自|一同|一起|专程|应邀|随后|当场|陪同|出席|主持){HAN * 2}")
"""Two characters that are no adverb and no verb, which a scan may have set wide too."""


def padded_names(clean: CleanText, raw: str) -> Iterator[str]:
    """Names of two characters with one or two wide spaces between them in `raw`, behind a post or in a list."""
    text = clean.text
    posts = {match.end() + text.startswith(("：", _WIDE), match.end()) for match in role_matches(text)}
    gaps = [*_gaps(clean, raw)]
    padding = _PADDING | {" "} if _sets_blanks(text, raw, gaps, posts) else _PADDING
    for at, first, second in gaps:
        if raw[first + 1 : second] not in padding or _goes_on(clean, raw, at):
            continue
        taken = _TAKES.search(text, max(0, at - 2), at) is not None and (
            _TAKEN.match(text, at + 2) is not None or match_role(text, at + 2) is not None
        )
        if not (taken or at in posts or _AHEAD.match(text[at - 1])):
            continue
        name = text[at : at + 2]
        if match_role(text, at) or (text[at - 1] in _JOINS and not taken and not _stands_close(raw, first, second)):
            continue
        titled = at in posts and right_edge(text, at + 2) > 1 and _PAIR.fullmatch(name) is not None
        behind = at in posts and _stands_close(raw, first, second) and right_edge(text, at + 2) > 0
        if titled or (surname_class(text, at) and (not is_barred(name) or taken or behind or _is_told(text, at + 2))):
            yield name


def _gaps(clean: CleanText, raw: str) -> Iterator[tuple[int, int, int]]:
    """Where blanks within a line were closed: the place of the character before, and where both stand in `raw`."""
    offsets = clean.offsets
    for at in range(1, len(clean.text) - 1):
        first, second = offsets[at], offsets[at + 1]
        if 2 <= second - first <= _APART and first >= 0 and not raw[first + 1 : second].strip(" \u3000"):
            yield at, first, second


def _goes_on(clean: CleanText, raw: str, at: int) -> bool:
    """Whether a third character was set as wide: the name is one of three."""
    first, second, third = clean.offsets[at : at + 3] if at + 2 < len(clean.offsets) else (0, 0, 0)
    return 0 < second + 1 < third and raw[second + 1 : third] == raw[first + 1 : second]


def _sets_blanks(text: str, raw: str, gaps: Sequence[tuple[int, int, int]], posts: set[int]) -> bool:
    """Whether single blanks stand in names, nearly all of them: `主席王 明、副主席李 强（女）`."""
    named = other = 0
    for at, first, second in gaps:
        if second - first != 2 or raw[first + 1] != " " or not _stands_close(raw, first, second):
            continue
        placed = at in posts or _AHEAD.match(text[at - 1]) or right_edge(text, at + 2) > 1
        if placed and surname_class(text, at):
            named += 1
        else:
            other += 1
    return named >= _FEWEST and named > _RATE * other


def _stands_close(raw: str, first: int, second: int) -> bool:
    """Whether the two characters are set apart from each other alone, and no heading is set wide as a whole."""
    return not raw[first - 1].isspace() and not raw[second + 1 : second + 2].isspace()


def _is_told(text: str, end: int) -> bool:
    """Whether a mark of the sex or what is said of people follows a name."""
    return text.startswith(("（女", "（男"), end) or is_spoken_of(text, end)
