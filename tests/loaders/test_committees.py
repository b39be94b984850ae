"""Whose committee is meant: of parties in a city, of a 政协 or congress in its own papers, of revolutionary times."""

import pytest
from reading import read_whole

from cursus.model.statement import Holding

CASES = [
    (
        "江城市政协大事记\n2018年\n3月5日　市政协召开座谈会，民盟市委主委葛山、九三学社市委副主委李河、农工党市委专职副主委文竹发言。\n",
        {
            ("葛山", "民盟江城市委", "主委"),
            ("李河", "九三学社江城市委", "副主委"),
            ("文竹", "农工党江城市委", "专职副主委"),
        },
    ),
    (
        "江城市政协大事记\n2018年\n3月5日　提案委员会主任石榴、社会法制和民族宗教委员会副主任马远到柳河县调研。\n",
        {("石榴", "江城市政协提案委员会", "主任"), ("马远", "江城市政协社会法制和民族宗教委员会", "副主任")},
    ),
    (
        "江城市人大常委会大事记\n2018年\n3月5日　财政经济委员会主任委员王海、法制工作委员会主任葛山出席座谈会。\n",
        {("王海", "江城市人大财政经济委员会", "主任委员"), ("葛山", "江城市人大常委会法制工作委员会", "主任")},
    ),
    (
        "江城市政协大事记\n2018年\n3月5日　市发展改革委副主任黎明到柳河县调研。\n",
        {("黎明", "江城市发展改革委", "副主任")},
    ),
    (
        "柳河县志\n大事记\n1975年\n8月5日　县革委副主任牛德旺、县革委办公室主任李河主持抗旱会议。\n",
        {("牛德旺", "柳河县革命委员会", "副主任"), ("李河", "柳河县革命委员会办公室", "主任")},
    ),
]


@pytest.mark.parametrize(("text", "held"), CASES, ids=["parties", "cppcc", "congress", "reform", "revolutionary"])
def test_a_committee_is_of_the_body_whose_paper_it_is_or_of_its_city(text: str, held: set[tuple[str, str, str]]):
    told = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert {(one.person.name, one.organization, one.role) for one in told} == held
