"""The federation of a place by its kind alone in its own papers."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    ("own", "short"),
    [
        ("云州县文联", "文联"),
        ("云州县文学艺术界联合会", "文联"),
        ("云州市科协", "科协"),
        ("云州市科学技术协会", "科协"),
        ("云州市残联", "残联"),
        ("云州市侨联", "侨联"),
        ("云州市工商业联合会", "工商联"),
    ],
)
def test_bare_words_mean_the_own_one(own: str, short: str) -> None:
    place = own[:3]
    text = f"{own}2003年大事记\n\n5月3日，柳景山任{short}副主席。\n6月4日，{short}主席段伯钧到校调研。\n"
    assert dated_whole(text) == {
        f"2003-05-03 柳景山 {place}{short} 副主席 appointed",
        f"2003-06-04 段伯钧 {place}{short} 主席",
    }


def test_another_named_before_is_meant() -> None:
    text = "云州市文联2003年大事记\n\n5月3日，云东县文联换届，文联主席柳景山连任。\n6月4日，文联召开会议。\n"
    assert not any(one.endswith("云州市文联 主席 elected") for one in dated_whole(text))


def test_in_the_papers_of_a_school_they_mean_no_federation_of_the_place() -> None:
    text = "云州市第一中学2003年大事记\n\n5月3日，文联主席柳景山到校。\n6月4日，学校召开会议。\n"
    assert not any("云州市文联" in one for one in dated_whole(text))
