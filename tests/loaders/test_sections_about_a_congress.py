"""Reports of a society on its congress, whose sections go on with it under headings of their own."""

import pytest
from reading import based_whole, dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = (
    "河北省剪纸研究会文件\n\n冀剪研〔2019〕9号\n\n关于第四次会员代表大会暨换届选举工作的报告\n\n省文联、省民政厅：\n\n"
)
FIRST = "　　经批准，我会第四次会员代表大会于2019年6月15日至16日在清河会堂召开。\n\n"
DAY_FIRST = "　　2019年6月15日至16日，我会第四次会员代表大会在清河会堂召开。\n\n"
FOOT = "\n\n河北省剪纸研究会\n2019年6月28日\n"
DAYS = "2019-06-15/2019-06-16"


def _text(told: str, first: str = FIRST) -> str:
    return HEAD + first + told + FOOT


@pytest.mark.parametrize(
    "heading",
    ["一、大会概况", "一、会议基本情况", "一、大会召开情况", "（一）大会议程", "一、换届选举情况", "一、会议主要议程"],
)
@pytest.mark.parametrize("first", [FIRST, DAY_FIRST])
def test_the_section_has_the_days_of_the_congress(heading: str, first: str) -> None:
    told = f"　　{heading}\n\n　　省文联副主席章少卿出席并讲话，秘书长石大勇主持。"
    found = dated_whole(_text(told, first))
    assert f"{DAYS} 章少卿 河北省文联 副主席" in found


@pytest.mark.parametrize(
    "begun",
    [
        "大会由秘书长石大勇主持。",
        "大会以无记名投票方式选举石大勇为理事。",
        "大会采取差额选举的办法，选举石大勇为理事。",
    ],
)
def test_what_begins_with_the_congress_is_of_its_days(begun: str) -> None:
    found = dated_whole(_text(f"　　一、总体安排\n\n　　{begun}", DAY_FIRST))
    assert any(one.startswith(f"{DAYS} 石大勇") for one in found)


@pytest.mark.parametrize("heading", ["一、大会筹备情况", "四、会后工作"])
def test_what_came_before_and_after_is_not(heading: str) -> None:
    found = dated_whole(_text(f"　　{heading}\n\n　　副理事长章少卿负责联络。", DAY_FIRST))
    assert not any(one.startswith(DAYS) for one in found)


@pytest.mark.parametrize("office", ["社会组织管理局局长", "社会组织管理处处长"])
def test_an_office_for_organizations_organizes_no_meeting(office: str) -> None:
    told = f"　　一、大会概况\n\n　　省民政厅{office}章少卿出席会议并讲话。"
    said = read_whole(_text(told)).statements
    events = [one for one in said if isinstance(one, EventStatement)]
    assert len(events) == 1
    assert [(one.person.name, one.event) for one in said if isinstance(one, Participation)] == [
        ("章少卿", events[0].event)
    ]


@pytest.mark.parametrize("absent", ["因病未能到会", "因事未能与会", "因公未能参会"])
def test_who_could_not_come_is_no_event(absent: str) -> None:
    told = f"　　一、大会概况\n\n　　大会由秘书长石大勇主持。我会首任理事长章少卿{absent}，发来贺信。"
    said = read_whole(_text(told)).statements
    assert [one.title for one in said if isinstance(one, EventStatement)] == ["我会第四次会员代表大会"]


@pytest.mark.parametrize(
    "result",
    [
        "等额选举监事3名，除何远得票未过半数外，章少卿、石大勇2人当选",
        "选举监事2名，章少卿、石大勇当选",
        "选举产生监事2名，经计票，章少卿、石大勇获得过半数选票当选",
        "选举监事，章少卿、石大勇得票过半数当选",
        "差额选举监事2名，章少卿、石大勇以全票当选，何远落选",
    ],
)
def test_who_is_chosen_behind_the_office_and_how_many(result: str) -> None:
    found = based_whole(_text(f"　　二、选举结果\n\n　　（一）15日下午，大会{result}。"))
    chosen = {one for one in found if one.endswith("elected")}
    assert chosen == {f"{name} 河北省剪纸研究会 监事 elected" for name in ("章少卿", "石大勇")}


def test_those_below_a_list_of_the_chosen_only_are_chosen() -> None:
    told = "　　（二）16日上午，四届一次理事会在清河会堂召开，章少卿主持，到会理事选举产生领导机构如下：\n\n　　理 事 长：石大勇\n　　副理事长：章少卿（女）　何　远　方小山\n"
    said = read_whole(_text("　　二、选举结果\n\n" + told)).statements
    assert {one.person.name for one in said if isinstance(one, Participation)} == {"章少卿"}


HELD = (
    "关于河北省剪纸研究会{title}的报告\n\n省文联：\n\n"
    "　　{lead}河北省剪纸研究会于2019年6月15日召开第四次会员大会，圆满完成换届任务。现报告如下：\n\n"
)


@pytest.mark.parametrize("title", ["换届工作情况", "第四次会员大会换届情况", "换届工作"])
def test_a_report_on_a_renewal_is_none_of_a_years_work(title: str) -> None:
    told = (
        "　　一、会议基本情况\n　　会议应到会员142人，实到118人。省文联副主席章少卿出席会议并讲话。\n\n"
        "　　二、选举结果\n　　经无记名投票，选举产生理事会。随后召开的四届一次理事会选举石大勇为会长。\n"
    )
    said = read_whole(HELD.format(title=title, lead="") + told + FOOT).statements
    congress = next(one.event for one in said if isinstance(one, EventStatement) and "会员大会" in one.title)
    came = [(one.person.name, one.event) for one in said if isinstance(one, Participation)]
    assert ("章少卿", congress) in came


@pytest.mark.parametrize("lead", ["经你会冀文函〔2019〕8号文批复同意，", "根据你会批复，", "按照贵会批复要求，"])
def test_who_has_agreed_is_not_who_reports(lead: str) -> None:
    text = HELD.format(title="换届情况", lead=lead).replace("省文联：", "省科学技术协会：")
    found = based_whole(text + "　　副理事长石大勇主持会议。" + FOOT)
    assert found == {"石大勇 河北省剪纸研究会 副理事长 stated"}


@pytest.mark.parametrize("verb", ["聘请", "推举", "特聘"])
def test_a_verb_behind_a_decision_is_no_name(verb: str) -> None:
    found = based_whole(_text(f"　　一、大会概况\n\n　　方远到会。会议决定{verb}方远为名誉理事长。"))
    assert {one.split()[0] for one in found} == {"方远"}
