"""Rows of former heads with a note behind the term that tells of other years."""

from __future__ import annotations

import pytest
from reading import dated_whole

ROWS = """临漳市第五中学历任校长、书记名录

一、校长
姓　名　　任职时间　　　　　　　备　注
祁守业　　1956.09—1961.02　　　建校首任
邵一鸣　　1985.08—1997.07　　　{note}
乔　红　　1997.07—2011.08
丁　香　　2019.07至今
"""


@pytest.mark.parametrize(
    "note", ["1988年起兼任市政协委员", "1990年病假", "1995年评为特级教师", "1983年毕业于师范学院", ""]
)
def test_a_note_on_other_years_is_no_term(note: str) -> None:
    found = {one for one in dated_whole(ROWS.format(note=note)) if "校长" in one}
    assert found == {
        "1956-09/1961-02 祁守业 临漳市第五中学 校长 term", "1985-08/1997-07 邵一鸣 临漳市第五中学 校长 term",
        "1997-07/2011-08 乔红 临漳市第五中学 校长 term", "2019-07 丁香 临漳市第五中学 校长 term",
    }  # fmt: skip
