"""A society's year: labels of a new council side by side, those honoured in one sentence, its departments, towns visited."""

from __future__ import annotations

from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "江城市慈善总会大事记（2020年）\n\n"


def test_labels_side_by_side_and_a_sentence_below() -> None:
    text = (
        f"{HEAD}3月8日　江城市慈善总会第六次会员大会召开，产生新一届负责人：\n会　长：方　圆\n"
        "监事长：马建华；副监事长：温如海；监事：李东海、王大力\n"
        "会议聘请许怀山为永远名誉会长，石·约瑟、尤小今为名誉会长，原副会长林开明、前任秘书长时光为顾问。方圆讲话。\n"
    )
    assert dated_whole(text) >= {
        "2020-03-08 方圆 江城市慈善总会 会长 elected",
        "2020-03-08 马建华 江城市慈善总会 监事长 elected",
        "2020-03-08 温如海 江城市慈善总会 副监事长 elected",
        "2020-03-08 李东海 江城市慈善总会 监事 elected",
        "2020-03-08 许怀山 江城市慈善总会 永远名誉会长 appointed",
        "2020-03-08 石·约瑟 江城市慈善总会 名誉会长 appointed",
        "2020-03-08 林开明 江城市慈善总会 顾问 appointed",
        "2020-03-08 时光 江城市慈善总会 顾问 appointed",
    }


def test_departments_and_who_retires() -> None:
    text = (
        f"{HEAD}4月6日　总会决定聘任苏晴为办公室主任，许大海为项目部部长；"
        "宣传联络部部长陈列到龄退休，不再担任部长职务。\n"
    )
    assert dated_whole(text) == {
        "2020-04-06 苏晴 江城市慈善总会办公室 主任 appointed",
        "2020-04-06 许大海 江城市慈善总会项目部 部长 appointed",
        "2020-04-06 陈列 江城市慈善总会宣传联络部 部长 removed",
    }


def test_towns_named_with_their_county_before() -> None:
    text = (
        f"{HEAD}4月19日　会长马建华到南安市诗河镇敬老院看望老人，南安市慈善总会会长傅小雅、诗河镇副镇长黎大明陪同。\n"
        "4月20日　安溪县官亭镇党委书记李东海、镇卫生院院长王大力来访。\n"
    )
    assert {
        "黎大明 南安市诗河镇 副镇长",
        "李东海 安溪县官亭镇 党委书记",
        "王大力 安溪县官亭镇卫生院 院长",
    } <= held_whole(text)


def test_those_who_took_part_in_visits() -> None:
    text = (
        f"{HEAD}11月23日　会长马建华一行赴晋江走访会员单位。参加走访的有丁大海、李小红等。\n"
        "11月24日　六届一次理事会、六届一次监事会相继召开，丁大海主持。\n"
    )
    told = read_whole(text).statements
    visitors = {one.person.name for one in told if isinstance(one, Participation) and one.roles == ("visitor",)}
    assert visitors == {"马建华", "丁大海", "李小红"}
    assert "六届一次理事会、六届一次监事会" in {one.title for one in told if isinstance(one, EventStatement)}
