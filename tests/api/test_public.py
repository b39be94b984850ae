"""What `import cursus` offers is a list, and each name on it is there."""

from pathlib import Path

import cursus
from cursus.api import answers


def test_the_public_names() -> None:
    names = ["CursusError", "Store", "answers", "connect", "extract_paths", "ingest_paths"]
    assert cursus.__all__ == names
    assert all(getattr(cursus, name) is not None for name in names)
    assert [name for name in answers.__all__ if not callable(getattr(answers, name))] == []


def test_a_question_in_python(tmp_path: Path) -> None:
    source = tmp_path / "notes.txt"
    source.write_text("澄州市总工会2021年大事记\n\n6月1日 澄州市总工会主席陈启明到企业调研。\n", encoding="utf-8")
    with cursus.connect(str(tmp_path / "graph.db")) as store:
        ((read, outcome),) = cursus.ingest_paths(store, [source])
        assert read.path == source and not isinstance(outcome, cursus.CursusError)
        day = cursus.answers.read_time(on="2021-06-01")
        (chair,) = cursus.answers.holders(store, "澄州市总工会", "主席", day)["items"]
    assert (chair["person"]["name"], chair["certainty"]) == ("陈启明", "certain")
