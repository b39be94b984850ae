"""Delegations told with several who lead them: whose posts are at home, who came, and when."""

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云川日报　1985年5月12日　第一版\n\n"


def _told(text: str) -> tuple[set[str], dict[str, tuple[str, ...]], list[str]]:
    found = read_whole(HEAD + text).statements
    cast = {one.person.name: tuple(one.roles) for one in found if isinstance(one, Participation)}
    events = [f"{one.date.edtf if one.date else ''} {one.title}" for one in found if isinstance(one, EventStatement)]
    return held_whole(HEAD + text), cast, events


@pytest.mark.parametrize(
    ("guests", "posts"),
    [
        (
            "以市长小林一郎为团长、市商工会议所会长大野健治为副团长的日本某冈市友好访华团一行十二人，应市人民政府邀请，于五月六日至十日对我市进行了友好访问。",
            {"小林一郎 日本某冈市 市长", "大野健治 日本某冈市商工会议所 会长"},
        ),
        (
            "以市议会议长约翰·汉密为团长、市商会主席彼得·格林为副团长、市政府秘书罗伯特·琼斯为秘书长的美国长川市代表团一行七人，于五月六日来我市访问。",
            {"约翰·汉密 美国长川市议会 议长", "彼得·格林 美国长川市商会 主席"},
        ),
        (
            "以米尔市市长伊凡·彼得罗夫为团长、米尔市苏维埃主席安德烈·科津为副团长的苏联米尔市友好代表团，五月六日至十日访问了我市。",
            {"伊凡·彼得罗夫 苏联米尔市 市长"},
        ),
        (
            "以市议会副议长埃里希·布赖特为团长的联邦德国杜堡市友好代表团一行九人，应市人民政府的邀请，于五月六日至十日对我市进行了友好访问。",
            {"埃里希·布赖特 联邦德国杜堡市议会 副议长"},
        ),
    ],
)  # fmt: skip
def test_posts_of_all_who_lead_are_where_they_come_from(guests: str, posts: set[str]) -> None:
    found, cast, _ = _told(guests)
    assert posts <= found
    assert {post.split()[0] for post in posts} <= {name for name, roles in cast.items() if roles == ("visitor",)}
    assert not any("团长" in one or "云川" in one for one in found)


@pytest.mark.parametrize(
    ("guests", "event"),
    [
        (
            "以市长山田一夫为团长、市教育委员会委员长铃木清为副团长的日本某阜市友好代表团一行二十人，五月一日至四日访问了我市。",
            "1985-05-01/1985-05-04 日本某阜市友好代表团一行二十人访问了我市",
        ),
        (
            "以市长山田一夫为团长的日本某阜市友好代表团一行二十人，应市人民政府的邀请，于五月一日至四日对我市进行了友好访问。",
            "1985-05-01/1985-05-04 日本某阜市友好代表团一行二十人对我市进行了友好访问",
        ),
        ("某国友好代表团一行五人，五月八日参观了我市。", "1985-05-08 某国友好代表团一行五人参观了我市"),
    ],
)  # fmt: skip
def test_days_behind_the_guests(guests: str, event: str) -> None:
    assert _told(guests)[2] == [event]


def test_a_delegation_of_ones_own_city() -> None:
    found, *_ = _told(
        "以市长赵江为团长、市外事办公室主任吴铎为副团长的云川市友好代表团一行六人，昨日启程前往日本访问。"
    )
    assert found == {"赵江 云川市人民政府 市长", "吴铎 云川市外事办公室 主任"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("法国驻华大使馆文化参赞皮埃尔·马丁在座。", "皮埃尔·马丁 法国驻华大使馆 文化参赞"),
        ("联邦德国驻华大使馆文化参赞赫尔穆特·林克也在座。", "赫尔穆特·林克 联邦德国驻华大使馆 文化参赞"),
    ],
)
def test_name_of_two_parts_behind_a_whole_title(text: str, post: str) -> None:
    assert held(text) == {post}


def test_head_of_a_group_at_home_keeps_the_post() -> None:
    assert "李长河 云州市文工团 团长 appointed" in held("云州市文工团成立，任命李长河为团长。")
