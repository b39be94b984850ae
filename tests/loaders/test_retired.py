"""Those who retire and come back, and those who are sent for a time, with words around their names."""

from __future__ import annotations

import pytest
from reading import held_whole

_OWN = "云州市科技局"


@pytest.mark.parametrize("gone", ["退休", "年满退休", "到龄退休", "达到退休年龄", "即将退休"])
def test_office_lost_by_who_retires(gone: str) -> None:
    told = f"5月6日，局党组研究决定：免去{gone}的王大明的办公室主任职务，同时返聘其为编辑部主编。"
    assert held_whole(f"{_OWN}2022年大事记\n\n{told}\n") == {
        f"王大明 {_OWN}办公室 主任 removed",
        f"王大明 {_OWN}编辑部 主编 appointed",
    }


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("宣布任命张伟民（挂职，江州市南湖区）副局长，挂职期一年。", " appointed"),
        ("张伟民（援派，省科技厅）副局长到任。", ""),
        ("市科技局副局长张伟民（挂职，江州市南湖区）带队调研。", ""),
    ],
)
def test_office_behind_where_somebody_is_from(told: str, basis: str) -> None:
    assert held_whole(f"{_OWN}2022年大事记\n\n3月5日，{told}\n") == {f"张伟民 {_OWN} 副局长{basis}"}
