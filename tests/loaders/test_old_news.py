"""Old newspapers: short news under headlines with the day behind who acts, how a meeting began, and cooperatives' assemblies."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read_whole

from cursus.model.statement import EventStatement

HEAD = "云州工农报　1956年10月13日　星期六　第二版\n\n"
FIRST = "　　工会选出新委员会\n　　【又讯】前日，纺织厂工会举行第三届会员代表大会，由党委书记何建国主持。\n\n"


@pytest.mark.parametrize(
    ("headline", "text", "day"),
    [
        ("苏联专家参观气矿", "苏联石油专家伊万诺夫等一行三人，八日到云山气矿参观。矿长边国庆陪同。", "1956-10-08"),
        ("市人民医院落成", "市人民医院已于九日落成。市人民医院院长马大山讲话。", "1956-10-09"),
        ("评剧团下乡演出", "市评剧团一行二十人十日赴北坡乡演出，市评剧团团长何大为带队。", "1956-10-10"),
        ("工业展览会开幕", "市工业展览会，昨日在文化宫开幕，副市长毕兴国剪彩。", "1956-10-12"),
    ],
)
def test_news_below_a_headline_are_of_their_own_day(headline: str, text: str, day: str) -> None:
    found = read_whole(f"{HEAD}{FIRST}　　{headline}\n　　{text}\n").statements
    assert {one.date.edtf for one in found if isinstance(one, EventStatement) and one.date} == {"1956-10-11", day}


@pytest.mark.parametrize(
    "began", ["大会于本月十日开幕，历时三天。", "大会于十日开幕。", "这次大会于十月十日开幕，开了三天。"]
)
def test_a_meeting_that_closed_is_of_all_its_days(began: str) -> None:
    text = f"{HEAD}　　市积极分子大会闭幕\n\n　　【本报讯】市第二次积极分子大会，昨日下午在红旗礼堂闭幕。{began}\n　　副市长毕兴国出席了昨日的闭幕式。\n"
    found = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in found if one.date] == ["1956-10-10/1956-10-12"]


@pytest.mark.parametrize("body", ["小寺区供销合作社", "北坡信用合作社", "云州市手工业生产合作社"])
def test_members_of_a_cooperative_choose_its_heads(body: str) -> None:
    text = (
        f"{HEAD}　　选出新理事会\n　　【本报讯】前日，{body}举行第三届社员代表大会。"
        "代表们经过酝酿，选出何福田为理事会主任，左得宝、牛大有为理事会副主任。\n"
    )
    assert dated_whole(text) == {
        f"1956-10-11 何福田 {body} 理事会主任 elected",
        f"1956-10-11 左得宝 {body} 理事会副主任 elected",
        f"1956-10-11 牛大有 {body} 理事会副主任 elected",
    }


def test_whom_members_choose_may_be_called_like_a_word() -> None:
    assert held("大会选出幸得泉为理事会主任，左得宝、牛三为理事会副主任。") == {
        "幸得泉 云州市总工会 理事会主任 elected",
        "左得宝 云州市总工会 理事会副主任 elected",
        "牛三 云州市总工会 理事会副主任 elected",
    }


@pytest.mark.parametrize("no_longer", ["不再担任", "不再兼任"])
def test_nobody_is_called_no_longer(no_longer: str) -> None:
    found = held(f"任命匡正义为主任，谭秋林改任调研员，{no_longer}主任。")
    assert {one.split()[0] for one in found} == {"匡正义", "谭秋林"}
    assert "谭秋林 云州市总工会 主任 removed" in found
