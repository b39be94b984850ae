"""Papers of a works on groups and who leads them: its own firms, groups that are dissolved, what is handed down with them."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole, held_whole, read_whole

from cursus.model.statement import Issuance, Responsibility

OWN = "云州重机集团有限公司"
DAY = f"\n{OWN}\n2015年5月6日\n"


def _paper(text: str, title: str = "关于成立安全生产领导小组及有关事项的通知") -> str:
    return f"{OWN}\n{title}\n\n各分公司：\n\n{text}\n{DAY}"


@pytest.mark.parametrize("firm", ["销售公司", "物资供应公司", "物业公司", "检修公司", "劳务公司"])
def test_firms_without_a_name_of_their_own(firm: str) -> None:
    found = held_whole(_paper(f"总经理助理、{firm}经理方舟同志负责此项工作。"))
    assert f"方舟 {OWN}{firm} 经理" in found


@pytest.mark.parametrize(("group", "head", "deputy"), [("指挥部", "总指挥", "副总指挥"), ("专班", "组长", "副组长")])
def test_who_led_a_group_that_is_dissolved(group: str, head: str, deputy: str) -> None:
    """The second office is of the group of the first, not of one that the same paper sets up."""
    text = (
        "经研究，决定成立安全生产领导小组，组成人员名单如下：\n\n组　长：石榴红\n成　员：任　重\n\n"
        f"撤销“降本增效”{group}，方舟、江河分别不再担任该{group}{head}、{deputy}。"
    )
    found = held_whole(_paper(text))
    assert {f"方舟 {OWN}“降本增效”{group} {head} removed", f"江河 {OWN}“降本增效”{group} {deputy} removed"} <= found


@pytest.mark.parametrize(
    "handed", ["遗留事项移交财务处，由副处长", "日常管理移交给财务处，由副处长", "财务处工作由副处长"]
)
def test_who_looks_after_what_is_handed_over(handed: str) -> None:
    assert f"方舟 {OWN}财务处 副处长" in held_whole(_paper(f"{handed}方舟负责。"))


@pytest.mark.parametrize("told", ["已调州级部门工作", "已到龄退休", "已调省属企业", "已离休"])
def test_a_word_as_the_name_of_somebody_who_left(told: str) -> None:
    found = based_whole(_paper(f"原财务处处长苏醒{told}，其工作由方舟负责。"))
    assert f"苏醒 {OWN}财务处 处长 former" in found


@pytest.mark.parametrize("now", ["随文印发", "现印发给你们", "现予印发", "一并发布"])
def test_a_paper_adopted_and_handed_down_with_this_one(now: str) -> None:
    text = _paper(f"《安全生产考核办法》经经理办公会讨论通过，{now}，请遵照执行。")
    found = {(one.title, one.action) for one in read_whole(text).statements if isinstance(one, Issuance)}
    assert {("安全生产考核办法", "adopted"), ("安全生产考核办法", "issued")} <= found


def test_two_who_stand_above_the_title() -> None:
    """A paper that only a day ends is put out by all those above its title."""
    text = f"中共{OWN}委员会\n{OWN}\n关于调整有关机构的通知\n\n云重字〔2015〕7号\n\n各分公司：\n\n经研究，决定调整有关机构。请各单位认真做好各项工作，确保安全生产形势稳定，并将有关情况及时报告公司办公室备案。\n\n2015年5月6日\n"
    found = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert found == [(f"中共{OWN}委员会", OWN)]


@pytest.mark.parametrize("since", ["今年3月起", "2015年3月起"])
def test_an_office_left_in_the_words_on_duties(since: str) -> None:
    rows = (
        "现将领导班子成员分工通知如下：\n\n石榴红　董事长、总经理\n　　主持全面工作。\n"
        f"方　舟　党委委员、副总经理\n　　负责安全生产，分管生产处。（{since}不再兼任生产处处长）\n"
    )
    found = dated_whole(_paper(rows, "关于领导班子成员分工的通知"))
    assert {f"2015-05-06 方舟 {OWN} 副总经理", f"2015-03 方舟 {OWN}生产处 处长 removed"} <= found


@pytest.mark.parametrize("town", ["云南驿镇", "河北镇"])
def test_towns_called_like_provinces(town: str) -> None:
    plan = (
        "云台县人民政府办公室\n关于印发2024年重点任务分解方案的通知\n\n云政办发〔2024〕8号\n\n云台县人民政府办公室\n2024年2月26日\n\n2024年重点任务分解方案\n\n"
        f"1．新建高标准农田3万亩。（牵头单位：县农业农村局；责任单位：{town}人民政府）\n\n"
        "2．改造景区。牵头单位为县文化和旅游局，县交通运输局配合。\n\n3．建设园区。（牵头单位：县水务局；责任单位：云台供电局）\n"
    )
    found = {(one.item, one.organization) for one in read_whole(plan).statements if isinstance(one, Responsibility)}
    assert {
        ("1", f"云台县{town}人民政府"),
        ("2", "云台县文化和旅游局"),
        ("3", "云台供电局"),
    } <= found
