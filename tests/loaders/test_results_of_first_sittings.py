"""What the first sitting of a board or council chooses: committees with their chairs, who is proposed and agreed to."""

from __future__ import annotations

import pytest
from reading import based_whole, held_whole, read_whole

from cursus.model.statement import EventStatement

FIRM = "云州纺机股份有限公司"
SITTING = (
    f"{FIRM}第三届董事会第一次会议决议公告\n\n{FIRM}第三届董事会第一次会议于2020年5月12日在公司会议室召开。会议审议通过了以下议案：\n"
    "一、《关于选举董事会各专门委员会委员的议案》\n"
)
CHAMBER = "云州市茶叶商会换届\n\n2020年5月12日，云州市茶叶商会第三次会员大会在红叶饭店召开。{}\n"


@pytest.mark.parametrize(
    "told",
    [
        "{0}：贺国良（主任委员）、方子舟、何建军",
        "1、{0}：贺国良先生（主任委员）、方子舟先生、何建军女士；",
        "{0}：主任委员贺国良，委员方子舟、何建军",
        "{0}主任委员：贺国良\n{0}委员：方子舟、何建军",
    ],
)
@pytest.mark.parametrize("committee", ["战略委员会", "提名委员会", "薪酬与考核委员会"])
def test_committees_of_a_board_have_their_chair_and_members(told: str, committee: str) -> None:
    found = held_whole(f"{SITTING}{told.format(committee)}\n{FIRM}董事会\n2020年5月13日\n")
    assert {
        f"贺国良 {FIRM}{committee} 主任委员 elected",
        f"方子舟 {FIRM}{committee} 委员 elected",
        f"何建军 {FIRM}{committee} 委员 elected",
    } <= found
    assert not {one for one in found if "nominated" in one}


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("会长提名贺国良为秘书长，经理事会表决通过。", "appointed"),
        ("会长方子舟提名贺国良为秘书长，并经全体理事一致通过。", "appointed"),
        ("会长提名贺国良为秘书长，将提交理事会审议。", "nominated"),
        ("会长提名贺国良为秘书长候选人。", "nominated"),
    ],
)
def test_who_is_proposed_and_agreed_to_has_the_office(told: str, basis: str) -> None:
    found = based_whole(CHAMBER.format(told))
    assert {one.split()[-1] for one in found if one.startswith("贺国良 云州市茶叶商会 秘书长")} == {basis}


def test_members_of_an_election_committee_sit_on_no_party_committee() -> None:
    found = held_whole(
        "云州市杏花里社区居民委员会换届工作总结\n\n2018年5月10日，社区成立居民选举委员会，社区党委书记贺国良任主任，居民代表方子舟、何建军任委员。\n"
    )
    body = "云州市杏花里社区居民选举委员会"
    assert {f"贺国良 {body} 主任 appointed", f"方子舟 {body} 委员 appointed", f"何建军 {body} 委员 appointed"} <= found


@pytest.mark.parametrize("called", ["校友会会长", "第二届校友会会长"])
def test_the_society_of_alumni_that_a_headline_is_of_is_meant_by_its_kind(called: str) -> None:
    found = held_whole(
        f"江北师范大学广州校友会换届大会召开\n\n2018年12月8日，江北师范大学广州校友会换届大会在广州举行。{called}贺国良作工作报告。\n"
    )
    assert "贺国良 江北师范大学广州校友会 会长" in found


@pytest.mark.parametrize(
    "day",
    ["（农历正月初八）", "（正月初八）", "（农历腊月二十三，星期六）", "（除夕）", "（大年初三）", "（二月廿二）", ""],
)
def test_the_day_by_the_moon_is_no_part_of_the_name_of_what_was_held(day: str) -> None:
    text = f"云州市书法家协会大事记\n\n2013年\n\n2月24日{day}，云州市书法家协会第七次会员代表大会在云州美术馆召开。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date and one.date.edtf) for one in events] == [
        ("云州市书法家协会第七次会员代表大会", "2013-02-24")
    ]


@pytest.mark.parametrize("verb", ["开幕", "闭幕", "隆重召开", ""])
def test_the_verb_before_a_congress_is_no_part_of_its_name(verb: str) -> None:
    held = f"{verb}的" if verb else "，"
    text = f"云州市科协换届\n\n2019年4月12日上午{held}市科协第七次代表大会，听取和审议了工作报告。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert "市科协第七次代表大会" in {one.title for one in events}
