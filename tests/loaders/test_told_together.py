"""Several who are given an office and meant by their number or by 他们; offices of advisers that schools have."""

import pytest
from reading import held

SCHOOL = {"organization": "云州职业学院", "title": "云州职业学院2021年大事记"}
TWO = "院长黎明会见临江机械厂厂长万象、东岭冶炼厂首席技师车床"


@pytest.mark.parametrize(
    "rest",
    [
        "，聘二人为学院顾问。",
        "，聘请两位专家担任学院顾问。",
        "，并聘任他们为学院顾问。",
        "。会上聘请两人为学院顾问。",
        "，向他们颁发聘书，聘二人为学院顾问。",
    ],
)
def test_all_of_the_list_before(rest: str) -> None:
    found = held(TWO + rest, **SCHOOL)
    assert {"万象 云州职业学院 顾问 appointed", "车床 云州职业学院 顾问 appointed"} <= found
    assert "黎明 云州职业学院 顾问 appointed" not in found


@pytest.mark.parametrize("rest", ["，聘三人为学院顾问。", "，拟聘五位专家担任学院顾问。"])
def test_none_where_the_number_is_another(rest: str) -> None:
    assert not any("顾问" in one for one in held(TWO + rest, **SCHOOL))


@pytest.mark.parametrize("office", ["发展顾问", "产业导师", "创业导师", "校外导师"])
def test_advisers_of_schools(office: str) -> None:
    found = held(f"学院聘原云州市教育局局长舒展为学院{office}。", **SCHOOL)
    assert f"舒展 云州职业学院 {office} appointed" in found
