"""A large made graph: one federation that hosted thousands of meetings, and people who held its posts and came to them."""

from __future__ import annotations

import datetime as dt

from cursus.model.ident import make_id
from cursus.model.records import Edge, GraphChange, Node

FEDERATION = "云川市总工会"


def crowd(people: int, events: int) -> GraphChange:
    """A graph of that many people and events: each person held one of 40 posts, and came to one of the events."""
    body = make_id("Organization", FEDERATION)
    nodes = [Node("Organization", body, {"name": FEDERATION, "names": [FEDERATION], "place": "云川市"})]
    edges: list[Edge] = []
    posts = [make_id("Post", FEDERATION, str(number)) for number in range(40)]
    for number, post in enumerate(posts):
        nodes.append(Node("Post", post, {"role": f"第{number}工作部部长", "seats": "one"}))
        edges.append(Edge("OF_ORGANIZATION", "Post", post, "Organization", body, {}))
    meetings = [make_id("Event", str(number)) for number in range(events)]
    for number, event in enumerate(meetings):
        day = dt.date(1990, 1, 1) + dt.timedelta(days=number)
        told = {"title": f"第{number}次例会", "edtf": day.isoformat(), "first": day, "last": day, "type": "meeting"}
        nodes.append(Node("Event", event, told))
        edges.append(Edge("HOSTED", "Organization", body, "Event", event, {"role": "organizer"}))
    for number in range(people):
        person, tenure = make_id("Person", f"甲{number}"), make_id("Tenure", str(number))
        begin = dt.date(1990, 1, 1) + dt.timedelta(days=number)
        bounds = {"start_earliest": begin, "start_latest": begin, "end_earliest": begin, "end_latest": None}
        nodes.append(Node("Person", person, {"name": f"甲{number}", "names": [f"甲{number}"]}))
        nodes.append(Node("Tenure", tenure, {**bounds, "tenure": tenure, "known_from": 1}))
        edges.append(Edge("HELD", "Person", person, "Tenure", tenure, {}))
        edges.append(Edge("OF_POST", "Tenure", tenure, "Post", posts[number % len(posts)], {}))
        edges.append(
            Edge("PARTICIPATED", "Person", person, "Event", meetings[number * 7 % events], {"roles": ["attendee"]})
        )
    return GraphChange(nodes=nodes, edges=edges)
