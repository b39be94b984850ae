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


@pytest.mark.parametrize(
    "told",
    [
        "市卫健委任命尹楠任云州市第三人民医院党委书记，免去其副院长职务。",
        "尹楠调任云州市第三人民医院党委书记，不再担任副院长职务。",
        "尹楠任云州市第三人民医院党委书记；同时免去其副院长职务。",
    ],
)
def test_who_comes_to_another_house_leaves_an_office_at_this_one(told: str) -> None:
    assert held_whole(HEAD + told + "\n") == {
        "尹楠 云州市第三人民医院 党委书记 appointed",
        "尹楠 云州市第二人民医院 副院长 removed",
    }


def test_in_the_papers_of_who_appoints_it_is_the_same_house() -> None:
    told = "云州市卫生健康委员会2023年大事记\n\n1月13日　任命尹楠为云州市第三人民医院院长，免去其副院长职务。\n"
    assert "尹楠 云州市第三人民医院 副院长 removed" in held_whole(told)
