"""Who gave the reports that a meeting adopts, who hears a lecture, and branches of parties just founded."""

from __future__ import annotations

from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云州市钓鱼协会大事记\n2019年\n3月5日 云州市钓鱼协会第三届会员大会召开。"


def _roles(text: str) -> dict[str, tuple[str, ...]]:
    found = (one for one in read_whole(text).statements if isinstance(one, Participation))
    return {one.person.name: tuple(one.roles) for one in found}


def test_who_gave_a_report_that_is_adopted() -> None:
    text = f"{HEAD}大会审议通过了会长罗小满代表第二届理事会做的《工作报告》，通过了秘书长丁一凡作的《财务报告》和监事长石勇所作的监事会工作报告。\n"
    assert _roles(text) == {"罗小满": ("speaker",), "丁一凡": ("speaker",), "石勇": ("speaker",)}


def test_who_hears_a_report_takes_part() -> None:
    text = "云州大学大事记\n2019年\n3月5日 学术报告会在图书馆举行。校党委书记罗小满、副校长丁一凡以及师生100多人听取了报告会。\n"
    assert _roles(text) == {"罗小满": ("attendee",), "丁一凡": ("attendee",)}


def test_a_committee_that_decides_is_no_meeting() -> None:
    text = "昌河县人民医院历史沿革\n1976年11月7日，昌河县革委会决定，任命罗小满同志为县医院党支部书记。\n"
    assert not [one for one in read_whole(text).statements if isinstance(one, EventStatement)]


def test_branches_of_parties_have_their_heads() -> None:
    text = (
        "云州大学大事记\n1959年\n5月19日 中国农工民主党云州大学支部成立，罗小满任主任委员。\n"
        "6月19日 九三学社云州大学支社成立，石勇任主任委员。\n本年度，丁一凡任化学系党总支书记。\n"
    )
    assert dated_whole(text) == {
        "1959-05-19 罗小满 中国农工民主党云州大学支部 主任委员 appointed",
        "1959-06-19 石勇 九三学社云州大学支社 主任委员 appointed",
        "1959 丁一凡 云州大学化学系 党总支书记 appointed",
    }
