"""Tables with a row for each term and a column for each office, their cells parted by bars, tabs or blanks."""

from __future__ import annotations

from pathlib import Path

import pytest

from .told import told

ROWS = (
    ("届次", "时间", "主席", "副主席", "秘书长"),
    ("第一届", "1979.5～1985.10", "边　江", "张宽甸、李凤城", "王　山"),
    ("第二届", "1985.10～1993.4", "边　江", "王　山、孔　扣（女）", "王　山（兼）"),
    ("第三届", "1993.4～至今", "王　山", "孔　扣、赵风起", "安　东"),
)
HELD = {
    ("边江", "主席", "1979-05/1985-10"), ("张宽甸", "副主席", "1979-05/1985-10"), ("王山", "秘书长", "1979-05/1985-10"),
    ("孔扣", "副主席", "1985-10/1993-04"), ("王山", "副主席", "1985-10/1993-04"), ("王山", "秘书长", "1985-10/1993-04"),
    ("王山", "主席", "1993-04"), ("赵风起", "副主席", "1993-04"), ("安东", "秘书长", "1993-04"),
}  # fmt: skip


@pytest.mark.parametrize("bar", ("｜", " | ", "\t"))
def test_a_row_for_each_term(tmp_path: Path, bar: str) -> None:
    wide = "　" if bar != "\t" else ""
    table = "\n".join(bar.join(row).replace("　", wide) for row in ROWS)
    found = told(tmp_path, f"丹东市乒乓球协会历届领导成员表\n\n{table}\n\n注：本表由秘书处提供。\n")
    own = "丹东市乒乓球协会"
    assert {f"{name} {own} {role} term {days}" for name, role, days in HELD} <= found.held
    assert not any(one.startswith("第") for one in found.held)


def test_bars_around_the_rows(tmp_path: Path) -> None:
    table = "\n".join("| " + " | ".join(row) + " |" for row in (ROWS[0], ("---",) * 5, *ROWS[1:]))
    found = told(tmp_path, f"丹东市乒乓球协会历届领导成员表\n\n{table}\n")
    assert "孔扣 丹东市乒乓球协会 副主席 term 1985-10/1993-04" in found.held


WIDE = {
    "任　期 set wide": "届次　　　任　期　　　　　　　　会长　　　监事长　　秘书长\n第一届　1998.6—2005.9　　　　祝鹤年　　——　　　江福来\n第二届　2005.9—2012.10　　　倪振海　　简　宁　　江福来",
    "the term behind": "届次　　会长　　监事长　　秘书长　　任期\n第一届　　祝鹤年　　/　　　江福来　　1998.6—2005.9\n第二届　　倪振海　　简　宁　　江福来　　2005.9—2012.10",
}


@pytest.mark.parametrize("table", WIDE.values(), ids=WIDE)
def test_cells_set_apart_by_blanks_some_empty(tmp_path: Path, table: str) -> None:
    found = told(tmp_path, f"云州市面粉行业协会历届负责人一览表\n{table}\n")
    own = "云州市面粉行业协会"
    assert {one for one in found.held if " term " in one} == {
        f"祝鹤年 {own} 会长 term 1998-06/2005-09",
        f"江福来 {own} 秘书长 term 1998-06/2005-09",
        f"倪振海 {own} 会长 term 2005-09/2012-10",
        f"简宁 {own} 监事长 term 2005-09/2012-10",
        f"江福来 {own} 秘书长 term 2005-09/2012-10",
    }
