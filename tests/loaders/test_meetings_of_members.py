"""Papers of a meeting of members, which are those of the body whose members they are."""

from __future__ import annotations

import pytest
from reading import own_body, read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("云州市家具行业协会第三届会员代表大会会议纪要", "云州市家具行业协会"),
        ("云州市家具商会第三届会员代表大会公告", "云州市家具商会"),
        ("云州市家具研究会第三届一次会员代表大会选举结果", "云州市家具研究会"),
        ("云州市消费者协会三届一次会员代表大会纪要", "云州市消费者协会"),
        ("云州市钓鱼协会第三届代表大会会议纪要", "云州市钓鱼协会"),
        ("云州市人民代表大会常务委员会公告", "云州市人民代表大会常务委员会"),
    ],
)
def test_the_body_of_a_meeting_of_members(title: str, own: str) -> None:
    assert own_body(f"{title}\n\n2018年5月28日，会议召开。") == own


def test_minutes_of_a_congress() -> None:
    text = """云州市家具行业协会第三届会员代表大会会议纪要

时　间：2018年5月28日上午9:00
地　点：云州饭店三楼
主持人：协会会长郑　文

一、大会审议通过《云州市家具行业协会章程（修正案）》。
二、会上，协会与长沙铁路物流中心签署《联运合作协议》。
"""
    found = read_whole(text).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["云州市家具行业协会第三届会员代表大会"]
    assert {one.organization for one in found if isinstance(one, Hosting)} == {
        "云州市家具行业协会",
        "长沙铁路物流中心",
    }
    assert ("云州市家具行业协会第三届会员代表大会",) in [
        one.organizations for one in found if isinstance(one, Issuance)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "会后，三届一次理事会、三届一次监事会分别召开，选举结果如下：",
        "三届一次理事会召开，选举结果如下：",
        "随后召开的三届一次理事会选举产生了会长：",
    ],
)
def test_minutes_of_a_congress_with_its_boards(told: str) -> None:
    text = f"""云州市家具行业协会第三届会员代表大会会议纪要

时　间：2018年5月28日上午9:00
地　点：云州饭店三楼
主持人：协会会长郑　文

一、市商务局副局长公孙明讲话。
二、{told}
会　长：钱　江
"""
    found = read_whole(text).statements
    assert next(one.title for one in found if isinstance(one, EventStatement)) == "云州市家具行业协会第三届会员代表大会"
