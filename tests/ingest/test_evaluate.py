"""The project's scoring is the shared scorer's, figure by figure."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cursus.ingest import extract_paths, fact_lines
from cursus.ingest.evaluate import evaluate, number_ids
from cursus.ingest.evaluate_text import alike, fold, item
from cursus.resolve.people import resolve_people

MEETING = {"kind": "event", "document": "a.txt", "id": "g1", "date": "2020-05-08", "title": "云州市水务工作会议"}
CHAIR = {"kind": "participation", "document": "a.txt", "event": "g1", "person": "周淼", "roles": ["chair", "speaker"]}
POST = {
    "kind": "holding",
    "document": "a.txt",
    "person": "周淼",
    "organization": "云州市卫生健康委员会",
    "role": "主任",
    "date": "2020-05-08",
    "basis": "stated",
}
GOLD = [MEETING, CHAIR, POST]


def own(line: dict, **changes: object) -> dict:
    """The line as if it had been read, under other ids."""
    ids = {key: f"x{line[key]}" for key in ("id", "event") if key in line}
    return line | ids | {"person_id": "p1"} | changes


def test_the_gold_itself_is_perfect():
    report = evaluate(GOLD, [own(line) for line in GOLD])
    assert (report.total.gold, report.total.correct, report.total.f1) == (4, 4, 1.0)
    assert report.shares["identity"] == 1.0


def test_misses_and_false_alarms_are_told():
    report = evaluate(GOLD, [own(MEETING), own(CHAIR, roles=["chair", "attendee"]), own(POST, role="副主任")])
    assert (report.kinds["participation"].correct, report.kinds["participation"].predicted) == (1, 2)
    assert report.kinds["holding"].correct == 0
    assert len(report.missed["holding"]) == len(report.false["holding"]) == 1


def test_short_forms_count_as_the_same():
    assert evaluate(GOLD, [own(POST, organization="云州市卫健委")]).kinds["holding"].correct == 1
    assert fold("云州市人民代表大会常务委员会") == fold("云州市人大常委会")
    assert fold("中共云州市委员会") == fold("云州市委")
    assert item("（三）") == item("三、") == "三"


def test_titles_that_stand_whole_in_longer_ones_are_alike():
    assert alike("水务工作会议", "云州市2020年水务工作会议暨动员大会") >= 0.75
    assert alike("水务工作会议", "读书节开幕式") < 0.55


def test_participants_of_an_event_that_matches_none_are_false():
    report = evaluate(GOLD, [own(MEETING, date="2020-05-09"), own(CHAIR)])
    assert report.kinds["event"].correct == report.kinds["participation"].correct == 0
    assert report.kinds["participation"].predicted == 2


def test_what_is_optional_neither_counts_nor_costs():
    free = [MEETING, CHAIR, POST | {"optional": True}]
    assert evaluate(free, [own(MEETING), own(CHAIR)]).total.f1 == 1.0
    assert evaluate(free, [own(MEETING), own(CHAIR), own(POST, basis="elected")]).kinds["change"].predicted == 1
    assert evaluate(free, [own(MEETING), own(CHAIR), own(POST, basis="former")]).total.f1 == 1.0


def test_one_id_for_two_people_costs_identity():
    other = CHAIR | {"person": "李旻"}
    report = evaluate([*GOLD, other], [own(line) for line in [*GOLD, other]])
    assert report.total.f1 == 1.0 and report.shares["identity"] < 0.7


def test_spans_must_quote_the_person():
    text = "5月8日，周淼主持会议。"
    good, bad = own(CHAIR, spans=[[5, 7]]), own(CHAIR, spans=[[0, 4]])
    assert evaluate(GOLD, [good], {"a.txt": text}).shares["provenance"] == 1.0
    assert evaluate(GOLD, [good, bad | {"roles": ["other"]}], {"a.txt": text}).shares["provenance"] == 0.5


@pytest.fixture(scope="module")
def read(shared: Path) -> tuple[list[dict], dict[str, str]]:
    """What the pipeline reads in the documents of the development gold."""
    wanted = {json.loads(line)["document"] for path in gold_files(shared) for line in path.open(encoding="utf-8")}
    facts, texts = [], {}
    for source, extraction in extract_paths([shared / "corpus" / name for name in sorted(wanted)], workers=1):
        facts += fact_lines(extraction, resolve_people(extraction.statements))
        texts[source.path.name] = extraction.document.raw
    return facts, texts


def gold_files(shared: Path) -> list[Path]:
    return sorted((shared / "extraction" / "gold").glob("*.jsonl"))


def lines_of(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8-sig").split("\n") if line.strip()]


@pytest.mark.parametrize("spoiled", [False, True])
def test_figures_are_those_of_the_shared_scorer(shared: Path, read, tmp_path: Path, spoiled: bool):
    facts, texts = read
    if spoiled:
        facts = [spoil(number, line) for number, line in enumerate(facts) if number % 7]
    predicted = tmp_path / "facts.jsonl"
    predicted.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in facts), encoding="utf-8")
    paths = gold_files(shared)
    scorer = [sys.executable, str(shared / "extraction" / "score.py"), "--pred", str(predicted), "--json"]
    theirs = subprocess.run(
        [*scorer, "--text", str(shared / "corpus"), "--gold", *map(str, paths)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1"},
    )
    expected = json.loads(theirs.stdout)
    report = evaluate(
        [line for number, path in enumerate(paths) for line in number_ids(number, lines_of(path))], facts, texts
    )
    for kind, score in {**report.kinds, "all": report.total}.items():
        figures = (score.gold, score.predicted, score.correct)
        assert figures == tuple(expected[kind][name] for name in ("gold", "predicted", "correct")), kind
        assert score.f1 == pytest.approx(expected[kind]["f1"], abs=1e-4)
    assert report.malformed == expected["malformed"]
    for name, share in report.shares.items():
        assert share == pytest.approx(expected[name], abs=1e-4), name


def spoil(number: int, line: dict) -> dict:
    """The line with a fault of one of several kinds, so that the two scorers are compared on errors too."""
    faults = ({"date": None}, {"person_id": None}, {"spans": [[5, 4]]}, {"title": "大会"}, {"organization": "区"}, {})
    fault = faults[number % len(faults)]
    return line | {key: value for key, value in fault.items() if key in line}
