"""Histories of a department of a school: whose heads stand bare, what it was called when, who goes on in an office."""

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement

_TOLD = "东江大学中文系建于1970年，初名中文连，由郑大勇同志任连长。1973年4月，校党委决定郑大勇同志任中文系主任。1976年10月，中文系更名语文系，系主任为郑大勇同志。1978年7月，语文系分成中文、朝文两系，中文系设两个专业，于小寒同志任系主任，刘明章同志任副主任，李质朴同志任党总支书记。"


@pytest.mark.parametrize("head", ["东江大学中文系简史\n\n", "东江大学中文系\n\n", "词条 | 东江大学中文系 |\n释义 | "])
def test_bare_heads_are_of_the_department_by_its_name_then(head: str) -> None:
    """系主任 and 党总支书记 are of the department that the page is about, as it was called last."""
    assert dated_whole(head + _TOLD) == {
        "1970 郑大勇 东江大学中文连 连长 appointed",
        "1973-04 郑大勇 东江大学中文系 主任 appointed",
        "1976-10 郑大勇 东江大学语文系 主任",
        "1978-07 于小寒 东江大学中文系 主任 appointed",
        "1978-07 刘明章 东江大学中文系 副主任 appointed",
        "1978-07 李质朴 东江大学中文系 党总支书记 appointed",
    }


def test_the_school_above_keeps_its_own_posts() -> None:
    """校党委 is the committee of the school and none of the department."""
    told = "西溪师院历史系成立于1958年，首任系主任为郑大勇。1962年，校党委书记李大山兼任系主任。"
    assert dated_whole("西溪师院历史系系史\n\n" + told) == {
        "1958 郑大勇 西溪师院历史系 主任",
        "1962 李大山 西溪师院 党委书记",
        "1962 李大山 西溪师院历史系 主任 appointed",
    }


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("中文系更名语文系", "中文系更名语文系"),
        ("中文系、汉语系合并成语文系", "中文系、汉语系合并成语文系"),
        ("文史系又分为中文、历史两系", "文史系又分为中文、历史两系"),
        ("农业专科学校升格为农学院", "农业专科学校升格为农学院"),
    ],
)
def test_what_becomes_of_bodies_is_an_event(told: str, title: str) -> None:
    """A clause in which bodies take a name, are joined or parted names its event itself."""
    facts = read_whole(f"东江大学中文系简史\n\n东江大学中文系建于1970年。1976年10月，{told}，郑大勇任主任。").statements
    assert [one.title for one in facts if isinstance(one, EventStatement)] == [title]


@pytest.mark.parametrize("goes_on", ["仍由", "继续由", "仍然由"])
def test_who_goes_on_in_an_office_does_not_come_to_it(goes_on: str) -> None:
    """仍由甲担任 appoints nobody, and gives the office to nobody named before."""
    told = f"1976年10月，于小寒任主任，卢东文任副主任，党总支书记兼副主任{goes_on}张景明同志担任。"
    assert held_whole("东江大学中文系简史\n\n" + told) == {
        "于小寒 东江大学中文系 主任 appointed",
        "卢东文 东江大学中文系 副主任 appointed",
        "张景明 东江大学中文系 党总支书记",
        "张景明 东江大学中文系 副主任",
    }
