"""Parts of a group that a notice sets up, each under its own heading with its own head."""

from __future__ import annotations

import pytest
from reading import held_whole

GROUP = "云台县乡村振兴工作专班"
HEAD = f"云台县人民政府\n关于成立{GROUP}的通知\n\n云政发〔2022〕8号\n\n各乡镇人民政府：\n\n经研究，决定成立{GROUP}，组成人员如下：\n\n"
TAIL = "\n云台县人民政府\n2022年3月8日\n"
ROWS = "组　长：石榴红　县长\n成　员：任　重　县财政局局长\n"


@pytest.mark.parametrize("before", ["", "专班下设两个工作组：\n\n"])
@pytest.mark.parametrize(
    ("first", "second", "note"),
    [("（一）", "（二）", ""), ("1．", "2．", "（牵头单位：县政府办公室）"), ("", "", "")],
)
def test_each_part_has_its_own_head(before: str, first: str, second: str, note: str) -> None:
    text = (
        f"{HEAD}{ROWS}\n{before}{first}综合协调组{note}\n组　长：关月明　县政府办公室副主任\n成　员：高　山　县政府办公室科员\n\n"
        f"{second}产业发展组\n组　长：温小康　副县长\n副组长：明　镜　县农业农村局局长\n{TAIL}"
    )
    found = held_whole(text)
    assert {
        f"石榴红 {GROUP} 组长 appointed",
        f"任重 {GROUP} 成员 appointed",
        f"关月明 {GROUP}综合协调组 组长 appointed",
        f"高山 {GROUP}综合协调组 成员 appointed",
        f"温小康 {GROUP}产业发展组 组长 appointed",
        f"明镜 {GROUP}产业发展组 副组长 appointed",
    } <= found


@pytest.mark.parametrize("heading", ["一、组成人员", "一、领导小组", "一、工作专班", "一、人员名单"])
def test_headings_of_the_whole(heading: str) -> None:
    found = held_whole(f"{HEAD}{heading}\n{ROWS}{TAIL}")
    assert {f"石榴红 {GROUP} 组长 appointed", f"任重 {GROUP} 成员 appointed"} <= found
