"""What somebody was before he came or took an office: `来校前任某局局长`; and people who sign for both sides."""

from __future__ import annotations

import pytest
from reading import held, read, read_whole

from cursus.model.statement import Holding, Hosting, Issuance, Participation


@pytest.mark.parametrize(
    "before",
    [
        "来公司前任", "来校前任", "来院工作前系", "任职前担任", "来厂前是", "履新前任", "到公司任职前曾任",
        "来我校之前，曾担任", "到市水务局工作前任", "调任前为", "就职前，任",
    ],
)  # fmt: skip
def test_what_somebody_was_before_he_came(before: str) -> None:
    found = held(f"陶安出席会议并讲话。陶安{before}云州市卫生局副局长，从事水利工作二十年。")
    assert found == {"陶安 云州市卫生局 副局长 former"}


@pytest.mark.parametrize("said", ["陶安目前任云州市卫生局副局长。", "陶安现任云州市卫生局副局长。"])
def test_what_somebody_is_now_is_not_former(said: str) -> None:
    assert not any("former" in one for one in held(f"陶安出席会议并讲话。{said}"))


@pytest.mark.parametrize(("one", "other"), [("仝立", "乐燕"), ("张力", "王燕"), ("何立言", "陶安")])
@pytest.mark.parametrize("joins", ["与", "和", "、"])
@pytest.mark.parametrize("signs", ["代表双方签署", "分别代表双方签署", "代表两院签订"])
def test_people_who_sign_for_both_sides_are_no_bodies(one: str, other: str, joins: str, signs: str) -> None:
    text = (
        "云州医院　2019-11-14\n\n　　11月12日，云州医院与清河医院举行战略合作签约仪式。"
        f"云州医院副院长{one}，清河医院院长{other}出席。{one}{joins}{other}{signs}《医疗合作协议》。\n"
    )
    told = read_whole(text).statements
    both = {"云州医院", "清河医院"}
    assert {each.organization for each in told if isinstance(each, Hosting)} == both
    assert [set(each.organizations) for each in told if isinstance(each, Issuance)] == [both]
    assert {each.person.name for each in told if isinstance(each, Participation)} == {one, other}


@pytest.mark.parametrize(
    ("years", "when"),
    [
        ("一九六四年至一九七九年", "1964/1979"),
        ("一九六四年三月至一九七九年十二月", "1964-03/1979-12"),
        ("1964年3月至1979年12月", "1964-03/1979-12"),
    ],
)
def test_terms_with_years_written_out(years: str, when: str) -> None:
    told = f"陶安同志曾任云州市针织厂厂长，{years}任云州丝绸二厂副厂长，一九八二年离职休养。"
    terms = [one for one in read(told).statements if isinstance(one, Holding) and one.basis == "term"]
    assert [(one.role, one.date.edtf if one.date else "") for one in terms] == [("副厂长", when)]


@pytest.mark.parametrize(
    "before",
    ["到任前担任", "此前担任", "，此前还当过", "。此前，一直任", "，在此之前曾做过", "。陶安今年45岁，之前担任过"],
)
def test_what_the_one_named_last_was_before(before: str) -> None:
    before = before if before[0] in "，。" else f"，{before}"
    found = held(f"市水务局局长陶安讲话{before}云州市卫生局副局长。")
    assert found == {"陶安 云州市水务局 局长", "陶安 云州市卫生局 副局长 former"}


def test_what_somebody_else_was_before_is_not_his() -> None:
    found = held("市水务局局长陶安讲话。此前，曾任市卫生局副局长的何立言介绍了情况。")
    assert "何立言 云州市卫生局 副局长 former" in found
    assert not any(one.startswith("陶安") and "卫生局" in one for one in found)
