"""Who comes, who goes along and who signs: guests brought by others, members of a party, signings held together."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding, Hosting, Participation, Statement


def told(text: str) -> tuple[Statement, ...]:
    """What a college's chronicle of 2019 says of one day."""
    raw = f"云州职业技术学院2019年大事记\n\n1月5日　召开工作会议。\n\n6月1日　{text}\n\n12月30日　召开年终会议。\n"
    return extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements


def parts(text: str) -> dict[str, tuple[str, ...]]:
    """What each person did."""
    return {one.person.name: tuple(one.roles) for one in told(text) if isinstance(one, Participation)}


def held(text: str) -> set[str]:
    """`person organization role` of each post."""
    found = [one for one in told(text) if isinstance(one, Holding)]
    return {f"{one.person.name} {one.organization} {one.role}" for one in found}


def test_a_guest_whom_somebody_brings_is_no_company():
    assert parts("省教育厅副厅长罗小满由江城市副市长白帆陪同来校视察。") == {
        "罗小满": ("visitor",),
        "白帆": ("companion",),
    }


def test_work_on_the_spot_is_a_visit():
    found = parts("江城市副市长白帆率市教育局负责人来校现场办公，市教育局局长罗小满参加。")
    assert found == {"白帆": ("visitor",), "罗小满": ("attendee",)}


def test_members_of_a_party_of_visitors_visit():
    found = parts("院长罗小满率队赴青山县考察，考察团成员有教务处处长秦川、科研处处长李白桦等。")
    assert found == {name: ("visitor",) for name in ("罗小满", "秦川", "李白桦")}


def test_whom_those_present_choose_is_not_one_of_those_present():
    found = parts("云州地理学会年会在校召开，章伯深作主题报告，与会者推选唐可风为副理事长。")
    assert "唐可风" not in found or "attendee" not in found["唐可风"]


def test_who_stands_for_the_holders_of_shares_comes_himself():
    found = parts("临时股东会召开，股东代表省国资委产权管理处处长罗小满、青山投资公司副总裁谢意出席。")
    assert found == {"罗小满": ("attendee",), "谢意": ("attendee",)}


@pytest.mark.parametrize("what", ["“青山订单班”签约暨揭牌仪式", "战略合作签约仪式"])
def test_two_who_hold_a_signing_together_sign(what: str):
    found = told(f"学院与青山汽车股份有限公司举行{what}。")
    signers = {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"}
    assert signers == {"云州职业技术学院", "青山汽车股份有限公司"}


def test_a_former_post_behind_another_name_is_no_name():
    found = held("院领导看望老党员、原院长华佗生（89岁）和原基础部主任罗小满。")
    assert found == {"华佗生 云州职业技术学院 院长", "罗小满 云州职业技术学院基础部 主任"}


def test_a_name_before_what_somebody_says_of_a_matter():
    assert "博文 云州职业技术学院教务处 处长" in held("学院召开教学工作例会，教务处处长博文就细则作解读。")


def test_a_group_inside_the_name_of_a_body_parts_no_titles():
    found = held("江城市总工会主席罗大纲，副主席、女职工委员会主任秦明月出席典礼。")
    assert {"秦明月 江城市总工会 副主席", "罗大纲 江城市总工会 主席"} <= found


def test_a_town_whose_name_begins_like_an_adverb():
    found = held("江城县委书记田心、都河镇镇长李白桦来校参观。")
    assert any(one.startswith("李白桦") and "都河镇" in one for one in found)


def test_who_leads_a_party_without_a_title_is_named():
    found = parts("德国汉堡职业学院代表团汉斯·穆勒一行3人来访，院长罗小满会见来宾。")
    assert set(found) == {"汉斯·穆勒", "罗小满"}


def test_who_speaks_for_others_may_be_called_by_a_word():
    found = parts("毕业典礼举行，教师代表宋词、毕业生代表李子木先后发言。")
    assert found == {"宋词": ("speaker",), "李子木": ("speaker",)}


@pytest.mark.parametrize("come", ["来访的", "前来考察的", "来院访问的", "专程来访的"])
def test_all_who_are_met_having_come_are_visitors(come: str):
    found = parts(
        f"院长罗小满在行政楼会见了{come}青山大学副校长顾北风、青山大学研究生处处长华佗生一行，双方进行了交流。"
    )
    assert found == {"罗小满": ("other",), "顾北风": ("visitor",), "华佗生": ("visitor",)}
