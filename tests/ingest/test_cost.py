"""What a document costs grows with what it touches: the rest of the graph is not read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from told import holding, meeting, told

from cursus.graph import connect
from cursus.graph.embedded import EmbeddedStore
from cursus.ingest.work import ingest_extraction

NEW = told(
    "新.txt", meeting("新.txt", "丹霞市总工会第三次全体会议", "2020-05-01"),
    holding("新.txt", "柏舟", "2020-05-01", event="e"), holding("新.txt", "苗雨", "2020-05-01", role="副主席", at=1),
)  # fmt: skip
STRANGERS = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"


def rows_read(folder: Path, monkeypatch: pytest.MonkeyPatch, strangers: int) -> Counter[str]:
    """How many rows each question gave for one document, in a graph that tells of so many others."""
    read: Counter[str] = Counter()
    ask = EmbeddedStore.ask

    def counted(self: EmbeddedStore, query: str, /, **parameters: Any) -> Any:
        rows = ask(self, query, **parameters)
        read[query] += len(rows)
        return rows

    with connect(str(folder / f"{strangers}.db")) as store:
        ingest_extraction(store, told("旧.txt", holding("旧.txt", "柏舟", "2019-05-01")))
        for number, surname in enumerate(STRANGERS[:strangers]):
            key, body = f"{number}.txt", f"碧水县第{number}中学"
            day = f"20{number + 10}-03-01"
            others = [holding(key, f"{surname}归来", day, organization=body, role="校长", event="e")]
            ingest_extraction(store, told(key, meeting(key, f"{body}开学典礼", day), *others))
        with monkeypatch.context() as patch:
            patch.setattr(EmbeddedStore, "ask", counted)
            ingest_extraction(store, NEW)
    return read


def test_the_rest_of_the_graph_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (rows_read(tmp_path, monkeypatch, number) for number in (2, 20))
    assert few["said_of_people"] == 1 and few["keyed"] > 0
    assert few == many
