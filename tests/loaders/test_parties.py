"""The parties beside the ruling one: their committees and branches under the short names of their own papers."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole


def _held(text: str) -> set[str]:
    return held_by_year(text).get("2019", set())


@pytest.mark.parametrize(
    ("party", "calls"),
    [("民盟", "盟"), ("台盟", "盟"), ("九三学社", "社"), ("民建", "会"), ("民进", "会"), ("农工党", "党"), ("致公党", "党"), ("民革", "党")],
)  # fmt: skip
def test_a_committee_as_its_members_call_it(party: str, calls: str) -> None:
    text = f"{party}衡阳市委2019年大事记\n\n1月4日　{calls}市委召开会议，{calls}市委主委韩秋生主持，副主委柳青、秘书长方一鸣出席。{calls}省委副主委孙立群到会。\n"
    assert _held(text) >= {
        f"韩秋生 {party}衡阳市委 主委", f"柳青 {party}衡阳市委 副主委", f"方一鸣 {party}衡阳市委 秘书长", f"孙立群 {party}湖南省委 副主委",
    }  # fmt: skip


def test_the_ruling_partys_committee_stays_its_own() -> None:
    text = "民盟衡阳市委2019年大事记\n\n1月4日　市委统战部部长陆远到盟市委机关走访，主委韩秋生接待。\n"
    assert _held(text) >= {"陆远 衡阳市委统战部 部长", "韩秋生 民盟衡阳市委 主委"}


def test_a_title_in_full_above_short_forms() -> None:
    text = "中国农工民主党衡阳市委员会2019年大事记\n\n1月4日　农工党市委召开会议，主委韩秋生主持。\n1月6日　农工市委副主委柳青到会。\n"
    assert _held(text) >= {"韩秋生 农工党衡阳市委 主委", "柳青 农工党衡阳市委 副主委"}


def test_departments_and_committees_of_a_party() -> None:
    text = "九三学社衡阳市委2019年大事记\n\n1月4日　组织处处长钱伟汇报工作。社市委妇女工作委员会主任高雅发言。\n1月6日　顾南率参政议政委员会主任石岩赴外地考察。\n"
    assert _held(text) >= {
        "钱伟 九三学社衡阳市委组织处 处长", "高雅 九三学社衡阳市委妇女工作委员会 主任", "石岩 九三学社衡阳市委参政议政委员会 主任",
    }  # fmt: skip


@pytest.mark.parametrize(("branch", "head"), [("民盟衡阳市一中支部", "主委"), ("民建衡阳市直属一支部", "主任")])
def test_a_branch_elects(branch: str, head: str) -> None:
    text = f"{branch[:2]}衡阳市委2019年大事记\n\n7月2日　{branch}召开换届大会，选举蓝天明为{head}，白小露为副{head}。前任{head}王道作总结。\n"
    assert _held(text) >= {
        f"蓝天明 {branch} {head} elected",
        f"白小露 {branch} 副{head} elected",
        f"王道 {branch} {head} former",
    }


def test_branches_beside_each_other() -> None:
    text = "民盟衡阳市委2019年大事记\n\n7月2日　民盟耒阳市总支主委柳青、耒阳二中支部主委顾南发言。\n"
    assert _held(text) >= {"柳青 民盟耒阳市总支 主委", "顾南 民盟耒阳二中支部 主委"}


def test_parties_in_the_papers_of_others() -> None:
    text = "衡阳市政协2019年大事记\n\n7月2日　市政协副主席、盟市委主委韩秋生，社市委副主委柳青，民建市委会副主委方明，台盟中央联络部部长何涛出席。民盟中央副主席江月讲话。\n"
    assert _held(text) >= {
        "韩秋生 民盟衡阳市委 主委", "柳青 九三学社衡阳市委 副主委", "方明 民建衡阳市委会 副主委", "何涛 台盟中央联络部 部长", "江月 民盟中央 副主席",
    }  # fmt: skip


def test_a_city_that_no_gazetteer_has() -> None:
    text = "民建青阳市委2019年大事记\n\n2月7日　民建市委会副主委赵明到市工商联走访，市工商联主席吴悦接待。3月，青阳下雨，青阳放晴。\n"
    assert _held(text) >= {"赵明 民建青阳市委会 副主委", "吴悦 青阳市工商联 主席"}


def test_leagues_and_cities_are_no_party() -> None:
    text = "内蒙古自治区总工会2019年大事记\n\n2月7日　呼伦贝尔市总工会主席赵明到会，各盟市委组织部部长参加。\n"
    assert not any("民盟" in fact for fact in _held(text))


def test_a_committee_within_a_university_elects() -> None:
    text = (
        "湖南师范大学大事记（2019年）\n\n3月5日　民盟湖南师范大学委员会举行换届大会，选举韩秋生为主委，柳青为副主委。\n"
    )
    assert _held(text) >= {
        "韩秋生 民盟湖南师范大学委员会 主委 elected", "柳青 民盟湖南师范大学委员会 副主委 elected",
    }  # fmt: skip


@pytest.mark.parametrize("office", ["财务委员", "组织委员", "参政议政委员", "社会服务委员", "盟务秘书"])
def test_officers_of_a_branch(office: str) -> None:
    """They stand without their branch, in sentences and in rows."""
    found = held_whole(
        "民盟云阳一中支部换届\n2018年12月6日，民盟云阳一中支部召开换届选举大会。上届主委梁先任代表第三届支部委员会作工作报告，"
        f"{office}何苗作说明。经投票，产生了第四届支部委员会：\n主　委：高　天\n副主委：孙一成　　{office}：吴　畏\n"
    )
    assert {
        "梁先任 民盟云阳一中支部 主委 former", f"何苗 民盟云阳一中支部 {office}", f"吴畏 民盟云阳一中支部 {office} elected",
    } <= found  # fmt: skip
