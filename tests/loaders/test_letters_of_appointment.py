"""Letters of appointment for those who are said before their own title to be appointed."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "told",
    [
        "仪式上，主席贺远舟向受聘为市总工会法律顾问的青禾律师事务所主任柳一鸣颁发了聘书。",
        "主席贺远舟为获聘市总工会法律顾问的青禾律师事务所主任柳一鸣颁发聘书。",
        "主席贺远舟为受聘担任市总工会法律顾问的柳一鸣颁发聘书。",
    ],
)
def test_who_gets_a_letter_is_appointed(told: str) -> None:
    posts = held(told)
    assert "柳一鸣 云州市总工会 法律顾问 appointed" in posts
    assert not any("向" in one or one.startswith("贺远舟 云州市总工会 法律顾问") for one in posts)


def test_who_is_appointed_and_gives_letters_to_others() -> None:
    posts = held("贺远舟受聘为市总工会顾问，并向柳一鸣颁发奖状。")
    assert "贺远舟 云州市总工会 顾问 appointed" in posts
    assert not any(one.startswith("柳一鸣 云州市总工会 顾问") for one in posts)
