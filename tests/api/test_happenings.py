"""Changes, events, publications, tasks."""

import pytest
from world import FEDERATION, PALACE, ident

from cursus.api import answers
from cursus.api.answers.events import is_then
from cursus.graph import Store
from cursus.model.dates import When
from cursus.model.errors import AmbiguousName, UnknownName

on = answers.read_time


def brief(item: dict) -> tuple[str, str, str, str]:
    return item["person"]["name"], item["post"]["role"], item["change"], item["certainty"]


def test_what_a_congress_changed_told_or_bounded(store: Store) -> None:
    answer = answers.changes(store, FEDERATION, on(first="2021-05", last="2021-05"))
    assert [brief(item) for item in answer["items"]] == [
        ("贺兰舟", "主席", "came", "certain"),
        ("林知远", "主席", "left", "certain"),
        ("白若溪", "副主席", "left", "possible"),
        ("欧阳川", "常务副主席", "came", "possible"),
    ]
    assert {item["event"]["title"] for item in answer["items"]} == {"云川市工会第九次代表大会"}
    assert [item["evidence"][0]["quote"] for item in answer["items"]] == [
        "贺兰舟当选主席",
        "贺兰舟当选主席",
        "贺兰舟当选主席",
        "欧阳川当选常务副主席",
    ]


def test_a_change_is_listed_wherever_its_bounds_meet_the_range(store: Store) -> None:
    april = answers.changes(store, FEDERATION, on(first="2021-04", last="2021-04"))
    assert [brief(item) for item in april["items"]] == [("白若溪", "副主席", "left", "possible")]
    assert answers.changes(store, FEDERATION, on(first="2022"))["items"] == []
    certain = answers.changes(store, FEDERATION, on(first="2021", last="2021", certainty="certain"))
    assert len(certain["items"]) == 3


def test_a_congress_with_who_led_before_and_after(store: Store) -> None:
    congress = answers.event(store, "云川市工会第九次代表大会")
    assert (congress["date"], congress["venue"], congress["type"]) == ("2021-05-09/2021-05-10", "云川会堂", "congress")
    assert [(one["organization"]["name"], one["role"]) for one in congress["hosts"]] == [(FEDERATION, "organizer")]
    assert [brief(one) for one in congress["changes"]] == [
        ("贺兰舟", "主席", "came", "certain"),
        ("欧阳川", "常务副主席", "came", "possible"),
    ]
    chairs = {
        when: [one["person"]["name"] for one in congress[when] if one["post"]["role"] == "主席"]
        for when in ("before", "after")
    }
    assert chairs == {"before": ["林知远"], "after": ["贺兰舟", "林知远"]}
    assert congress["evidence"][0]["quote"] in answers.document_text(store, congress["document"]["id"])["text"]


def test_participants_with_roles_and_the_posts_they_are_named_with(store: Store) -> None:
    reading = answers.event(store, ident("Event", "reading"))
    assert [(one["person"]["name"], one["roles"]) for one in reading["participants"]] == [
        ("林知远", ["attendee", "speaker"]),
        ("白若溪", ["attendee"]),
    ]
    assert [[post["role"] for post in one["posts"]] for one in reading["participants"]] == [["主席"], ["副主席"]]
    assert all(one["evidence"] for one in reading["participants"])


def test_an_event_is_found_by_words_that_only_its_title_has(store: Store) -> None:
    assert answers.event(store, "第九次代表大会")["title"] == "云川市工会第九次代表大会"
    with pytest.raises(AmbiguousName) as error:
        answers.event(store, "职工书屋座谈会")
    assert {one["about"] for one in error.value.details["candidates"]} == {"2021-03-15", "2020-11"}
    with pytest.raises(UnknownName):
        answers.event(store, "第十次代表大会")


def titles(answer: dict) -> list[str]:
    return [item["title"] for item in answer["items"]]


def test_events_by_days_organization_person_and_type(store: Store) -> None:
    assert len(answers.events(store)["items"]) == 4
    assert titles(answers.events(store, on(on="2021-05-10"))) == ["云川市工会第九次代表大会"]
    assert titles(answers.events(store, on(first="2020-11-30", last="2021-03"))) == ["职工书屋座谈会"] * 2
    assert titles(answers.events(store, organization=FEDERATION)) == ["云川市工会第九次代表大会"]
    assert titles(answers.events(store, person="白若溪")) == ["职工书屋座谈会"]
    assert titles(answers.events(store, person="白若溪", organization=FEDERATION)) == []
    assert titles(answers.events(store, type="activity")) == ["退休职工联谊会"]
    assert answers.participations(store, "林知远")["items"][0]["roles"] == ["attendee", "speaker"]


@pytest.mark.parametrize(
    ("date", "first", "last", "asked", "listed"),
    [
        ("2021", "2021-05-09", "2021-05-09", {}, False),
        ("2021", "2021-05-09", "2021-05-09", {"certainty": "possible"}, True),
        ("2021", "2021", "2021", {}, True),
        ("2021-05", "2021-05", "2021-06", {}, True),
        ("2021-05", "2021-05-09", "2021-05-20", {}, False),
        ("2021-05-08/2021-05-10", "2021-05-09", "2021-05-09", {}, True),
        ("2021-05-09", "2021-05-09", "2021-05-09", {}, True),
    ],
)
def test_an_event_of_an_unknown_day_is_on_no_day_for_sure(
    date: str, first: str, last: str, asked: dict, listed: bool
) -> None:
    when = When.parse(date)
    row = {"date": date, "first": when.first, "last": when.last}
    assert is_then(row, on(first=first, last=last, **asked)) is listed


def test_a_joint_publication_has_both_issuers(store: Store) -> None:
    (paper,) = answers.publications(store, organization=PALACE)["items"]
    assert {one["organization"]["name"] for one in paper["issuers"]} == {PALACE, FEDERATION}
    assert paper["date"] == "2021-07-01" and paper["evidence"]
    assert titles(answers.publications(store, on(first="2021-07", last="2021-07"))) == ["职工互助保障办法（试行）"]
    assert titles(answers.publications(store, on(first="2022"))) == []
    assert titles(answers.publications(store, title="互助保障办法(试行)")) == ["职工互助保障办法（试行）"]


def test_tasks_with_every_body_responsible(store: Store) -> None:
    (task,) = answers.tasks(store, organization=FEDERATION)["items"]
    assert {(one["name"], one["role"]) for one in task["organizations"]} == {(FEDERATION, "lead"), (PALACE, "support")}
    assert (task["item"], task["document"]["title"]) == ("3", "云川市2022年重点任务")
    assert len(answers.tasks(store, on(on="2022-06-01"), document="plan.txt", title="书屋")["items"]) == 1
    assert answers.tasks(store, on(on="2021-06-01"))["items"] == []
