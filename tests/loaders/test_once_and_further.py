"""What somebody once was, and further holders told behind `还有`, `包括`."""

import pytest
from reading import held


@pytest.mark.parametrize(
    "told",
    [
        "路远山原系市工业局局长。", "路远山曾系市工业局局长，1950年调入。", "书记路远山原系市工业局局长。",
        "选举路远山为会长，其此前为市工业局局长。", "路远山当选会长，此前，他是市工业局局长。",
        "路远山接替栾喜任市贸促会副会长，此前他任市工业局局长。",
    ],
)  # fmt: skip
def test_what_somebody_once_was(told: str) -> None:
    found = held(told)
    assert "路远山 云州市工业局 局长 former" in found
    assert all(one.startswith("路远山") for one in found)


@pytest.mark.parametrize("verb", ["有", "还有", "包括", "另有"])
def test_further_holders(verb: str) -> None:
    found = held(f"大会选举李国华为会长，副会长{verb}路遥、花雨、刁鹏飞。")
    assert found == {
        "李国华 云州市总工会 会长 elected",
        *(f"{one} 云州市总工会 副会长 elected" for one in ("路遥", "花雨", "刁鹏飞")),
    }


def test_several_who_are_in_offices_today() -> None:
    found = held("花雨、马小奔现分别任方山县团委书记、副书记。")
    assert found == {"花雨 方山县团委 书记", "马小奔 方山县团委 副书记"}


def test_somebody_called_like_a_deed() -> None:
    assert held("云林县残联理事长贺喜介绍了情况。") == {"贺喜 云林县残联 理事长"}
