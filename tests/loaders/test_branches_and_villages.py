"""Committees of branches newly elected, villages beside their town, and parts of a bureau behind its last character."""

from __future__ import annotations

import pytest
from reading import held, held_whole

BUREAU = {"title": "云州市水务局2021年大事记", "organization": "云州市水务局"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市水务局党总支召开党员大会，选举产生新一届总支委员会，伍平当选书记，关山月、谈进当选委员。",
            {"伍平 云州市水务局 党总支书记 elected", "关山月 云州市水务局 党总支委员 elected", "谈进 云州市水务局 党总支委员 elected"},
        ),
        (
            "局机关党委召开党员大会，选举产生新一届机关党委委员会，伍平当选书记，陈信当选副书记。",
            {"伍平 云州市水务局机关党委 书记 elected", "陈信 云州市水务局机关党委 副书记 elected"},
        ),
        (
            "局第一党支部召开党员大会，选举产生新一届支部委员会，伍平当选书记，陈信当选委员。",
            {"伍平 云州市水务局 第一党支部书记 elected", "陈信 云州市水务局 第一党支部委员 elected"},
        ),
    ],
)  # fmt: skip
def test_committee_of_a_branch_is_the_branch(text: str, expected: set[str]) -> None:
    assert held(text, **BUREAU) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "郑国良到挂点帮扶的罗阳市清河镇杨柳村走访，杨柳村党支部书记邱刚汇报工作。",
            "邱刚 罗阳市清河镇杨柳村 党支部书记",
        ),
        ("郑国良到驻点村新河县太平镇马山村调研，村党总支书记李成介绍情况。", "李成 新河县太平镇马山村 党总支书记"),
        (
            "郑国良到驻点村新河县太平镇马山村调研，马山村第一书记陈忠参加。",
            "陈忠 新河县太平镇马山村 第一书记",
        ),
        ("郑国良到帮扶村平安镇石桥村检查，石桥村党总支书记李成陪同。", "李成 云州市平安镇石桥村 党总支书记"),
        ("党员到红旗街道向阳社区开展共建活动，向阳社区党委书记林小红参加。", "林小红 云州市红旗街道向阳社区 党委书记"),
        (
            "党员到红旗街道向阳社区开展共建活动，社区党委书记林红、居委会主任赵丽参加。",
            "赵丽 云州市红旗街道向阳社区居委会 主任",
        ),
    ],
)
def test_villages_are_in_their_town(text: str, expected: str) -> None:
    assert expected in held(text, **BUREAU)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("局水政监察支队支队长卓越授课。", "卓越 云州市水务局水政监察支队 支队长"),
        ("局机关服务中心主任吴立新讲话。", "吴立新 云州市水务局机关服务中心 主任"),
        ("局党组研究决定，黄信任市三防办副主任。", "黄信 云州市三防办 副主任 appointed"),
        ("承建单位云州水电二局股份有限公司总经理陈光发言。", "陈光 云州水电二局股份有限公司 总经理"),
        ("施工方云州建工集团有限公司项目经理陈铁军参加。", "陈铁军 云州建工集团有限公司 项目经理"),
        ("市人大常委会副主任招弟陪同。", "招弟 云州市人大常委会 副主任"),
    ],
)
def test_posts_of_a_bureau_and_its_builders(text: str, expected: str) -> None:
    assert expected in held(text, **BUREAU)


def test_no_post_of_umpires_nor_person_called_problem() -> None:
    assert held_whole(
        "云州市政协1998年大事记\n1月19日　三届二十次常委会议召开。副主席罗成就四届市政协委员人选问题作说明，李明任总裁判长。\n"
    ) == {"罗成 云州市政协 副主席"}
