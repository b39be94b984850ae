"""A small invented world, made by hand as graph rows: for tests of answers and interfaces.

A federation whose ninth congress of 2021-05-10 elects a new chair and slate, an archive whose head is followed by an
acting one, two people of one name, two meetings of one title, a joint publication and a shared task.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from cursus.model.ident import make_id
from cursus.model.records import Edge, GraphChange, Node

NEWS = (
    "云川市总工会2021年大事记\n"
    "3月15日 云川市总工会主席林知远、副主席白若溪出席职工书屋座谈会。\n"
    "5月9日—10日 云川市工会第九次代表大会在云川会堂召开,贺兰舟当选主席,欧阳川当选常务副主席。\n"
    "7月1日 云川市总工会、云川市工人文化宫印发《职工互助保障办法（试行）》。\n"
    "12月20日 主席贺兰舟、常务副主席欧阳川、名誉主席林知沅走访企业。\n"
)
PLAN = "云川市2022年重点任务\n3.新建职工书屋十家。（责任单位：云川市总工会、云川市工人文化宫）\n"
REGISTER = (
    "云川市档案馆志\n林知远，2010年1月1日任馆长，2015年6月30日免。阮青山，2015年7月1日任代馆长。苏禾2018年4月任馆长。\n"
)

BEFORE, AFTER = 1_000, 2_000
"""System times: the first reading of the news, and the second that refined a tenure."""


def day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def ident(label: str, name: str) -> str:
    return make_id(label, name)


FEDERATION, ARCHIVE, PALACE, AUDIT = "云川市总工会", "云川市档案馆", "云川市工人文化宫", "云川市总工会经审会"
ORGANIZATIONS = {
    FEDERATION: ["市总工会", "云川市总"],
    ARCHIVE: ["市档案馆"],
    PALACE: ["市工人文化宫"],
    AUDIT: ["云川市总工会经费审查委员会"],
}
PEOPLE = {
    "林知远": ("林知远", ["林知沅"]),
    "贺兰舟": ("贺兰舟", []),
    "白若溪": ("白若溪", []),
    "欧阳川": ("欧阳川", []),
    "阮青山": ("阮青山", []),
    "苏禾": ("苏禾", []),
    "江一帆甲": ("江一帆", []),
    "江一帆乙": ("江一帆", []),
}
POSTS = [
    (FEDERATION, "主席", "one"),
    (FEDERATION, "副主席", "many"),
    (FEDERATION, "常务副主席", "many"),
    (FEDERATION, "名誉主席", "many"),
    (FEDERATION, "党组书记", "one"),
    (ARCHIVE, "馆长", "one"),
    (ARCHIVE, "代馆长", "one"),
    (ARCHIVE, "副馆长", "many"),
    (PALACE, "主任", "one"),
]
DOCUMENTS = {
    "news.txt": (NEWS, "云川市总工会2021年大事记", FEDERATION, "2021-01-01", "2021-12-31"),
    "plan.txt": (PLAN, "云川市2022年重点任务", FEDERATION, "2022-01-01", "2022-12-31"),
    "register.txt": (REGISTER, "云川市档案馆志", ARCHIVE, None, None),
}
EVENTS = {
    "congress": ("云川市工会第九次代表大会", "congress", "2021-05-09/2021-05-10", "2021-05-09", "2021-05-10"),
    "reading": ("职工书屋座谈会", "meeting", "2021-03-15", "2021-03-15", "2021-03-15"),
    "reading2020": ("职工书屋座谈会", "meeting", "2020-11", "2020-11-01", "2020-11-30"),
    "undated": ("退休职工联谊会", "activity", None, None, None),
}
# name, person, post, bounds, ended, known_from, known_until
TENURES: list[tuple[str, str, tuple[str, str], tuple[str | None, str | None, str | None, str | None], bool | None]] = [
    ("lin-chair", "林知远", (FEDERATION, "主席"), (None, "2019-03-01", "2021-05-09", "2021-05-10"), True),
    ("he-chair", "贺兰舟", (FEDERATION, "主席"), ("2021-05-10", "2021-05-10", "2021-12-20", None), None),
    ("bai", "白若溪", (FEDERATION, "副主席"), (None, "2021-03-15", "2021-03-15", "2021-05-10"), True),
    ("ouyang", "欧阳川", (FEDERATION, "常务副主席"), (None, "2021-05-10", "2021-12-20", None), None),
    ("lin-honor", "林知远", (FEDERATION, "名誉主席"), (None, "2021-12-20", "2021-12-20", None), None),
    ("lin-head", "林知远", (ARCHIVE, "馆长"), ("2010-01-01", "2010-01-01", "2015-06-30", "2015-06-30"), True),
    ("ruan", "阮青山", (ARCHIVE, "代馆长"), ("2015-07-01", "2015-07-01", "2015-07-01", None), None),
    ("su", "苏禾", (ARCHIVE, "馆长"), ("2018-04-01", "2018-04-30", "2018-04-30", None), None),
    ("jiang-a", "江一帆甲", (ARCHIVE, "副馆长"), (None, "2012-05-01", "2014-05-01", None), None),
    ("jiang-b", "江一帆乙", (PALACE, "主任"), (None, "2021-07-01", "2021-07-01", None), None),
]
# name, document, kind, date, quote, about (label, name, rule, sets)
STATEMENTS: list[tuple[str, str, str, str | None, str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "s-lin", "news.txt", "holding", "2021-03-15", "云川市总工会主席林知远",
        [("Person", "林知远", None, []), ("Organization", FEDERATION, None, []),
         ("Tenure", "lin-chair", "stated", []), ("Event", "reading", None, [])],
    ),
    (
        "s-bai", "news.txt", "holding", "2021-03-15", "副主席白若溪",
        [("Person", "白若溪", None, []), ("Organization", FEDERATION, None, []),
         ("Tenure", "bai", "stated", ["start.latest", "end.earliest"]), ("Event", "reading", None, [])],
    ),
    (
        "s-bai-there", "news.txt", "participation", "2021-03-15", "副主席白若溪出席职工书屋座谈会",
        [("Person", "白若溪", None, []), ("Event", "reading", None, [])],
    ),
    (
        "s-lin-there", "news.txt", "participation", "2021-03-15", "林知远、副主席白若溪出席职工书屋座谈会",
        [("Person", "林知远", None, []), ("Event", "reading", None, [])],
    ),
    (
        "s-congress", "news.txt", "event", "2021-05-09/2021-05-10", "云川市工会第九次代表大会在云川会堂召开",
        [("Event", "congress", None, [])],
    ),
    (
        "s-he", "news.txt", "holding", "2021-05-10", "贺兰舟当选主席",
        [("Person", "贺兰舟", None, []), ("Organization", FEDERATION, None, []), ("Event", "congress", None, []),
         ("Tenure", "he-chair", "elected", ["start.earliest", "start.latest"]),
         ("Tenure", "lin-chair", "successor", ["end.latest"]), ("Tenure", "bai", "slate", ["end.latest"])],
    ),
    (
        "s-ouyang", "news.txt", "holding", "2021-05-10", "欧阳川当选常务副主席",
        [("Person", "欧阳川", None, []), ("Organization", FEDERATION, None, []), ("Event", "congress", None, []),
         ("Tenure", "ouyang", "elected", ["start.latest"])],
    ),
    (
        "s-issued", "news.txt", "issuance", "2021-07-01",
        "云川市总工会、云川市工人文化宫印发《职工互助保障办法（试行）》",
        [("Publication", "职工互助保障办法（试行）", None, []), ("Organization", FEDERATION, None, []),
         ("Organization", PALACE, None, [])],
    ),
    (
        "s-he-later", "news.txt", "holding", "2021-12-20", "主席贺兰舟",
        [("Person", "贺兰舟", None, []), ("Organization", FEDERATION, None, []),
         ("Tenure", "he-chair", "stated", ["end.earliest"])],
    ),
    (
        "s-honor", "news.txt", "holding", "2021-12-20", "名誉主席林知沅",
        [("Person", "林知远", None, []), ("Organization", FEDERATION, None, []),
         ("Tenure", "lin-honor", "stated", ["start.latest", "end.earliest"])],
    ),
    (
        "s-host", "news.txt", "hosting", "2021-05-09/2021-05-10", "云川市工会第九次代表大会在云川会堂召开",
        [("Organization", FEDERATION, None, []), ("Event", "congress", None, [])],
    ),
    (
        "s-task", "plan.txt", "responsibility", None, "3.新建职工书屋十家。（责任单位：云川市总工会",
        [("Task", "3", None, []), ("Organization", FEDERATION, None, [])],
    ),
    (
        "s-head", "register.txt", "holding", "2010-01-01/2015-06-30", "林知远，2010年1月1日任馆长，2015年6月30日免",
        [("Person", "林知远", None, []), ("Organization", ARCHIVE, None, []),
         ("Tenure", "lin-head", "term", ["start.earliest", "start.latest", "end.earliest", "end.latest"])],
    ),
]  # fmt: skip


def world() -> GraphChange:
    """The whole world as one unit of work."""
    change = GraphChange()
    for part in (_organizations, _people, _posts, _documents, _events, _tenures, _papers, _statements):
        part(change)
    return change


def _node(change: GraphChange, label: str, id: str, **properties: Any) -> None:
    change.nodes.append(Node(label, id, properties))


def _edge(work: GraphChange, type: str, source: tuple[str, str], target: tuple[str, str], /, **properties: Any) -> None:
    work.edges.append(Edge(type, *source, *target, properties))


def _organizations(change: GraphChange) -> None:
    for name, forms in ORGANIZATIONS.items():
        _node(change, "Organization", ident("Organization", name), name=name, names=[name, *forms], place="云川市")
    parent = ("Organization", ident("Organization", FEDERATION))
    _edge(change, "PART_OF", ("Organization", ident("Organization", AUDIT)), parent)


def _people(change: GraphChange) -> None:
    for key, (name, forms) in PEOPLE.items():
        _node(change, "Person", ident("Person", key), name=name, names=[name, *forms], pinyin="", marks=[])


def post_id(organization: str, role: str) -> str:
    return make_id("Post", ident("Organization", organization), role)


def _posts(change: GraphChange) -> None:
    for organization, role, seats in POSTS:
        post = ("Post", post_id(organization, role))
        _node(change, *post, role=role, organization_name=organization, seats=seats, head=role[-2:], modifiers=[])
        _edge(change, "OF_ORGANIZATION", post, ("Organization", ident("Organization", organization)))


def _documents(change: GraphChange) -> None:
    for key, (raw, title, organization, first, last) in DOCUMENTS.items():
        _node(
            change, "Document", ident("Document", key), key=key, version=f"v-{key}", title=title, raw=raw,
            organization=organization, edtf=None, first=None, last=None, covers_first=day(first),
            covers_last=day(last), medium="text", ingested=BEFORE,
        )  # fmt: skip


def _events(change: GraphChange) -> None:
    for key, (title, type, edtf, first, last) in EVENTS.items():
        event = ("Event", ident("Event", key))
        _node(change, *event, title=title, type=type, edtf=edtf, first=day(first), last=day(last), document="news.txt")
    congress, reading = ("Event", ident("Event", "congress")), ("Event", ident("Event", "reading"))
    _node(change, "Place", ident("Place", "云川会堂"), name="云川会堂")
    _edge(change, "AT", congress, ("Place", ident("Place", "云川会堂")))
    host = ("Organization", ident("Organization", FEDERATION))
    _edge(change, "HOSTED", host, congress, role="organizer")
    for person, roles in (("林知远", ["attendee", "speaker"]), ("白若溪", ["attendee"])):
        _edge(change, "PARTICIPATED", ("Person", ident("Person", person)), reading, roles=roles)


def _tenures(change: GraphChange) -> None:
    for name, person, post, (se, sl, ee, el), ended in TENURES:
        _tenure(change, name, name, person, post, (se, sl, ee, el), ended, AFTER if name == "he-chair" else BEFORE)
    old = (None, "2021-12-20", "2021-12-20", None)
    _tenure(change, "he-chair", "he-chair-old", "贺兰舟", (FEDERATION, "主席"), old, None, BEFORE, AFTER)
    for name, kind in (("he-chair", "came"), ("ouyang", "came")):
        on = {"earliest": day("2021-05-10"), "latest": day("2021-05-10")}
        target = ("Tenure", ident("Tenure", name))
        _edge(change, "CHANGED", ("Event", ident("Event", "congress")), target, change=kind, **on)


def _tenure(
    change: GraphChange,
    name: str,
    version: str,
    person: str,
    post: tuple[str, str],
    bounds: tuple[str | None, ...],
    ended: bool | None,
    known_from: int,
    known_until: int | None = None,
) -> None:
    se, sl, ee, el = (day(one) for one in bounds)
    tenure = ("Tenure", ident("Tenure", version))
    _node(
        change, *tenure, tenure=ident("Tenure", name), start_earliest=se, start_latest=sl, end_earliest=ee,
        end_latest=el, ended=ended, known_from=known_from, known_until=known_until,
    )  # fmt: skip
    _edge(change, "HELD", ("Person", ident("Person", person)), tenure)
    _edge(change, "OF_POST", tenure, ("Post", post_id(*post)))


def _papers(change: GraphChange) -> None:
    paper = ("Publication", ident("Publication", "职工互助保障办法（试行）"))
    _node(change, *paper, title="职工互助保障办法（试行）")
    task = ("Task", ident("Task", "3"))
    _node(change, *task, item="3", text="新建职工书屋十家。", document="plan.txt")
    for organization, role in ((FEDERATION, "lead"), (PALACE, "support")):
        body = ("Organization", ident("Organization", organization))
        on = {"edtf": "2021-07-01", "first": day("2021-07-01"), "last": day("2021-07-01")}
        _edge(change, "ISSUED", body, paper, action="issued", **on)
        _edge(change, "RESPONSIBLE_FOR", body, task, role=role)


def _statements(change: GraphChange) -> None:
    for name, key, kind, date, quote, about in STATEMENTS:
        start = DOCUMENTS[key][0].index(quote)
        spans = json.dumps([[start, start + len(quote)]])
        statement = ("Statement", ident("Statement", name))
        first, last = (date.split("/")[0], date.split("/")[-1]) if date else (None, None)
        _node(
            change, *statement, kind=kind, document=key, edtf=date, first=day(first), last=day(last), quote=quote,
            spans=spans, payload="{}", rejected=False, known_from=BEFORE, known_until=None,
        )  # fmt: skip
        _edge(change, "FROM", statement, ("Document", ident("Document", key)))
        for label, target, rule, sets in about:
            _edge(change, "ABOUT", statement, (label, ident(label, target)), rule=rule, sets=sets)
