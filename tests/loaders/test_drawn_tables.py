"""Tables drawn with lines: the head above its rule belongs to the rows below it."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = """云州市残疾人联合会第五次代表大会公报

云州市残疾人联合会第五次代表大会于2013年9月3日至4日召开。

（三）各专门协会（9月3日晚分别选举产生）
"""


@pytest.mark.parametrize(
    ("top", "rule", "foot"),
    [
        ("┌────┬──┬────┐\n", "├────┼──┼────┤\n", "└────┴──┴────┘\n"),
        ("┏━━━━┳━━┳━━━━┓\n", "┣━━━━╋━━╋━━━━┫\n", "┗━━━━┻━━┻━━━━┛\n"),
        ("", "", ""),
    ],
)
@pytest.mark.parametrize("between", [True, False])
def test_the_head_of_a_drawn_table_stands_above_a_rule(top: str, rule: str, foot: str, between: bool) -> None:
    rows = ["│市盲人协会　　│罗小满（女）│赵大海　　　　│\n", "│市聋人协会　　│石　川　　　│丁一凡、卫民　│\n"]
    table = top + "│协会名称　　　│主　　席　　│副　主　席　　│\n" + rule + (rule if between else "").join(rows) + foot
    assert dated_whole(_HEAD + table) == {
        "2013-09-03 罗小满 云州市盲人协会 主席 elected",
        "2013-09-03 赵大海 云州市盲人协会 副主席 elected",
        "2013-09-03 石川 云州市聋人协会 主席 elected",
        *(f"2013-09-03 {one} 云州市聋人协会 副主席 elected" for one in ("丁一凡", "卫民")),
    }
