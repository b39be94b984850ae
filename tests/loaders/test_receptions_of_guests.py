"""Guests from abroad who are received: what the reception is called, who leads them, and where it was."""

import pytest
from reading import read_whole

from cursus.loaders.meetings.guests import called_by_guests
from cursus.model.statement import Holding

HEAD = "泸州日报\n1988年5月7日　星期六　第1203期\n\n　　本报讯　昨晚，"


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("新当选的市长魏汉在江阳宾馆会见了某市友好代表团一行九人", "市长魏汉会见某市友好代表团"),
        ("市委书记罗敏于南苑饭店亲切会见来访的某某大学校长林深一行5人", "市委书记罗敏会见来访的某某大学校长林深一行"),
        ("副市长梁山在市政府会议室接见全国劳动模范代表", "副市长梁山接见全国劳动模范代表"),
        ("市长魏汉会见老挝客人", "市长魏汉会见老挝客人"),
        ("市委书记罗敏到某厂检查安全生产", "市委书记罗敏到某厂检查安全生产"),
    ],
)
def test_title_leaves_out_where_they_sat_and_how_many_they_were(told: str, title: str) -> None:
    assert called_by_guests(told) == title


def test_deputy_mayor_of_a_city_abroad() -> None:
    text = (
        HEAD + "新当选的市长魏汉在江阳宾馆会见了由日本丰川市助役山本芳雄率领的友好代表团一行九人。副市长梁山参加会见。"
    )
    posts = {
        (one.person.name, one.organization, one.role) for one in read_whole(text).statements if isinstance(one, Holding)
    }
    assert posts == {
        ("魏汉", "泸州市人民政府", "市长"),
        ("山本芳雄", "日本丰川市", "助役"),
        ("梁山", "泸州市人民政府", "副市长"),
    }
