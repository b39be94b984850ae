"""Who won seats, told behind how it was voted: `选举产生…委员。应到138人。经投票，甲、乙等13人当选。`"""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "voted",
    [
        "。应到代表138人，实到131人。经过发票、投票、计票，",
        "。经投票，",
        "。发出选票120张，收回118张，",
        "，大会采取无记名投票方式。经计票，",
        "。到会代表131人。投票结果揭晓，",
    ],
)
@pytest.mark.parametrize("behind", ["等13人当选。", "3名同志当选。", "当选。", "全票当选。"])
def test_the_seats_are_those_told_before_the_votes(voted: str, behind: str) -> None:
    text = f"大会选举产生市总工会第七届委员会委员{voted}章少卿、石大勇、方小山{behind}"
    assert held(text) == {f"{name} 云州市总工会 委员 elected" for name in ("章少卿", "石大勇", "方小山")}


@pytest.mark.parametrize(
    "text",
    [
        "大会由市总工会第六届委员会委员章少卿主持。经投票，石大勇、方小山当选市总工会主席、副主席。",
        "市总工会第六届委员会委员到会。天气晴好，代表们很高兴。石大勇当选。",
    ],
)
def test_other_seats_and_words_without_votes_are_not(text: str) -> None:
    assert not [one for one in held(text) if one.endswith("委员 elected")]
