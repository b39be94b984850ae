"""Reports of a body that says 我们 of itself, and who is named behind 报告人为."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

_HEAD = "郴州市总工会2012年大事记\n\n"


@pytest.mark.parametrize(
    ("told", "hosts"),
    [
        ("3月6日，我们在苏仙区召开全市重点工程劳动竞赛现场推进会，市长禹天到会动员。", {"郴州市总工会"}),
        ("9月8日，我们同市人社局共同举办了全市第三届职工技能大赛。", {"郴州市总工会", "郴州市人社局"}),
        ("9月9日，我们举办了全市工会干部培训班。", {"郴州市总工会"}),
        ("9月11日，我们与市妇联、市科协联合举办“工会杯”篮球赛。", {"郴州市总工会", "郴州市妇联", "郴州市科协"}),
    ],
)
def test_we_host(told: str, hosts: set[str]) -> None:
    found = read_whole(_HEAD + told + "\n").statements
    assert {one.organization for one in found if isinstance(one, Hosting)} == hosts


@pytest.mark.parametrize(
    "told",
    [
        "9月28日，市四届人大常委会第三十次会议听取了执法检查情况的报告，报告人为市司法局局长李平。",
        "9月29日，全省工会座谈会在长沙召开，我市作了经验介绍，介绍人是市总工会组织部部长李平。",
        "9月30日，市总工会举行形势报告会，报告人：市委党校副校长李平。",
    ],
)
def test_named_as_speaker(told: str) -> None:
    found = read_whole(_HEAD + told + "\n").statements
    assert [one.roles for one in found if isinstance(one, Participation)] == [("speaker",)]


def test_congress_of_its_union() -> None:
    found = read_whole(_HEAD + "6月3日，宜章县工会召开代表大会，选举王大江为主席。\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["宜章县工会代表大会"]
