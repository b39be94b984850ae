"""A mark of gender that comes late: for another bearer of the name, or in a list of the people named before."""

from cursus.model.dates import When
from cursus.model.ident import make_id
from cursus.model.statement import Basis, Holding, PersonName, Statement
from cursus.resolve.people import resolve_people


def held(post: str, day: str, place: int, *, woman: bool = False, basis: Basis = "stated") -> Holding:
    organization, role = post.split()
    person = PersonName(name="李岚", span=(place, place + 2), marks=("女",) if woman else ())
    id_ = make_id("Statement", str(place), post, day)
    date = When.parse(day)
    return Holding(
        id=id_, document="a", spans=(), date=date, organization=organization, role=role, basis=basis, person=person
    )


def people(*told: Statement) -> int:
    return len(resolve_people(told).people)


def test_a_name_marked_late_beside_a_post_elsewhere_in_the_same_house_is_another() -> None:
    dean = held("平江大学文学院 院长", "2020-01-11", 10, basis="appointed")
    other = held("平江大学保卫处 处长", "2020-02-28", 90, woman=True)
    assert people(dean, other, held("平江大学文学院 院长", "2020-04-19", 300)) == 2
    notice = held("平江大学科研处 副处长", "2020-03-10", 90, woman=True, basis="appointed")
    assert people(dean, notice) == 2


def test_marked_first_and_no_more_afterwards_is_one_person() -> None:
    assert (
        people(held("平江大学保卫处 处长", "2020-02-28", 10, woman=True), held("平江大学文学院 院长", "2020-04-19", 90))
        == 1
    )


def test_marked_in_an_election_of_people_named_before_is_one_person() -> None:
    dean = held("平江大学文学院 院长", "2020-01-11", 10)
    assert people(dean, held("平江大学工会 主席", "2020-06-01", 90, woman=True, basis="elected")) == 1
    assert people(dean, held("平江大学文学院 党委委员", "2020-06-01", 90, woman=True, basis="elected")) == 1
