"""News of a college within a university that the page does not name, and names with brackets inside."""

from __future__ import annotations

from reading import dated_whole

COLLEGE = (
    "农学院党委召开代表选举大会\n2010-10-15\n10月14日，农学院党委召开代表选举大会。校党委常委、副校长罗小满，"
    "校党委组织部副部长丁一凡参加了会议。会议由院党委书记石勇主持。\n"
)


def test_officers_of_the_university_are_none_of_its_college() -> None:
    assert dated_whole(COLLEGE) == {"2010-10-14 石勇 农学院 党委书记"}


def test_a_discipline_committee_of_nobody_has_no_posts() -> None:
    text = "学院召开教代会预备会议\n2016-01-25\n1月22日下午，学院召开教代会预备会议。党委副书记、纪委书记罗小满作了报告。\n"
    assert dated_whole(text) == set()


def test_brackets_inside_the_name_of_the_issuer_stay() -> None:
    text = "云州高新区（江滨）书画协会第四次会员大会召开\n2022-10-29\n10月28日，云州高新区（江滨）书画协会第四次会员大会举行，会长罗小满讲话。\n"
    assert dated_whole(text) == {"2022-10-28 罗小满 云州高新区（江滨）书画协会 会长"}


def test_a_vocational_college_is_a_school_of_its_own() -> None:
    text = "江东职业技术学院校史\n2002年7月5日，罗小满任学校党委书记。校长丁一凡讲话。\n"
    assert "2002-07-05 罗小满 江东职业技术学院 党委书记 appointed" in dated_whole(text)
