"""Resolutions of shareholders' meetings: shares of votes, boards made up of those whom others chose, lawyers as witnesses."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import Hosting

FIRM = "云州纺织股份有限公司"


def of_firm(text: str) -> set[str]:
    """What the firm's own chronicle says."""
    return held(text, title=f"{FIRM}2021年大事记", organization=FIRM)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("选举李龙为监事，与职代会选举产生的职工监事赵海、职工监事钱江共同组成监事会。", {"赵海", "钱江"}),
        ("选举李龙为监事，与职工代表大会选出的职工监事周凤共同组成第三届监事会。", {"周凤"}),
        ("选举李龙为监事，与公司工会推选的职工监事周凤、何平一起组成监事会。", {"周凤", "何平"}),
    ],
)
def test_those_whom_others_chose_for_a_board_are_elected(text: str, chosen: set[str]) -> None:
    assert {f"{who} {FIRM} 职工监事 elected" for who in chosen} <= of_firm(text)


def test_a_share_of_the_company_is_no_body() -> None:
    text = "到会股东所持股份占公司有表决权股份总数的85%。公司董事李龙、王远列席。"
    assert of_firm(text) == {f"李龙 {FIRM} 董事", f"王远 {FIRM} 董事"}


def test_seats_for_others_than_the_staff() -> None:
    assert of_firm("选举王小川为公司非职工代表监事。") == {f"王小川 {FIRM} 非职工代表监事 elected"}


@pytest.mark.parametrize("role", ["律师", "主任医师", "工程师", "讲师"])
def test_what_people_are_by_profession_is_shared(role: str) -> None:
    body = {"律师": "云桥律师事务所", "主任医师": "云州市人民医院", "工程师": "云州机械厂", "讲师": "云州大学"}[role]
    assert {one.split()[0] for one in held(f"{body}{role}李龙、王海明到会。")} == {"李龙", "王海明"}


def test_an_office_of_one_is_not_shared() -> None:
    assert {one.split()[0] for one in held("云州机械厂总工程师李龙、王海明到会。")} == {"李龙"}


def test_who_sponsors_a_listed_firm_hosts_no_meeting() -> None:
    text = (
        "证券代码：83××17    证券简称：云山纺织    主办券商：某某证券\n\n云山纺织股份有限公司\n2019年年度股东大会决议公告\n"
        "1.会议召开时间：2020年5月18日\n2.会议召开地点：公司会议室\n审议通过《2019年度董事会工作报告》\n"
        "云山纺织股份有限公司\n董事会\n2020年5月19日\n"
    )
    assert not [one for one in read_whole(text).statements if isinstance(one, Hosting)]
