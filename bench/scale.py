"""Graphs of any size, made from a seed: careers in organizations with one statement behind each tenure.

Everything is columns, ready for the bulk path. `tables(10_000)` gives 10,000 tenures of 2,000 people in the 600 posts
of 200 organizations from 1950 to 2025, told by 10,000 statements in 500 documents, changed by 1,000 events: on every
scale a post has 17 tenures, a person 5, an organization 50.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from cursus.graph.tables import EdgeTable, NodeTable

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
GIVEN = "明华建国文军平志伟东海燕玉兰英红春梅秀云龙飞鹏浩宇晨阳雪松柏青山川江河湖"
ROLES = (("主席", "one", "主席", []), ("副主席", "many", "主席", ["副"]), ("委员", "many", "委员", []))
FIRST_DAY, DAYS = dt.date(1950, 1, 1), 27_000
MOMENT = 1_700_000_000_000
_MIX = np.uint64(0x9E3779B97F4A7C15)
Numbers = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True, slots=True)
class World:
    """Who held what: for every tenure the number of its person and post, its first day and last day (-1: open)."""

    tenures: int
    people: int
    organizations: int
    posts: int
    documents: int
    events: int
    person: Numbers
    post: Numbers
    start: Numbers
    end: Numbers

    @property
    def event(self) -> Numbers:
        """The number of the event that began each tenure: five to an organization, by time."""
        per_body = self.events // self.organizations
        return (self.post // len(ROLES)) * per_body + np.minimum(per_body - 1, self.start * per_body // DAYS)


def world(tenures: int, seed: int = 1) -> World:
    """A world of so many tenures, a multiple of 1,000."""
    random = np.random.default_rng(seed)
    bodies = tenures // 50
    posts = bodies * len(ROLES)
    post = np.arange(tenures, dtype=np.int64) % posts
    turn = np.arange(tenures, dtype=np.int64) // posts
    turns = -(-tenures // posts)
    start = np.minimum(DAYS - 1, turn * (DAYS // turns) + random.integers(0, DAYS // turns // 2, tenures))
    length = random.integers(300, 2 * DAYS // turns, tenures)
    head = post % len(ROLES) == 0
    length = np.where(head, np.minimum(length, DAYS // turns // 2), length)
    end = np.where(random.random(tenures) < 0.1, -1, np.minimum(start + length, DAYS))
    person = random.permutation(np.arange(tenures, dtype=np.int64) % (tenures // 5))
    return World(tenures, tenures // 5, bodies, posts, max(1, tenures // 20), bodies * 5, person, post, start, end)


def key(letter: str, number: int) -> str:
    """The id of the thing of that number; scattered as hashes are."""
    return f"{letter}-{(number * int(_MIX)) & (2**64 - 1):016x}"


def day(number: int) -> dt.date:
    """The day of that number."""
    return FIRST_DAY + dt.timedelta(days=number)


def name_of(number: int) -> str:
    """The name of a person; many share one when there are many."""
    surname = SURNAMES[number % len(SURNAMES)]
    rest = number // len(SURNAMES)
    return surname + GIVEN[rest % len(GIVEN)] + GIVEN[rest // len(GIVEN) % len(GIVEN)]


def tables(made: World) -> Iterator[NodeTable | EdgeTable]:
    """The whole graph of a world, nodes before their relationships: posts and tenures, then statements."""
    yield from holdings(made)
    yield from statements(made)


def holdings(made: World) -> Iterator[NodeTable | EdgeTable]:
    """People, organizations, posts, tenures, and how they hang together."""
    people = [name_of(number) for number in range(made.people)]
    yield _nodes("Person", _ids("p", made.people), name=people, names=[[one] for one in people], pinyin=people)
    bodies = [f"第{number}号总工会" for number in range(made.organizations)]
    yield _nodes("Organization", _ids("o", made.organizations), name=bodies, names=[[one] for one in bodies])
    roles = ROLES * made.organizations
    yield _nodes(
        "Post", _ids("r", made.posts),
        role=[role for role, *_ in roles],
        organization_name=[name for name in bodies for _ in ROLES],
        seats=[seats for _, seats, *_ in roles],
        head=[head for _, _, head, _ in roles],
        modifiers=[modifiers for *_, modifiers in roles],
    )  # fmt: skip
    yield _tenures(made)
    posts, tenures = np.arange(made.posts), np.arange(made.tenures)
    yield EdgeTable("OF_ORGANIZATION", "Post", "Organization", _ends("r", posts, "o", posts // len(ROLES)))
    yield EdgeTable("HELD", "Person", "Tenure", _ends("p", made.person, "t", tenures))
    yield EdgeTable("OF_POST", "Tenure", "Post", _ends("t", tenures, "r", made.post))


def statements(made: World) -> Iterator[NodeTable | EdgeTable]:
    """Documents, the statements in them, what they are about, and the events they tell of."""
    number = np.arange(made.tenures)
    documents = [f"d/{one}.txt" for one in range(made.documents)]
    yield _nodes("Document", _ids("d", made.documents), key=documents, version=documents, title=documents)
    ids, said = _ids("s", made.tenures), _days(made.start)
    roles = [ROLES[post % len(ROLES)][0] for post in made.post.tolist()]
    people = [name_of(person) for person in made.person.tolist()]
    bodies = [f"第{post // len(ROLES)}号总工会" for post in made.post.tolist()]
    yield _nodes(
        "Statement", ids, kind=_same("holding", ids), document=[documents[one % made.documents] for one in range(len(ids))],
        edtf=said.cast(pa.string()), first=said, last=said, person=people, organization=bodies, role=roles,
        basis=_same("elected", ids), spans=_same("[[0,12]]", ids), rejected=_same(False, ids), known_from=_same(MOMENT, ids),
        quote=[f"{one}当选{role}" for one, role in zip(people, roles, strict=True)],
    )  # fmt: skip
    yield _nodes("Event", _ids("e", made.events), title=[f"第{one}次代表大会" for one in range(made.events)])
    yield EdgeTable("FROM", "Statement", "Document", _ends("s", number, "d", number % made.documents))
    yield EdgeTable("ABOUT", "Statement", "Person", _ends("s", number, "p", made.person))
    yield EdgeTable("ABOUT", "Statement", "Organization", _ends("s", number, "o", made.post // len(ROLES)))
    yield EdgeTable("ABOUT", "Statement", "Post", _ends("s", number, "r", made.post))
    yield EdgeTable("ABOUT", "Statement", "Event", _ends("s", number, "e", made.event))
    behind = _ends("s", number, "t", number)
    behind = behind.append_column("rule", _same("elected", ids)).append_column("sets", _same(["start.latest"], ids))
    yield EdgeTable("ABOUT", "Statement", "Tenure", behind)
    changed = _ends("e", made.event, "t", number).append_column("change", _same("came", ids))
    changed = changed.append_column("earliest", said).append_column("latest", said)
    yield EdgeTable("CHANGED", "Event", "Tenure", changed)


def _tenures(made: World) -> NodeTable:
    ids = _ids("t", made.tenures)
    start, end = _days(made.start), _days(made.end)
    over = pa.array(made.end >= 0)
    return _nodes(
        "Tenure", ids, tenure=ids, anchor=_ids("s", made.tenures), start_earliest=start, start_latest=start,
        end_earliest=end, end_latest=end, ended=over, known_from=_same(MOMENT, ids),
    )  # fmt: skip


def _nodes(label: str, ids: Any, **columns: Any) -> NodeTable:
    return NodeTable(label, pa.table({"id": ids, **columns}))


def _ends(source: str, sources: Numbers, target: str, targets: Numbers) -> pa.Table:
    return pa.table({"source": _keys(source, sources), "target": _keys(target, targets)})


def _ids(letter: str, count: int) -> pa.Array:
    return _keys(letter, np.arange(count, dtype=np.int64))


def _keys(letter: str, numbers: Numbers) -> pa.Array:
    mixed: list[int] = (numbers.astype(np.uint64) * _MIX).tolist()
    return pa.array([f"{letter}-{one:016x}" for one in mixed])


def _days(numbers: Numbers) -> pa.Array:
    since = (FIRST_DAY - dt.date(1970, 1, 1)).days
    return pa.array((numbers + since).astype("int32"), mask=numbers < 0).cast(pa.date32())


def _same(value: Any, ids: Any) -> pa.Array:
    return pa.array([value] * len(ids))
