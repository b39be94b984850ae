"""Whose secretary a bare 书记 is, where a committee or branch of the party within a body sits and elects."""

from __future__ import annotations

from reading import held_by_year


def _joined(text: str, year: str) -> set[str]:
    """The posts of a year without the blank between body and role."""
    return {"".join(fact.split()) for fact in held_by_year(text)[year]}


def test_a_branch_of_an_association_elects() -> None:
    text = (
        "云江市竹业协会大事记（2016年）\n\n"
        "8月2日　协会党支部召开党员大会进行换届选举，王建国当选书记，李大明当选副书记，周明轩当选组织委员。\n"
        "9月1日　协会党委召开换届选举大会，选举王建国为书记。\n"
        "12月9日　中共云江市竹业协会总支部委员会召开大会，选举何文静为书记。\n"
    )
    assert {
        "王建国云江市竹业协会党支部书记elected", "李大明云江市竹业协会党支部副书记elected",
        "周明轩云江市竹业协会党支部组织委员elected", "王建国云江市竹业协会党委书记elected",
        "何文静云江市竹业协会党总支书记elected",
    } <= _joined(text, "2016")  # fmt: skip


def test_the_plenary_of_a_bureaus_committee_elects() -> None:
    text = (
        "云江矿务局大事记（1997年）\n\n"
        "2月27日　局党委六届一次全委会选举王建国为书记，李大明为副书记；局纪委全委会选举周明轩为书记。\n"
        "3月2日　局党委召开六届二次全委会，增补何文静为常委。\n"
    )
    assert {
        "王建国云江矿务局党委书记elected", "李大明云江矿务局党委副书记elected", "周明轩云江矿务局纪委书记elected",
        "何文静云江矿务局党委常委elected",
    } <= _joined(text, "1997")  # fmt: skip


def test_by_whom_a_committee_is_led() -> None:
    text = "云江煤业集团有限公司大事记（2005年）\n\n6月30日　公司党委由王建国任书记，李大明、周明轩任副书记。\n"
    assert {"王建国云江煤业集团有限公司党委书记appointed", "周明轩云江煤业集团有限公司党委副书记appointed"} <= (
        _joined(text, "2005")
    )
