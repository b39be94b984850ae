"""Who had an office before, named between the verb and the office that another takes over."""

import pytest
from reading import held_whole

HEAD = "常州市总工会2020年大事记\n\n3月5日，"


@pytest.mark.parametrize(
    "sentence",
    [
        "接替尤克俭担任市教育局局长的滕立平到任。",
        "滕立平到任，接替尤克俭同志任市教育局局长。",
        "由滕立平接替尤克俭担任市教育局局长。",
    ],
)
def test_who_is_replaced_does_not_come_to_the_office(sentence: str) -> None:
    assert not any(held.startswith("尤克俭") for held in held_whole(HEAD + sentence))


def test_abuse_of_an_office_is_no_appointment() -> None:
    assert held_whole(HEAD + "尤俭利用担任市国土局局长的职务便利受贿。") == set()


HEADLINE = "常州市总工会关于成立读书节组委会的通知\n2020年4月2日\n\n"


def test_day_below_the_headline_ends_no_group() -> None:
    rows = (
        "主任：尤克俭（市总工会主席）\n委员：滕立平（市总工会宣传部部长）\n组委会下设办公室，办公室主任：滕立平（兼）"
    )
    assert "滕立平 常州市读书节组委会办公室 主任" in held_whole(HEADLINE + rows)
