"""People with a dot in their name whom a text goes on to call by one part of it, and pages that tell their days."""

from __future__ import annotations

import pytest
from reading import held, read, read_whole

from cursus.model.statement import Holding, Participation


def _doing(text: str) -> dict[str, tuple[str, ...]]:
    return {one.person.name: one.roles for one in read(text).statements if isinstance(one, Participation)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("座谈会在云州市召开。云州市教育局局长吐尔逊·艾山出席。艾山在会上讲话。", "吐尔逊·艾山"),
        ("学术报告会在云州大学举行。德国湖滨大学教授汉斯·穆勒出席。随后，穆勒作了题为“桥梁”的报告。", "汉斯·穆勒"),
        ("座谈会在云州市召开。云州市商会会长达尼亚尔·叶尔兰参加，叶尔兰作了发言。", "达尼亚尔·叶尔兰"),
    ],
)
def test_a_part_of_a_dotted_name_is_its_bearer(text: str, name: str) -> None:
    assert _doing(text) == {name: ("attendee", "speaker")}


def test_what_is_told_of_a_part_points_at_the_whole_name() -> None:
    text = "座谈会在云州市召开。云州市教育局局长吐尔逊·艾山缺席。艾山在会后讲话。"
    source = read(text)
    raw = "云州市总工会2021年大事记\n\n6月30日，" + text
    for one in source.statements:
        if isinstance(one, Participation) and one.person.name == "吐尔逊·艾山":
            assert "吐尔逊·艾山" in "".join(raw[low:high] for low, high in one.spans)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "云州市教育局局长吐尔逊·艾山、云州市文化局局长买买提·艾山出席会议。艾山在会上讲话。",
            {"吐尔逊·艾山", "买买提·艾山"},
        ),
        ("云州市教育局局长吐尔逊·白克力、云州市医院院长白克力出席会议。", {"吐尔逊·白克力", "白克力"}),
    ],
)
def test_a_part_that_two_have_or_that_is_a_name_of_its_own_is_left(text: str, names: set[str]) -> None:
    assert {one.split()[0] for one in held(text)} == names


_VISIT = """【系内新闻】湖滨大学专家来我院访问
作者：办公室　　日期：2006-05-22　　点击数：117

　　应云州师范学院邀请，湖滨大学教务处处长罗小满一行3人，于5月{first}日至18日来我校进行学术访问。

　　{first}日上午，座谈会在图书馆二楼报告厅举行。科研处处长丁一凡主持。

　　17日下午，罗小满参观了实验室。

　　18日，罗小满一行返回湖滨。

　　相关链接：5月8日，学校印发《关于加强交流的通知》。
"""


@pytest.mark.parametrize("first", ["15", "16"])
def test_days_that_lean_on_the_paragraph_above_make_no_chronicle(first: str) -> None:
    days = [
        one.date.edtf
        for one in read_whole(_VISIT.format(first=first)).statements
        if isinstance(one, Holding) and one.date and one.person.name == "罗小满"
    ]
    assert days[0] == f"2006-05-{first}/2006-05-18"


@pytest.mark.parametrize("went", ["带队前往", "率队赴", "带队到", "一行到"])
def test_who_leads_others_somewhere_went_on_that_day(went: str) -> None:
    page = (
        "校党委书记走访企业\n发布时间：2012-06-20　来源：校办\n\n"
        f"　　为拓宽就业渠道，云州职业技术学院党委书记罗小满于6月17日{went}云州机床厂走访。\n"
    )
    assert {one.date.edtf for one in read_whole(page).statements if isinstance(one, Holding) and one.date} == {
        "2012-06-17"
    }


@pytest.mark.parametrize("length", range(60, 130, 10))
def test_a_paragraph_that_speaks_of_years_of_work_is_no_headline_of_a_report(length: int) -> None:
    filler = "会议在行政楼三楼会议室召开，各科室负责人到会。" * 9
    page = (
        "市中医院召开干部大会宣布领导调整决定\n来源：院办　　发布时间：2016-08-23\n\n"
        f"　　8月19日下午，云州市中医院召开全院干部大会。{filler[:length]}。\n"
        "　　市卫生局局长丁一凡对罗小满同志任职九年来的工作给予高度评价，希望新班子接好接力棒。医院副院长田小川表示坚决拥护决定。\n"
    )
    days = {one.date.edtf for one in read_whole(page).statements if isinstance(one, Holding) and one.date}
    assert days == {"2016-08-19"}
