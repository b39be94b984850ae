"""The simulated world is true to itself, and what it tells is read back, each phenomenon by itself."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from phenomena import measure
from world_noise import LEVELS
from world_phenomena import PHENOMENA, make_document
from world_truth import build, faults

GOAL = 0.97
ROWS = [line.split("\t") for line in Path(__file__).with_name("floors.tsv").read_text(encoding="utf-8").splitlines()]
FLOORS = {row[0]: float(row[1]) for row in ROWS if len(row) == 2}
REQUIRED = {
    "event": {"id", "date", "title", "venue"},
    "holding": {"person", "person_key", "organization", "role", "date", "basis", "then", "event"},
    "participation": {"event", "person", "person_key", "roles"},
    "hosting": {"event", "organization", "role"},
    "issuance": {"organizations", "title", "date", "action"},
    "responsibility": {"item", "organization"},
}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?")


def test_floors_are_of_phenomena_that_are_there_and_below_the_goal():
    assert FLOORS.keys() <= PHENOMENA.keys()
    assert all(floor < GOAL for floor in FLOORS.values())


@pytest.mark.parametrize("name", PHENOMENA)
def test_a_phenomenon_without_noise_is_read(name: str):
    report = measure(name, "none", range(1, 4))
    assert report.total.gold >= 5
    assert report.total.f1 >= FLOORS.get(name, GOAL), (report.missed, report.false)


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
        ((start, end),) = line["spans"]
        assert 0 <= start < end <= len(page.text)
        if "person" in line:
            said = re.sub(r"\s|— \d+ —", "", page.text[start:end])
            assert line["person"] in said or noise == "heavy"


def test_noise_is_told_by_its_level():
    clean, light, heavy = (make_document("titles: districts", 3, level).text for level in LEVELS)
    assert re.sub(r"\s", "", clean) == re.sub(r"\s", "", light) and clean != light
    longest = [max(len(line) for line in text.split("\n")) for text in (light, heavy)]
    assert longest[0] > 40 > longest[1]


def test_days_go_forward_in_a_document():
    page = make_document("meetings: roles", 4)
    days = [line["date"] for line in page.gold if line["kind"] == "event"]
    assert all(earlier < later for earlier, later in pairwise(days))
