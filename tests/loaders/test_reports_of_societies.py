"""Yearly reports of federations and reports of societies' congresses: who failed to be chosen, boards told behind their numbers,
what was signed at the congress, those newly chosen presented, hosts behind those who helped, gifts received, tasks in all,
and who went somewhere with others."""

import pytest
from reading import dated_whole, held, held_whole, read, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation, Responsibility

HEAD = "云州市茶业协会第三次会员代表大会情况报告\n\n市民政局：\n　　云州市茶业协会第三次会员代表大会于2021年10月16日在云州宾馆召开。\n"
FOOT = "\n云州市茶业协会\n2021年10月22日\n"


@pytest.mark.parametrize("told", ["因得票未过半数未能当选", "得票不足半数，没有当选", "最终未当选", "未获当选", "落选"])
def test_candidate_who_failed_is_not_elected(told: str) -> None:
    found = held(f"市茶业协会换届，岳怀民、王大力为会长候选人，经无记名投票，王大力当选会长，岳怀民{told}。")
    assert {one for one in found if one.endswith("elected")} == {"王大力 云州市茶业协会 会长 elected"}


def test_those_who_failed_give_no_names() -> None:
    found = held("市茶业协会换届，王大力当选会长，岳怀民未能当选副会长，石小川、何远当选副会长。")
    assert not [one for one in found if "未能" in one or "岳怀民" in one]


@pytest.mark.parametrize(
    "told",
    [
        "大会选举产生理事25名、监事会监事3名。监事为：岳怀民、石小川、何远。",
        "大会选举产生理事25名和监事3名，其中监事为岳怀民、石小川、何远。",
        "大会选举产生了由25人组成的第三届理事会和3人组成的监事会，监事分别为岳怀民、石小川、何远。",
        "大会选出理事25名、监事3名，监事名单为：岳怀民、石小川、何远。",
    ],
)
def test_board_told_behind_its_number_was_elected(told: str) -> None:
    found = held_whole(f"{HEAD}　　{told}\n{FOOT}")
    assert {f"{one} 云州市茶业协会 监事 elected" for one in ("岳怀民", "石小川", "何远")} <= found


@pytest.mark.parametrize("when", ["会议期间，", "大会期间，", "本次大会期间，", "会上，", "年会现场，"])
def test_what_was_signed_at_a_congress_is_no_event_beside_it(when: str) -> None:
    sitting = "　　10月17日，市茶业协会三届一次理事会议在云州宾馆召开。\n　　三、大会成果\n　　大会通过了协会章程。\n"
    told = f"　　{when}市茶业协会与云州银行签署《战略合作协议》。\n"
    events = [one for one in read_whole(HEAD + sitting + told + FOOT).statements if isinstance(one, EventStatement)]
    assert [one.title for one in events if "签署" in one.title] == []


def test_what_was_signed_on_another_day_is_an_event() -> None:
    told = "　　10月18日，市茶业协会与云州银行签署《战略合作协议》。\n"
    events = [one for one in read_whole(HEAD + told + FOOT).statements if isinstance(one, EventStatement)]
    assert any("签署" in one.title for one in events)


@pytest.mark.parametrize(
    "told",
    [
        "新任会长石小川，1968年生，中共党员，现任云州宏达公司董事长。",
        "新当选的会长石小川，男，1970年6月出生，现任云州宏达公司董事长。",
        "新任会长石小川，现任云州宏达公司董事长。",
    ],
)
def test_those_presented_hold_their_posts_on_the_day_of_writing(told: str) -> None:
    found = dated_whole(f"{HEAD}　　10月18日，石小川率考察团赴云河市考察。\n　　{told}\n{FOOT}")
    assert {one for one in found if one.startswith("2021-10-22")} == {
        "2021-10-22 石小川 云州市茶业协会 会长",
        "2021-10-22 石小川 云州宏达公司 董事长",
    }


@pytest.mark.parametrize(
    "told",
    [
        "由市农业农村局指导、市茶业协会和云州大学共同主办",
        "由市农业农村局、市科协支持，市茶业协会、云州大学主办",
    ],
)
def test_hosts_behind_those_who_only_helped(told: str) -> None:
    found = read(f"茶业高峰论坛在云州大学举办，{told}，云州大学农学院承办。").statements
    hosts = {(one.organization, one.role) for one in found if isinstance(one, Hosting)}
    assert hosts == {
        ("云州市茶业协会", "organizer"),
        ("云州大学", "organizer"),
        ("云州大学农学院", "undertaker"),
    }


def test_body_that_guides_by_its_name_hosts() -> None:
    found = read("茶业高峰论坛在云州大学举办，由市就业指导中心、市茶业协会主办。").statements
    assert "云州市就业指导中心" in {one.organization for one in found if isinstance(one, Hosting)}


@pytest.mark.parametrize("told", ["接收", "接受", "代表学校接收", "代为接收", "受赠"])
def test_who_receives_a_gift_takes_part(told: str) -> None:
    found = read(f"市茶业协会会长石小川向市特殊教育学校捐赠图书600册，校长何远{told}。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles.get("何远") == ("other",)


def test_feeling_is_a_name_before_a_verb_and_none_before_what_says_how() -> None:
    told = "市残联理事长石小川到市康复中心调研，市康复中心主任高兴{}。"
    assert any(one.startswith("高兴 云州市康复中心 主任") for one in held(told.format("介绍情况")))
    assert not any(one.startswith("高兴") for one in held(told.format("地介绍了情况")))
    assert not any(one.startswith("高兴") for one in held(told.format("不已")))


@pytest.mark.parametrize("what", ["上述工作", "以上各项任务", "上述6项重点工作", "前述事项"])
def test_who_sees_to_all_tasks_is_not_responsible_for_the_last(what: str) -> None:
    plan = (
        "云州市茶业协会2023年工作要点\n\n　　1.召开筹备会，拟定方案。（责任单位：办公室）\n"
        "　　2.新增会员80家以上。（责任单位：会员部）\n"
        f"　　{what}由市茶业协会秘书处抓好落实。\n"
    )
    tasks = [one for one in read_whole(plan).statements if isinstance(one, Responsibility)]
    assert {one.item for one in tasks} == {"1", "2"} and not [one for one in tasks if "秘书处" in one.organization]


@pytest.mark.parametrize(
    "deed",
    ["赴清溪街道开展助残宣传活动", "到清溪街道开展慰问", "在清溪街道组织义务植树", "深入清溪街道进行入户走访"],
)
def test_who_went_somewhere_accompanies_nobody(deed: str) -> None:
    found = read(f"市残联理事长石小川、副理事长王大力{deed}，清溪街道办事处主任何远陪同。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"石小川": ("visitor",), "王大力": ("visitor",), "何远": ("companion",)}


def test_who_spoke_there_is_said_to_have_spoken() -> None:
    found = read("市残联理事长石小川深入清溪街道开展政策宣讲，清溪街道办事处主任何远陪同。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert "visitor" not in roles.get("石小川", ()) and roles["何远"] == ("companion",)


@pytest.mark.parametrize("number", ["（一）", "1.", "一、"])
def test_item_of_what_was_said_at_a_congress_is_no_event(number: str) -> None:
    told = f"　　一、大会议程\n　　{number}市文联主席石小川宣读批复并讲话；\n"
    events = [one for one in read_whole(HEAD + told + FOOT).statements if isinstance(one, EventStatement)]
    assert len(events) == 1
