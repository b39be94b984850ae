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


def test_the_city_of_the_paper_that_a_page_was_taken_from() -> None:
    text = "市总工会召开全委会议\n发布时间：2020-03-27  来源：湖州日报\n\n　　3月26日，市总工会召开七届九次全委会议。市总工会主席罗小满出席并讲话。\n"
    assert held_whole(text) == {"罗小满 湖州市总工会 主席"}


def test_news_of_an_action_is_no_plan() -> None:
    text = "鲁甸县总工会启动送清凉行动\n发布时间：2018-07-10\n\n7月5日，鲁甸县总工会举行仪式。县总工会主席罗小满主持。\n县总工会副主席管秋实向与会人员通报情况。\n"
    assert dated_whole(text) == {"2018-07-05 罗小满 鲁甸县总工会 主席", "2018-07-05 管秋实 鲁甸县总工会 副主席"}
    roles = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert roles["管秋实"] == ("speaker",)


def test_a_day_as_sites_abroad_write_it() -> None:
    text = "鲁甸县妇联召开2017年工作总结会\n\n10.01.2018  12:05\n\n　　1月5日，鲁甸县妇联召开总结会。县妇联主席罗小满主持。\n　　县妇联副主席管秋实通报情况。\n"
    assert {one.split()[0] for one in dated_whole(text)} == {"2018-01-05"}


def test_the_committee_that_a_congress_of_the_league_elects() -> None:
    text = (
        "第二节 团代会简介\n1973年3月27日，召开共青团青石区第一次团代会，选举产生共青团青石区第一届委员会，罗小满当选为团委书记，管秋实任区团委副书记。\n"
        "1998年10月，共青团云州市第五届常务委员会产生，丁一凡当选为书记。\n"
    )
    assert held_whole(text) == {
        "罗小满 共青团青石区委 书记 elected",
        "管秋实 共青团青石区委 副书记 elected",
        "丁一凡 共青团云州市委 书记 elected",
    }


def test_the_league_of_an_institution_is_a_part_of_it() -> None:
    text = "共青团云河大学第十次代表大会召开\n2019-05-06\n\n5月5日，共青团云河大学第十次代表大会举行，校党委副书记罗小满出席，选举丁一凡为书记。\n"
    assert held_whole(text) == {"罗小满 云河大学 党委副书记", "丁一凡 云河大学 团委书记 elected"}


def test_heads_of_departments_named_by_their_work() -> None:
    text = (
        "鲁甸县大事记\n1956年\n5月5日　县委召开会议，卫生局长罗小满、商业局长管秋实、民政科长丁一凡、农工部长柳望舒出席。\n"
        "6月1日　县总工会成立，选举高大山为主席，生产部长江小白、文教部长石大川到会。\n"
    )
    assert held_whole(text) >= {
        "罗小满 鲁甸县卫生局 局长",
        "管秋实 鲁甸县商业局 局长",
        "丁一凡 鲁甸县民政科 科长",
        "柳望舒 鲁甸县委农工部 部长",
        "江小白 鲁甸县总工会生产部 部长",
        "石大川 鲁甸县总工会文教部 部长",
    }


def test_offices_for_the_retired_and_for_cities() -> None:
    text = "云河大学2019年大事记\n5月5日　离退休干部工作处处长罗小满、老干部处处长管秋实出席会议。"
    assert held_whole(text) == {"罗小满 云河大学离退休干部工作处 处长", "管秋实 云河大学老干部处 处长"}


def test_who_fills_a_seat_that_fell_vacant_is_elected() -> None:
    text = "鲁甸县总工会2023年大事记\n2月8日　县总工会召开全委会，替补罗小满、管秋实等5人为委员，丁一凡递补为县总工会常委。"
    assert held_whole(text) == {
        "罗小满 鲁甸县总工会 委员 elected",
        "管秋实 鲁甸县总工会 委员 elected",
        "丁一凡 鲁甸县总工会 常委 elected",
    }


def test_whose_report_a_meeting_heard_and_where_it_met() -> None:
    text = "鲁甸县政协志\n1985年1月18日在原县委会议室举行第二次会议，听取和讨论县政协工作报告，听取罗小满作的政府工作报告、管秋实作的财政报告。\n"
    told = read_whole(text).statements
    assert {one.person.name for one in told if isinstance(one, Participation)} == {"罗小满", "管秋实"}
    assert not any(isinstance(one, Hosting) for one in told)


def test_a_post_held_besides_stands_behind_the_name() -> None:
    text = "鲁甸县政协志\n1959年9月，县委第一书记罗小兼主席，统战部长管秋实致辞。"
    assert {one.removesuffix(" appointed") for one in held_whole(text)} == {
        "罗小 鲁甸县委 第一书记",
        "罗小 鲁甸县政协 主席",
        "管秋实 鲁甸县委统战部 部长",
    }


def test_districts_called_by_their_place_in_the_city() -> None:
    text = "市中区2019年大事记\n3月5日　区委书记罗小满到济南市市中区总工会调研，区总工会主席管秋实陪同。"
    assert held_whole(text) == {"罗小满 济南市市中区委 书记", "管秋实 济南市市中区总工会 主席"}


def test_who_is_elected_anew_and_the_chamber_in_brackets() -> None:
    text = "云河市工商联（总商会）召开执委会议\n2020-12-03\n12月2日，会议审议通过组长、秘书长名单和办法，改选云河集团董事长罗小满为市工商联（总商会）执行委员会主席。\n"
    assert held_whole(text) == {"罗小满 云河集团 董事长", "罗小满 云河市工商联 主席 elected"}


def test_two_counties_are_no_county() -> None:
    text = "鲁甸大事\n1954年\n4月24日　巧家、鲁甸两县人民共建的公路通车。\n7月9日　召开首届鲁甸县人民代表大会，选举罗小满为县长。"
    assert held_whole(text) == {"罗小满 鲁甸县人民政府 县长 elected"}
