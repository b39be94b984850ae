"""Services that a body opens, institutes of academies, circles of a conference, who somebody old is, elections told short."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

INSTITUTE = "中国科学院云山土壤研究所1980年大事记\n\n"
OF_INSTITUTE = "中国科学院云山土壤研究所"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "市总工会法律顾问处成立，罗志强兼任主任，方平兼任副主任。",
            {"罗志强 云州市总工会法律顾问处 主任 appointed", "方平 云州市总工会法律顾问处 副主任 appointed"},
        ),
        (
            "市总工会法律顾问处成立，市司法局律师科科长罗志强兼任主任。",
            {"罗志强 云州市司法局律师科 科长", "罗志强 云州市总工会法律顾问处 主任 appointed"},
        ),
        ("市总工会职工法律服务所成立，罗志强任主任。", {"罗志强 云州市总工会职工法律服务所 主任 appointed"}),
        ("原市总工会副主席、彝族老人罗志强逝世。", {"罗志强 云州市总工会 副主席 former"}),
        ("原市政协副主席、爱国民主人士罗志强病逝。", {"罗志强 云州市政协 副主席 former"}),
        ("原副主席、知名中医罗志强病逝。", {"罗志强 云州市总工会 副主席 former"}),
        ("民盟委员罗志强、医药卫生界委员方平作大会发言。", set[str]()),
        ("民盟市委委员罗志强作大会发言。", {"罗志强 民盟云州市委 委员"}),
    ],
)
def test_posts_go_to_the_bodies_that_have_them(text: str, posts: set[str]) -> None:
    assert held(text) == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("中国科学院批准罗志强为副所长。", {f"罗志强 {OF_INSTITUTE} 副所长 appointed"}),
        ("中国科学院同意罗志强辞去副所长职务。", {f"罗志强 {OF_INSTITUTE} 副所长 resigned"}),
        ("中国科学院任命罗志强为院长。", {"罗志强 中国科学院 院长 appointed"}),
        (
            "所团委改选，罗志强当选团委书记，方平当选团委副书记。",
            {f"罗志强 {OF_INSTITUTE} 团委书记 elected", f"方平 {OF_INSTITUTE} 团委副书记 elected"},
        ),
    ],
)
def test_an_academy_gives_its_institutes_their_heads(text: str, posts: set[str]) -> None:
    assert held_whole(f"{INSTITUTE}3月5日　{text}\n") == posts


@pytest.mark.parametrize(
    ("text", "title", "roles"),
    [
        ("所团委改选，罗志强当选团委书记。", "所团委改选", []),
        (
            "副所长罗志强率土肥室人员赴红石农场开展固氮试验。",
            "副所长罗志强率土肥室人员赴红石农场开展固氮试验",
            [("罗志强", "visitor")],
        ),
        (
            "副所长罗志强到红石农场蹲点，场长方平陪同。",
            "副所长罗志强到红石农场蹲点",
            [("方平", "companion"), ("罗志强", "visitor")],
        ),
        (
            "省农业厅处长方平带领评议组来所评议工作。评议组成员有云州大学教授罗志强等。",
            "省农业厅处长方平带领评议组来所评议工作",
            [("方平", "visitor"), ("罗志强", "visitor")],
        ),
        ("歌咏比赛在礼堂举行，团委书记方平到场颁奖。", "歌咏比赛", [("方平", "other")]),
    ],
)
def test_what_is_told_short_is_an_event(text: str, title: str, roles: list[tuple[str, str]]) -> None:
    told = read_whole(f"{INSTITUTE}3月5日　{text}\n3月9日　召开职工大会。\n").statements
    events = [one for one in told if isinstance(one, EventStatement)]
    assert events[0].title == title
    assert (
        sorted((one.person.name, role) for one in told if isinstance(one, Participation) for role in one.roles) == roles
    )
