"""Whom a meeting confirms to have left office, and people of surnames that few have."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize("who", ["马海平", "方立", "欧阳建国"])
@pytest.mark.parametrize("why", ["", "因工作调动", "同志因年龄原因"])
@pytest.mark.parametrize("meets", ["会议", "补选方仲为常委；", ""])
def test_confirmed_removal(who: str, why: str, meets: str) -> None:
    told = held(f"{meets}确认{who}{why}不再担任市总工会副主席、委员职务。")
    assert {f"{who} 云州市总工会 {role} removed" for role in ("副主席", "委员")} <= told


def test_rare_surname() -> None:
    own = {"title": "云州学院大事记", "organization": "云州学院"}
    assert held("校党委书记方立、校长慈文华，副校长马平出席会议。", **own) >= {"慈文华 云州学院 校长"}
    assert not any(one.startswith("慈") for one in held("副校长、慈善总会会长方立，名誉院长慈善家马平出席。", **own))
