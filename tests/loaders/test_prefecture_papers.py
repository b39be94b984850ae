"""Papers of prefectures in the fifties: what a copy costs in the masthead, bylines in brackets, 县 as that of each article."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

from cursus.loaders.cleaning.masthead import read_masthead

_DAY = "一九五四年三月廿二日"


@pytest.mark.parametrize(
    "line",
    [
        f"{_DAY}　星期一　　第三〇六期　　每份售价三百元",
        f"{_DAY}　星期一　第八八号　零售每份三分",
        f"{_DAY} 星期一 第一〇二五期 今日四版 每月五角",
        f"{_DAY}　星期一　售价：人民币三百元",
        f"{_DAY}　星期一　八开二版　定价3分",
        f"{_DAY}　星期一　今日出一大张　每份五百元",
        f"{_DAY}　夏历甲午年二月十八　星期一　第三一〇号　今日一张半",
        f"{_DAY}　星期一　第三一〇号　每份三百元　本市每月六千元",
        f"{_DAY}　星期一　第七十期　三日刊",
        f"公历{_DAY}　星期一　创刊号　非卖品",
    ],
)
def test_what_a_copy_costs_stands_in_the_masthead(line: str) -> None:
    masthead = read_masthead(line)
    assert masthead is not None and masthead.sure and masthead.day == _DAY


def test_a_price_of_something_else_makes_no_masthead() -> None:
    assert read_masthead("1950年2月3日　购书款三百元") is None


def _page(*articles: str) -> str:
    told = "".join(
        f"\n各地消息汇报之{number}\n\n　　{words}\n" for number, words in zip("甲乙丙丁", articles, strict=False)
    )
    return f"南 平 大 众 报\n{_DAY}　星期一　　第三〇六期　　每份售价三百元\n{told}"


@pytest.mark.parametrize(
    "byline",
    ["〔本报讯〕", "［本报讯］", "[本报讯]", "〔建阳讯〕", "〔建阳通讯〕", "【本报消息】", "〔本报讯　记者　何大田〕"],
)
def test_an_article_begins_at_its_byline_in_brackets(byline: str) -> None:
    found = dated_whole(
        _page(
            f"{byline}建瓯县第四届各界人民代表会议，于本月十一日至十四日举行。县长李鲁山作了报告，中共建瓯县委书记车明讲了话。",
            f"{byline}中共建阳地委昨日召开会议。地委书记王长河讲话，政和县副县长金满江出席。",
        )
    )
    assert {
        "1954-03-11/1954-03-14 李鲁山 建瓯县人民政府 县长",
        "1954-03-11/1954-03-14 车明 建瓯县委 书记",
        "1954-03-21 王长河 建阳地委 书记",
        "1954-03-21 金满江 政和县人民政府 副县长",
    } <= found


def test_the_county_is_that_of_each_article() -> None:
    found = held_whole(
        _page(
            "〔本报讯〕建瓯县本月三日召开会议。县长李鲁山作了报告。建瓯县农民协会主席车明讲话。",
            "〔本报讯〕崇安县农民协会本月五日召开会议。副县长金满江出席，县农民协会主席项明主持。",
            "〔本报讯〕松溪县本月七日召开劳模会，县委书记王长河讲话。",
        )
    )
    assert {
        "金满江 崇安县人民政府 副县长",
        "项明 崇安县农民协会 主席",
        "李鲁山 建瓯县人民政府 县长",
        "王长河 松溪县委 书记",
    } <= found


@pytest.mark.parametrize(
    "later",
    ["当天下午，县总工会八届一次全委会召开", "随后，县总工会召开八届一次全委会", "次日，县总工会八届一次全委会举行"],
)
def test_a_later_day_of_an_article_is_of_the_same_county(later: str) -> None:
    found = held_whole(
        "盐城工人报　2017年5月19日　星期五　第二版\n\n响水县工会代表大会召开\n\n　　本报讯　5月12日，响水县工会第八次代表大会召开。"
        f"市总工会副主席郜敏讲话。\n　　{later}，汪洋洋当选主席，柏松当选副主席。\n\n射阳办展览\n\n　　本报讯　5月10日，射阳县总工会开会，"
        "射阳县总工会主席李一民讲话。\n\n滨海办展览\n\n　　本报讯　5月11日，滨海县总工会开会，滨海县总工会主席王大海讲话。\n"
    )
    assert {"汪洋洋 响水县总工会 主席 elected", "柏松 响水县总工会 副主席 elected"} <= found
