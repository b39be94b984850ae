"""Bodies that are dissolved, against bodies that dissolve something else."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Body


def _changes(text: str) -> list[tuple[str, str]]:
    return [(one.organization, one.change) for one in read(text).statements if isinstance(one, Body)]


@pytest.mark.parametrize(
    "text",
    [
        "云州市工业局撤销。",
        "云州市工业局撤销后，人员转往各厂。",
        "云州市工业局建制撤销，业务移交各厂。",
        "云州市工业局同时撤销。",
        "云州市工业局被撤销建制。",
        "云州市人民政府决定撤销云州市工业局。",
    ],
)
def test_a_body_that_is_dissolved(text: str) -> None:
    assert _changes(text) == [("云州市工业局", "dissolved")]


@pytest.mark.parametrize(
    "text",
    [
        "云州市工业局印发《关于解散业余剧团若干问题的通知》。",
        "云州市工业局宣布解散职工合唱队。",
        "云州市工业局撤销两个科室。",
        "云州市工业局注销“红旗牌”商标。",
    ],
)
def test_a_body_that_dissolves_something_else(text: str) -> None:
    assert _changes(text) == []
