"""Committees of the parties beside the ruling one, called 市委会 and 省委会, in their own papers, and their sessions."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance


@pytest.mark.parametrize(("party", "place", "province"), [("民盟", "衡阳", "湖南"), ("民进", "襄阳", "湖北"), ("农工党", "扬州", "江苏")])  # fmt: skip
def test_a_committee_of_its_own_party(party: str, place: str, province: str) -> None:
    text = f"{party}{place}市委会2019年大事记\n\n1月4日，市委会召开机关干部会议，市委会主委韩秋生主持。省委会副主委孙立群、市委统战部部长陆远到会。\n1月6日，市委会妇女委员会主任高雅带队走访。\n"
    assert held_whole(text) == {
        f"韩秋生 {party}{place}市委会 主委", f"孙立群 {party}{province}省委会 副主委", f"陆远 {place}市委统战部 部长", f"高雅 {party}{place}市委会妇女委员会 主任",
    }  # fmt: skip
    hosts = [one.organization for one in read_whole(text).statements if isinstance(one, Hosting)]
    assert hosts == [f"{party}{place}市委会"]


def test_one_whose_papers_write_it_shorter() -> None:
    text = (
        "民盟衡阳市委2019年大事记\n\n1月4日，市委会副主委柳青看望老盟员。\n1月5日，市委书记何涛到民盟市委机关走访。\n"
    )
    assert held_whole(text) == {"柳青 民盟衡阳市委 副主委", "何涛 衡阳市委 书记"}


def test_papers_of_the_ruling_partys_committee() -> None:
    text = "中共衡阳市委统战部2019年大事记\n\n1月4日，市委统战部副部长陆远主持座谈会。\n1月5日，民建市委会主委韩秋生来访。\n"
    assert held_whole(text) == {"陆远 衡阳市委统战部 副部长", "韩秋生 民建衡阳市委会 主委"}


@pytest.mark.parametrize(
    "session",
    [
        "九届一次全委会议",
        "第九届委员会第一次全体会议",
        "九届二次全委（扩大）会议",
        "九届三次常委会议",
        "九届四次主委会议",
        "第九届委员会第二次常委会",
    ],
)
def test_sessions_of_a_party_appoint_and_adopt(session: str) -> None:
    text = f"民盟衡阳市委会2019年大事记\n\n4月2日，民盟衡阳市{session}召开，通过了《民盟衡阳市委会机关工作规则》，任命方一鸣为秘书长。\n"
    assert held_whole(text) == {"方一鸣 民盟衡阳市委会 秘书长 appointed"}
    papers = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert papers == [("民盟衡阳市委会",)]


def test_a_party_named_alone_stays_the_whole_party() -> None:
    text = "衡阳市政协2019年大事记\n\n4月2日，民盟、民建和工商联代表参加协商会。民盟中央秘书长方一鸣到会。\n"
    assert held_whole(text) == {"方一鸣 民盟中央 秘书长"}


@pytest.mark.parametrize("words", ["经省委会批准", "经市委会研究决定", "经县委会同意"])
def test_a_committee_that_agrees_is_no_meeting(words: str) -> None:
    text = f"民盟衡阳市委会2019年大事记\n\n5月6日，{words}，民盟耒阳市总支部成立，吴江任主委。\n"
    titles = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert titles == ["民盟耒阳市总支部成立"]


@pytest.mark.parametrize(
    ("branch", "head"),
    [("民盟耒阳市基层委", "主委"), ("民盟衡阳新区支部", "主委"), ("民盟衡东县基层委", "副主委")],
)
def test_committees_and_branches_below(branch: str, head: str) -> None:
    text = f"民盟衡阳市委会2019年大事记\n\n5月6日，{branch}{head}王道发言。\n"
    assert held_whole(text) == {f"王道 {branch} {head}"}


def test_a_district_of_another_name_keeps_its_city() -> None:
    text = "民盟衡阳市委会2019年大事记\n\n5月6日，民盟雁峰区支部主委王道发言。\n"
    assert held_whole(text) == {"王道 民盟衡阳市雁峰区支部 主委"}
