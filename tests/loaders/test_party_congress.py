"""News pages about the congress of a university's party: lists of those elected, sessions of one day, resolutions."""

from __future__ import annotations

from reading import brief, held, read

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.dates import When
from cursus.model.statement import EventStatement, Holding, Hosting, Issuance, Participation, SourceDocument, Statement

TITLE = "中国共产党青山大学第三次代表大会隆重召开"


def elected(text: str) -> set[str]:
    """Who was elected to what, of a page about a congress whose issuer nothing names."""
    return held(text, title=TITLE, organization=None, date="2021-12-18")


def statements(raw: str) -> tuple[Statement, ...]:
    """All that a page says whose issuer nothing names."""
    return extract(
        SourceDocument(key="test", version="0", title=TITLE, date=When.parse("2021-12-18"), raw=raw)
    ).statements


def committee(role: str, names: str) -> set[str]:
    """Those of a university's list, as elected."""
    return {f"{name} 青山大学 {role} elected" for name in names.split()}


BOTH = committee("党委委员", "王远山 李静 何平之 赵明 钱立本 孙辉") | committee(
    "纪委委员", "王凯 李小兰 任远 何建设 陈晨 沈括"
)


def test_lists_below_the_sentence_that_says_what_they_are_lists_of() -> None:
    found = elected(
        "大会选举产生了新一届校党委委员和纪委委员。\n校党委委员（6名，按姓氏笔画为序）：\n"
        "王远山　李　静（女）　何平之\n赵　明　钱立本　孙　辉\n"
        "校纪委委员（6名）：\n王　凯　李小兰（女）　任　远　何建设　陈　晨　沈　括"
    )
    assert found == BOTH


def test_the_heading_of_the_next_list_is_no_name_of_the_one_before() -> None:
    found = elected(
        "选举产生了中共青山大学第三届委员会委员和中共青山大学第三届纪律检查委员会委员。\n党委委员\n"
        "王远山　李　静（女）　何平之　赵　明　钱立本　孙　辉\n"
        "纪委委员\n王　凯　李小兰（女）　任　远　何建设　陈　晨　沈　括"
    )
    assert found == BOTH


def test_a_line_of_names_does_not_run_on_in_the_heading_of_the_next_list() -> None:
    found = elected(
        "大会选举产生了新一届党委委员和纪委委员。\n党委委员名单（以姓氏笔画为序）：\n"
        "王远山、李静（女）、何平之、赵明、钱立本、孙辉\n"
        "纪委委员名单：\n王凯、李小兰（女）、任远、何建设、陈晨、沈括"
    )
    assert found == BOTH


def test_what_follows_in_an_election_by_a_discipline_committee_is_of_the_same_university() -> None:
    found = elected(
        "中国共产党青山大学纪律检查委员会第一次全体会议召开，选举何平之为纪委书记，王凯、李小兰为纪委副书记。云州市委副书记赵明到会祝贺。"
    )
    assert found >= {
        "何平之 青山大学 纪委书记 elected",
        "王凯 青山大学 纪委副书记 elected",
        "李小兰 青山大学 纪委副书记 elected",
    }


DAY = """中国共产党青山大学第三次代表大会隆重召开

　　12月16日上午，中国共产党青山大学第三次代表大会在大礼堂开幕。
　　12月17日上午，大会举行第二次全体会议，王远山主持会议。
　　17日下午，中国共产党青山大学第三届委员会第一次全体会议召开，选举王远山为党委书记。
　　同日下午召开的中国共产党青山大学纪律检查委员会第一次全体会议，选举何平之为纪委书记。
　　17日下午4时，大会举行闭幕会。李静宣读选举结果，王远山致闭幕词。大会通过了《关于青山大学第二届委员会报告的决议》。
"""


def test_sittings_of_one_day_are_events_of_their_own() -> None:
    found = statements(DAY)
    titles = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    assert [*titles.values()] == [
        "中国共产党青山大学第三次代表大会",
        "第二次全体会议",
        "中国共产党青山大学第三届委员会第一次全体会议",
        "中国共产党青山大学纪律检查委员会第一次全体会议",
        "闭幕会",
    ]
    spoke = {(titles[one.event], one.person.name) for one in found if isinstance(one, Participation)}
    assert {("闭幕会", "李静"), ("闭幕会", "王远山")} <= spoke


def test_a_party_branch_hosts_and_its_posts_are_those_of_its_faculty() -> None:
    text = "文学院教工党支部召开党员大会，院党总支书记赵明讲授专题党课，院长、教授李静主持。"
    found = read(text, title="青山大学新闻网", organization="青山大学").statements
    hosts = {one.organization for one in found if isinstance(one, Hosting)}
    assert hosts == {"青山大学文学院教工党支部"}
    posts = {brief(one) for one in found if isinstance(one, Holding)}
    assert {"赵明 青山大学文学院 党总支书记", "李静 青山大学文学院 院长"} <= posts


def adopted(raw: str) -> set[tuple[str, str, str | None]]:
    """Who adopted which document on which day."""
    return {
        (one.organizations[0], one.title, one.date.edtf if one.date else None)
        for one in statements(raw)
        if isinstance(one, Issuance) and one.action == "adopted"
    }


def test_what_the_congress_adopts_at_its_last_sitting_is_the_congresss() -> None:
    body = "青山大学第三次代表大会"
    assert adopted(DAY) == {(body, "关于青山大学第二届委员会报告的决议", "2021-12-17")}


def test_a_session_of_a_peoples_congress_adopts_on_the_day_it_ends() -> None:
    found = adopted(
        "青山县第九届人民代表大会第二次会议\n\n　　青山县第九届人民代表大会第二次会议于2021年3月20日在县礼堂开幕。县长赵明作工作报告。"
        "22日，会议通过了《关于县人民政府工作报告的决议》后闭幕。\n"
    )
    assert found == {("青山县第九届人民代表大会第二次会议", "关于县人民政府工作报告的决议", "2021-03-22")}


def test_committees_of_the_other_parties_are_bodies_with_their_place():
    text = (
        "2016年6月29日上午，中国民主促进会云州市第六次会员大会在市会议中心召开。会议选举产生了民进云州市第六届委员会，罗小满、丁一凡当选为市委委员。"
        "在民进市委六届一次全体会议上，罗小满当选为民进云州市第六届委员会主任委员。\n"
        "民进江东省委会专职副主委石小川，中共云州市委常委、宣传部部长马小兰应邀参加并讲话。农工党市委会主委韩志高代表市各民主党派致贺词。"
        "民革市委会副主委周大明、致公党云州市委会副主委马大成，市委会对口联系单位市水利局副局长陈小松莅临祝贺。\n"
    )
    source = describe(key="p", version="0", raw=text, name="p", meta={})
    held = {brief(one) for one in extract(source).statements if isinstance(one, Holding)}
    assert held == {
        "罗小满 民进云州市委员会 委员 elected",
        "丁一凡 民进云州市委员会 委员 elected",
        "罗小满 民进云州市委员会 主任委员 elected",
        "石小川 民进江东省委会 专职副主委",
        "马小兰 云州市委 常委",
        "马小兰 云州市委宣传部 部长",
        "韩志高 农工党云州市委会 主委",
        "周大明 民革云州市委会 副主委",
        "马大成 致公党云州市委会 副主委",
        "陈小松 云州市水利局 副局长",
    }
