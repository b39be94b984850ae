"""Rows of tables of leaders in which further offices stand behind commas, and among the tasks."""

from __future__ import annotations

import pytest
from reading import held_whole

TABLE = "云州学院现任校领导\n\n姓名	职务	分工\n王长青	党委书记	主持党委全面工作\n{row}\n郑铁	副校长	分管后勤\n2022年3月\n"


@pytest.mark.parametrize(
    ("row", "posts"),
    [
        ("李梅	副校长,文学院教授	分管教学", {"云州学院 副校长", "云州学院文学院 教授"}),
        ("李梅	副校长，兼文学院院长	分管教学", {"云州学院 副校长", "云州学院文学院 院长"}),
        ("李梅	副校长，教授	分管教学", {"云州学院 副校长", "云州学院 教授"}),
        (
            "李梅	副校长，教授	分管教学；兼云州市科协副主席",
            {"云州学院 副校长", "云州学院 教授", "云州市科协 副主席"},
        ),
    ],
)
def test_further_offices_in_a_row_are_their_bearers(row: str, posts: set[str]) -> None:
    found = held_whole(TABLE.format(row=row))
    assert found == {f"李梅 {one}" for one in posts} | {"王长青 云州学院 党委书记", "郑铁 云州学院 副校长"}
