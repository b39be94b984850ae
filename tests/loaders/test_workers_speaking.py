"""Workers without an office who speak at a meeting, and those who come to one told of before."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

PAGE = """云州晚报　1958年9月18日　星期四　第1版

市总工会召开座谈会

　　本报讯　今天下午，市总工会召开先进生产者座谈会。{told}
"""


def speakers(told: str) -> set[str]:
    return {
        one.person.name
        for one in read_whole(PAGE.format(told=told)).statements
        if isinstance(one, Participation) and "speaker" in one.roles
    }


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("女电焊工柳叶青、老钳工仝福来等发了言。", {"柳叶青", "仝福来"}),
        ("座谈会由宫大亮主持，女电焊工柳叶青、老钳工田福来和市妇联主任高小平等发了言。", {"柳叶青", "田福来", "高小平"}),
        ("市铸造厂工会主席宫大亮、市公交公司驾驶员平安（女）发言。", {"宫大亮", "平安"}),
        ("市中医院护士何小妹（女，回族）、市公交公司调度员田福来交流发言。", {"何小妹", "田福来"}),
        ("炼钢工人马大山、老车工仝福来在会上发言。", {"马大山", "仝福来"}),
        ("青年钻工仝福来、女挡车工何小妹先后发言。", {"仝福来", "何小妹"}),
        ("老矿工田福来、先进工作者代表先后发言。", {"田福来"}),
        ("市妇联主任高小平、社员代表何小妹也发了言。", {"高小平", "何小妹"}),
        ("农民代表仝福来、军属何小妹先后发言。", {"仝福来", "何小妹"}),
        ("工人和农民先后发言。", set[str]()),
        ("献血志愿者仝福来代表受表彰的人发言。", {"仝福来"}),
        ("农民代表先后发言，学生代表热烈发言。", set[str]()),
        ("各厂工人代表马上发言，职工高兴地发言。", set[str]()),
        ("施工方法由老工人介绍经验。", set[str]()),
    ],
)  # fmt: skip
def test_workers_speak_by_their_trade(told: str, names: set[str]) -> None:
    assert speakers(told) == names


CONGRESS = """桃江报　　1992年11月16日　第一版

中国共产党桃江县第八次代表大会闭幕

　　本报讯　中国共产党桃江县第八次代表大会，于11月13日下午在县影剧院闭幕。

　　又讯　{told}
"""


@pytest.mark.parametrize(
    "told",
    [
        "原县委副书记夏国大，以列席身份参加了大会，受到欢迎。",
        "原县委副书记夏国大，以特邀代表身份参加了大会。",
        "原县委副书记夏国大以列席代表的身份出席大会。",
        "不再进入新班子的老同志，原县委常委夏国大也列席了大会。",
    ],
)
def test_who_was_at_the_meeting_told_of_was_at_no_other(told: str) -> None:
    found = read_whole(CONGRESS.format(told=told)).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["中国共产党桃江县第八次代表大会"]
    assert [one.person.name for one in found if isinstance(one, Participation)] == ["夏国大"]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("客运公司驾驶员田福来作事迹介绍。", {"田福来"}),
        ("调度员柳叶青、检修员何小妹作先进事迹报告，市自来水公司抄表员马大山介绍经验。", {"柳叶青", "何小妹", "马大山"}),
        ("省劳动模范、环卫工人马大山讲述了自己的故事。", {"马大山"}),
        ("优秀员工何小妹宣读倡议书，学生家长柳叶青分享体会。", {"何小妹", "柳叶青"}),
        ("司机马大山表态发言，患者家属何小妹在会上发言。", {"马大山", "何小妹"}),
        ("组织员工学习交流发言材料。", set[str]()),
        ("收费员高度评价了这次活动，市民宗局表示支持。", set[str]()),
        ("驾驶员代表、学生代表介绍经验。", set[str]()),
    ],
)  # fmt: skip
def test_those_who_tell_of_their_work_by_what_they_do(told: str, names: set[str]) -> None:
    assert speakers(told) == names
