"""常委会 without its congress is that of the congress that meets, or of the document's own."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("市第十届人民代表大会举行第一次会议，选举{}为常委会主任，{}为副主任。", "云州市人民代表大会常务委员会"),
        ("市第九届人民代表大会第一次会议选举{}为常委会主任，{}为常委会副主任。", "云州市人民代表大会常务委员会"),
        ("市八届人大一次会议召开，{}当选常委会主任，{}当选副主任。", "云州市人大常委会"),
        ("市七届人大二次会议补选{}为常委会主任，{}为常委会副主任。", "云州市人大常委会"),
    ],
)
def test_committee_of_congress_that_meets(text: str, body: str) -> None:
    assert held(text.format("林明远", "方志文")) == {f"林明远 {body} 主任 elected", f"方志文 {body} 副主任 elected"}


def test_department_of_it() -> None:
    told = held("市八届人大一次会议召开，常委会办公室主任林明远列席。")
    assert told == {"林明远 云州市人大常委会办公室 主任"}
