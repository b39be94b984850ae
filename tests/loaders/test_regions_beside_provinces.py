"""自治区 as a level of its own beside a province that the text names more, and the record of a library above a text."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

GUESTS = "4月10日　自治区党委书记陆怀明会见福建省委副书记、代省长苏砚秋率领的福建省代表团，福建省委常委林泽平在座。"


@pytest.mark.parametrize(
    ("city", "region"),
    [("银川", "宁夏回族自治区"), ("南宁", "广西壮族自治区"), ("昌吉", "新疆维吾尔自治区"), ("包头", "内蒙古自治区")],
)
def test_the_region_is_that_of_the_cities_named(city: str, region: str) -> None:
    found = held_whole(f"协作大事\n\n2013年\n\n{GUESTS}\n4月16日　自治区副主席马占川在{city}主持召开推进会。\n")
    assert {
        f"陆怀明 {region}党委 书记",
        f"马占川 {region}人民政府 副主席",
        "苏砚秋 福建省委 副书记",
        "林泽平 福建省委 常委",
    } <= found


def test_a_region_is_no_province() -> None:
    found = held_whole(f"协作大事\n\n2013年\n\n{GUESTS}\n4月16日　自治区副主席马占川主持召开推进会。\n")
    assert not any("陆怀明 福建" in one or "马占川 福建" in one for one in found)


def test_a_province_that_receives_a_region_stays_one() -> None:
    found = held_whole(
        "福建省扶贫大事\n\n2013年\n\n4月10日　省委书记陆怀明会见宁夏回族自治区党委副书记苏砚秋，自治区副主席马占川参加。\n"
        "4月16日　省长马占山在福州主持召开会议。\n"
    )
    assert {
        "陆怀明 福建省委 书记",
        "马占川 宁夏回族自治区人民政府 副主席",
        "马占山 福建省人民政府 省长",
    } <= found


def test_the_record_of_a_library_tells_nothing() -> None:
    found = dated_whole(
        "2013年\n\n知识类型： 析出资源\n查看原文\n内容出处： 《云溪大事记 2013》 图书\n唯一号： 2900200213\n颗粒名称： 2013年\n"
        "分类号： F127\n页数： 18\n摘要： 4月10日　云溪市市长韦立中会见来宾。\n关键词： 云溪 韦立中\n\n内容\n\n"
        "4月10日　云溪市市长韦立中会见来宾。\n"
    )
    assert found == {"2013-04-10 韦立中 云溪市人民政府 市长"}
