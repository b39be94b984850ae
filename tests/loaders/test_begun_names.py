"""The document's own place where somebody's name begins with a city's."""

import pytest
from reading import held_whole


@pytest.mark.parametrize("name", ["伊春林", "高雄飞", "常德海", "宁波涛"])
def test_a_name_that_begins_with_a_city_is_no_vote(name: str) -> None:
    text = (
        f"齐齐哈尔水利学院1996年大事记\n\n3月5日　学校召开工作会议，{name}主持，市长罗敏出席。\n\n"
        f"4月6日　{name}、罗敏参加植树。{name}讲话。\n\n5月7日　{name}任学校工会主席。\n\n6月8日　{name}会见来宾。\n"
    )
    assert "罗敏 齐齐哈尔市人民政府 市长" in held_whole(text)


def test_a_city_before_a_deed_is_a_vote() -> None:
    text = (
        "云水学院1996年大事记\n\n3月5日　市长罗敏来校。\n\n4月6日　宁波主持全省会议。宁波举行运动会。\n\n宁波市政府。\n"
    )
    assert any("宁波市" in one for one in held_whole(text))
