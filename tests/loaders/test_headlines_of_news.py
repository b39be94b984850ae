"""A headline on the line of its news, and schools whose place begins with 那."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read_whole

from cursus.model.statement import EventStatement

TEXT = "8月15日，云溪市第三中学在学术报告厅召开全体教师大会。市教育局副局长邢明远到会并讲话。"


@pytest.mark.parametrize("gap", ["　　", "　", "  "])
def test_a_headline_ends_before_the_text_of_its_line(gap: str) -> None:
    found = read_whole(f"云溪市教育简讯\n2023-08-16\n\n市三中召开教师大会{gap}{TEXT}\n")
    titles = [one.title for one in found.statements if isinstance(one, EventStatement)]
    assert len(titles) == 1
    assert titles[0].endswith("全体教师大会")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("那恒小学校长韦立中到会。", "韦立中 那恒小学 校长"),
        ("云溪市那恒镇党委书记韦立中到会。", "韦立中 云溪市那恒镇 党委书记"),
        ("云溪市那亮村党支部书记韦立中发言。", "韦立中 云溪市那亮村 党支部书记"),
        ("免去韦立中云溪市那恒中学副校长职务。", "韦立中 云溪市那恒中学 副校长 removed"),
    ],
)
def test_a_field_begins_the_name_of_a_place(text: str, post: str) -> None:
    assert post in held(text)


@pytest.mark.parametrize("text", ["那位小学校长韦立中到会。", "那个村党支部书记韦立中发言。"])
def test_what_is_pointed_at_is_no_place(text: str) -> None:
    assert not any(" 那" in one for one in held(text))


_PAPER = (
    "云州市面粉行业协会简报\n2019年第6期\n2019年10月8日\n\n云州市面粉行业协会第四次会员代表大会在南岭召开\n"
    "谷敬轩任会长　柏立新等任副会长\n\n9月26日，云州市面粉行业协会第四次会员代表大会在南岭召开。{}\n"
)


def test_a_headline_of_offices_to_which_the_text_says_they_were_elected() -> None:
    found = dated_whole(_PAPER.format("会议选举谷敬轩为会长，柏立新、方明为副会长。"))
    assert found == {
        f"2019-09-26 {one} elected"
        for one in (
            "谷敬轩 云州市面粉行业协会 会长",
            "柏立新 云州市面粉行业协会 副会长",
            "方明 云州市面粉行业协会 副会长",
        )
    }


def test_a_headline_of_an_office_of_whose_election_the_text_says_nothing() -> None:
    found = dated_whole(_PAPER.format("会议选举方明为副会长。"))
    assert "2019-09-26 谷敬轩 云州市面粉行业协会 会长 appointed" in found
