"""Search by name: ranks, pinyin, and an index that is always as far as the graph."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.graph import Store, connect
from cursus.graph.forms import GRAM, fold, grams, phrase
from cursus.graph.names import SEARCHED
from cursus.model.errors import QueryError
from cursus.model.records import GraphChange, Node

FEDERATION = "临江市手工业联合会"


def person(id_: str, name: str, *names: str) -> Node:
    return Node("Person", id_, {"name": name, "names": [name, *names]})


NAMED = [
    person("p-1", "单立秋", "单 立 秋", "单立禾"),
    person("p-2", "江南"),
    person("p-3", "江南春"),
    person("p-4", "望江南"),
    person("p-5", "阿依古丽·买买提"),
    person("p-7", "鄭鋼磊"),
    person("p-8", "卫国强"),
    person("p-9", "吕行重"),
    Node("Organization", "o-1", {"name": FEDERATION, "names": [FEDERATION, "市手联"]}),
    Node("Post", "r-1", {"role": "副主席", "organization_name": FEDERATION}),
    Node("Event", "e-1", {"title": f"{FEDERATION}第三次代表大会"}),
    Node("Publication", "b-1", {"title": "关于保护“老手艺”的意见（试行）"}),
    Node("Place", "l-1", {"name": "江南"}),
]


@pytest.fixture
def named(store: Store) -> Store:
    store.apply(GraphChange(nodes=NAMED))
    return store


def found(store: Store, text: str, *labels: str) -> list[str]:
    return [row["id"] for row in store.search(text, labels)]


def test_exact_comes_before_beginning_part_and_pinyin(named: Store) -> None:
    named.apply(GraphChange(nodes=[person("p-6", "姜楠")]))
    assert found(named, "江南") == ["p-2", "p-3", "p-4"]
    assert found(named, "jiangnan")[:3] == ["p-6", "p-2", "p-3"]
    rows = named.search("江南")
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)
    assert rows[0] == {"id": "p-2", "label": "Person", "name": "江南", "names": ["江南"], "score": 1.0}
    assert rows[1]["score"] < 1


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("单立禾", "p-1"), ("单 立秋", "p-1"), ("立秋", "p-1"), ("秋", "p-1"),
        ("shanliqiu", "p-1"), ("danliqiu", "p-1"), ("SLQ", "p-1"), ("shan", "p-1"), ("liqiu", "p-1"),
        ("阿依古丽", "p-5"), ("买买提", "p-5"), ("阿依古丽.买买提", "p-5"),
        (FEDERATION, "o-1"), ("市手联", "o-1"), ("ｌｊｓｓｇｙｌｈｈ", "o-1"), ("shougongye", "o-1"),
        (f"{FEDERATION}副主席", "r-1"), ("副主席", "r-1"), ("第三次代表大会", "e-1"),
        ("郑钢磊", "p-7"), ("郑钢", "p-7"), ("钢磊", "p-7"), ("鄭鋼磊", "p-7"), ("zhenggang", "p-7"), ("Zhèng Gānglěi", "p-7"),
        ("衞國強", "p-8"), ("衛國強", "p-8"), ("國強", "p-8"), ("WGQ", "p-8"), ("wei4 guo2 qiang2", "p-8"),
        ("Lü Hangchong", "p-9"), ("lvxingzhong", "p-9"), ("lyuhangzhong", "p-9"), ("luxing", "p-9"), ("lhc", "p-9"),
        ("臨江市手工業聯合會", "o-1"), ("手工業", "o-1"), ("ssl", "o-1"), ("shishoulian", "o-1"),
        ("臨江市手工業聯合會副主席", "r-1"), ("第三次代表大會", "e-1"), ("老手藝", "b-1"),
        ("老手艺", "b-1"), ("意见(试行)", "b-1"), ("单立夏", "p-1"),
    ],
)  # fmt: skip
def test_a_name_is_found(named: Store, text: str, best: str) -> None:
    assert found(named, text)[0] == best


@pytest.mark.parametrize("text", ["", "  ", "《》·", "'\" OR 1=1 --", "*", "label:Person", "毫不相干", "\0", "\ud800"])
def test_what_is_no_name_finds_nothing(named: Store, text: str) -> None:
    assert found(named, text) == []


def test_labels_and_limit_are_kept(named: Store) -> None:
    assert found(named, FEDERATION) == ["o-1", "r-1", "e-1"]
    assert found(named, FEDERATION, "Event", "Post") == ["r-1", "e-1"]
    assert [row["id"] for row in named.search(FEDERATION, limit=1)] == ["o-1"]
    with pytest.raises(QueryError, match="Place"):
        named.search("江南", ["Place"])


def test_the_index_follows_every_unit_of_work(named: Store) -> None:
    assert found(named, "望江南") == ["p-4"]
    named.apply(GraphChange(drop=[("Person", "p-4")], nodes=[person("p-2", "江小南")]))
    assert "p-4" not in found(named, "望江南")
    assert found(named, "江小南") == ["p-2"] and found(named, "江南") == ["p-3"]


def test_what_is_known_no_more_is_not_found(named: Store) -> None:
    named.apply(GraphChange(nodes=[Node("Person", "p-4", {"known_until": 5})]))
    assert "p-4" not in found(named, "望江南")
    named.apply(GraphChange(nodes=[Node("Person", "p-4", {"known_until": None})]))
    assert found(named, "望江南") == ["p-4"]


def test_the_index_catches_up_after_others_have_written(path: Path) -> None:
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=NAMED))
        assert found(store, "江南") == ["p-2", "p-3", "p-4"]
    index = path.with_name(f"{path.name}.names")
    held = index.read_bytes()
    with connect(str(path)) as store:
        store.apply(GraphChange(drop=[("Person", "p-3")], nodes=[person("p-7", "江南雨")]))
    index.write_bytes(held)
    with connect(str(path), read_only=True) as store:
        assert found(store, "江南") == ["p-2", "p-7", "p-4"]


@pytest.mark.parametrize("damage", [b"", b"junk" * 5000])
def test_a_lost_or_broken_index_is_made_anew(path: Path, damage: bytes) -> None:
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=NAMED))
        assert found(store, "江南春") == ["p-3"]
    path.with_name(f"{path.name}.names").write_bytes(damage)
    with connect(str(path)) as store:
        assert found(store, "江南春") == ["p-3"]


def test_an_index_of_another_graph_is_not_believed(path: Path) -> None:
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=NAMED))
        assert found(store, "江南春") == ["p-3"]
    path.unlink()
    with connect(str(path)) as store:
        assert found(store, "江南春") == []
        store.apply(GraphChange(nodes=[person("p-1", "江南夏")]))
        store.apply(GraphChange(nodes=[person("p-2", "江南秋")]))
        assert found(store, "江南春", "Person") == ["p-1", "p-2"]
        assert found(store, "江南") == ["p-1", "p-2"]


def test_a_folder_that_cannot_be_written_is_searched_all_the_same(path: Path) -> None:
    with connect(str(path)) as store:
        store.apply(GraphChange(nodes=NAMED))
    path.with_name(f"{path.name}.names").mkdir()
    with connect(str(path), read_only=True) as store:
        assert found(store, "江南春") == ["p-3"]


WORDS = st.text("江南春abz19", min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_a_phrase_is_part_of_the_grams_exactly_where_the_text_is(text: str, part: str) -> None:
    size = GRAM["written"]
    words, wanted = grams(text, size), phrase(part, size)
    if wanted.endswith("*"):
        hit = any(word.startswith(wanted.removesuffix("*")) for word in words)
    else:
        run = wanted.strip('"').split(" ")
        hit = any(words[start : start + len(run)] == run for start in range(len(words)))
    assert hit == (part in text)


@given(st.text(max_size=20))
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_everything_searched_is_in_the_vocabulary() -> None:
    from cursus.model.ontology import ontology

    assert set(SEARCHED) <= set(ontology().nodes)


def test_a_name_in_the_other_script_is_meant_where_none_is_in_this(named: Store) -> None:
    assert [row["id"] for row in named.named("郑钢磊")] == ["p-7"]
    named.apply(GraphChange(nodes=[person("p-a", "郑钢磊")]))
    assert [row["id"] for row in named.named("郑钢磊")] == ["p-a"]
    assert [row["id"] for row in named.named("鄭鋼磊")] == ["p-7"]
    assert [(row["id"], row["score"]) for row in named.search("郑钢磊")] == [("p-a", 1.0), ("p-7", 0.99)]
