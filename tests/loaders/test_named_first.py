"""Names told before their posts, bodies counted before their heads, and guests told by their age."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Hosting

ANGLERS = {"title": "云州省钓鱼协会2021年大事记", "organization": "云州省钓鱼协会"}
UNION = {"title": "云州市云溪区总工会2023年大事记", "organization": "云州市云溪区总工会"}


@pytest.mark.parametrize(
    ("head", "tail"), [("（说明：", "。）"), ("（注：", "）"), ("参加人员：", "。"), ("联系领导：", "")]
)
def test_posts_behind_names(head: str, tail: str) -> None:
    """Each piece of such a list gives its people the posts behind them, be a name a word."""
    said = "方见山，区总工会党组书记、常务副主席；方略、何立言，党组成员、副主席；韩小满（女），女职工委员会主任"
    assert held(f"\n{head}{said}{tail}", **UNION) == {
        "方见山 云州市云溪区总工会 党组书记",
        "方见山 云州市云溪区总工会 常务副主席",
        "方略 云州市云溪区总工会 党组成员",
        "方略 云州市云溪区总工会 副主席",
        "何立言 云州市云溪区总工会 党组成员",
        "何立言 云州市云溪区总工会 副主席",
        "韩小满 云州市云溪区总工会女职工委员会 主任",
    }


@pytest.mark.parametrize("said", ["时间，会议主席；地点，副主席。", "高度重视，主任；统一思想，书记。"])
def test_words_before_posts(said: str) -> None:
    """Words that are no names hold nothing."""
    assert held("\n" + said, **UNION) == set()


@pytest.mark.parametrize(
    ("said", "bodies", "role"),
    [
        ("会议决定设立学术、科普、标准化三个工作委员会，分别由方见山、苏木青、何立言任主任委员。", "学术工作委员会 科普工作委员会 标准化工作委员会", "主任委员"),
        ("增设路亚、矶钓、海钓3个分会，由方见山、苏木青、何立言分别任会长。", "路亚分会 矶钓分会 海钓分会", "会长"),
        ("会议决定下设宣传、竞赛和财务三个组，方见山、苏木青、何立言分别任组长。", "宣传组 竞赛组 财务组", "组长"),
        ("组建技术、后勤、裁判3个小组，组长分别由方见山、苏木青、何立言担任。", "技术小组 后勤小组 裁判小组", "组长"),
    ],
)  # fmt: skip
def test_counted_bodies(said: str, bodies: str, role: str) -> None:
    """Bodies named by what each is called, with their number and kind, have a head each."""
    people = ["方见山", "苏木青", "何立言"]
    assert held(said, **ANGLERS) == {
        f"{one} 云州省钓鱼协会{body} {role} appointed" for one, body in zip(people, bodies.split(), strict=True)
    }


@pytest.mark.parametrize(
    "said",
    [
        "理事会聘请方见山和原云州钓具厂厂长、91岁的车万里为顾问。",
        "理事会聘请方见山、原云州钓具厂厂长、88岁高龄的车万里为顾问。",
    ],
)
def test_guests_by_their_age(said: str) -> None:
    """Behind his former post somebody may be told by his age."""
    assert held(said, **ANGLERS) == {
        "方见山 云州省钓鱼协会 顾问 appointed",
        "车万里 云州省钓鱼协会 顾问 appointed",
        "车万里 云州钓具厂 厂长 former",
    }


@pytest.mark.parametrize("said", ["希望新一届理事会坚持民主办会、依法办会。", "学校坚持自主办学、民主办学。"])
def test_no_hosts_in_words(said: str) -> None:
    """民主办会 hosts nothing."""
    assert not [one for one in read(said, **ANGLERS).statements if isinstance(one, Hosting)]
