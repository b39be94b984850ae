import random

import pytest

from cursus.model.dates import When
from cursus.model.statement import EventStatement, Hosting, Participation, PersonName, Statement
from cursus.resolve.events import resolve_events


def report(
    document: str, title: str, people: str = "", *, day: str = "2022-03-04", host: str = "", name: str = "e1"
) -> list[Statement]:
    when = When.parse(day)
    key = f"{document}-{name}"
    made: list[Statement] = [EventStatement(id=key, document=document, spans=(), date=when, event=name, title=title)]
    made += [
        Participation(
            id=f"{key}-{one}", document=document, spans=(), date=when, event=name, roles=("attendee",),
            person=PersonName(name=one, span=(number * 5, number * 5 + 2)),
        )
        for number, one in enumerate(people.split())
    ]  # fmt: skip
    if host:
        made.append(
            Hosting(
                id=f"{key}-h", document=document, spans=(), date=when, event=name, organization=host, role="organizer"
            )
        )
    return made


def test_one_meeting_in_two_documents_is_one_event():
    told = report("a", "平江市纺织行业座谈会", "许望舒 段云") + report("b", "全市纺织行业座谈会", "段云")
    of = resolve_events(told).of
    assert of["a", "e1"] == of["b", "e1"]


def test_forms_of_a_host_count_as_one():
    told = report("a", "职工运动会", host="平江市工商业联合会") + report("b", "职工运动会", host="平江市工商联")
    assert len(set(resolve_events(told).of.values())) == 1


def test_like_titles_without_people_or_hosts_in_common_stay_two():
    told = report("a", "干部大会", "许望舒", host="平江市总工会") + report("b", "干部大会", "沈越", host="南川市总工会")
    assert len(set(resolve_events(told).of.values())) == 2


@pytest.mark.parametrize(
    ("day", "title", "other_day", "other_title"),
    [
        ("2022-03-04", "平江市总工会全委会议", "2022-03-05", "平江市总工会全委会议"),
        ("2022-03-04", "平江市总工会五届二次全委会议", "2022-03-04", "平江市总工会五届三次全委会议"),
        ("2022-03", "平江市总工会全委会议", "2022-03", "平江市总工会全委会议"),
    ],
    ids=["another day", "another session", "day unknown"],
)
def test_what_differs_stays_two(day, title, other_day, other_title):
    told = report("a", title, "许望舒", day=day) + report("b", other_title, "许望舒", day=other_day)
    assert len(set(resolve_events(told).of.values())) == 2


def test_events_of_one_document_are_never_one_and_each_takes_its_likest():
    first = report("a", "代表大会开幕式", "许望舒 段云") + report("a", "代表大会闭幕式", "许望舒 段云", name="e2")
    second = report("b", "代表大会闭幕式", "许望舒 段云") + report("b", "代表大会开幕式", "许望舒 段云", name="e2")
    of = resolve_events(first + second).of
    assert of["a", "e1"] == of["b", "e2"] != of["a", "e2"] == of["b", "e1"]


def test_the_order_of_statements_changes_nothing():
    told = [one for name in "abcd" for one in report(name, "平江市纺织行业座谈会", "许望舒 段云")]
    before = resolve_events(told).of
    random.Random(7).shuffle(told)
    assert resolve_events(told).of == before
