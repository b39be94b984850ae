"""Chronicles as web sites set them: years alone on lines, the day of posting beside them, addresses below."""

from __future__ import annotations

from reading import dated_whole


def test_a_year_alone_on_its_line_outranks_the_day_of_posting() -> None:
    text = (
        "大事记\n\n1957\n\n作者：        发布时间：2019-07-11        0\n\n3月\n\n罗小满接任云州艺术学院院长。\n\n"
        "地址：云州市长安中路108号电话：029-88667100\n"
    )
    assert dated_whole(text) == {"1957-03 罗小满 云州艺术学院 院长 appointed"}


def test_a_street_is_nobody() -> None:
    assert dated_whole("云州大学大事记\n2011年\n4月6日 学校迁至西安市长安中路108号。\n") == set()
