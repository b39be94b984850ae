"""Chronicles whose titles give their year without 年, and those whose compiler stands at the end."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

ENTRIES = "01-09 {body}十四届六次全委会召开，选举邵正为{body}主席。\n01-15 邵正到云东区慰问劳模。\n03-07 {body}副主席柯于明主持召开女职工座谈会。\n"


@pytest.mark.parametrize(
    ("title", "covers"),
    [
        ("大事记·2013", "2013"),
        ("云州市总工会大事记（2013）", "2013"),
        ("云州市总工会2013大事记", "2013"),
        ("2010—2015大事记", "2010/2015"),
        ("云州市工会大事记（2010-2015）", "2010/2015"),
        ("云州市总工会大事记（2013年1月—6月）", "2013-01/2013-06"),
    ],
)
def test_the_period_of_a_title(title: str, covers: str) -> None:
    period = read_whole(f"{title}\n{ENTRIES.format(body='云州市总工会')}").document.covers
    assert period is not None
    assert period.edtf == covers


def test_days_below_a_bare_year_and_the_body_that_compiled_them() -> None:
    text = f"大事记·2013\n{ENTRIES.format(body='市总工会')}（云州市总工会办公室整理）\n"
    assert dated_whole(text) == {
        "2013-01-09 邵正 云州市总工会 主席 elected",
        "2013-03-07 柯于明 云州市总工会 副主席",
    }
