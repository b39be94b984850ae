"""Who takes the office of somebody who is only said to leave, whatever was told between."""

from __future__ import annotations

import pytest
from reading import dated_whole

WORKS = "云州市第二印染厂"


def _told(sentence: str) -> set[str]:
    head = f"{WORKS}志\n\n第三章　领导\n\n1972年5月恢复党委，石怀玉任书记，苗德厚、高远任副书记。"
    return {" ".join(one.split()[:4]) for one in dated_whole(f"{head}{sentence}\n")}


@pytest.mark.parametrize("leaves", ["调离", "离休", "病故", "调走", "因病离职", "调市纺织局", "去职"])
@pytest.mark.parametrize("takes", ["接任", "继任"])
@pytest.mark.parametrize("who", ["高远", "邵汝舟"])
def test_the_office_is_that_of_who_leaves(leaves: str, takes: str, who: str) -> None:
    assert f"1975 {who} {WORKS} 党委书记" in _told(f"1975年石怀玉{leaves}，{who}{takes}。")


def test_a_deputy_is_followed_by_a_deputy() -> None:
    assert f"1975 邵汝舟 {WORKS} 党委副书记" in _told("1975年苗德厚调出，邵汝舟接任。")


def test_of_whom_nothing_is_told_the_office_told_last_is_taken() -> None:
    found = _told("1975年2月，邵汝舟任厂长。1976年3月，由江流接任。")
    assert f"1976-03 江流 {WORKS} 厂长" in found


def test_who_leaves_in_another_sentence_hands_nothing_on() -> None:
    found = _told("1975年石怀玉离休。1976年3月，邵汝舟任厂长，1978年由江流接任。")
    assert f"1978 江流 {WORKS} 厂长" in found
