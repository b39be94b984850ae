"""What is held somewhere and called by a word for what visitors do: `在某公园举办义诊`."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting


@pytest.mark.parametrize(
    "text, title, venue",
    [
        ("县疾控中心在滨江公园举办义诊活动。", "义诊活动", "滨江公园"),
        ("县疾控中心在滨江公园举办义诊。", "义诊", "滨江公园"),
        ("县疾控中心在双江街道举办宣讲活动。", "宣讲活动", "双江街道"),
        ("县疾控中心在县人民医院举行慰问活动。", "慰问活动", "县人民医院"),
    ],
)
def test_what_is_held_is_named_by_its_noun(text: str, title: str, venue: str):
    found = read_whole(f"云阳县疾控中心\n发布时间：2022-10-30\n10月29日上午，{text}\n").statements
    assert [(one.title, one.venue) for one in found if isinstance(one, EventStatement)] == [(title, venue)]
    assert [one.organization for one in found if isinstance(one, Hosting)] == ["云阳县疾控中心"]
