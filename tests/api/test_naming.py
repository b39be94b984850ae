"""Organizations and posts asked for in words that no document uses."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from told import holding, told

from cursus.api import answers
from cursus.graph import Store, connect
from cursus.ingest import ingest_extraction
from cursus.model.errors import AmbiguousName, UnknownName
from cursus.model.statement import OrganizationName

HELD = [
    ("程望", "青浦江市总工会", "主席"),
    ("程望", "青浦江市总工会", "党组书记"),
    ("卫岚", "青浦江市总工会女职工委员会", "主任"),
    ("宋砚", "青浦江市政协", "主席"),
    ("柏舟", "青浦江市人大常委会", "主任"),
    ("柏舟", "青浦江市委", "书记"),
    ("韩树", "青浦江市柳湖区人民政府", "区长"),
    ("韩树", "共青团青浦江市委", "书记"),
    ("闻远", "青浦江师范学院", "党委书记"),
    ("闻远", "青浦江师范学院党委", "巡察组组长"),
    ("贺栀", "青浦江师范学院", "团委书记"),
    ("贺栀", "青浦江师范学院工会", "主席"),
    ("白沙", "青浦江华岭集团有限公司", "董事长"),
    ("苗圃", "华岭集团", "团委书记"),
]


@pytest.fixture(scope="module")
def naming(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Bodies of an invented city, a bureau of a district of one name in two cities, and a short name."""
    with connect(str(tmp_path_factory.mktemp("naming") / "n.db")) as store:
        said = [
            holding("a", person, "2020-03-01", organization=body, role=role, at=at)
            for at, (person, body, role) in enumerate(HELD, 1)
        ]
        said.append(holding("a", "成蹊", "2020-03-01", organization="荣川市柳湖区教育局", role="局长", at=40))
        said.append(holding("a", "成蹊", "2020-03-01", organization="青浦江市柳湖区教育局", role="局长", at=40))
        short = OrganizationName(name="青浦江华岭集团有限公司", forms=("华岭集团",))
        ingest_extraction(store, replace(told("a", *said), organizations=(short,)))
        yield store


def who(store: Store, organization: str, role: str) -> list[str]:
    return [item["person"]["name"] for item in answers.holders(store, organization, role)["items"]]


@pytest.mark.parametrize(
    ("organization", "role", "person"),
    [
        ("政协青浦江市委员会", "主席", "宋砚"),
        ("青浦江市政协委员会", "主席", "宋砚"),
        ("中国共产党青浦江市委员会", "书记", "柏舟"),
        ("青浦江总工会", "主席", "程望"),
        ("青浦江市总", "主席", "程望"),
        ("青浦江政协", "主席", "宋砚"),
        ("青浦江团市委", "书记", "韩树"),
        ("青浦江市团委", "书记", "韩树"),
        ("柳湖区政府", "区长", "韩树"),
    ],
)
def test_a_body_is_found_by_names_that_only_leave_out_what_goes_without_saying(
    naming: Store, organization: str, role: str, person: str
) -> None:
    assert who(naming, organization, role) == [person]


@pytest.mark.parametrize(
    ("organization", "role", "person"),
    [
        ("青浦江市总工会党组", "书记", "程望"),
        ("中共青浦江师范学院委员会", "书记", "闻远"),
        ("青浦江师范学院党委", "书记", "闻远"),
        ("共青团青浦江师范学院委员会", "书记", "贺栀"),
        ("青浦江师范学院", "工会主席", "贺栀"),
        ("青浦江市总工会", "女职工委员会主任", "卫岚"),
        ("青浦江市人大", "主任", "柏舟"),
        ("青浦江市", "市委书记", "柏舟"),
        ("青浦江市柳湖区", "区长", "韩树"),
    ],
)
def test_an_organ_is_part_of_the_body_or_of_the_role(naming: Store, organization: str, role: str, person: str) -> None:
    assert who(naming, organization, role) == [person]


def test_a_short_name_borne_by_two_means_the_one_that_has_the_post(naming: Store) -> None:
    assert who(naming, "华岭集团", "董事长") == ["白沙"]
    assert who(naming, "华岭集团", "团委书记") == ["苗圃"]


def test_no_name_is_guessed(naming: Store) -> None:
    for name in ("青浦江市总工", "总工会", "柳湖", "红山区政府", "荣川总工会党组"):
        with pytest.raises(UnknownName):
            answers.holders(naming, name, "主席")
    with pytest.raises(AmbiguousName):
        answers.holders(naming, "柳湖区教育局", "局长")
    assert who(naming, "青浦江师范学院", "纪委书记") == []


def test_the_roster_of_an_organ_is_what_the_body_has_of_it(naming: Store) -> None:
    on = answers.read_time(on="2020-03-01")

    def roster(organization: str) -> list[tuple[str, str]]:
        items = answers.officers(naming, organization, on)["items"]
        return sorted((item["person"]["name"], item["post"]["role"]) for item in items)

    assert roster("青浦江市总工会党组") == [("程望", "党组书记")]
    assert roster("共青团青浦江师范学院委员会") == [("贺栀", "团委书记")]
    assert roster("青浦江市总工会") == [("程望", "主席"), ("程望", "党组书记")]
    with pytest.raises(UnknownName):
        answers.officers(naming, "荣川大学党委", on)


def test_a_post_is_found_by_its_name_where_an_organ_is_a_body_too(naming: Store) -> None:
    items = answers.succession(naming, "青浦江师范学院党委书记")["items"]
    assert [item["person"]["name"] for item in items] == ["闻远"]
