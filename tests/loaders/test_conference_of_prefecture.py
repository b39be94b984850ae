"""The annals of a prefecture's consultative conference: whose 州 it is, and what stands in brackets behind members."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "大理州政协2003年大事记\n\n"
_OWN = "大理州政协"


@pytest.mark.parametrize(
    ("said", "secretary"),
    [
        ("领导班子：主席李兆明；副主席张冠南、白荻芳（女，民盟）；秘书长苏敏学。", "苏敏学"),
        (
            "领导班子：主席李兆明；副主席张冠南、白荻芳（女，白族，民进会员）；秘书长苏敏学（民革）；常务委员45名。",
            "苏敏学",
        ),
        ("领导班子：主席李兆明；副主席张冠南（农工党）、白荻芳（女、九三学社）；秘书长苏敏学。", "苏敏学"),
    ],
)
def test_parties_of_members(said: str, secretary: str) -> None:
    found = held_whole(f"{_HEAD}2月21日，会议选举产生州政协第七届委员会{said}罗应华不再担任秘书长。\n")
    assert found == {
        f"李兆明 {_OWN} 主席 elected",
        f"张冠南 {_OWN} 副主席 elected",
        f"白荻芳 {_OWN} 副主席 elected",
        f"{secretary} {_OWN} 秘书长 elected",
        f"罗应华 {_OWN} 秘书长 removed",
    }


def test_guests_of_another_prefecture() -> None:
    text = "8月5日，怒江州政协副主席马建华来我州考察，州政协副主席李兆明陪同，州博物馆馆长钟磬声介绍馆藏情况。\n"
    assert held_whole(_HEAD + text) == {
        "马建华 怒江州政协 副主席",
        f"李兆明 {_OWN} 副主席",
        "钟磬声 大理州博物馆 馆长",
    }


def test_a_party_that_acts_in_brackets() -> None:
    text = "8月5日，州政协召开会议，主席李兆明主持，民盟大理州委主委白荻芳、民革大理州委主委苏敏学发言。\n"
    assert {"白荻芳 民盟大理州委 主委", "苏敏学 民革大理州委 主委"} <= held_whole(_HEAD + text)
