"""A bare title behind a clause in which people of two sides signed is again of the document's own house."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州市第二人民医院2023年大事记\n\n1月13日　医院举行签约仪式。"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            "院长段云山、山海职业学院副院长岳小山分别代表双方签字，副院长尹楠见证签约。",
            "尹楠 云州市第二人民医院 副院长",
        ),
        ("院长段云山与山海职业学院院长岳小山共同签署协议，副院长尹楠主持仪式。", "尹楠 云州市第二人民医院 副院长"),
        (
            "院长段云山和山海职业学院院长岳小山共同为基地揭牌。党委副书记尹楠出席。",
            "尹楠 云州市第二人民医院 党委副书记",
        ),
        ("山海职业学院院长岳小山、副院长尹楠来院考察。", "尹楠 山海职业学院 副院长"),
        ("山海职业学院院长岳小山讲话，副院长尹楠参加。", "尹楠 山海职业学院 副院长"),
    ],
)
def test_the_title_is_of_the_house(told: str, post: str) -> None:
    assert post in held_whole(HEAD + told + "\n")
