"""Who governs a zone, called by the end of its name or for short behind its whole name."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("清河边境经济合作区", "合作区管委会"),
        ("清河经济技术开发区", "开发区管委会"),
        ("清河经济技术开发区", "经开区管委会"),
        ("清河高新技术产业开发区", "高新区管委会"),
        ("清河综合保税区", "保税区管理委员会"),
        ("清河工业园区", "园区管委会"),
        ("清河软件园", "软件园管委会"),
        ("清河风景名胜区", "景区管理处"),
    ],
)
@pytest.mark.parametrize("goes", ["到{}调研", "考察{}", "在{}检查安全生产"])
def test_a_zone_by_the_end_of_its_name(whole: str, short: str, goes: str) -> None:
    office = next(one for one in ("管委会", "管理委员会", "管理处") if short.endswith(one))
    text = f"秦山县商务局网站　2012年9月20日\n\n　　9月18日，县商务局局长何立言{goes.format(whole)}，{short}主任陶安陪同。\n"
    assert f"陶安 {whole}{office} 主任" in held_whole(text)


def test_a_body_abroad_by_the_end_of_its_name() -> None:
    text = (
        "秦山县商务局网站　2012年9月20日\n\n　　9月18日，泰国清莱府工商会会长颂猜·威差一行来访，县商务局局长何立言会见。"
        "工商会副会长巴实·颂汶参加会见。\n"
    )
    assert "巴实·颂汶 泰国清莱府工商会 副会长" in held_whole(text)
