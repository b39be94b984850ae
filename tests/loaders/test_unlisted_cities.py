"""Cities that a text takes for granted or names by a short form that is a word besides."""

from __future__ import annotations

import pytest
from reading import held_by_year

NEWS = (
    "{title}\n发布时间：2013-03-22　来源：本站\n3月20日，{body}六届二次全委会议召开。市委副书记刘正文出席会议，"
    "会议由市总工会党组书记万从文主持。会议号召{call}。\n"
)


@pytest.mark.parametrize(
    ("title", "body", "call", "city"),
    [
        ("市总工会召开六届二次全委会议", "市总工会", "为资阳“加速崛起”建功立业", "资阳市"),
        ("日照总工会召开六届二次全委会议", "市总工会", "再创佳绩", "日照市"),
        ("市总工会召开六届二次全委会议", "云江市总工会", "再创佳绩", "云江市"),
    ],
)
def test_the_city_of_bodies_named_without_it(title: str, body: str, call: str, city: str) -> None:
    found = held_by_year(NEWS.format(title=title, body=body, call=call))["2013"]
    assert {f"刘正文 {city}委 副书记", f"万从文 {city}总工会 党组书记"} <= found


@pytest.mark.parametrize("call", ["再创佳绩", "职工到黄山风景区疗养", "治理白银盘城，建设合作平台"])
def test_no_city_is_made_of_the_words_before_a_body(call: str) -> None:
    found = held_by_year(NEWS.format(title="市总工会召开会议", body="市总工会", call=call))
    assert not any("会议由" in fact or "黄山" in fact or "合作市" in fact for facts in found.values() for fact in facts)


def test_a_gazetteer_of_a_city_that_is_none_today_names_it_in_its_title() -> None:
    told = (
        "云江市志·大事记\n1985年\n2月8日　市人民政府任命王正平为市经济委员会主任。\n"
        "4月　市委书记张立本调省农业厅任厅长，市长赵文华接任市委书记。\n"
        "5月3—6日　云江市第六届人民代表大会第三次会议选举吴克勤为市长。\n"
    )
    assert held_by_year(told)["1985"] >= {
        "王正平 云江市经济委员会 主任 appointed",
        "张立本 云江市委 书记",
        "赵文华 云江市委 书记 appointed",
        "吴克勤 云江市人民政府 市长 elected",
    }
