"""What pages of the web phrase otherwise than chronicles do: meetings on a year gone by, guests who come, towns without a title."""

from __future__ import annotations

from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation


def test_a_meeting_on_the_year_before_is_held_when_the_page_says() -> None:
    text = (
        "鲁甸县妇联召开2017年工作总结会\n发布时间：2018-01-10\n\n1月5日，鲁甸县妇联召开总结会，县妇联主席罗小满主持。\n"
    )
    assert dated_whole(text) == {"2018-01-05 罗小满 鲁甸县妇联 主席"}


def test_who_comes_to_a_county_is_nobody_called_so() -> None:
    text = "鲁甸县大事记\n1987年\n3月2日　云南省农委主任罗小满来巧家考察，副省长来丁一陪同。"
    assert held_whole(text) == {"罗小满 云南省农委 主任", "来丁一 云南省人民政府 副省长"}


def test_candidates_behind_members_are_no_person() -> None:
    text = "鲁甸县妇联大事记\n1956年\n6月2日　大会选举产生县妇联第一届执行委员会委员和候补委员，选举罗小满为主席。"
    assert held_whole(text) == {"罗小满 鲁甸县妇联 主席 elected"}


def test_a_preposition_begins_no_name() -> None:
    text = "鲁甸县妇联2019年大事记\n6月2日　为更好发挥妇联执委在联系、服务妇女中的作用，县妇联主席罗小满开展调研。"
    assert held_whole(text) == {"罗小满 鲁甸县妇联 主席"}


def test_a_city_within_a_name_is_no_place() -> None:
    text = "青石乡志\n1958年　罗小满同志任乡长，吴玉林同志为副乡长，管秋实同志为秘书。"
    assert {one.split()[1] for one in held_whole(text)} == {"青石乡人民政府"}


def test_the_one_town_whose_bodies_are_named_is_meant() -> None:
    text = "第一节 乡政府的沿革\n\n1958年成立了五一乡。罗小满同志担任乡长。1962年建立了五一乡人民委员会，乡长由管秋实担任。1964年，丁一凡担任乡长，柳望舒为副乡长。\n"
    assert {one.split()[1] for one in held_whole(text)} == {"五一乡人民政府"}


def test_a_city_of_no_gazetteer_outranks_those_mentioned() -> None:
    text = "云桂市大事记（1985年）\n1月2日　市委书记罗小满赴南昌参加会议。\n2月3日　云桂市总工会召开大会，南昌、九江派人参加。"
    assert held_whole(text) == {"罗小满 云桂市委 书记"}


def test_places_in_a_list_are_no_people() -> None:
    text = "鲁甸县大事记\n1987年\n3月2日　县委书记罗小满深入孙庄、李庄、王湾等5个村检查春耕。"
    assert [one.person.name for one in read_whole(text).statements if isinstance(one, Participation)] == ["罗小满"]


def test_who_took_part_is_no_part_of_a_name() -> None:
    text = "鲁甸县大事记\n1958年\n1月3日　县委召开1900人参加的三级干部会议。\n2月4日　县委召开有400人出席的全县工业会议。\n8月5日　梅山水库动工兴建，1961年6月竣工。\n"
    told = read_whole(text).statements
    titles = {one.title for one in told if isinstance(one, EventStatement)}
    assert titles == {"三级干部会议", "全县工业会议", "梅山水库动工兴建"}
    assert sum(isinstance(one, Hosting) for one in told) == 2
