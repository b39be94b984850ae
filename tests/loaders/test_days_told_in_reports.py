"""Reports of work: days that a sentence tells in passing, of a meeting or a decision, and the meetings at which somebody spoke."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import EventStatement, Holding, Issuance

REPORT = (
    "云州市妇女联合会2019年工作总结\n\n2019年，市妇联圆满完成各项任务。现将主要情况报告如下。\n\n一、队伍建设\n\n"
    "9月12日，市妇联召开干部大会，市委组织部副部长汤立群宣布市委决定。\n\n{}\n"
)


def told(text: str) -> tuple[set[str], set[str]]:
    """`day title` of each event behind the first, and `day post` of each post."""
    statements = read_whole(REPORT.format(text)).statements
    events = [f"{one.date.edtf} {one.title}" for one in statements if isinstance(one, EventStatement) and one.date]
    held = {f"{one.date.edtf} {brief(one)}" for one in statements if isinstance(one, Holding) and one.date}
    return set(events[1:]), held


@pytest.mark.parametrize(
    "text",
    [
        "青石县妇联主席万全在全市基层组织座谈会（5月20日）上作了交流，会议由葛咏秋主持。",
        "青石县妇联主席万全在5月20日召开的全市基层组织座谈会上作典型发言。",
        "5月20日，青石县妇联主席万全在全市基层组织座谈会上作了经验交流。",
        "青石县妇联主席万全在全市基层组织座谈会（5月20日召开）上介绍了做法。",
    ],
)
def test_the_meeting_at_which_somebody_spoke_is_the_event_of_its_own_day(text: str) -> None:
    events, held = told(text)
    assert events == {"2019-05-20 全市基层组织座谈会"}
    assert "2019-05-20 万全 青石县妇联 主席" in held


def test_several_days_in_brackets_are_no_day_of_the_sentence() -> None:
    events, _ = told("全年开展了慰问活动（1月20日）、联谊活动（3月5日），副主席李立多次在大会上发言。")
    assert events == set()


@pytest.mark.parametrize(
    "text",
    [
        "机关负责人也作了调整。经市妇联党组研究，12月2日印发通知：费一凡任办公室主任，免去其宣传部部长职务。",
        "经市妇联党组研究决定，12月2日发文任命费一凡为办公室主任，免去其宣传部部长职务。",
        "12月2日，经市妇联党组研究决定，任命费一凡为办公室主任，免去其宣传部部长职务。",
    ],
)
def test_a_decision_is_of_the_day_behind_who_took_it(text: str) -> None:
    _, held = told(text)
    assert "2019-12-02 费一凡 云州市妇联办公室 主任 appointed" in held
    assert "2019-12-02 费一凡 云州市妇联宣传部 部长 removed" in held


def test_a_month_behind_who_met_is_not_the_day_of_another_meeting() -> None:
    _, held = told("青石县妇联11月召开代表大会，选举孙小丽为主席。")
    assert "2019-11 孙小丽 青石县妇联 主席 elected" in held


def test_the_results_of_another_vote_are_no_meeting_of_their_own() -> None:
    events, _ = told(
        "10月8日，市妇联十届一次执委会召开，选举李立为主席；通过了监委第一次全体会议选举结果，王平为监委主任。"
    )
    assert events == {"2019-10-08 市妇联十届一次执委会"}


def test_an_illness_is_no_preposition_before_a_society() -> None:
    _, held = told("4月2日，宣传活动在中心广场举办，市自闭症儿童家长互助会会长谢小蕙介绍情况。")
    assert "2019-04-02 谢小蕙 云州市自闭症儿童家长互助会 会长" in held


@pytest.mark.parametrize(
    ("house", "sitting", "body"),
    [
        ("人大", "十五届一次常委会会议", "临江市人大常委会"),
        ("人大", "十五届一次常务委员会会议", "临江市人大常委会"),
        ("政协", "常委会第一次会议", "临江市政协常委会"),
        ("政协", "十五届一次常委会议", "临江市政协"),
        ("政协", "十五届一次常委会会议", "临江市政协"),
    ],
)
def test_who_adopts_by_the_number_of_a_sitting(house: str, sitting: str, body: str) -> None:
    """A consultative conference does by the number of its term what its standing committee does."""
    own = "政协临江市委员会" if house == "政协" else "临江市人大"
    text = f"{own}2022年大事记\n\n1月11日　市{house}{sitting}召开，会议通过了《提案工作规则》。\n"
    papers = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in papers] == [(body,)]


def test_a_group_set_up_some_time_in_the_year_is_of_no_meeting_told_before() -> None:
    _, held = told("（一）加强学习。成立学习教育领导小组，何立新任组长，副主席彭小兵、韩雪梅任副组长。")
    group = {one.partition(" ")[2] for one in held if "领导小组" in one}
    assert group == {
        "何立新 云州市妇联学习教育领导小组 组长 appointed",
        "彭小兵 云州市妇联学习教育领导小组 副组长 appointed",
        "韩雪梅 云州市妇联学习教育领导小组 副组长 appointed",
    }
    assert not any("09-12" in one for one in held if "领导小组" in one)


def test_with_somebody_at_its_head_is_no_part_of_the_name() -> None:
    _, held = told("10月9日，市妇联第八次代表大会召开，选举产生了以王建平同志为主席的第八届执委会。")
    assert {one for one in held if "王建平" in one} == {"2019-10-09 王建平 云州市妇联 主席 elected"}
