"""Mottoes with a dot in quotation marks, which are the names of nobody."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Hosting, Participation

_HEAD = "青山市总工会大事记（2021年）\n\n"


@pytest.mark.parametrize(
    "motto",
    ["“春风送岗·工会同行”", "“情满旅途·平安返乡”", "「童心向党·筑梦未来」", "“书香青山·阅读圆梦”", "“同心·共进”"],
)
def test_mottoes_do_nothing(motto: str) -> None:
    text = (
        f"{_HEAD}2月26日　市总工会、市工商联联合主办的{motto}网络招聘会上线，凤山县总工会承办。\n"
        "3月2日　市总工会主席罗江带队到江东县调研工会工作，副主席陈石陪同。工会干部发言。\n"
    )
    found = read_whole(text).statements
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"罗江", "陈石"}
    hosts = {(one.organization, one.role) for one in found if isinstance(one, Hosting)}
    assert ("青山市总工会", "organizer") in hosts
    assert ("青山市工商联", "organizer") in hosts


def test_names_in_quotation_marks_are_names() -> None:
    text = f"{_HEAD}2月26日　“最美教师吾守尔·买买提”先进事迹报告会举行。吾守尔·买买提作报告，主席罗江主持。\n"
    found = {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == {"吾守尔·买买提", "罗江"}
