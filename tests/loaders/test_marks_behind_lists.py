"""A mark that hangs between the last of those chosen and what they are chosen for."""

import pytest
from reading import held

from cursus.loaders.cleaning.steps import clean_text


@pytest.mark.parametrize("given", ["为副主席", "当选为副主席", "任第五届理事会副理事长", "分别当选副会长"])
def test_mark_behind_the_last_of_a_list(given: str) -> None:
    told = clean_text(f"全委会选举丁一为主席，石川（壮族）、罗满（女）、{given}，车余为秘书长。").text
    assert f"罗满（女）{given}" in told


@pytest.mark.parametrize("said", ["务实、为民、清廉", "为人、为事、为官", "教书、任教", "求真、为民服务的委员"])
def test_words_of_a_list_keep_theirs(said: str) -> None:
    assert said in clean_text(f"他一生{said}。").text


def test_those_chosen_before_such_a_mark() -> None:
    found = held("云州市总工会召开全委会，选举丁一为主席，石小川（壮族，兼）、罗小满（女）、为副主席。")
    assert {"石小川 云州市总工会 副主席 elected", "罗小满 云州市总工会 副主席 elected"} <= found
