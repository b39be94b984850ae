import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.resolve.similar import likeness, look_alikes, name_keys, name_likeness, plain_name

common = st.text(st.sampled_from("王玉李季森淼岐歧旻曼己已明伟国围"), min_size=2, max_size=3)


@pytest.mark.parametrize("pair", ["淼森", "旻曼", "岐歧", "己已", "未末", "晴睛", "珲晖"])
def test_look_alikes_are_near(pair):
    assert likeness(*pair) == likeness(*reversed(pair)) >= 0.75


@pytest.mark.parametrize("pair", ["伟明", "伟炜", "军国", "建健", "林森", "张王", "红虹"])
def test_others_are_not_even_when_they_sound_alike_or_share_a_part(pair):
    assert likeness(*pair) == 0


def test_the_table_stays_small():
    pairs = sum(len(others) for others in look_alikes().values()) // 2
    assert 2000 < pairs < 5000


def test_names_are_compared_without_width_space_and_kind_of_dot():
    assert plain_name("张　伟") == "张伟"
    assert plain_name("阿依•古丽") == plain_name("阿依・古丽") == "阿依·古丽"


@pytest.mark.parametrize(("left", "right"), [("周淼", "周森森"), ("周淼岐", "周森歧"), ("周明", "周伟")])
def test_names_that_differ_in_more_than_one_look_alike_are_not_near(left, right):
    assert name_likeness(left, right) == 0


@given(common, common)
def test_names_share_a_key_exactly_when_they_are_near(left, right):
    assert bool(set(name_keys(left)) & set(name_keys(right))) == (name_likeness(left, right) > 0)
