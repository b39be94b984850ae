"""Lives told in prose: each post goes to the person whom the paragraph is about, in the time that its clause tells."""

from __future__ import annotations

import pytest
from reading import brief, dated_whole, read_whole

from cursus.model.statement import Holding

LIVES = """川口县志·人物

裴有恒（1911—1979），原名裴三元，川口县南关人。1937年参加工作，历任川口县区小队政委、北河军分区副司令员。1949年10月任北河地委副书记，
1953年任川南省水利厅副厅长，同年兼任川南省治沙委员会主任。

郎士杰（1920—1988），男，川口县人。1950年至1954年任东滩县县长，后任东滩县粮食局局长。1973年恢复工作，任白水市革命委员会副主任。
"""
RESUME = """个人简历

盛晓岚，女，汉族，1966年4月生，中共党员，现任丰州市水务局局长。
1988年7月参加工作，历任丰州市水利局科员、规划处副处长；2005年3月任丰州市北滩区副区长，2010年至2014年任丰州市林业局局长、党组书记。
"""


def dated(text: str) -> set[str]:
    return {
        f"{one.date.edtf if one.date else '-'} {brief(one)}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }


@pytest.mark.parametrize(
    "fact",
    [
        "- 裴有恒 北河军分区 副司令员 former",
        "1949-10 裴有恒 北河地委 副书记 term",
        "1953 裴有恒 川南省治沙委员会 主任 term",
        "1950/1954 郎士杰 东滩县人民政府 县长 term",
        "- 郎士杰 东滩县粮食局 局长 former",
        "1973 郎士杰 白水市革命委员会 副主任 term",
    ],
)
def test_lives_of_a_gazetteer_date_each_post_by_its_clause(fact: str) -> None:
    assert fact in dated(LIVES)


def test_years_of_birth_and_death_are_no_term() -> None:
    assert not any(fact.startswith(("1911/", "1920/")) for fact in dated(LIVES))


@pytest.mark.parametrize(
    "fact",
    [
        "- 盛晓岚 丰州市水利局规划处 副处长 former",
        "2005-03 盛晓岚 丰州市北滩区人民政府 副区长 term",
        "2010/2014 盛晓岚 丰州市林业局 党组书记 term",
    ],
)
def test_further_lines_of_a_resume_are_of_the_same_person(fact: str) -> None:
    assert fact in dated(RESUME)


_PAPER = (
    "云州市面粉行业协会简报\n2019年第6期\n2019年10月8日\n\n"
    "9月26日，云州市面粉行业协会第四次会员代表大会在南岭召开，会长谷敬轩讲话。\n\n附件1\n负责人简历\n\n{}\n"
)


@pytest.mark.parametrize(("life", "posts"), [
    ("历任云州市外贸公司经理（1998年至2004年）、云州市商务局副局长（2004年至2010年）。",
     {"1998/2004 阎肃清 云州市外贸公司 经理 term", "2004/2010 阎肃清 云州市商务局 副局长 term"}),
    ("历任云州市外贸公司业务员、云州市商务局外贸科副科长（2004—2010）。",
     {"2004/2010 阎肃清 云州市商务局外贸科 副科长 term"}),
])  # fmt: skip
def test_brackets_behind_each_office_of_a_list(life: str, posts: set[str]) -> None:
    assert posts <= dated_whole(_PAPER.format(f"阎肃清，女，1975年3月生，大学学历。{life}"))


def test_a_bracket_dates_no_office_at_another_body_before() -> None:
    life = "阎肃清，女，1975年3月生。历任云州市外贸公司经理、云州市商务局副局长（2004年至2010年）。"
    assert "2004/2010 阎肃清 云州市外贸公司 经理 term" not in dated_whole(_PAPER.format(life))


def test_an_office_of_today_is_not_of_the_term_told_before() -> None:
    lives = (
        "谷敬轩，男，1969年11月生。2012年10月至2019年9月任本协会副会长。\n\n"
        "阎肃清，女，1975年3月生。曾任云州市外贸公司经理。2010年7月下海，现任云州海盛面粉有限公司总经理。"
    )
    found = dated_whole(_PAPER.format(lives))
    assert "2012-10/2019-09 谷敬轩 云州市面粉行业协会 副会长 term" in found
    assert "2019-10-08 阎肃清 云州海盛面粉有限公司 总经理" in found
