"""A report in the first person: 本人 and 我 are who gives it, if a line below the title says who that is."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

OWN = "云州市钟表行业协会"
GIVER = f"方同舟 {OWN} 会长"


def _report(told: str, giver: str = "会长　方同舟", address: str = "各位会员：") -> str:
    return f"{OWN}第三届理事会工作报告\n（2017年11月28日）\n{giver}\n\n{address}\n\n2015年4月9日，{told}\n"


@pytest.mark.parametrize("me", ["本人", "我"])
@pytest.mark.parametrize("verb", ["补选", "选举", "推选"])
@pytest.mark.parametrize("address", ["各位会员：", "各位代表、同志们：", "尊敬的各位领导，各位会员："])
def test_who_is_chosen_with_others(me: str, verb: str, address: str) -> None:
    found = held_whole(_report(f"三届四次理事会{verb}{me}为会长、高有田为常务副会长。", address=address))
    assert found == {GIVER, f"{GIVER} elected", f"高有田 {OWN} 常务副会长 elected"}


@pytest.mark.parametrize("told", ["我和高有田陪同", "本人与秘书长高有田陪同", "我陪同"])
def test_who_comes_along(told: str) -> None:
    said = read_whole(_report(f"副市长何立言一行到协会调研，{told}。")).statements
    assert "方同舟" in {one.person.name for one in said if isinstance(one, Participation)}


@pytest.mark.parametrize(
    ("giver", "address", "told"),
    [
        ("", "各位会员：", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟", "", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟　秘书长　高有田", "各位会员：", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟", "各位会员：", "协会同意本人意愿，为会员服务，我市同行出席年会。"),
    ],
)
def test_nobody_where_it_is_not_told_who_speaks(giver: str, address: str, told: str) -> None:
    assert not any(one.endswith("elected") for one in held_whole(_report(told, giver, address)))


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("市工经联任命我为协会党支部书记。", "党支部书记 appointed"),
        ("市民政局委派本人担任协会副会长。", "副会长 appointed"),
        ("理事会免去我的秘书长职务。", "秘书长 removed"),
        ("理事会接受我辞去秘书长职务的请求。", "秘书长 resigned"),
        ("三届二次理事会召开，我当选会长，高有田当选副会长。", "会长 elected"),
        ("三届二次理事会召开，我不再担任秘书长。", "秘书长 removed"),
        ("三届二次理事会召开，我因工作变动辞去秘书长职务。", "秘书长 resigned"),
    ],
)
def test_what_became_of_who_speaks(told: str, office: str) -> None:
    assert f"方同舟 {OWN} {office}" in held_whole(_report(told))


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("钟表文化节在市文化宫举行，副市长何立言出席，我主持分享会。", "chair"),
        ("三届二次理事会召开，会议由我主持。", "chair"),
        ("钟表技能大赛在市文化宫开幕，我在开幕式上致辞。", "speaker"),
        ("钟表技能大赛在市文化宫开幕，副市长何立言讲话，我致辞。", "speaker"),
        ("三届三次理事会召开，我作了工作报告。", "speaker"),
        ("本人率队赴江城市钟表协会学习考察。", "visitor"),
        ("协会与云州银行签订《战略合作协议》，我代表协会签字。", "other"),
        ("维修服务中心揭牌，高有田与我共同为中心揭牌。", "other"),
    ],
)
def test_what_who_speaks_did(told: str, role: str) -> None:
    said = read_whole(_report(told)).statements
    assert role in {
        one for part in said if isinstance(part, Participation) and part.person.name == "方同舟" for one in part.roles
    }


@pytest.mark.parametrize("told", ["我市钟表行业论坛召开，我会承办。", "我国钟表大会召开，我们出席。"])
def test_whose_it_is_names_nobody(told: str) -> None:
    said = read_whole(_report(told)).statements
    assert not any(isinstance(part, Participation) and part.person.name == "方同舟" for part in said)
