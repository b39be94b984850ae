"""The simulated world is true to itself, and what it tells is read back, each phenomenon by itself."""

import re
from collections import Counter
from itertools import pairwise
from random import Random

import pytest
from phenomena import measure
from world_noise import LEVELS
from world_phenomena import PHENOMENA, make_document
from world_truth import build, faults
from world_turns import moved, side_by_side

GOAL = 0.97
REQUIRED = {
    "event": {"id", "date", "title", "venue"},
    "holding": {"person", "person_key", "organization", "role", "date", "basis", "then", "event"},
    "participation": {"event", "person", "person_key", "roles"},
    "hosting": {"event", "organization", "role"},
    "issuance": {"organizations", "title", "date", "action"},
    "responsibility": {"item", "organization"},
}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?")


@pytest.mark.parametrize("name", PHENOMENA)
def test_a_phenomenon_without_noise_is_read(name: str):
    report = measure(name, "none", range(1, 4))
    assert report.total.gold >= 5
    assert report.total.f1 >= GOAL, (report.missed, report.false)


@pytest.mark.parametrize("noise", LEVELS)
def test_a_document_is_the_same_each_time_and_other_seeds_give_others(noise: str):
    for name in PHENOMENA:
        page, again, other = make_document(name, 5, noise), make_document(name, 5, noise), make_document(name, 6, noise)
        assert (page.text, page.gold) == (again.text, again.gold)
        assert page.text != other.text


@pytest.mark.parametrize("seed", range(8))
def test_no_seat_has_two_holders_at_a_time(seed: int):
    assert faults(build(seed)) == []


def test_a_fault_in_the_truth_would_be_found():
    world = build(1)
    world.tenures.append(world.tenures[0])
    assert faults(world)


def test_a_change_ends_one_tenure_and_starts_another():
    world = build(2)
    day = world.tenures[0].end.replace(year=world.year)
    before = world.holders(world.home, day, "主席")
    person = world.stranger(Random(1))
    world.seat(person, world.home, "主席", day)
    assert len(before) == 1 and before[0].person != person
    assert [tenure.person for tenure in world.holders(world.home, day, "主席")] == [person]
    assert faults(world) == []


@pytest.mark.parametrize("noise", LEVELS)
@pytest.mark.parametrize("name", PHENOMENA)
def test_gold_lines_are_well_formed_and_their_words_are_in_the_text(name: str, noise: str):
    page = make_document(name, 9, noise)
    events = Counter(line["id"] for line in page.gold if line["kind"] == "event")
    assert all(count == 1 for count in events.values())
    for line in page.gold:
        assert REQUIRED[line["kind"]] <= line.keys() and line["document"] == page.name
        assert line.get("event") is None or line["event"] in events
        assert "date" not in line or DATE.fullmatch(line["date"])
        assert all(0 <= start < end <= len(page.text) for start, end in line["spans"])
        if "person" in line:
            said = re.sub(r"\s|— \d+ —", "", "".join(page.text[start:end] for start, end in line["spans"]))
            assert line["person"] in said or noise == "heavy"


@pytest.mark.parametrize("name", ["names: namesakes", "names: namesakes in two entries"])
def test_two_people_of_one_name_stay_two(name: str):
    assert measure(name, "none", range(1, 9)).shares["identity"] == 1.0


def test_columns_hold_the_characters_of_the_page_in_order():
    text = "日报　第2版\n甲" + "乙" * 30 + "\n\n丙" + "丁" * 25 + "1"
    page, places = side_by_side(text)
    assert all(page[place] == char for char, place in zip(text, places, strict=True) if place >= 0)
    assert len(page.split("\n")) == 2 + 2 + 1
    assert "".join(page[low:high] for low, high in moved(places, 7, len(text))).count("乙") == 30


def test_noise_is_told_by_its_level():
    clean, light, heavy = (make_document("titles: districts", 3, level).text for level in LEVELS)
    assert re.sub(r"\s", "", clean) == re.sub(r"\s", "", light) and clean != light
    longest = [max(len(line) for line in text.split("\n")) for text in (light, heavy)]
    assert longest[0] > 40 > longest[1]


def test_days_go_forward_in_a_document():
    page = make_document("meetings: roles", 4)
    days = [line["date"] for line in page.gold if line["kind"] == "event"]
    assert all(earlier < later for earlier, later in pairwise(days))
