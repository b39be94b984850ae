"""Histories of forest bureaus and the like: a name of their own, 元月, marks set twice."""

from __future__ import annotations

from tests.support.reading import dated_whole

TEXT = """红石岭林业局志　大 事 记

l964年
元月5日，省林业总局副局长郑大海来局检查。
3月1日，局党委召开三级干部会议，局长周建国主持会议。
8月，成立乌兰沟林场，任命李小川为场长，，孙广义为党支部书记。

1965年
元月，生产科科长佟万林任副局长。黑龙江省副省长钱大有来局视察。
"""


def test_a_bureau_with_a_name_of_its_own_is_no_citys():
    found = dated_whole(TEXT)
    assert "1964-03-01 周建国 红石岭林业局 局长" in found
    assert "1965-01 佟万林 红石岭林业局 副局长 appointed" in found


def test_a_mark_set_twice_parts_no_list():
    found = dated_whole(TEXT)
    assert {
        "1964-08 李小川 红石岭林业局乌兰沟林场 场长 appointed",
        "1964-08 孙广义 红石岭林业局乌兰沟林场 党支部书记 appointed",
    } <= found


def test_the_first_month_by_its_name():
    assert "1964-01-05 郑大海 黑龙江省林业总局 副局长" in dated_whole(TEXT)
