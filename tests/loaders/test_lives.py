"""Terms, curricula, births and deaths."""

from __future__ import annotations

import pytest
from reading import read

from cursus.loaders.changes.lives import read_term
from cursus.model.statement import Holding, Life


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1950年3月—1953年6月", "1950-03/1953-06"),
        ("1998.07-2003.05", "1998-07/2003-05"),
        ("1981—1986年", "1981/1986"),
        ("2016.12—", "2016-12"),
        ("2016年12月至今", "2016-12"),
    ],
)
def test_terms(text: str, edtf: str) -> None:
    found = read_term(text, 0)
    assert found is not None
    assert found[0].edtf == edtf


def test_a_term_that_ends_before_it_begins_is_none() -> None:
    assert read_term("1986—1981年", 0) is None


def _held(text: str, **more: str) -> set[tuple[str, str, str, str, str]]:
    return {
        (one.person.name, one.organization, one.role, one.basis, one.date.edtf if one.date else "")
        for one in read(text, **more).statements
        if isinstance(one, Holding)
    }


def test_a_list_of_former_leaders() -> None:
    found = _held("历任市总工会主席：\n陈阿根（1950年3月—1953年6月）\n叶茂春（1953年6月—1957年10月）")
    assert found == {
        ("陈阿根", "云州市总工会", "主席", "term", "1950-03/1953-06"),
        ("叶茂春", "云州市总工会", "主席", "term", "1953-06/1957-10"),
    }


def test_a_curriculum_vitae() -> None:
    text = (
        "周立民，男，汉族，1962年3月生，中共党员。\n1990.05—1995.12　云州市教育局办公室副主任、主任\n"
        "1995.12—2001.03　共青团云州市委书记\n2016.12—　云州市人大常委会副主任"
    )
    assert _held(text) == {
        ("周立民", "云州市教育局办公室", "副主任", "term", "1990-05/1995-12"),
        ("周立民", "云州市教育局办公室", "主任", "term", "1990-05/1995-12"),
        ("周立民", "共青团云州市委", "书记", "term", "1995-12/2001-03"),
        ("周立民", "云州市人大常委会", "副主任", "term", "2016-12"),
    }


def test_births_and_deaths() -> None:
    found = read("周立民，男，1932年3月生，曾任市总工会主席。陈阿根（1910—1987），云州人。叶茂春同志于1999年5月逝世。")
    lives = {
        (one.person.name, one.change, one.date.edtf) for one in found.statements if isinstance(one, Life) and one.date
    }
    assert lives == {
        ("周立民", "born", "1932-03"), ("陈阿根", "born", "1910"), ("陈阿根", "died", "1987"), ("叶茂春", "died", "1999-05"),
    }  # fmt: skip


def test_what_a_sentence_tells_of_former_years_is_no_appointment() -> None:
    text = "2016年3月2日，市委决定，何远任云州学院院长。何远曾长期在云州大学任教，任云州大学副校长，后任云州师专校长。"
    assert _held(text) == {
        ("何远", "云州学院", "院长", "appointed", "2016-03-02"),
        ("何远", "云州大学", "副校长", "former", "2021-06-30"),
        ("何远", "云州师专", "校长", "former", "2021-06-30"),
    }


@pytest.mark.parametrize("verb", ["近日已升任为", "上周提任", "已于近日调任", "已正式出任"])
def test_who_came_to_a_post_these_days(verb: str) -> None:
    text = f"2016年3月2日，云州市发改委主任王立国{verb}云江县委书记。"
    assert ("王立国", "云江县委", "书记", "appointed", "2016-03-02") in _held(text)
