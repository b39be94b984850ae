"""People of another place who follow its leader, their bodies named by the level alone: `甲市副市长某某率市教育局局长…`."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州市第二人民医院2023年大事记\n\n4月20日　"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("开封市副市长明玉山率市卫生健康局局长段安一行到院考察。", "段安 开封市卫生健康局 局长"),
        ("河南省洛阳市委副书记明玉山带领市卫健委主任段安来院参观。", "段安 洛阳市卫健委 主任"),
        ("开封市人大常委会副主任明玉山率队，市教育局局长段安等来院考察。", "段安 开封市教育局 局长"),
        ("开封市副市长明玉山一行到院考察。市卫生健康局局长段安陪同。", "段安 云州市卫生健康局 局长"),
        ("开封市一家企业来院签约，院长高山率市卫生健康局局长段安参观。", "段安 云州市卫生健康局 局长"),
    ],
)
def test_they_are_of_his_place(told: str, post: str) -> None:
    assert post in held_whole(HEAD + told + "\n")
