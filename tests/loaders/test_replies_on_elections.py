"""Replies that agree with the results of an election, and councils said to consist of those named."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance

REPLY = """云溪县总工会

云工复〔2018〕9号

关于云溪县第二实验小学工会第四届委员会选举结果的批复

县第二实验小学工会：
　　你会《关于校工会第四届委员会选举结果的报告》收悉。经研究，{agrees}

　　{told}

　　此复。

　　　　　　　　　　　　云溪县总工会
　　　　　　　　　　　　二〇一八年三月十七日
"""
AGREES = "同意你会3月12日召开的第四次会员代表大会选举结果："
BODY = "云溪县第二实验小学工会"
SEATS = ("邵一鸣", "陶可心", "丁  香")


@pytest.mark.parametrize(
    "told",
    [
        "工会委员会由邵一鸣、陶可心、丁  香三名同志组成，邵一鸣任主席，陶可心为副主席。",
        "工会委员会由邵一鸣、陶可心（女）、丁  香3人组成。主席邵一鸣，副主席陶可心。",
        "由邵一鸣、陶可心、丁  香3名同志组成工会第四届委员会，邵一鸣同志任主席，陶可心同志任副主席。",
    ],
)
def test_results_agreed_with_elect(told: str) -> None:
    text = REPLY.format(agrees=AGREES, told=told)
    wanted = {f"2018-03-12 {name.replace(' ', '')} {BODY} 委员 elected" for name in SEATS}
    wanted |= {f"2018-03-12 邵一鸣 {BODY} 主席 elected", f"2018-03-12 陶可心 {BODY} 副主席 elected"}
    assert dated_whole(text) == wanted
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date.edtf if one.date else "") for one in events] == [("第四次会员代表大会", "2018-03-12")]
    assert [one.organization for one in read_whole(text).statements if isinstance(one, Hosting)] == [BODY]


@pytest.mark.parametrize("seal", ["（章）", "（公章）", "（盖 章）", "(印)"])
def test_a_seal_is_no_part_of_who_signs(seal: str) -> None:
    text = REPLY.format(agrees=AGREES, told="邵一鸣任主席。").replace(
        "云溪县总工会\n　　　　", f"云溪县总工会{seal}\n　　　　"
    )
    assert [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)] == [
        ("云溪县总工会",)
    ]


def test_committees_of_a_union_in_such_a_reply() -> None:
    told = "经费审查委员会由钱方、石大勇、温文三名同志组成，钱方任主任。陶可心兼任女职工委员会主任。"
    assert dated_whole(REPLY.format(agrees=AGREES, told=told)) == {
        *(f"2018-03-12 {name} {BODY}经费审查委员会 委员 elected" for name in ("钱方", "石大勇", "温文")),
        f"2018-03-12 钱方 {BODY}经费审查委员会 主任 elected",
        f"2018-03-12 陶可心 {BODY}女职工委员会 主任 elected",
    }


@pytest.mark.parametrize("agrees", ["同意任命：", "同意聘任下列同志："])
def test_other_replies_do_not_elect(agrees: str) -> None:
    told = "邵一鸣同志任主席，陶可心同志任副主席。"
    assert not any(one.endswith("elected") for one in dated_whole(REPLY.format(agrees=agrees, told=told)))


def test_what_a_reply_says_besides_elects_nobody() -> None:
    told = "邵一鸣任主席。同意任命陶可心为办公室主任。"
    found = dated_whole(REPLY.format(agrees=AGREES, told=told))
    assert f"2018-03-12 邵一鸣 {BODY} 主席 elected" in found
    assert not any("陶可心" in one and one.endswith("elected") for one in found)


NAMES = ("石大勇", "温文", "钱方")


@pytest.mark.parametrize("made", ["组成", "3人组成", "三名同志共同组成", "等9人组成"])
def test_a_council_that_consists_of_those_named(made: str) -> None:
    text = f"云州市茶业协会第三届理事会由石大勇、温文、钱方{made}，石大勇任理事长。"
    found = held(text, title="云州市茶业协会大事记", organization="云州市茶业协会")
    assert {f"{name} 云州市茶业协会 理事" for name in NAMES} <= found


@pytest.mark.parametrize("again", ["委员会", "该委员会", "第一届委员会"])
@pytest.mark.parametrize("made", ["组成", "三人组成", "等9人组成"])
def test_a_council_just_elected_that_consists_of_those_named(again: str, made: str) -> None:
    text = f"云州市总工会选举产生第一届委员会。{again}由石大勇、温文、钱方{made}，石大勇任主席。"
    wanted = {f"{name} 云州市总工会 委员 elected" for name in NAMES} | {"石大勇 云州市总工会 主席 elected"}
    assert held(text) == wanted


@pytest.mark.parametrize("parts", ["计划科、财务科、生产科", "各县工会、市直工会、企业工会", "东河、西河、南河"])
def test_a_council_that_consists_of_units_has_no_seats(parts: str) -> None:
    assert held(f"市总工会召开会议，管委会由{parts}组成。") == set()


@pytest.mark.parametrize("meeting", ["社员代表大会", "第四次会员代表大会", "第二次全体会议"])
def test_the_meeting_whose_results_are_agreed_with(meeting: str) -> None:
    text = REPLY.format(agrees=f"同意你会三月十二日{meeting}选举结果：", told="主　席　邵一鸣\n副主席　陶可心")
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date.edtf if one.date else "") for one in events] == [(meeting, "2018-03-12")]
