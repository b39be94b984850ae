"""Old heads beside the election of new ones: they led the society that is told of, not the document's own body."""

from __future__ import annotations

import pytest
from reading import held_whole

REPORT = "清河市妇女联合会工作报告\n（2018年11月6日）\n\n各位代表：\n\n现在，我向大会作报告。\n\n2016年5月9日，{}\n"
SOCIETY = "清河市巾帼志愿者协会"


@pytest.mark.parametrize(
    "told",
    [
        "市巾帼志愿者协会换届，章丽君当选会长，石敏当选副会长，推举81岁的老会长廖梅为名誉会长。",
        "市巾帼志愿者协会召开会员大会，章丽君当选会长，推举老会长廖梅为名誉会长。",
        "市巾帼志愿者协会换届，章丽君任会长，聘请老会长廖梅为名誉会长。",
        "市巾帼志愿者协会换届，老会长廖梅到会祝贺。",
        "市巾帼志愿者协会换届，原会长廖梅受聘为名誉会长。",
        "市巾帼志愿者协会完成换届，前任会长廖梅作工作报告。",
    ],
)
def test_they_led_the_society(told: str) -> None:
    found = held_whole(REPORT.format(told))
    assert f"廖梅 {SOCIETY} 会长 former" in found
    assert not any(one.startswith("廖梅 清河市妇") for one in found)


@pytest.mark.parametrize(
    "told",
    ["市妇联召开换届动员会，原主席廖梅到会。", "市巾帼志愿者协会会长章丽君致辞，老主席廖梅出席。"],
)
def test_an_old_head_of_the_own_body_stays_its_own(told: str) -> None:
    found = held_whole(REPORT.format(told))
    assert found & {"廖梅 清河市妇联 主席 former", "廖梅 清河市妇女联合会 主席 former"}
