"""What a person should look at: posts without a date or a body, and words behind a title that may be a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ...model.dates import When
from ...model.statement import Skipped
from ..language.name_words import is_barred, surname_class
from ..names.edges import is_spoken_of, right_edge
from ..names.personal import read_name
from ..parts import PersonMention
from ..posts.chains import Chain
from ..text import CleanText

_AROUND = 80
"""How many characters a quote has at most."""
_NO_POST = ("group", "seat")
_ENDS = 3


def find_doubts(
    clean: CleanText, when: Callable[[int], When | None], people: Iterable[PersonMention], chains: Iterable[Chain]
) -> Iterator[Skipped]:
    """Everything doubted in one document, by kind. `when` gives the date that applies at a place of the text."""
    people, chains = list(people), list(chains)
    yield from _undated(clean, when, people)
    yield from _without_body(clean, chains)
    yield from _unsure_names(clean, people, chains)


def _undated(
    clean: CleanText, when: Callable[[int], When | None], people: Iterable[PersonMention]
) -> Iterator[Skipped]:
    """People whose posts have no date."""
    for person in people:
        posts = [post for post in person.posts if post.when is None]
        if posts and when(person.start) is None:
            start = min(person.start, posts[0].start)
            yield _skipped(clean, "a post without a date", person.start, person.end, start)


def _without_body(clean: CleanText, chains: Iterable[Chain]) -> Iterator[Skipped]:
    """Titles before a name of which the document does not say whose they are."""
    for chain in chains:
        given = chain.posts or chain.spread or any(person.posts for person in chain.people)
        if chain.people and not given and chain.phrases[-1].kind not in _NO_POST:
            yield _skipped(clean, "a title without an organization", chain.start, chain.people[-1].end, chain.start)


def _unsure_names(clean: CleanText, people: Iterable[PersonMention], chains: Iterable[Chain]) -> Iterator[Skipped]:
    """What stands where a name is expected, behind a title with its body and before a word said of people or a comma,
    and was not taken for one."""
    taken = {place for person in people for place in range(person.start, person.end)}
    for chain in chains:
        at = chain.end
        if chain.people or at in taken or not chain.phrases[-1].organization or chain.phrases[-1].kind in _NO_POST:
            continue
        end = _name_like(clean.text, at)
        if end and taken.isdisjoint(range(at, end)):
            yield _skipped(clean, "a name doubted", at, end, chain.start)


def _name_like(text: str, at: int) -> int:
    """Where a stretch of two to four characters ends that may be a name; 0 where none may."""
    if not surname_class(text, at):
        return 0
    reading = read_name(text, at)
    ends = [reading.end] if reading else [at + size for size in (2, 3)]
    for end in ends:
        told = is_spoken_of(text, end) or right_edge(text, end) == _ENDS
        if told and "\n" not in text[at:end] and not (is_barred(text[at:end]) and not is_spoken_of(text, end)):
            return end
    return 0


def _skipped(clean: CleanText, reason: str, start: int, end: int, words: int) -> Skipped:
    """What was skipped, with the words from `words` on before it."""
    return Skipped(reason=reason, spans=clean.raw_spans(start, end), quote=clean.text[max(words, end - _AROUND) : end])
