"""Lists of those who were chosen that leave out the seat, which the election told right before names."""

from __future__ import annotations

import pytest
from reading import based_whole, read

from cursus.model.statement import Participation

HEAD = "云州市摄影家协会第六次会员代表大会\n\n简　　报\n第4期\n\n大会秘书处编　　　　2019年12月16日\n\n"
TOLD = "14日下午，大会以无记名投票的办法选举第六届理事会。"
ROWS = "王　海（海陵）　　王　岚（女，白族）　　方大同\n李　娜（女）　　张　野\n"
NAMES = {"王海", "王岚", "方大同", "李娜", "张野"}


def _seated(text: str) -> set[str]:
    return {one.split()[0] for one in based_whole(text) if one.endswith("云州市摄影家协会 理事 elected")}


@pytest.mark.parametrize(
    "label",
    [
        "当选的5人是（按姓氏笔画为序）：",
        "当选的有：",
        "当选者为：",
        "当选人员名单（按姓氏笔画为序）：",
        "当选名单如下：",
        "得票过半数当选的5名同志是：",
        "当选人（按得票多少为序）：",
        "以下5人当选（按姓氏笔画为序）：",
    ],
)
@pytest.mark.parametrize("between", ["", "应选理事5名，候选人6名。", "\n"])
def test_rows_below_have_the_seat_of_the_council_elected(label: str, between: str) -> None:
    assert _seated(f"{HEAD}{TOLD}{between}{label}\n\n{ROWS}") == NAMES


@pytest.mark.parametrize("label", ["当选的5人是：", "当选者为：", "当选人员（按姓氏笔画为序）：", "以下5人当选："])
def test_names_in_the_same_paragraph_have_it_too(label: str) -> None:
    assert _seated(f"{HEAD}{TOLD}{label}王海（海陵）、王岚（女）、方大同、李娜、张野。\n") == NAMES


@pytest.mark.parametrize("label", ["他们是（以姓氏笔画为序）：", "名单如下：", "他们分别是："])
@pytest.mark.parametrize("told", ["差额选举产生了第六届理事会理事5名。", "选举产生第六届理事会，"])
def test_those_called_by_a_pronoun_have_the_seat_told_right_before(told: str, label: str) -> None:
    assert _seated(f"{HEAD}14日下午，大会{told}{label}\n\n{ROWS}") == NAMES


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("14日下午，大会选举产生第六届理事会常务理事、副主席5名。", "他们是："),
        (TOLD, "列入候选人名单而未当选的5人："),
        (TOLD, "没有当选的是："),
        ("14日下午，大会选举第六届理事会和监事会。", "当选的5人是："),
        ("14日下午，大会评选年度优秀会员。", "当选的5人是："),
        ("14日下午，大会听取第六届理事会报告。", "当选的有："),
    ],
)
def test_losers_and_winners_of_an_unknown_seat_have_none(told: str, label: str) -> None:
    assert not _seated(f"{HEAD}{told}\n{label}\n\n{ROWS}")


def _present(said: str) -> set[str]:
    found = read(f"市总工会召开老干部座谈会。{said}市总工会副主席李平主持会议。").statements
    return {one.person.name for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "said",
    [
        "全体人员为上月病逝的市总工会首任主席王大海默哀。",
        "与会人员向市总工会原主席王大海、赵长林同志肃立默哀三分钟。",
        "会前，全体起立，为王大海等5位已故老会员致哀。",
    ],
)
def test_those_whom_a_meeting_remembers_in_silence_did_not_attend(said: str) -> None:
    assert _present(said) == {"李平"}


@pytest.mark.parametrize("said", ["市总工会主席王大海向英烈默哀。", "为缅怀先烈，市总工会主席王大海肃立默哀。"])
def test_those_who_are_silent_attended(said: str) -> None:
    assert _present(said) == {"李平", "王大海"}
