"""Meetings of one kind that several bodies held each for itself."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting

PAGE = "云州市社会科学界联合会2019年大事记\n\n9月3日　{}\n"


def held(text: str) -> set[tuple[str, str]]:
    """Each event with who held it."""
    statements = read_whole(PAGE.format(text)).statements
    titles = {one.event: one.title for one in statements if isinstance(one, EventStatement)}
    hosts = {(titles[one.event], one.organization) for one in statements if isinstance(one, Hosting)}
    return hosts | {(title, "") for title in titles.values() if title not in {named for named, _ in hosts}}


@pytest.mark.parametrize("verb", ["分别召开", "先后举行", "相继召开", "分别隆重召开了"])
@pytest.mark.parametrize("kind", ["换届大会", "第五次会员代表大会", "会员大会"])
def test_each_body_has_its_own_meeting(verb: str, kind: str) -> None:
    assert held(f"市书法家协会、市音乐家协会{verb}{kind}。李平当选市书法家协会主席。") == {
        (f"市书法家协会{kind}", "云州市书法家协会"),
        (f"市音乐家协会{kind}", "云州市音乐家协会"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "市书法家协会、市音乐家协会联合召开座谈会。",
        "市书法家协会、市音乐家协会分别举办书画展。",
        "市书法家协会分别召开两次座谈会。",
    ],
)
def test_what_is_held_together_or_is_no_meeting_of_members_is_one(text: str) -> None:
    assert len({title for title, _ in held(text)}) <= 1
