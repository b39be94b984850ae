"""Lists of offices below a line that says of no choosing, but of the meeting that chose."""

from __future__ import annotations

import pytest
from reading import based_whole

_ROWS = "会长：李骏\n副会长：王坎（市体育局局长）、周茂松\n秘书长：吴光\n"


@pytest.mark.parametrize(
    "head",
    [
        "临江市钓鱼协会第二届理事会负责人名单\n（2012年3月9日市钓鱼协会第二次会员代表大会通过）\n",
        "临江市钓鱼协会新一届理事会领导成员名单\n（经2012年3月9日会员大会表决通过）\n",
        "临江市钓鱼协会第四次会员代表大会闭幕\n2001年6月8日，临江市钓鱼协会第四次会员代表大会在工人文化宫闭幕。市委副书记陈望到会讲话。\n",
        "临江市钓鱼协会换届\n2014年3月2日，临江市钓鱼协会换届大会在临江宾馆召开。\n",
    ],
)
def test_whom_a_meeting_chose(head: str) -> None:
    """Each row gives an office of the body that met, whatever body the row above named."""
    found = based_whole(head + _ROWS)
    chosen = {one for one in found if one.endswith(" elected")}
    assert chosen == {
        "李骏 临江市钓鱼协会 会长 elected", "王坎 临江市钓鱼协会 副会长 elected",
        "周茂松 临江市钓鱼协会 副会长 elected", "吴光 临江市钓鱼协会 秘书长 elected",
    }  # fmt: skip
    assert "王坎 临江市体育局 局长 stated" in found


def test_offices_that_many_bodies_have() -> None:
    """A chairman is one of the body that met and not of those that the brackets name."""
    found = based_whole(
        "临江市钓鱼协会第二届理事会负责人名单\n（2012年3月9日市钓鱼协会第二次会员代表大会通过）\n"
        "主任　李骏（副市长）\n常务副主任　王坎（市体育局局长）\n副主任　周茂松\n"
    )
    assert found == {
        "李骏 临江市钓鱼协会 主任 elected", "李骏 临江市人民政府 副市长 stated",
        "王坎 临江市钓鱼协会 常务副主任 elected", "王坎 临江市体育局 局长 stated",
        "周茂松 临江市钓鱼协会 副主任 elected",
    }  # fmt: skip


@pytest.mark.parametrize(
    "head",
    [
        "临江市钓鱼协会简介\n临江市钓鱼协会有会员三百名，会址在工人文化宫。2014年3月2日更新。\n",
        "临江市钓鱼协会第四届理事会理事候选人建议名单\n（2014年3月2日会长办公会通过）\n",
    ],
)
def test_whom_nobody_chose(head: str) -> None:
    """Rows below other lines say who holds an office or is proposed for it."""
    assert not any(one.endswith(" elected") for one in based_whole(head + _ROWS))


def test_a_former_head_opens_a_sentence() -> None:
    """He headed the body that meets and not the guest's body named last."""
    found = based_whole(
        "2014年5月7日，临江市诗词学会第三次会员代表大会闭幕。省作协主席李望到会祝贺。前任会长周茂松作报告。"
    )
    assert "周茂松 临江市诗词学会 会长 former" in found


def test_offices_and_names_set_wide() -> None:
    """The gaps within offices may be wider than those within names."""
    found = based_whole(
        "临江市钓鱼协会第二届理事会负责人名单\n（2012年3月9日市钓鱼协会第二次会员代表大会通过）\n\n"
        "会　　长　　王　坎（傣族，副市长）\n副 会 长　　李　时\n理    事    刘  沧  张  罗\n"
    )
    assert {"王坎 临江市钓鱼协会 会长 elected", "李时 临江市钓鱼协会 副会长 elected"} <= found
    assert {"刘沧 临江市钓鱼协会 理事 elected", "张罗 临江市钓鱼协会 理事 elected"} <= found


@pytest.mark.parametrize(
    "told",
    [
        "选举产生了第三届理事会领导班子成员（名单附后）",
        "选举产生了新一届领导班子（名单见下）",
        "表决产生第三届理事会负责人，名单附后",
        "选举产生第三届理事会、监事会领导成员（具体名单见文末）",
    ],
)
def test_news_points_to_the_list(told: str) -> None:
    """Other sentences may stand between; who is engaged is not elected."""
    found = based_whole(
        "临江市温州商会会员大会\n2015年3月16日，临江市温州商会第三届会员大会在临江宾馆召开。\n"
        f"大会{told}。市工商联副主席陈望致辞，李骏发表就职讲话。\n\n"
        "会　　长　李骏\n监 事 长　周茂松\n副会长　王坎　吴光\n秘书长　罗小满（专职，聘任）\n"
    )
    assert {one for one in found if not one.endswith("stated")} == {
        "李骏 临江市温州商会 会长 elected", "周茂松 临江市温州商会 监事长 elected",
        "王坎 临江市温州商会 副会长 elected", "吴光 临江市温州商会 副会长 elected",
        "罗小满 临江市温州商会 秘书长 appointed",
    }  # fmt: skip
