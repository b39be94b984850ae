"""Bureaus of a place by what they are for, named without anybody who has a post there."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Responsibility


@pytest.mark.parametrize("bureau", ["粮食局", "环保局", "旅游局", "规划局", "物价局", "邮电局", "档案局", "气象局"])
def test_the_head_of_a_bureau_just_named(bureau: str) -> None:
    text = f"云州县志·大事记\n1985年\n3月2日　县{bureau}召开会议，局长李明山讲话。"
    assert held_whole(text) == {f"李明山 云州县{bureau} 局长"}


def test_bureaus_that_hold_a_meeting_together() -> None:
    text = "宜昌市总工会大事记\n2012年\n3月2日　市总工会、市环保局、市旅游局、市烹饪协会联合举办职工厨艺大赛。"
    hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert hosts == {"宜昌市总工会", "宜昌市环保局", "宜昌市旅游局", "宜昌市烹饪协会"}


@pytest.mark.parametrize(
    "title",
    [
        "云川县农业农村局2022年重点工作任务分工", "云川县农业农村局二〇二二年工作要点", "云川县农业农村局工作总结",
        "云川县农业农村局关于印发2022年工作要点的通知", "关于印发《云川县农业农村局2022年任务分解表》的通知", "云川县农业农村局党组2022年要点",
    ],
)  # fmt: skip
def test_the_paper_of_a_bureau_is_by_its_title_of_it(title: str) -> None:
    found = read_whole(f"{title}\n\n1.建设农田。\n　　责任单位：农田建设股、财务科\n").statements
    assert {one.organization for one in found if isinstance(one, Responsibility)} == {
        "云川县农业农村局农田建设股", "云川县农业农村局财务科",
    }  # fmt: skip
