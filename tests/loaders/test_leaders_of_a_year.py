"""Lists of a year's leaders in yearbooks, whose months stand in brackets behind the names."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "白山年鉴（2019）\n\n白山市档案馆\n\n【概况】　2018年，白山市档案馆内设机构5个。\n【领导名录】\n"
TWO = {"2018-09 王大民 白山市档案馆 馆长 removed", "2018-09 李长山 白山市档案馆 馆长 appointed"}


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("馆　长　　王大民（9月离任）\n　　　　　李长山（9月任）", TWO),
        ("馆长：王大民（9月离任）、李长山（9月始）", TWO),
        ("馆长：王大民（至9月）　李长山（9月起）", TWO),
        ("馆长　王大民（2018年9月免）\n　　　李长山（2018.9任职）", TWO),
        ("馆长　王大民（男，满族，9月调离）\n　　　李长山（女，9月任职）", TWO),
        ("馆长　王大民（1～9月）", {"2018-01/2018-09 王大民 白山市档案馆 馆长 term"}),
        ("副馆长　王大民（女）\n　　　　李长山（8月辞职）",
         {"2018 王大民 白山市档案馆 副馆长", "2018-08 李长山 白山市档案馆 副馆长 resigned"}),
        ("副馆长　王大民（3月任，11月离任）",
         {"2018-03 王大民 白山市档案馆 副馆长 appointed", "2018-11 王大民 白山市档案馆 副馆长 removed"}),
        ("副馆长　王大民\n　　　　李长山（挂职）",
         {"2018 王大民 白山市档案馆 副馆长", "2018 李长山 白山市档案馆 副馆长"}),
    ],
)  # fmt: skip
def test_months_behind_the_names(rows: str, found: set[str]) -> None:
    assert dated_whole(HEAD + rows + "\n") == found
