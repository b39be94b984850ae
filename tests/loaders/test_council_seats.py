"""Those who make up a council that was elected, without a word for their seats."""

from __future__ import annotations

import pytest
from reading import held_whole

SOCIETY = (
    "云州纺织学院校友会成立\n\n　　2016年10月26日，云州纺织学院校友会成立大会在红叶饭店召开，会议由校长林其光主持。\n\n"
)
PARTY = "农工党云州市第四次代表大会闭幕\n\n云州日报讯　2016年10月26日，农工党云州市第四次代表大会在红叶饭店召开。\n\n"
BUREAU = "云州市纺织工业局大事记\n\n2016年\n\n10月26日，"
ROWS = "\n\n　　　　贺国良　方　舟　何建军\n　　　　何必明　高　远　成　长\n"
NAMES = "贺国良、何建军、高立原、何必明"


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        (f"{PARTY}大会选举产生了农工党云州市第四届委员会（6人，按姓氏笔画为序）：{ROWS}", "农工党云州市委 委员"),
        (f"{PARTY}大会选举产生了农工党云州市第四届委员会，名单如下：{ROWS}", "农工党云州市委 委员"),
        (f"{PARTY}大会选举产生了由{NAMES}组成的农工党云州市第四届委员会。", "农工党云州市委 委员"),
        (f"{SOCIETY}大会选举产生了云州纺织学院校友会第一届理事会（6人）：{ROWS}", "云州纺织学院校友会 理事"),
        (f"{SOCIETY}大会选举产生第一届监事会，成员为贺国良、方舟、何必明、何建军。", "云州纺织学院校友会 监事"),
        (f"{SOCIETY}大会选举{NAMES}等21人组成第一届理事会。", "云州纺织学院校友会 理事"),
        (f"{SOCIETY}大会选出第一届理事会，由{NAMES}组成，林其光任会长。", "云州纺织学院校友会 理事"),
        (f"{BUREAU}局工会召开第三次代表大会，选举产生第三届委员会：{NAMES}。\n", "云州市纺织工业局工会 委员"),
        (f"{BUREAU}局第三次党员大会召开，选举{NAMES}组成新一届党委。\n", "云州市纺织工业局 党委委员"),
    ],
)
def test_members_of_a_council_hold_seats_on_it(text: str, seat: str) -> None:
    found = held_whole(text)
    assert {f"{name} {seat} elected" for name in ("贺国良", "何必明", "何建军")} <= found
    assert not {one for one in found if one.startswith(("贺国良", "何必明")) and "长" in one}


@pytest.mark.parametrize(
    "told",
    [
        "局召开换届大会，选举产生新一届理事会（名单附后）。会议号召：团结、奋进、创新。",
        "局召开换届大会，选举产生第三届理事会。贺国良、王建军、何必明出席。",
    ],
)
def test_nobody_sits_on_a_council_of_whom_the_text_does_not_say_so(told: str) -> None:
    assert not {one for one in held_whole(f"{BUREAU}{told}\n") if "elected" in one}


@pytest.mark.parametrize(
    ("congress", "body"),
    [
        ("农工党云州市第四次代表大会", "农工党云州市委"),
        ("民盟云州市第三次会员代表大会", "民盟云州市委"),
        ("九三学社云州市第八次代表大会", "九三学社云州市委"),
        ("中国民主促进会云南省第七次代表大会", "民进云南省委"),
        ("云州市科协第三次代表大会", "云州市科协"),
        ("共青团云州市第十次代表大会", "共青团云州市委"),
    ],
)
@pytest.mark.parametrize(
    "chosen",
    [
        f"大会选举产生了新一届委员会委员：{NAMES}。",
        f"大会选举产生了新一届委员会，由{NAMES}组成。",
        f"大会选举{NAMES}为第四届委员会委员。",
        f"大会选举{NAMES}为委员。",
    ],
)
def test_a_congress_chooses_for_the_body_that_it_is_of(congress: str, body: str, chosen: str) -> None:
    text = f"{congress}闭幕\n\n云州日报讯　2016年10月26日，{congress}在红叶饭店召开。\n\n{chosen}\n"
    assert {f"{name} {body} 委员 elected" for name in NAMES.split("、")} == held_whole(text)
