"""Names that only their place in the sentence makes names."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from reading import held, held_whole, read

from cursus.loaders.language.acts import is_act
from cursus.loaders.people.slots import names_in_slots, read_slots


def _names(text: str) -> list[str]:
    return sorted(one.name for one in names_in_slots(read_slots(text), Counter()))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("任命包容、青山为市教育局副局长。", ["包容", "青山"]),
        ("免去计划的市水利局局长职务。", ["计划"]),
        ("选举远航为会长，晴朗（女）为副会长。", ["晴朗", "远航"]),
        ("由石榴接任。", ["石榴"]),
        ("△清河任护理部主任，试用期一年；\n△大洼、平山任医务科副科长。", ["大洼", "平山", "清河"]),
        ("常青、温暖当选副会长。", ["常青", "温暖"]),
        ("罗小满、应天、向前、乔木当选副会长。", ["乔木", "向前", "应天", "罗小满"]),
        ("选举罗小满、应天、向前、乔木为副会长。", ["乔木", "向前", "应天", "罗小满"]),
        ("聘任斯日古楞（蒙古族）为院长助理。", ["斯日古楞"]),
    ],
)
def test_a_slot_for_people_holds_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "聘任专家为顾问。",
        "免去有关人员的职务。",
        "选举产生新一届理事会会长。",
        "全票当选会长。",
        "院长兼任组长，部长担任副组长。",
        "推荐优秀代表为委员。",
        "毕业后任教师，后调任局长。",
    ],
)
def test_words_in_the_place_of_names_are_none(text: str) -> None:
    assert _names(text) == []


def test_someone_not_chosen_has_no_longer_name() -> None:
    assert _names("罗小满未当选市总工会主席。") == []


def test_a_name_ends_before_what_only_people_do() -> None:
    assert is_act("率团赴外地考察", 0)
    assert not is_act("作用明显", 0)
    found = held("市总工会副主席石岩率调研组来访，市科协主席丁晴作情况汇报。")
    assert found == {"石岩 云州市总工会 副主席", "丁晴 云州市科协 主席"}


def test_a_padded_name_with_a_mark_is_closed_and_a_broken_one_joined() -> None:
    found = held(
        "任命：\n聘任舒　然（满族）为云州市教育局局长；\n任命罗山、韩海、石\n溪（白族）、青　松为云州市司法局副局长。"
    )
    names = {one.split()[0] for one in found}
    assert names == {"舒然", "罗山", "韩海", "石溪", "青松"}


def test_long_lists_are_read_in_a_moment() -> None:
    begun = time.perf_counter()
    _names("罗小满\u3000韩高（女）\u3000" * 1000)
    _names("选举" + "、".join(["罗小满"] * 3000) + "为常务理事")
    assert time.perf_counter() - begun < 5


def test_a_polite_word_vouches_for_an_ordinary_name() -> None:
    names = {
        one.person.name
        for one in read("市总工会原主席、离休干部江河同志因病逝世。").statements
        if hasattr(one, "person")
    }
    assert names == {"江河"}


def test_names_of_other_languages_stand_behind_titles_and_in_lists() -> None:
    found = held("市妇联主席娜仁高娃出席会议。会议选举罗山、李·明哲和石溪（回族）为市妇联副主席。")
    assert {one.split()[0] for one in found} == {"娜仁高娃", "罗山", "李·明哲", "石溪"}


def test_an_adverb_is_no_name() -> None:
    assert held("市总工会副主席高兴地表示祝贺。") == set()


@pytest.mark.parametrize(
    ("said", "role", "who", "basis"),
    [
        ("大会选举产生了高建国等12名副会长、1名秘书长。", "副会长", {"高建国"}, "elected"),
        ("选举产生高建国、罗晓峰等31名常务理事。", "常务理事", {"高建国", "罗晓峰"}, "elected"),
        ("会议选出高建国、罗晓峰等五位副会长。", "副会长", {"高建国", "罗晓峰"}, "elected"),
        ("学会聘任高建国等4位副秘书长。", "副秘书长", {"高建国"}, "appointed"),
        ("产生了以高建国为会长、罗晓峰等4人为副会长的新一届领导班子。", "会长", {"高建国"}, "elected"),
    ],
)
def test_who_is_named_of_so_many_has_their_office(said: str, role: str, who: set[str], basis: str) -> None:
    found = held_whole(f"云州市数学学会2021年大事记\n\n3月\n5日，学会召开会员大会。{said}")
    assert {one for one in found if one.split()[2] == role} == {f"{name} 云州市数学学会 {role} {basis}" for name in who}


@pytest.mark.parametrize("said", ["会议听取了高建国等3位副会长的述职。", "会议表彰了高建国等10名会长。"])
def test_who_is_heard_among_so_many_is_not_chosen(said: str) -> None:
    found = held_whole(f"云州市数学学会2021年大事记\n\n3月\n5日，学会召开会员大会。{said}")
    assert not [one for one in found if one.endswith(("elected", "appointed"))]


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        (
            "成立以下乡干部宋宏为主任、丁友山为副主任的县农会筹委会。",
            {"宋宏 县农会筹委会 主任", "丁友山 县农会筹委会 副主任"},
        ),
        ("以宋宏为书记，丁友山为副书记的中共云溪县委员会成立。", {"宋宏 云溪县委 书记", "丁友山 云溪县委 副书记"}),
    ],
)
def test_who_heads_what_is_set_up_stands_behind_the_preposition(said: str, posts: set[str]) -> None:
    found = held_whole(f"云溪县志\n\n1949年6月10日，{said}")
    assert {one.replace("云溪县农会", "县农会") for one in found} == {f"{one} appointed" for one in posts}


def test_who_takes_over_is_not_called_by_the_verb() -> None:
    found = held_whole(
        "云溪县2014年大事记\n\n10月\n10日，傅泽田和郭大志被免去云州农业大学党委常委、副校长职务，由张东军和辛贤接替出任副校长。\n"
        "12日，罗晓峰接替担任县妇联副主席。"
    )
    assert {one for one in found if "appointed" in one} == {
        "张东军 云州农业大学 副校长 appointed",
        "辛贤 云州农业大学 副校长 appointed",
        "罗晓峰 云溪县妇联 副主席 appointed",
    }
    assert len([one for one in found if "removed" in one]) == 4


def test_all_of_a_county_are_nobody() -> None:
    found = held_whole(
        "云溪县志\n\n1956年5月1日，县工会召开代表大会，代表全县952名会员。大会选举产生了第一届委员会，当选委员22人。"
    )
    assert not found


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("县工商联主席李志成调任县政协副主席，主席一职由王安顺接任。", "王安顺 云溪县工商联 主席 appointed"),
        ("县教育局局长高建国任县委宣传部部长，教育局局长一职由陈大伟代理。", "陈大伟 云溪县教育局 局长 appointed"),
        (
            "云州市委教育工委书记朱善良调任南溪市委书记，教育工委书记一职改由云州市委副书记王安顺兼任。",
            "王安顺 云州市委教育工委 书记 appointed",
        ),
    ],
)
def test_an_office_handed_on_is_where_the_one_who_left_had_it(said: str, post: str) -> None:
    assert post in held_whole(f"云溪县2014年大事记\n\n10月\n10日，{said}")


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("高建国任余集水泥有限公司经理。", "高建国 余集水泥有限公司 经理 appointed"),
        ("罗晓峰借调到县科协任普及部副部长。", "罗晓峰 云溪县科协普及部 副部长 appointed"),
        (
            "推选高建国为县文联主席；聘请罗晓峰为名誉主席；选举丁一山为县文联秘书长。",
            "丁一山 云溪县文联 秘书长 elected",
        ),
        ("县科协聘请高建国为科普顾问。", "高建国 云溪县科协 科普顾问 appointed"),
    ],
)
def test_who_takes_an_office_elsewhere(said: str, post: str) -> None:
    assert post in held_whole(f"云溪县2014年大事记\n\n10月\n10日，{said}")


@pytest.mark.parametrize("who", ["县委书记夫人陈兰", "县长遗孀陈兰", "县委书记秘书陈兰", "县长秘书陈兰"])
def test_who_is_near_to_somebody_has_not_his_office(who: str) -> None:
    assert not held_whole(f"云溪县2014年大事记\n\n10月\n10日，{who}参加义卖。")


def test_a_secretary_general_has_his_office() -> None:
    assert held_whole("云溪县2014年大事记\n\n10月\n10日，县政协秘书长陈兰参加义卖。") == {"陈兰 云溪县政协 秘书长"}
