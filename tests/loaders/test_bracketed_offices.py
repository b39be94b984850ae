"""Lists of former heads in a sentence, whose brackets tell of the office besides the term."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

_LIST = (
    "云溪县总工会志\n\n1973年11月18日，第四次会员代表大会召开，选举方圆为主任，江小兰（女，铜矿女工）为副主任。\n\n"
    "1951年至1988年，县总工会历任主席{}依次为：鲍长河（1951年4月—1953年5月）、{}、江小兰（1984年5月起）。\n"
)


@pytest.mark.parametrize("all_of_them", ["", "（含工会联合会主席、革委会时期主任）"])
@pytest.mark.parametrize(
    ("holder", "told"),
    [
        (
            "方圆（1973年11月—1979年12月任主任，1979年12月—1981年2月任主席）",
            {"1973-11/1979-12 方圆 云溪县总工会 主任 term", "1979-12/1981-02 方圆 云溪县总工会 主席 term"},
        ),
        ("方圆（1973年11月—1979年12月为主任）", {"1973-11/1979-12 方圆 云溪县总工会 主任 term"}),
        ("方圆（1973年11月—1979年12月，任主任）", {"1973-11/1979-12 方圆 云溪县总工会 主任 term"}),
        ("方圆（1973年11月—1979年12月，其间离职）", {"1973-11/1979-12 方圆 云溪县总工会 主席 term"}),
        (
            "方圆（1958年10月—1962年6月代理主席，1962年6月—1967年1月主席）",
            {"1958-10/1962-06 方圆 云溪县总工会 代理主席 term", "1962-06/1967-01 方圆 云溪县总工会 主席 term"},
        ),
    ],
)
def test_office_of_a_term_in_brackets(all_of_them: str, holder: str, told: set[str]) -> None:
    found = {one for one in dated_whole(_LIST.format(all_of_them, holder)) if not one.startswith("1973-11-18")}
    others = {"1951-04/1953-05 鲍长河 云溪县总工会 主席 term", "1984-05 江小兰 云溪县总工会 主席 term"}
    assert found == told | others


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("原平川市水利局副局长", "周大同 平川市水利局 副局长 former"),
        ("前平川市水利局局长", "周大同 平川市水利局 局长 former"),
        ("平川市水利局总工程师", "周大同 平川市水利局 总工程师"),
        ("兼平川市灌溉学会会长", "周大同 平川市灌溉学会 会长"),
    ],
)
def test_an_office_in_brackets_between_title_and_name_is_held_too(said: str, held: str) -> None:
    posts = held_whole(f"云州市水利学会2021年大事记\n\n3月5日　平川市水利学会秘书长（{said}）周大同来访。\n")
    assert posts == {"周大同 平川市水利学会 秘书长", held}


@pytest.mark.parametrize("said", ["正处级", "主持工作", "法定代表人", "原平川市水利局"])
def test_other_brackets_before_a_name_are_no_office(said: str) -> None:
    posts = held_whole(f"云州市水利学会2021年大事记\n\n3月5日　平川市水利学会秘书长（{said}）周大同来访。\n")
    assert posts == {"周大同 平川市水利学会 秘书长"}


@pytest.mark.parametrize("name", ["李小红", "宁远航", "欧阳平"])
@pytest.mark.parametrize(
    "words",
    [
        "日常工作由{}（市残联组织部部长）负责。",
        "原由{}（市残联组织部部长）承担的任务一并移交。",
        "材料报{}（市残联组织部部长）汇总。",
        "有事请与{}（市残联组织部部长）联系。",
    ],
)
def test_office_in_brackets_behind_a_name_by_whom_or_with_whom(words: str, name: str) -> None:
    text = f"云州市残疾人联合会2019年大事记\n\n3月4日　{words.format(name)}\n"
    assert held_whole(text) == {f"{name} 云州市残联组织部 部长"}


@pytest.mark.parametrize(
    "words", ["由专职人员（如办公室主任）负责", "向有关方（办公室主任）通报", "经手人（科长）签字"]
)
def test_no_name_before_the_brackets(words: str) -> None:
    assert not held_whole(f"云州市残疾人联合会2019年大事记\n\n3月4日　工作{words}。\n")
