"""Departments behind a prefecture's committee; heads of old whose body the next words name."""

import pytest
from reading import held_whole

_HEAD = "陕西法院简报\n第6期\n陕西省高级人民法院办公室　　1998年2月4日\n\n省高级法院领导慰问法官亲属\n\n　　1月19日，法官座谈会召开，"


@pytest.mark.parametrize("seat", ["委员", "副书记"])
def test_the_committee_of_law_behind_a_prefectures_seat(seat: str) -> None:
    told = held_whole(f"{_HEAD}榆林地委{seat}、政法委书记杭天明参加。\n")
    assert told == {f"杭天明 榆林地委 {seat}", "杭天明 榆林地委政法委 书记"}


@pytest.mark.parametrize("old", ["离休老院长", "老院长", "退休院长"])
def test_a_head_of_old_is_of_the_body_named_next(old: str) -> None:
    told = held_whole(f"{_HEAD}佳县法院院长双喜林发言，{old}、原榆林地区中级人民法院院长米脂川参加。\n")
    assert told == {"双喜林 佳县法院 院长", "米脂川 榆林地区中级人民法院 院长 former"}
