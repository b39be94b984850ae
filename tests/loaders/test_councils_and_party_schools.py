"""What yearly chronicles of consultative conferences, party schools and federations tell of guests, ranks and old heads."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

COUNCIL = "政协湘潭市委员会2017年大事记\n\n5月\n6日　"
SCHOOL = "中共湘潭市委党校大事记（2017年）\n\n5月6日　"
WOMEN = "湘阴县妇女联合会志\n\n大事年表\n\n一九八二年\n五月六日，"


def _hosts(text: str) -> set[str]:
    return {f"{one.organization} {one.role}" for one in read_whole(text).statements if isinstance(one, Hosting)}


def _roles(text: str, name: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, Participation))
    return {role for one in found if one.person.name == name for role in one.roles}


@pytest.mark.parametrize("art", ["摄影", "书法", "茶艺"])
def test_a_council_is_not_the_society_that_bears_its_name(art: str) -> None:
    text = f"市政协召开主席会议，市政协副主席管秋实主持。市政协{art}协会协办展览，{art}协会会长乐燕参加。"
    assert based_whole(COUNCIL + text) == {
        "管秋实 湘潭市政协 副主席 stated", f"乐燕 湘潭市政协{art}协会 会长 stated",
    }  # fmt: skip


@pytest.mark.parametrize("spoke", ["作回应", "作点评", "作情况通报", "作解答", "作履职发言", "作提案说明"])
def test_what_somebody_says_is_no_part_of_his_name(spoke: str) -> None:
    text = f"{COUNCIL}市政协召开协商会，柳望舒主持，副市长高朗{spoke}。"
    assert "高朗 湘潭市人民政府 副市长 stated" in based_whole(text)
    assert "speaker" in _roles(text, "高朗")


@pytest.mark.parametrize("aged", ["", "81岁的", "年逾八旬的"])
def test_an_old_head_behind_those_of_others_is_of_the_own_body(aged: str) -> None:
    text = f"茶话会召开。市工商联主席柳望舒先后发言，{aged}老主席顾慕陶应邀到会。"
    assert "顾慕陶 湘潭市政协 主席 former" in based_whole(COUNCIL + text)


def test_an_old_head_beside_the_new_one_is_of_his_body() -> None:
    text = "茶话会召开。市工商联主席柳望舒、老主席顾慕陶应邀到会。"
    assert "顾慕陶 湘潭市工商联 主席 former" in based_whole(COUNCIL + text)


@pytest.mark.parametrize("rest", ["，会办：市财政局", "。督办领导：柳望舒", "，分办单位：市财政局"])
def test_who_deals_with_motions_listed_below_hosts_no_meeting(rest: str) -> None:
    text = f"{COUNCIL}市政协召开民主评议会。\n附：重点提案\n1. 关于加装电梯的提案（第6号）。主办：市水利局{rest}\n"
    assert _hosts(text) == {"湘潭市政协 organizer"}


def test_a_host_behind_a_label_is_one() -> None:
    assert "湘潭市水利局 organizer" in _hosts(f"{COUNCIL}节水论坛举行。主办：市水利局，承办：市科协。")


def test_the_head_of_an_art_society_of_the_house() -> None:
    found = based_whole(f"{COUNCIL}书画展开幕，市政协书画会承办，市政协书画会会长石磊致辞。")
    assert "石磊 湘潭市政协书画会 会长 stated" in found


@pytest.mark.parametrize("name", ["方向", "安定", "乐燕"])
def test_the_dean_of_a_party_school(name: str) -> None:
    found = based_whole(f"{SCHOOL}表彰会召开，教育长{name}宣读表彰决定。")
    assert f"{name} 湘潭市委党校 教育长 stated" in found


def test_party_schools_sign_not_their_committees() -> None:
    text = f"{SCHOOL}柳州市委党校副校长乐燕一行来校考察，管秋实陪同。双方签署《教学合作协议》。"
    assert _hosts(text) == {"湘潭市委党校 signatory", "柳州市委党校 signatory"}


@pytest.mark.parametrize(
    "rises", ["套转为", "由副调研员套转为", "职级晋升为", "套改为", "晋升为", "职级套转为"]
)  # fmt: skip
def test_ranks_that_change_by_reform(rises: str) -> None:
    found = based_whole(f"{SCHOOL}公务员职级工作完成。李燕{rises}市委党校三级调研员。")
    assert "李燕 湘潭市委党校 三级调研员 appointed" in found


@pytest.mark.parametrize("marked", ["（哈萨克族）", "（女）", "（女，回族）", ""])
def test_a_guest_with_a_mark_whom_another_brings(marked: str) -> None:
    text = f"{WOMEN}省妇联副主任乐燕{marked}由县委副书记李大山陪同来县视察托幼工作。"
    assert (_roles(text, "乐燕"), _roles(text, "李大山")) == ({"visitor"}, {"companion"})


@pytest.mark.parametrize("once", ["曾任", "曾担任"])
def test_what_somebody_was_once_before_what_he_is(once: str) -> None:
    text = f"{WOMEN}县第四次妇女代表大会召开。{once}石桥公社党委书记的县委副书记高朗出席并讲话。"
    assert {one for one in based_whole(text) if "高朗" in one} == {
        "高朗 湘阴县石桥公社 党委书记 former", "高朗 湘阴县委 副书记 stated",
    }  # fmt: skip


def test_what_somebody_was_once_behind_what_he_is() -> None:
    text = f"{WOMEN}座谈会召开，县委副书记、曾任县妇联主任的乐燕讲话。"
    assert {one for one in based_whole(text) if "乐燕" in one} == {
        "乐燕 湘阴县委 副书记 stated", "乐燕 湘阴县妇联 主任 former",
    }  # fmt: skip


@pytest.mark.parametrize("seat", ["校委委员", "校委会委员", "校务委员"])
def test_seats_on_the_committee_of_a_school(seat: str) -> None:
    found = based_whole(f"{SCHOOL}述职大会召开，{seat}、副校长李燕述职，{seat}、教育长陈立述职。")
    assert found == {
        f"李燕 湘潭市委党校 {seat} stated", "李燕 湘潭市委党校 副校长 stated",
        f"陈立 湘潭市委党校 {seat} stated", "陈立 湘潭市委党校 教育长 stated",
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["县级党校", "基层党校", "各级党校"])
def test_schools_of_a_kind_have_no_head_by_name(kind: str) -> None:
    text = f"省委党校副校长李燕来校督导{kind}办学工作，市直机关工委书记陈立、常务副校长王海参加汇报会。"
    assert "王海 湘潭市委党校 常务副校长 stated" in based_whole(SCHOOL + text)


@pytest.mark.parametrize("did", ["授予我校“先进单位”牌匾", "来校检查工作"])
def test_the_deputy_head_of_the_department_just_named(did: str) -> None:
    assert "李燕 湖南省教育厅 副厅长 stated" in based_whole(f"{SCHOOL}省教育厅{did}，副厅长李燕讲话。")


def test_a_college_of_a_university_signs_by_itself() -> None:
    text = f"{SCHOOL}合作签约仪式举行，常务副校长王海、湘江大学公共管理学院院长李燕代表双方签约。"
    assert _hosts(text) == {"湘潭市委党校 signatory", "湘江大学公共管理学院 signatory"}


@pytest.mark.parametrize("who", ["全校教职工", "60余名退休职工", "各科护士长", "全体青年团员"])
def test_whom_a_body_brings_together_is_no_part_of_what_they_do(who: str) -> None:
    text = f"{SCHOOL}工会组织{who}开展健步走活动，工会主席李燕参加。"
    assert [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)] == ["健步走活动"]


@pytest.mark.parametrize("art", ["书画会", "书画社", "茶文化研究会"])
def test_a_society_of_the_house_named_again_by_its_kind(art: str) -> None:
    head = "社长" if art.endswith("社") else "会长"
    text = f"{COUNCIL}书画展开幕，市政协{art}承办，{art}{head}石磊致辞。"
    assert f"石磊 湘潭市政协{art} {head} stated" in based_whole(text)


def test_an_honour_between_an_office_and_a_name() -> None:
    assert "黄梅生 湘潭市委党校 校长 former" in based_whole(f"{SCHOOL}座谈会举行，原校长、名老中医黄梅生出席。")


@pytest.mark.parametrize(("mark", "people"), [("（男）", 2), ("（女）", 2), ("", 1)])
def test_two_of_one_name_of_whom_one_is_told_apart_by_sex(mark: str, people: int) -> None:
    text = f"{COUNCIL}签约仪式举行，市卫生局副局长陈静致辞，市民政局副局长陈静{mark}见证签约。"
    found = [one for one in read_whole(text).statements if isinstance(one, Participation)]
    assert len(found) == people
