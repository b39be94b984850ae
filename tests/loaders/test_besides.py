"""Offices that somebody holds besides that of the title, and things held that tell of a signing."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import Hosting


def test_a_second_office_is_in_the_place_of_the_title():
    text = "2021年7月2日\n浙江省委副书记罗小满兼任省委统战部部长。石小川任长春市代市长。\n"
    assert "罗小满 浙江省委统战部 部长 appointed" in held_whole(text)


def test_nobody_signs_who_stands_behind_what_was_held():
    text = (
        "2021年7月2日\n云州市工商联召开会议。会上，还举行了云州商会慈善基金揭牌仪式和商会会员企业签订合作协议活动。\n"
    )
    found = {(one.organization, one.role) for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert found == {("云州市工商联", "organizer")}
