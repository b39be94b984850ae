"""The works of somebody removed from its head: the verb and the name before it are no part of its name."""

from __future__ import annotations

import pytest
from reading import based_whole

HEAD = "石嘴山报　　1988年4月2日　　一版\n\n落实承包\n\n　　本报讯　大武口区委决定："


@pytest.mark.parametrize(
    "decided",
    [
        "免去李明的区塑料制品厂厂长职务，任命张立国为该厂厂长。",
        "聘任张立国为区塑料制品厂厂长；免去李明的区塑料制品厂厂长职务，调任区二轻工业公司副经理。",
        "任命张立国为区塑料制品厂厂长，撤销李明的区塑料制品厂厂长职务。",
    ],
)
def test_works_of_the_district(decided: str) -> None:
    found = based_whole(HEAD + decided)
    assert "李明 石嘴山市大武口区塑料制品厂 厂长 removed" in found
    assert "张立国 石嘴山市大武口区塑料制品厂 厂长 appointed" in found
