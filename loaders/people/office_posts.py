"""The posts that the rows of a table give the people in its columns, and what it says happened."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.statement import Basis, Span
from ..bodies.anchors import has_owner
from ..bodies.expand import expand
from ..cleaning.column_labels import elects, is_of_society, titles_of
from ..dates.told_lists import as_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..posts.chains import Chain
from ..posts.orders import Orders
from ..posts.roles import match_role, role_heads
from .free_rows import is_of_members
from .office_tables import CELL_PART, Row, Table, find_office_tables, names_of_cell, people_columns
from .voted_posts import at_own_body, basis_by_vote, is_bare, seat_above, told_first

_BRACKET = lazy(r"（[^（）]*）")
_OUT = lazy(r"(?<!任)免职|免去|解聘")
_IN = lazy(
    r"任命|任职|聘任|聘用|任免|(?:决定|确定|议定|商定)了?[^，。；：\n]{2,16}?(?:组成人员|负责人|人选|人员)(?:名单)?[：:]"
)
_OR_OUT = lazy(r"（(?:解聘|免职|免去)）")
"""Beside the word for those who come, in the title of a decision on both: `关于聘任（解聘）…的决定`."""
_OF_OTHERS = lazy(
    r"(?:(?:选举|推选|推举|任命|聘任)[\u3400-\u9fff]{2,4}(?:同志)?(?:为|任|担任)|免去[\u3400-\u9fff]{2,4}(?:同志)?的)[^。\n]*。(?=\n[^。\n]+\n)"
)
"""A sentence above the caption that tells itself who came to what."""
_CHOSEN = lazy(r"选举|当选|推选|选出")
_BASES: dict[str, Basis] = {"in": "appointed", "out": "removed", "plan": "nominated", "held": "stated"}
_COMMITTEES = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)?(?P<body>[\u3400-\u9fff]{2,16}?)(?:下设)?各?专门(?:工作)?委员会[^，。；\n]{0,8}"
)
_CAPTION = lazy(r"(?:附|续)?表[ \u3000]?\d")
_BOARD = lazy("(?:董事会|监事会)$")
_OWN_COUNCIL = lazy(
    r"(?:第[一二三四五六七八九十百\d]+届|新一届|本届|首届)?(?:执行|常务)?(?:委员会|理事会|监事会|常委会|执委会)"
)
"""A council of the document's own body, by its term alone."""
_SEE = lazy(r"(?:选举|推选|选出|当选)[^。\n]{0,40}见(?:下|附)?表[^。\n]{0,8}。\n[^\n]*$")
"""The sentence above the caption that tells of an election and points to the table."""
_REMARKS = ("备注", "说明")
_PROPOSED = ("提名", "拟任", "拟提名", "推荐")
_REACH, _TOP = 120, 120
_SHORTEST = 3
"""Characters of a remark that may name an office."""


def read_office_tables(
    text: str, people: Sequence[PersonMention], chains: Sequence[Chain], context: Context, orders: Orders
) -> None:
    """Give the people of such tables the posts of their rows. `orders`: where the document decides on posts."""
    named = {person.start: person for person in people}
    for table in find_office_tables(text):
        whole = _body_of_committees(text, table.heads[0][0], context)
        elected = elects([text[slice(*head)] for head in table.heads])
        usual = basis_by_vote(text, table) if elected else _basis_above(text, table, orders.at(table.heads[0][0]))
        seats = [*seat_above(text, table, context)] if elected else []
        most = "" if "unit" in table.kinds or whole else _body_of_most(text, table, chains)
        for row in table.rows:
            for number in people_columns(table):
                found = [
                    named[one.start]
                    for one in names_of_cell(text, *row.cells.get(number, (0, 0)))
                    if one.start in named
                ]
                posts = [*_posts(text, table, row, number, usual, chains, context)]
                if elected and told_first(table):
                    posts = [*at_own_body(text, posts, context)]
                posts += seats
                if whole and row.unit:
                    posts = [replace(post, organization=whole + text[slice(*row.unit)]) for post in posts]
                if most:
                    posts = _at_body(text, posts, most)
                for person in found if posts else ():
                    _give(person, posts, usual)
                    person.title_start, person.listed = person.start, any(post.cue for post in person.posts)


def _at_body(text: str, posts: Sequence[PostMention], body: str) -> list[PostMention]:
    """The posts of a row at the body of the whole table: the office that stands alone, and those in departments beside it."""
    odd = next((one.organization for one in posts if is_bare(text, one)), "")
    if not odd:
        return [*posts]
    own = len(odd)
    return [
        replace(one, organization=body + one.organization[own:]) if one.organization.startswith(odd) else one
        for one in posts
    ]


def _body_of_most(text: str, table: Table, chains: Sequence[Chain]) -> str:
    """The body of most offices that stand alone in the cells of a table; empty where all have one or none has most."""
    cells = {span[0] for row in table.rows for span in row.cells.values()}
    posts = [post for chain in chains for post in chain.posts if post.start in cells and is_bare(text, post)]
    bodies = Counter(_BOARD.sub("", post.organization) for post in posts)
    body, count = bodies.most_common(1)[0] if bodies else ("", 0)
    return body if count * 2 > len(posts) and any(post.organization != body for post in posts) else ""


def _give(person: PersonMention, posts: Sequence[PostMention], usual: Basis) -> None:
    """Give somebody the posts of his row beside those in brackets behind his name; chosen to them if a list above says so."""
    noted = [post for post in person.posts if post.start > person.end and post.basis == "stated"]
    moved = any(post.basis == "former" for post in posts)
    told = next((post for post in person.posts if post.cue), None) if usual == "stated" and not moved else None
    given = [replace(post, basis=told.basis, cue=told.cue) if told else post for post in posts]
    row = {(post.start, post.end) for post in given}
    person.posts = [*given, *(post for post in noted if (post.start, post.end) not in row)]


def _body_of_committees(text: str, at: int, context: Context) -> str:
    """Whose committees the heading above a table says its units are: `四、教代会专门委员会`."""
    start = text.rfind("\n", 0, max(0, at - 1)) + 1
    heading = _COMMITTEES.fullmatch(text, start, max(0, at - 1))
    return expand(heading["body"], context) if heading else ""


def _basis_above(text: str, table: Table, orders: bool) -> Basis:
    """What is said of those in a column that only says 姓名: by the lines above the table."""
    start = table.heads[0][0]
    if is_of_members(text, start):
        return "stated"
    caption = text.rfind("\n", 0, max(0, start - 1)) + 1
    own = _CAPTION.match(text, caption) or as_of(text[caption : start - 1])
    if own and "选举结果" in text[:_TOP]:
        return "elected"
    above = _OF_OTHERS.sub("", _OR_OUT.sub("", text[caption if own else max(0, start - _REACH) : start]))
    if own and _SEE.search(text, max(0, caption - _REACH), start - 1):
        return "elected"
    last: tuple[int, Basis] = (-1, "appointed" if orders else "stated")
    rules: tuple[tuple[Basis, re.Pattern[str]], ...] = (("elected", _CHOSEN), ("appointed", _IN), ("removed", _OUT))
    for basis, rule in rules:
        last = max([last, *((match.start(), basis) for match in rule.finditer(above))], key=lambda one: one[0])
    return last[1]


def _posts(
    text: str, table: Table, row: Row, people: int, usual: Basis, chains: Sequence[Chain], context: Context
) -> Iterator[PostMention]:
    """The posts of a row for those in the column `people`, each with what its column says happens."""
    if table.kinds[people] == "role":
        if row.unit is not None:
            cue = table.heads[people] if usual != "stated" else None
            yield replace(_across(text, table.heads[people], row.unit, context), basis=usual, cue=cue)
        return
    own = table.kinds[people] != "name"
    for number, kind in enumerate(table.kinds):
        wanted = kind == "post" or (not own and kind in _BASES)
        if not wanted or number not in row.cells:
            continue
        label = text[slice(*table.heads[people if own else number])]
        basis = _BASES[table.kinds[people] if own else kind] if own or kind != "post" else usual
        basis = "appointed" if basis == "nominated" and usual == "appointed" and "out" in table.kinds else basis
        basis = "former" if kind == "held" and label.startswith("原") else basis
        cue = table.heads[people if own else number] if basis not in ("stated", "former") else None
        if basis == "appointed" and text.startswith(_PROPOSED, row.cells[number][0]):
            basis = "nominated"
        cells = [row.cells[number], *(_besides(text, table, row) if kind in ("post", "in") and not own else ())]
        for cell in cells:
            for post in _meant(text, cell, table.heads[number] if is_of_society(label) else row.unit, chains, context):
                once = kind in ("post", "held") and not own and post.basis == "former"  # 某局原局长
                yield (
                    replace(post, basis="former", cue=None)
                    if once
                    else replace(post, basis=basis, then=False, cue=cue, slate=None)
                )
    yield from _elsewhere(text, table, row, chains)


def _elsewhere(text: str, table: Table, row: Row, chains: Sequence[Chain]) -> Iterator[PostMention]:
    """What remarks say that the people of a row are in bodies of their own: `某大学某学院教授`."""
    remarks = [row.cells.get(number) for number, head in enumerate(table.heads) if text[slice(*head)] in _REMARKS]
    for start, end in (cell for cell in remarks if cell):
        written = [post for chain in chains for post in chain.posts if start <= post.start and post.end <= end]
        if written and written[-1].end == end and match_role(text, start, end) is None:
            yield from written


def _besides(text: str, table: Table, row: Row) -> Iterator[Span]:
    """The remarks of a row that give its people another office: `兼财务科科长`, `行长`."""
    for number, kind in enumerate(table.kinds):
        start, end = row.cells.get(number, (0, 0))
        if kind != "other":
            continue
        also = text[start:end].startswith("兼") and end - start > _SHORTEST
        if also or (text[slice(*table.heads[number])] in _REMARKS and _is_office(text, start, end)):
            yield start, end


def _is_office(text: str, start: int, end: int) -> bool:
    """Whether a cell is one office and no more."""
    role = match_role(text, start, end) if end > start else None
    return role is not None and role.end() == end and role_heads()[role["head"]][1] == "post"


def _across(text: str, head: Span, unit: Span, context: Context) -> PostMention:
    """The post at the head of a column, of the unit of a row: of 会长（主任） the one that such a unit has."""
    words = _BRACKET.sub("", text[slice(*unit)])
    ending = ending_of(words)
    inner = context.organization if ending is not None and ending.level != "body" and not has_owner(words) else ""
    body = inner + words if inner else expand(words, context)
    titles = titles_of(text[slice(*head)])
    kind = ending.kind if ending else "*"
    heads = [match["head"] if (match := match_role(title, 0)) else "" for title in titles]
    fit = [title for title, named in zip(titles, heads, strict=True) if role_heads()[named][0] & {kind, "*"}]
    return PostMention(*head, body, (fit or titles)[0])


def _meant(
    text: str, cell: Span, unit: Span | None, chains: Sequence[Chain], context: Context
) -> Iterator[PostMention]:
    """The posts that a cell names: of the row's unit, else of the bodies that its own words name."""
    start, end = cell
    written = [post for chain in chains for post in chain.posts if start <= post.start and post.end <= end]
    if unit is None or unit == cell:
        yield from written
        return
    words = _BRACKET.sub("", text[slice(*unit)])
    own = is_of_society(words) or _OWN_COUNCIL.fullmatch(words)
    body = context.organization if own else expand(words, context)
    for part in CELL_PART.finditer(text, start, end):
        words = _BRACKET.sub("", part[0])
        role = match_role(text, part.start(), part.start() + len(words))
        if role is not None and role.end() == part.start() + len(words):
            yield PostMention(part.start(), role.end(), body, role["role"])
        else:
            yield from (post for post in written if part.start() <= post.start < part.end())
