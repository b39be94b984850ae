"""Organs of a place that stand bare in its own papers, and names set wide before their offices."""

from __future__ import annotations

import pytest
from reading import held_whole

_COUNTY = "怀远县大事记\n\n1998年\n\n3月4日　"
_CONGRESS = "蚌埠市人大常委会2020年大事记\n\n3月4日　"
_DISTRICT = "蚌埠市禹会区人大常委会2020年大事记\n\n3月4日　"
_UNION = "蚌埠市总工会2016年大事记\n\n3月4日　"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_CONGRESS + "常委会主任苏远帆主持会议，常委会办公室主任丁可到会。", {"苏远帆 蚌埠市人大常委会 主任", "丁可 蚌埠市人大常委会办公室 主任"}),
        (_CONGRESS + "常委会党组书记、主任苏远帆讲话。", {"苏远帆 蚌埠市人大常委会 党组书记", "苏远帆 蚌埠市人大常委会 主任"}),
        (_UNION + "市总主席苏远帆主持会议，省总副主席丁可到会。", {"苏远帆 蚌埠市总工会 主席", "丁可 安徽省总工会 副主席"}),
        (_CONGRESS + "法工委主任苏远帆到会。", {"苏远帆 蚌埠市人大常委会法工委 主任"}),
        ("政协蚌埠市委员会2020年大事记\n\n3月4日　秘书长苏远帆主持会议。", {"苏远帆 蚌埠市政协 秘书长"}),
        (_COUNTY + "法院院长苏远帆、计委主任丁可讲话。", {"苏远帆 怀远县法院 院长", "丁可 怀远县计委 主任"}),
        (_COUNTY + "组织部部长苏远帆讲话。", {"苏远帆 怀远县委组织部 部长"}),
        (_COUNTY + "县委副书记苏远帆、宣传部长丁可出席。", {"苏远帆 怀远县委 副书记", "丁可 怀远县委宣传部 部长"}),
        (
            _COUNTY + "五河县委副书记苏远帆、法院院长丁可、检察院检察长林秋到我县考察。",
            {"苏远帆 五河县委 副书记", "丁可 五河县法院 院长", "林秋 五河县检察院 检察长"},
        ),
        (
            _DISTRICT + "副区长苏远帆、区法院院长丁可、检察院检察长林秋列席会议。",
            {"苏远帆 蚌埠市禹会区人民政府 副区长", "丁可 蚌埠市禹会区法院 院长", "林秋 蚌埠市禹会区检察院 检察长"},
        ),
        (_UNION + "市总工会财务部干事丁可到怀远县挂职锻炼，任县财政局副局长。", {"丁可 怀远县财政局 副局长 appointed", "丁可 蚌埠市总工会财务部 干事"}),
    ],
)  # fmt: skip
def test_bare_organs(text: str, expected: set[str]) -> None:
    assert held_whole(text) == expected


_NOTICE = "蚌埠理工大学\n\n关于苏远帆等同志职务任免的通知\n\n经研究决定：\n{}\n\n2022年3月11日\n"


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("　　任命　苏　帆　为教务处处长；\n　　　　　丁可　为图书馆馆长。", {"苏帆 蚌埠理工大学教务处 处长 appointed", "丁可 蚌埠理工大学图书馆 馆长 appointed"}),
        ("　　免去　苏　帆　教务处处长职务；\n　　　　　丁可　图书馆馆长职务。", {"苏帆 蚌埠理工大学教务处 处长 removed"}),
        ("免去苏远帆教务处处长职务，另有任用；\n丁一山外国语学院院长职务。", {"苏远帆 蚌埠理工大学教务处 处长 removed", "丁一山 蚌埠理工大学外国语学院 院长 removed"}),
    ],
)  # fmt: skip
def test_names_set_wide_before_offices(decision: str, expected: set[str]) -> None:
    assert held_whole(_NOTICE.format(decision)) >= expected


def test_a_day_behind_a_paper_in_brackets_at_the_foot() -> None:
    text = "蚌埠市六届人大常委会会议简讯\n\n　　10月29日，市人大常委会召开会议。常委会主任苏远帆主持。\n\n（2020年10月30日《淮滨日报》）\n"
    assert held_whole(text) == {"苏远帆 蚌埠市人大常委会 主任"}


def test_the_city_around_the_districts_that_a_page_names() -> None:
    text = "陇上晚报　2010年6月3日　第A2版\n\n市总工会慰问职工\n\n　　本报讯　市总工会主席苏远帆昨日赴秦州区看望职工，麦积区总工会主席丁可陪同。"
    assert held_whole(text) == {"苏远帆 天水市总工会 主席", "丁可 天水市麦积区总工会 主席"}


def test_the_heads_of_a_new_council_by_a_list_behind_its_congress() -> None:
    text = "揭阳市工商联简讯（2016年11月）\n\n▲15日，市工商联第六次会员代表大会闭幕。新一届领导班子名单：主席　洪远；副主席　郑秋、黄可（女）。\n▲18日，市工商联召开座谈会。\n▲19日，市工商联召开培训会。"
    assert held_whole(text) == {
        "洪远 揭阳市工商联 主席 elected",
        "郑秋 揭阳市工商联 副主席 elected",
        "黄可 揭阳市工商联 副主席 elected",
    }


def test_a_year_in_words_before_a_district_is_no_part_of_it() -> None:
    found = held_whole(
        "二〇二一年耀州区人大常委会大事记\n\n3月5日　区人大常委会召开会议，区人大常委会主任罗建国主持，副区长王立新列席。\n"
    )
    assert "罗建国 铜川市耀州区人大常委会 主任" in found
    assert "王立新 铜川市耀州区人民政府 副区长" in found
