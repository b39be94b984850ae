"""Names that are words or rare beside what is told of their bearers, and meetings whose names begin like visits."""

from __future__ import annotations

from tests.support.reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation


def test_who_is_called_on_for_a_birthday_holds_his_office_and_takes_no_part():
    raw = "云岭晚报社大事记（1987年）\n\n1月2日，原社长、离休干部耿直八十寿辰，社长滕文登门看望。\n"
    assert held_whole(raw) == {"耿直 云岭晚报社 社长 former", "滕文 云岭晚报社 社长"}
    found = read_whole(raw).statements
    assert {one.person.name for one in found if isinstance(one, Participation)} == {"滕文"}


def test_a_name_that_is_a_word_before_an_office_taken_or_a_tour():
    raw = (
        "云岭市公安局大事记（1987年）\n\n1月2日，法制处处长万分到云东、云西等6县（市）公安局督查。\n"
        "2月3日，反扒大队成立，由副局长樊篱任大队长。\n"
    )
    assert {"万分 云岭市公安局法制处 处长", "樊篱 云岭市公安局 副局长"} <= held_whole(raw)


def test_a_meeting_for_relief_held_somewhere_is_no_visit():
    raw = "云岭市公安局大事记（1987年）\n\n1月2日，市公安局在云岭宾馆召开抗震救灾表彰大会，局长岳长风主持。\n"
    found = read_whole(raw).statements
    assert [(one.title, one.venue) for one in found if isinstance(one, EventStatement)] == [
        ("抗震救灾表彰大会", "云岭宾馆")
    ]
    assert [one.organization for one in found if isinstance(one, Hosting)] == ["云岭市公安局"]
