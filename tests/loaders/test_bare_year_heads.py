"""Histories whose sentences begin with years in figures alone, tables of years, and schools of secondary kinds."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole

from cursus.loaders.cleaning.short_days import bare_years

ROWS = (
    ("1978", "学校复办，丘陵任筹备组组长。"),
    ("1983", "4月，丘陵当选云州市陶瓷学会副理事长。"),
    ("1995", "丘陵退休，柳望舒继任校长。"),
)


@pytest.mark.parametrize("gap", ["　", "  ", "\t", "：", " —— ", "｜"])
@pytest.mark.parametrize(
    "title", ["云山陶瓷中专校史年表", "云山陶瓷中专历史沿革年表（1978—1999）", "云山陶瓷中专编年简史"]
)
def test_years_in_figures_alone_date_the_sentences_behind_them(gap: str, title: str):
    text = title + "\n\n" + "\n".join(f"{year}{gap}{told}" for year, told in ROWS) + "\n"
    found = dated_whole(text)
    assert {line[:7] for line in found} == {"1978 丘陵", "1983-04", "1995 柳望"}
    assert "1995 柳望舒 云山陶瓷中专 校长 appointed" in found


def test_rows_of_a_table_of_years_are_no_sentences():
    near = [(place, f"{1978 + place}　丘陵　校长") for place in range(4)]
    assert not list(bare_years(near, []))


@pytest.mark.parametrize("kind", ["中专", "职专", "职高", "幼师"])
def test_a_school_of_a_secondary_kind_keeps_its_name_before_its_history(kind: str):
    text = f"云山{kind}校史\n\n1978年9月1日，校长丘陵在开学典礼上讲话。\n"
    assert dated_whole(text) == {f"1978-09-01 丘陵 云山{kind} 校长"}


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("9月8日，开学典礼举行，首任校长丘陵讲话。", "stated"),
        ("9月8日，学校成立，首任校长丘陵讲话。", "stated"),
        ("9月8日，首任校长丘陵应邀参加校庆活动。", "former"),
    ],
)
def test_the_first_head_is_the_head_on_the_day_a_body_began(told: str, basis: str):
    assert based_whole(f"云山职高大事记（1979年）\n\n{told}\n") == {f"丘陵 云山职高 校长 {basis}"}
