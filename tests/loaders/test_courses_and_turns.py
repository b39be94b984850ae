"""Courses that open, told by where they are held, and bodies whose turn is told before what they hold."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting

_HEAD = "云州市总工会1985年大事记\n\n1月4日　召开会议。\n7月2日　"


def _told(text: str) -> tuple[list[str], set[str]]:
    found = read_whole(_HEAD + text + "\n").statements
    day = [one for one in found if one.date and one.date.edtf == "1985-07-02"]
    return (
        [one.title for one in day if isinstance(one, EventStatement)],
        {one.organization for one in day if isinstance(one, Hosting)},
    )


@pytest.mark.parametrize(
    ("told", "title", "hosts"),
    [
        (
            "市总工会、市教育局联合举办的青工骨干学习班在市工人业余大学开学，校长杜若飞主持开学典礼。",
            "青工骨干学习班",
            {"云州市总工会", "云州市教育局"},
        ),
        (
            "市总工会与市劳动局合办的安全员训练班结业，副主席蒋文彬讲话。",
            "安全员训练班",
            {"云州市总工会", "云州市劳动局"},
        ),
        ("市总工会女工部换届，召开第五次会员代表大会，蒋文彬讲话。", "", {"云州市总工会女工部"}),
        ("市职工技术协会任期届满，召开第三次会员代表大会，蒋文彬讲话。", "", {"云州市职工技术协会"}),
    ],
)
def test_courses_and_turns(told: str, title: str, hosts: set[str]) -> None:
    titles, held = _told(told)
    assert held == hosts
    assert not title or titles == [title]


def test_a_school_that_begins_its_term_is_no_event_by_itself() -> None:
    assert _told("云州市青工技校开学，校长杜若飞主持开学典礼。")[0] == ["开学典礼"]
