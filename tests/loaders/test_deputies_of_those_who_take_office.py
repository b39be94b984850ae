"""Offices told behind others: deputies of who takes one in the clause before, what somebody becomes once cleared or retired."""

import pytest
from reading import held

OWN = "云州市第三医院"


def told(words: str) -> set[str]:
    found = held(words, title=f"{OWN}大事记", organization=OWN, date="1968-09-03")
    return {one.replace(f" {OWN}", "") for one in found}


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("工人代表陆大川任主任，周明、方小白为副主任。", {"周明 副主任 appointed", "方小白 副主任 appointed"}),
        ("陆大川同志任院长；周明（女）为副院长。", {"周明 副院长 appointed"}),
        ("陆大川兼院长，周明为副院长，方小白为秘书长。", {"周明 副院长 appointed", "方小白 秘书长 appointed"}),
        ("陆大川担任院长，外科主任周明为副院长。", {"周明外科 主任", "周明 副院长 appointed"}),
    ],
)
def test_deputies_come_to_office_with_who_takes_it_before_them(words: str, others: set[str]) -> None:
    assert others <= told(words)


@pytest.mark.parametrize(
    "words",
    ["陆大川现任院长，周明为副院长。", "院长陆大川讲话，周明为副院长。", "陆大川任院长期间，周明为副院长。"],
)
def test_who_is_in_office_beside_another_comes_to_none(words: str) -> None:
    assert "周明 副院长" in told(words)


@pytest.mark.parametrize(
    "words",
    [
        "陆大川冤案平反，恢复名誉，聘为医院顾问。",
        "陆大川获平反，聘任为顾问。",
        "陆大川错案得到纠正，任医院顾问。",
        "陆大川离休，仍聘为顾问。",
    ],
)
def test_who_is_cleared_or_retires_comes_to_an_office(words: str) -> None:
    assert "陆大川 顾问 appointed" in told("院长陆大川讲话。" + words)


def test_nobody_comes_to_the_office_of_another_behind_who_retires() -> None:
    assert told("院长陆大川退休，顾问周明讲话。") == {"陆大川 院长", "周明 顾问"}
