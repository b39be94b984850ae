"""Lists of those who held a post one after another, in the notations of gazetteers and histories of organizations."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import Holding

_TERMS = {
    ("卞文启", "主席", "term", "1967-07/1969-05"),
    ("郎永康", "主席", "term", "1969-05/1972-01"),
    ("樊如兰", "副主席", "term", "1967-08/1968-09"),
    ("郁金成", "副主席", "term", "1969-05/1972-01"),
}


@pytest.mark.parametrize(
    "rows",
    [
        "主席　卞文启　1967.7—1969.5\n　　　郎永康　1969.5—1972.1\n副主席　樊如兰（女）　1967.8—1968.9\n　　　　郁金成　1969.5—1972.1",
        "主席：卞文启（1967.7—1969.5）、郎永康（1969.5—1972.1）\n副主席：樊如兰（女，1967.8—1968.9）、郁金成（1969.5—1972.1）",
        "主席：卞文启（1967.7—1969.5）\n　　　郎永康（1969.5—1972.1）\n副主席：樊如兰（女，1967.8—1968.9）\n　　　　郁金成（1969.5—1972.1）",
        "历任主席：卞文启1967.7—1969.5，郎永康1969.5—1972.1\n历任副主席：樊如兰（女）1967.8—1968.9，郁金成1969.5—1972.1",
        "主席卞文启（1967年7月至1969年5月）、郎永康（1969年5月至1972年1月）。\n副主席樊如兰（女，1967年8月至1968年9月）、郁金成（1969年5月至1972年1月）。",
    ],
)
def test_terms_beside_names(rows: str) -> None:
    assert _held(f"沅溪县总工会领导人名录\n{rows}\n") == _TERMS


@pytest.mark.parametrize(
    "row",
    [
        "副主席：樊如兰（1967年8月任）、郁金成（1969年5月任）",
        "副主席　樊如兰　1967.8任\n　　　　郁金成　1969.5任",
        "历任副主席：樊如兰1967年8月任，郁金成1969年5月起任。",
    ],
)
def test_days_of_coming_to_a_post_beside_names(row: str) -> None:
    assert _held(f"沅溪县总工会领导人名录\n{row}\n") == {
        ("樊如兰", "副主席", "appointed", "1967-08"),
        ("郁金成", "副主席", "appointed", "1969-05"),
    }


def _held(text: str) -> set[tuple[str, str, str, str]]:
    return {
        (one.person.name, one.role, one.basis, one.date.edtf if one.date else "")
        for one in read_whole(text).statements
        if isinstance(one, Holding) and one.organization == "沅溪县总工会"
    }


@pytest.mark.parametrize(
    "told",
    [
        "临江县第二中学创办于1956年。历任校长如下：",
        "学校1956年建校，1978年恢复校长制，此后历任校长为：",
        "临江县第二中学创办于1956年；建校以来先后担任校长的有：",
    ],
)
def test_rows_below_the_end_of_a_paragraph(told: str) -> None:
    """A paragraph leads to the rows, whose names may be words and whose marks may stand right before the term."""
    found = dated_whole(
        f"临江县第二中学校史\n\n　　{told}\n　　　周大章　1956年8月至1962年7月\n　　　黎　民　1962.8—1979.3\n"
        "　　　滕　芳（女，苗族）1979.4—1995.8\n　　1999年，学校被评为示范高中。\n"
    )
    assert found == {
        "1956-08/1962-07 周大章 临江县第二中学 校长 term", "1962-08/1979-03 黎民 临江县第二中学 校长 term",
        "1979-04/1995-08 滕芳 临江县第二中学 校长 term",
    }  # fmt: skip
