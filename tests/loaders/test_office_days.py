"""Lists of days of an office with years in two figures, and what it holds together with others."""

from __future__ import annotations

from tests.support.reading import dated_whole, read_whole

from cursus.model.statement import Hosting

TEXT = """三明市邮电局工作大事录
（局史志办辑录）

87.12.9　　局长办公会研究，任命罗大海为电信科科长。
88.3.15　　万门电话工程签字仪式举行，局长方圆圆讲话。
88.6.28—7.2　　局长方圆圆赴省局参加会议。
88.8.下旬　　省邮电管理局局长王迅来局检查防汛通信。
88.10.9　　局与市集邮协会合办集邮展览。
"""


def test_years_in_two_figures():
    found = dated_whole(TEXT)
    assert "1987-12-09 罗大海 三明市邮电局电信科 科长 appointed" in found
    assert "1988-03-15 方圆圆 三明市邮电局 局长" in found
    assert any(one.startswith("1988-08 王迅") for one in found)
    assert any(one.startswith("1988-06-28/1988-07-02 方圆圆") for one in found)


def test_what_an_office_holds_with_another_body():
    hosts = {one.organization for one in read_whole(TEXT).statements if isinstance(one, Hosting)}
    assert {"三明市邮电局", "三明市集邮协会"} <= hosts
