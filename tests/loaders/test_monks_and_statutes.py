"""Monks behind titles, guests who come to a society, statutes adopted as amended, and offices of the sea named by their place."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read

from cursus.model.statement import Issuance

SOCIETY = """云州市佛教协会纪事（2011年）

1月11日　协会在大愿寺举行祈福法会，会长释宏愿法师主法，副会长释果觉、释常照及信众三百余人参加。
3月20日　市民族宗教局局长王建国来协会宣讲《宗教事务条例》，秘书长释净尘主持座谈。
"""


@pytest.mark.parametrize(
    "post",
    [
        "释果觉 云州市佛教协会 副会长", "释常照 云州市佛教协会 副会长", "释净尘 云州市佛教协会 秘书长",
        "王建国 云州市民族宗教局 局长",
    ],
)  # fmt: skip
def test_monks_hold_the_offices_before_their_names(post: str) -> None:
    assert post in held_whole(SOCIETY)


@pytest.mark.parametrize("how", ["修改后的", "修订后的", "了重新修订的", "由秘书处起草的", "理事会提交的"])
def test_a_statute_is_adopted_as_amended(how: str) -> None:
    told = read(f"云州市门球协会第五届会员代表大会召开，大会审议通过{how}《云州市门球协会章程》。").statements
    assert [one.title for one in told if isinstance(one, Issuance) and one.action == "adopted"] == [
        "云州市门球协会章程"
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市交通局局长王建国、青浦港海事局副局长李明参加座谈。", "李明 青浦港海事局 副局长"),
        ("云州港务公司副总经理兼总调度长李明参加座谈。", "李明 云州港务公司 总调度长"),
        ("原水利系主任李明调任云州大学后勤处处长。", "李明 水利系 主任 former"),
    ],
)
def test_offices_by_their_whole_names(text: str, post: str) -> None:
    assert post in held(text)
