"""Deputies who run a department, offices of an alumni association, and contests that are named before their hosts."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Hosting, Participation, SourceDocument

from .test_lists import facts

OWN = "吴州市河桥路中学"
HOUSES = "华侨大厦落成，大厦经理由王建国兼任。", "王建国 华侨大厦 经理 appointed 2012-10-24"
HELD = (
    ("教务处工作由副主任马大进主持。", "马大进 吴州市河桥路中学教务处 副主任 stated 2012-10-24"),
    ("会议决定总务处日常工作暂由副主任马大进负责。", "马大进 吴州市河桥路中学总务处 副主任 stated 2012-10-24"),
    ("当天成立校友会，周天民受聘为名誉会长。", "周天民 吴州市河桥路中学校友会 名誉会长 appointed 2012-10-24"),
    ("学校召开新学期教职工大会。会议决定：李青山任副校长。", "李青山 吴州市河桥路中学 副校长 appointed 2012-10-24"),
    HOUSES,
)  # fmt: skip


@pytest.mark.parametrize(("line", "held"), HELD)
def test_whose_post_it_is(line: str, held: str) -> None:
    title = f"{OWN}大事记（2012年）"
    found = facts(f"{title}\n10月24日，{line}\n", title=title, organization=OWN, date="2012", medium="chronicle")
    assert held in found


def _statements(line: str) -> list[object]:
    source = SourceDocument(
        key="test", version="0", title=f"{OWN}大事记（2012年）", organization=OWN, date=When.parse("2012"),
        raw=f"{OWN}大事记（2012年）\n5月16日，{line}\n", medium="chronicle",
    )  # fmt: skip
    return [*extract(source).statements]


@pytest.mark.parametrize(
    ("line", "hosts"),
    [
        (
            "市航模竞赛由我校承办，市教育局、市科协主办，市图书馆协办。",
            {(OWN, "undertaker"), ("吴州市教育局", "organizer"), ("吴州市科协", "organizer"), ("吴州市图书馆", "co_organizer")},
        ),
        ("市教育局主办的市书法比赛由我校承办。", {(OWN, "undertaker"), ("吴州市教育局", "organizer")}),
    ],
)  # fmt: skip
def test_who_hosts_a_contest(line: str, hosts: set[tuple[str, str]]) -> None:
    found = {(one.organization, one.role) for one in _statements(line) if isinstance(one, Hosting)}
    assert found == hosts


def test_who_runs_a_department_chairs_no_meeting() -> None:
    told = _statements("学校召开教师大会，教务处工作由副主任马大进主持。")
    assert not [one for one in told if isinstance(one, Participation)]
