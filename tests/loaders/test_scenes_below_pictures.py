"""Lines that say no more than which scene a picture shows."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.cleaning.steps import clean_text
from cursus.model.statement import EventStatement, Participation

_NEWS = """云海市律师协会第三次律师代表大会召开

2022年6月21日　来源：云海市律师协会

6月20日，云海市律师协会第三次律师代表大会在云海饭店召开。市司法局局长石小川出席。

{scene}

石小川代表市司法局党组向大会的召开表示热烈祝贺，并提出四点要求。
"""


@pytest.mark.parametrize(
    "scene",
    [
        "▲大会现场（摄影　丁大山）",
        "▲ 大会现场",
        "大会现场（丁大山/摄）",
        "选举现场（图：丁大山）",
        "△与会代表合影（供图：市律协）",
        "签约现场",
    ],
)
def test_the_paragraph_below_begins_anew(scene: str):
    found = read_whole(_NEWS.format(scene=scene)).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["云海市律师协会第三次律师代表大会"]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert set(roles["石小川"]) == {"attendee", "speaker"}


@pytest.mark.parametrize("line", ["▲6月20日，石小川到施工现场", "石小川到招聘会现场"])
def test_what_happened_at_a_place_is_kept(line: str):
    assert line.removeprefix("▲") in clean_text(f"大事记\n\n{line}\n\n▲6月21日，召开例会。\n").text
