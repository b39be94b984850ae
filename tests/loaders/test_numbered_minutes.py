"""Minutes whose labels are numbered: `一、主持人：甲`, `（4）参会人员：乙、丙`."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

LABELS = ("时间：2018年3月12日", "地点：行政楼会议室", "主持人：李国强", "出席人员：王建华、赵志明", "列席人员：周明达")


@pytest.mark.parametrize(
    "marks",
    [
        ("", "", "", "", ""),
        ("一、", "二、", "三、", "四、", "五、"),
        ("1.", "2.", "3.", "4.", "5."),
        ("1、", "2、", "3、", "4、", "5、"),
        ("（1）", "（2）", "（3）", "（4）", "（5）"),
        ("（一）", "（二）", "（三）", "（四）", "（五）"),
    ],
)
def test_numbers_before_labels_hide_nobody(marks: tuple[str, ...]) -> None:
    rows = "\n".join(mark + label for mark, label in zip(marks, LABELS, strict=True))
    found = read_whole(f"云州学院院长办公会会议纪要\n{rows}\n会议研究了招生工作。\n").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"李国强": ("chair",), "王建华": ("attendee",), "赵志明": ("attendee",), "周明达": ("attendee",)}
