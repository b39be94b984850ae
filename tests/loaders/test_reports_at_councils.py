"""Reports given at the session of a body's council: whose departments they speak of, days listed behind a colon, contests
won elsewhere."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Responsibility

REPORT = """同心同德　再创佳绩
——在{session}上的工作报告
（2022年3月8日）

各位委员：
　　现在，我向大会作报告。
　　2022年主要任务
　　1.走访困难家庭。（办公室、组织联络部）
　　3.建好基层组织。责任部室：组织联络部。
　　2.办好技能培训。（宣传部牵头，办公室配合）
"""


@pytest.mark.parametrize(
    ("session", "body"),
    [
        ("云海市残疾人联合会第六届主席团第四次全体会议", "云海市残疾人联合会"),
        ("云海市残联六届主席团四次全会", "云海市残联"),
        ("云海市科学技术协会第九届常务委员会第三次会议", "云海市科学技术协会"),
        ("云海市红十字会第五届理事会第二次会议", "云海市红十字会"),
    ],
)
def test_a_report_at_a_council_is_the_bodys_whose_council_it_is(session: str, body: str) -> None:
    found = read_whole(REPORT.format(session=session)).statements
    assert {one.organization for one in found if isinstance(one, Responsibility)} == {
        f"{body}办公室",
        f"{body}组织联络部",
        f"{body}宣传部",
    }


def _events(told: str, title: str) -> set[tuple[str, str]]:
    found = read_whole(f"{title}\n云海市残联\n2024年1月5日\n\n　　{told}\n").statements
    return {(one.date.edtf, one.title) for one in found if isinstance(one, EventStatement) and one.date}


@pytest.mark.parametrize("title", ["2023年工作总结", "云海市残联2023年大事记"])
def test_days_listed_behind_a_colon_each_tell_of_their_own(title: str) -> None:
    told = "4月，各协会相继换届：4月6日，市盲人协会会员代表大会召开，罗小满当选主席；4月9日，市聋人协会会员代表大会召开，吕大山当选主席。"
    assert _events(told, title) == {("2023-04-06", "市盲人协会会员代表大会"), ("2023-04-09", "市聋人协会会员代表大会")}


def test_a_contest_named_for_what_was_won_there_is_no_event_of_the_day_told_before() -> None:
    told = "5月6日，爱心义卖活动在人民广场举行，副市长罗小满出席。我市代表队在全省残疾人技能大赛中荣获一等奖3个。"
    assert _events(told, "云海市残联2023年大事记") == {("2023-05-06", "爱心义卖活动")}


def test_a_contest_won_on_a_day_of_its_own_is_one() -> None:
    told = "5月6日，全省残疾人技能大赛在云海市举行，我市代表队荣获一等奖3个。"
    assert _events(told, "云海市残联2023年大事记") == {("2023-05-06", "全省残疾人技能大赛")}
