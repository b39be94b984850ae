"""A union's gazetteer: the name that its union had when, other unions by theirs, its organs beside guests."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

TOLD = """江城市工会志

大事记（1950—1984）

1954年

1月　市总工会{named}江城市工会联合会（简称市工联）。
10月12日　市工联文教部部长洪大海率职工赴南京参观，南京市工联副主席陶小红介绍经验。

1956年

4月6日　市工联第二次会员代表大会召开。市工联主席马建华到会讲话。
11日　市工联二届一次全委会议选举龙大海为主席，尤金花为副主席。原主席卫长江另有任用。

1958年

8月14日　市工联{again}。
11月3日　召开职工大会，主席龙大海讲话。
"""


def test_heads_of_a_union_by_its_name_of_the_time() -> None:
    for named, again in (
        ("改称", "恢复江城市总工会名称"),
        ("更名为", "复称江城市总工会"),
        ("改组为", "更名为江城市总工会"),
    ):
        assert dated_whole(TOLD.format(named=named, again=again)) == {
            "1954-10-12 洪大海 江城市工会联合会文教部 部长",
            "1954-10-12 陶小红 南京市工会联合会 副主席",
            "1956-04-06 马建华 江城市工会联合会 主席",
            "1956-04-11 龙大海 江城市工会联合会 主席 elected",
            "1956-04-11 尤金花 江城市工会联合会 副主席 elected",
            "1956-04-11 卫长江 江城市工会联合会 主席 former",
            "1958-11-03 龙大海 江城市总工会 主席",
        }


def test_the_congress_of_a_union_in_between() -> None:
    text = (
        "云河县工会志\n\n大事记（1953—1984）\n\n1953年\n\n6月　云河县总工会更名为云河县工会联合会。\n1956年\n"
        "5月4日　召开县工会第二次代表大会，选举李大海为主席，王小红、张三春为副主席。\n1958年\n"
        "8月14日　县工会联合会复称云河县总工会，主席李大海讲话。\n"
    )
    assert dated_whole(text) >= {
        "1956-05-04 李大海 云河县工会联合会 主席 elected",
        "1956-05-04 王小红 云河县工会联合会 副主席 elected",
        "1958-08-14 李大海 云河县总工会 主席",
    }


def test_organs_of_the_own_union_beside_guests() -> None:
    text = (
        "芜湖市总工会大事记（1996年）\n\n4月6日　市总工会召开全委会，省总工会副主席纪小元到会祝贺，"
        "经费审查委员会主任马建华作报告。\n"
    )
    assert "马建华 芜湖市总工会经费审查委员会 主任" in held_whole(text)


def test_deputies_of_a_head_called_otherwise_than_usual() -> None:
    text = (
        "芜湖市总工会大事记（1973年）\n\n6月21日　裕春纱厂革命委员会副主任水小英致开幕词。"
        "大会选举甘大海为市总工会主任，匡小正、水小英（不脱产）为副主任。\n"
    )
    assert dated_whole(text) == {
        "1973-06-21 水小英 裕春纱厂革命委员会 副主任",
        "1973-06-21 甘大海 芜湖市总工会 主任 elected",
        "1973-06-21 匡小正 芜湖市总工会 副主任 elected",
        "1973-06-21 水小英 芜湖市总工会 副主任 elected",
    }


@pytest.mark.parametrize(
    ("begun", "first"),
    [
        ("西川县（今辽源市）职工总会成立，柴广田任主任。1952年4月，县职工总会改称辽源市工会联合会", "西川县职工总会"),
        ("西川县职工总会成立，柴广田任主任。1952年4月，西川县职工总会更名为辽源市工会联合会", "西川县职工总会"),
        ("辽源市职工总会（市总工会前身）成立，柴广田任主任。1952年4月，改为辽源市工会联合会", "辽源市职工总会"),
        ("成立辽源市工人联合会，柴广田任主任。1952年4月，改为辽源市工会联合会", "辽源市工人联合会"),
    ],
)
def test_the_first_names_of_a_union(begun: str, first: str) -> None:
    told = (
        f"辽源市总工会组织沿革与历届领导\n\n1948年4月，{begun}，麻振东任主席。\n\n"
        "1956年3月12日，辽源市工会第一次会员代表大会召开，选举产生市工会联合会第一届委员会，辛大河当选主席。\n\n"
        "1959年2月，市工会联合会更名为辽源市总工会。1960年6月，辽源市工会第二次代表大会选举麻振东为主席。\n"
    )
    assert dated_whole(told) == {
        f"1948-04 柴广田 {first} 主任 appointed",
        "1952-04 麻振东 辽源市工会联合会 主席 appointed",
        "1956-03-12 辛大河 辽源市工会联合会 主席 elected",
        "1960-06 麻振东 辽源市总工会 主席 elected",
    }
