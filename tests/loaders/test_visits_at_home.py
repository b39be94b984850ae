"""Former heads who are called on at home: where their names end, who visits whom, and whose posts stand behind them."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云溪县水务局看望老干部\n\n2022年1月29日，云溪县水务局局长苗青"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("到原副局长方正家看望慰问。", "方正"),
        ("来到原副局长鄂明海家中，与他交谈。", "鄂明海"),
        ("走进原副局长阎泰家，送上祝福。", "阎泰"),
        ("来到原副局长蒙山家里看望。", "蒙山"),
        ("来到原副局长金星病房慰问。", "金星"),
        ("看望了原副局长王立家，送上祝福。", "王立家"),
    ],
)
def test_a_name_ends_before_the_home(told: str, name: str) -> None:
    assert f"{name} 云溪县水务局 副局长 former" in held_whole(HEAD + told)


def test_no_home_is_read_into_words_that_begin_so() -> None:
    assert not any("国" in one.split()[0] for one in held_whole(HEAD + "参观国家中心实验室。"))


def test_who_is_visited_takes_no_part_and_who_joins_makes_no_new_event() -> None:
    told = "到原水利局局长方正家看望慰问。\n局老干科科长宫敏参加慰问。\n"
    found = read_whole(HEAD + told).statements
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"苗青", "宫敏"}
    assert len([one for one in found if isinstance(one, EventStatement)]) == 1


def test_two_visit_apart() -> None:
    told = "看望老干部。副局长葛根花与机关党委专职副书记江山分头看望了原办公室主任曲直。\n"
    found = held_whole(HEAD + told)
    assert {"葛根花 云溪县水务局 副局长", "江山 云溪县水务局 机关党委专职副书记"} <= found


def test_behind_a_home_the_text_is_back_at_its_own_body() -> None:
    found = held_whole(HEAD + "到原水利局局长方正家中看望慰问，副局长海燕陪同。\n")
    assert {"方正 云溪县水利局 局长 former", "海燕 云溪县水务局 副局长"} <= found
