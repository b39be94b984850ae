"""Guests who stay for days: who leads them, when they were there, how they were received."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import EventStatement

HEAD = "云 州 日 报\n１９８２年３月２６日　星期五\n\n友好参观团来我市访问\n　　本报讯　"
WELCOME = "\n　　十五日上午，客人们抵达时，受到副市长关永明等同志的欢迎。访问期间，市长欧阳立会见了参观团全体成员。\n"


def events(text: str) -> set[tuple[str, str]]:
    """Day and title of each event."""
    told = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    return {(one.date.edtf if one.date else "", one.title) for one in told}


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("以朝鲜某道职业总同盟委员长金光哲为团长的友好参观团一行七人，三月十五日至十八日在我市参观访问。", "以朝鲜某道职业总同盟委员长金光哲为团长的友好参观团一行七人在我市参观访问"),
        ("日本北岛市友好代表团一行十二人，于三月十五日至十八日来我市进行友好访问。", "日本北岛市友好代表团一行十二人来我市进行友好访问"),
        ("应市总工会邀请，由会长山本一郎率领的日本北岛市友好代表团，三月十五日至十八日到我市考察。", "日本北岛市友好代表团到我市考察"),
    ],
)  # fmt: skip
def test_the_stay_is_one_event_of_its_days(told: str, title: str) -> None:
    assert events(HEAD + told + WELCOME) == {("1982-03-15/1982-03-18", title)}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("朝鲜平安南道职业总同盟委员长金光哲", "金光哲 朝鲜平安南道职业总同盟 委员长"),
        ("朝鲜社会主义妇女同盟副委员长李英淑", "李英淑 朝鲜社会主义妇女同盟 副委员长"),
    ],
)
def test_unions_abroad_are_bodies(told: str, post: str) -> None:
    assert held(f"{told}一行来市总工会访问。") == {post}
