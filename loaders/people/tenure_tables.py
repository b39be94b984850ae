"""Tables of those who held a post one after another: a heading with the post, rows of a name and a term."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...model.dates import When
from ...model.statement import Span
from ..bodies.expand import expand
from ..bodies.name_at import named_then
from ..language.patterns import lazy
from ..parts import Context, OrganizationMention, PersonMention, PostMention
from ..posts.chains import Chain
from .found import Found, read_marks
from .remarked_offices import besides, lesser_offices, remarked_offices
from .split_heads import split_headings
from .tenure_rows import TermRow, all_rows, begins_with_term, is_row, rows_at
from .term_rows import Row, find_term_tables

_LABELS = lazy(r"[ \u3000]*(?:姓[ \u3000]*名|序号|职[ \u3000]*务)[^\n]*")
_HEADING = 48
"""How long a heading may be."""
_LEADERS = lazy(r"历任|历届|先后担任")
_SAID = lazy(r"[。；，][^。；，\n]{0,16}(?:历任|历届|先后|任)[^。；，\n]{0,12}$")
_LEADS_TO_ROWS = lazy(
    r"(?:（[^（）\n]{1,20}）)?(?:的|名单|名录|一览表?|及任期|及其任期)?(?:依次|分别|先后)?(?:为|是|有|如下|名单如下|[是为]以下[各几]位|依次为)?[：:]?[ \u3000]*"
)
"""The end of a paragraph whose last clause leads to rows of holders: `1978年恢复校长制，此后历任校长为：`."""
_TOLD = lazy(r"[^\n]{1,160}。\n")
_COUNCIL = lazy(r"(?:人民)?(?:政府|委员会)$")
"""The end of the body that a 革委会 of the same place took the place of."""
_TERM_AHEAD = lazy(r"^（[^（）]*）")
"""The bracket with the term that stands right before a body: `甲（1941.8—1946.1）某校校长`."""
_BARE = lazy(
    r"[ \u3000【]*(?:[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）)?(?:历任|历届|现任)?"
    r"(?P<role>(?:党(?:委|总支|支部|组|工委)|团(?:委|支部|总支))?(?:常务副|第一|副)?(?:书记|主任|经理|会长|理事长|主席))[：: \u3000】]*"
)
"""A heading that is nothing but the office whose holders stand below it."""


def names_in_tables(text: str) -> Iterator[Found]:
    """Names at the head of rows that go on to a term, or behind the term that rows begin with."""
    for row in all_rows(text):
        start, end = row.name
        marks, after = read_marks(text, end)
        yield Found(start, end, re.sub(r"[\n \u3000]", "", text[start:end]), marks, after)
    for table in find_term_tables(text):
        for row in table.rows:
            start, end = row.name
            bracket = text.find("（", start, end)
            stop = bracket if bracket > 0 else end
            marks, after = read_marks(text, stop)
            yield Found(start, stop, re.sub("[ \u3000]", "", text[start:stop]), marks, after)


def read_tables(
    text: str, people: Sequence[PersonMention], bodies: Sequence[OrganizationMention], chains: Sequence[Chain], context: Context
) -> None:  # fmt: skip
    """Give the people of such rows the post of the row or of the heading, for the term of the row.

    A post of the heading is one of the body that a first cell names for its row and those below, else of the
    document's own body by its name of the time.
    """
    named = {one.start: one for one in people}
    meant = {one.start: one.name for one in bodies}
    bare = {chain.start: own for chain in chains if not chain.posts and (own := _own_office(text, chain, context))}
    whole = (
        chain for chain in chains if (chain.posts or chain.start in bare) and not text.startswith("（", chain.start - 1)
    )  # 厂长（经理）
    headings = dict(split_headings(text, context))
    headings |= {
        _line_start(text, chain.start): chain.posts or bare[chain.start] for chain in whole if _is_heading(text, chain)
    }
    for at, offices in headings.items():
        _read_below(text, at, offices, named, meant, chains, context)


def _read_below(
    text: str, at: int, offices: list[PostMention], named: Mapping[int, PersonMention], meant: Mapping[int, str],
    chains: Sequence[Chain], context: Context,
) -> None:  # fmt: skip
    """Give the people of the rows below the heading that begins at `at` the offices that it names."""
    body, given = "", -1
    heading = text[at : text.find("\n", at)]
    for row in _rows_below(text, at):
        body = meant.get(row.body[0], "") if row.body else body
        person = named.get(row.name[0])
        if person is not None:
            before = person.posts if row.name[0] == given else []
            given = row.name[0]
            posts = _own(text, chains, row, heading) or remarked_offices(text, chains, row, offices, context)
            posts = posts or lesser_offices(text, row, offices)
            _hold(person, [_at_its_time(post, body, row.term, context) for post in posts], row.term)
            more = besides(text, row, next((post.organization for post in person.posts if post.when), ""))
            person.posts = [*before, *person.posts, *more]


def _rows_below(text: str, heading: int) -> Iterator[TermRow]:
    """The rows under a heading; a sentence may stand between (`历任会长` and `协会成立于…。`)."""
    place = text.find("\n", heading) + 1
    told = _TOLD.match(text, place) if _LEADERS.search(text, heading, place) else None
    place = told.end() if told and not rows_at(text, place) else place
    while place:
        label = _LABELS.match(text, place)
        rows = [] if label else rows_at(text, place)
        if not (label or rows or begins_with_term(text, place)):
            return
        yield from rows
        place = text.find("\n", place) + 1


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
        known = written if above else {**meant, **written}
        whose = next(reversed(above), "") or _most_told(row.post and known.get(row.post[1]) for row in table.rows)
        given: set[int] = set()
        for row, column, posts in _with_posts(text, table.rows, starts, known, whose, context):
            if posts and (person := named.get(row.name[0])):
                before = person.posts if row.name[0] in given else []
                kept = [column, *above]  # bodies that the table names itself
                posts_then = [
                    post if post.organization in kept else _at_its_time(post, "", row.term, context) for post in posts
                ]
                person.posts = [*before, *(replace(post, when=row.term) for post in posts_then)]
                given.add(row.name[0])


def _with_posts(
    text: str, rows: Iterable[Row], starts: Mapping[int, str], known: Mapping[int, PostMention], whose: str, context: Context
) -> Iterator[tuple[Row, str, list[PostMention]]]:  # fmt: skip
    """The rows of a table, each with the body in its column and its posts, or those of the last row above that has some."""
    posts: list[PostMention] = []
    column = ""
    for row in rows:
        if row.body is not None:
            column = starts.get(row.body[0]) or expand(text[slice(*row.body)], context)
        if column and row.post is not None:
            posts = [PostMention(*cell, column, text[slice(*cell)], "term") for cell in _parts(text, row.post)]
        elif row.post is not None:
            cells = [_post_of(text, cell, known, whose) for cell in _parts(text, row.post)]
            posts = [post for post in cells if post.organization]
        yield row, column, posts


def _most_told(posts: Iterable[PostMention | None]) -> str:
    """The body of most posts of a table, whose other posts are in it too; empty where no post tells of its body."""
    told = Counter(post.organization for post in posts if post)
    return max(told, key=told.__getitem__, default="")


def _parts(text: str, cell: Span) -> Iterator[Span]:
    """The posts of a cell, which `、` stands between."""
    at = cell[0]
    for words in text[slice(*cell)].split("、"):
        yield at, at + len(words)
        at += len(words) + 1


def _post_of(text: str, cell: Span, known: Mapping[int, PostMention], whose: str) -> PostMention:
    """The post of a cell: at the body that it names itself, else at the one whose table it is."""
    own = known.get(cell[1])
    role = own.role if own else re.sub(r"（[^（）]*）|[ \u3000]", "", text[slice(*cell)])
    body = (own.organization if own else "") or whose
    if role.startswith("革委会") and (council := _COUNCIL.search(body)):
        body, role = f"{body[: council.start()]}革命委员会", role.removeprefix("革委会")
    return PostMention(*cell, body, role, "term")


def _hold(person: PersonMention, posts: Sequence[PostMention], term: When) -> None:
    person.posts = [post for post in person.posts if post.basis not in ("stated", "former", "term")]
    person.posts += [replace(post, basis="term", then=False, when=post.when or term) for post in posts]


def _own(text: str, chains: Sequence[Chain], row: TermRow, heading: str) -> list[PostMention]:
    """The posts that stand in the row itself, between name and term, or behind it where the heading gives a choice:
    `历任主席（主任）` and `甲　1968年8月—1973年5月（市工代会主任）`."""
    within = [chain for chain in chains if row.posts <= chain.start < row.end]
    return [
        replace(post, organization=_TERM_AHEAD.sub("", post.organization))
        for chain in within
        for post in chain.posts
        if f"（{post.role}）" in heading or not re.search(r"\d", text[row.posts : chain.start])
    ]


def _is_heading(text: str, chain: Chain) -> bool:
    start, end = _line_start(text, chain.start), text.find("\n", chain.end)
    said = end >= 0 and _SAID.search(text, start, chain.phrases[-1].role_start) is not None
    if is_row(text, start) and not (said and _LEADERS.search(text, start, end)):
        return False
    if said:
        return _LEADS_TO_ROWS.fullmatch(text, chain.phrases[-1].end, end) is not None and bool(rows_at(text, end + 1))
    return 0 <= end - start <= _HEADING and not re.search("[。；，]", text[start:end])


def _own_office(text: str, chain: Chain, context: Context) -> list[PostMention]:
    """The office of the document's own body that a heading above rows of terms names by its bare word: `书记`."""
    start, end = _line_start(text, chain.start), text.find("\n", chain.end)
    office = _BARE.fullmatch(text, start, end) if context.organization and end > 0 else None
    if office is None or not rows_at(text, end + 1):
        return []
    return [PostMention(*office.span("role"), context.organization, office["role"])]


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1
