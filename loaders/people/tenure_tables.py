"""Tables of those who held a post one after another: a heading with the post, rows of a name and a term."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...model.dates import When
from ...model.statement import Span
from ..bodies.eras import named_then
from ..bodies.expand import expand
from ..dates.terms import read_term
from ..language.patterns import lazy
from ..parts import Context, OrganizationMention, PersonMention, PostMention
from ..posts.chains import Chain
from .found import HAN, Found, read_marks
from .term_rows import find_term_tables, is_body, is_post

_START = r"(?m)^[ \u3000]*(?:\d{1,3}[.、 \u3000]+)?(?:第[一二三四五六七八九十\d]{1,3}[届任][ \u3000]+)?"
_NAMED = (
    rf"(?!第[一二三四五六七八九十]{{1,3}}[届任次期])(?P<name>{HAN}{{2,3}}\n[ \u3000]*{HAN}(?=[ \u3000（])|{HAN}{{1,8}}[·•‧・]{HAN}{{1,8}}|{HAN}{{2,4}})"
    rf"(?:(?:（[^（）\n]{{1,20}}）)?[ \u3000]+(?:[^\n。；，]{{0,40}}?[ \u3000])?|（(?:[男女][，、])?(?:任期|任职|在任)?(?:时间)?[：:]?)(?=\d{{4}}[年.\-/—–～~至])"
)
_ROW = lazy(_START + _NAMED)
_ROW_OF_BODY = lazy(rf"{_START}(?P<body>{HAN}{{3,24}})[ \u3000]+{_NAMED}")
"""A row that begins with the body by its name of the time: `某某医院　某某　1934.10—1938.2`."""
_LABELS = lazy(r"[ \u3000]*(?:姓[ \u3000]*名|序号|职[ \u3000]*务)[^\n]*")
_HEADING = 48
"""How long a heading may be."""
_LEADERS = lazy(r"历任|历届|先后担任")
_TOLD = lazy(r"[^\n]{1,160}。\n")


def names_in_tables(text: str) -> Iterator[Found]:
    """Names at the head of rows that go on to a term."""
    for line in re.finditer("(?m)^", text):
        row = _row_at(text, line.start())
        if row is not None and read_term(text, row.end()) is not None and not is_post(row["name"]):
            marks, after = read_marks(text, row.end("name"))
            name = re.sub(r"[\n \u3000]", "", row["name"])
            yield Found(row.start("name"), row.end("name"), name, marks, after)
    for table in find_term_tables(text):
        for row in table.rows:
            start, end = row.name
            bracket = text.find("（", start, end)
            stop = bracket if bracket > 0 else end
            marks, after = read_marks(text, stop)
            yield Found(start, stop, text[start:stop], marks, after)


def read_tables(
    text: str, people: Sequence[PersonMention], bodies: Sequence[OrganizationMention], chains: Sequence[Chain], context: Context
) -> None:  # fmt: skip
    """Give the people of such rows the post of the row or of the heading, for the term of the row.

    A post of the heading is one of the body that a first cell names for its row and those below, else of the
    document's own body by its name of the time.
    """
    named = {one.start: one for one in people}
    meant = {one.start: one.name for one in bodies}
    headings = {_line_start(text, chain.start): chain for chain in chains if chain.posts and _is_heading(text, chain)}
    for at, heading in headings.items():
        body = ""
        for row, term in _rows_below(text, at):
            if row.groupdict().get("body"):
                body = meant.get(row.start("body"), "")
            person = named.get(row.start("name"))
            if person is not None:
                own = _own(chains, row)
                _hold(person, own or [_at_its_time(post, body, term, context) for post in heading.posts], term)


def _rows_below(text: str, heading: int) -> Iterator[tuple[re.Match[str], When]]:
    """The rows under a heading, each with its term; a sentence may stand between (`历任会长` and `协会成立于…。`)."""
    place = text.find("\n", heading) + 1
    told = _TOLD.match(text, place) if _LEADERS.search(text, heading, place) else None
    place = told.end() if told else place
    while place:
        line = _LABELS.match(text, place)
        if line is None:
            line = _row_at(text, place)
            term = read_term(text, line.end()) if line else None
            if line is None or term is None:
                return
            yield line, term[0]
        place = text.find("\n", line.end()) + 1


def _row_at(text: str, place: int) -> re.Match[str] | None:
    row = _ROW_OF_BODY.match(text, place)
    if row is not None and is_body(row["body"]):
        return row
    row = _ROW.match(text, place)
    return row if row is not None and not is_body(row["name"]) else None


def _at_its_time(post: PostMention, body: str, term: When, context: Context) -> PostMention:
    """The post at the name that its body had when the term began; a term that begins in the month of a renaming has the new one."""
    begun = When.parse(term.edtf.partition("/")[0])
    return replace(post, organization=body or named_then(post.organization, context, begun.last))


def read_term_tables(
    text: str, people: Sequence[PersonMention], bodies: Sequence[OrganizationMention], chains: Sequence[Chain], context: Context
) -> None:  # fmt: skip
    """Give the people of tables with columns for name, post and term the post of their row.

    It is one of the body that the row names, or the last row above that does, else of the table's body.
    """
    starts = {body.start: body.name for body in bodies}
    named = {person.start: person for person in people}
    meant = {chain.phrases[-1].end: chain.posts[-1] for chain in chains if chain.posts}
    written = {
        chain.phrases[-1].end: chain.posts[-1] for chain in chains if chain.posts and chain.phrases[-1].organization
    }
    for table in find_term_tables(text):
        above = [body.name for body in bodies if table.heading[0] <= body.start < table.heading[1]]
        posts: list[PostMention] = []
        column = ""
        given: set[int] = set()
        for row in table.rows:
            if row.body is not None:
                column = starts.get(row.body[0]) or expand(text[slice(*row.body)], context)
            if column and row.post is not None:
                posts = [PostMention(*cell, column, text[slice(*cell)], "term") for cell in _parts(text, row.post)]
            elif row.post is not None:
                known = written if above else {**meant, **written}
                cells = [_post_of(text, cell, known, above) for cell in _parts(text, row.post)]
                posts = [post for post in cells if post.organization]
            if posts and (person := named.get(row.name[0])):
                before = person.posts if row.name[0] in given else []
                person.posts = [*before, *(replace(post, when=row.term) for post in posts)]
                given.add(row.name[0])


def _parts(text: str, cell: Span) -> Iterator[Span]:
    """The posts of a cell, which `、` stands between."""
    at = cell[0]
    for words in text[slice(*cell)].split("、"):
        yield at, at + len(words)
        at += len(words) + 1


def _post_of(text: str, cell: Span, known: Mapping[int, PostMention], above: Sequence[str]) -> PostMention:
    """The post of a cell: at the body that it names itself, else at the last one named above the table."""
    own = known.get(cell[1])
    body = (own.organization if own else "") or next(reversed(above), "")
    return PostMention(*cell, body, own.role if own else text[slice(*cell)], "term")


def _hold(person: PersonMention, posts: Sequence[PostMention], term: When) -> None:
    person.posts = [post for post in person.posts if post.basis not in ("stated", "former", "term")]
    person.posts += [replace(post, basis="term", then=False, when=term) for post in posts]


def _own(chains: Sequence[Chain], row: re.Match[str]) -> list[PostMention]:
    """The posts that stand in the row itself between name and term."""
    return [post for chain in chains if row.end("name") <= chain.start < row.end() for post in chain.posts]


def _is_heading(text: str, chain: Chain) -> bool:
    start, end = _line_start(text, chain.start), text.find("\n", chain.end)
    return 0 <= end - start <= _HEADING and not re.search("[。；，]", text[start:end]) and not _ROW.match(text, start)


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1
