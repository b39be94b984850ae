"""Bodies that a title only counts, each of which has its own holder."""

from __future__ import annotations

from reading import held_by_year, read_whole

from cursus.model.statement import Issuance

_HEAD = "云江市竹业协会大事记（2016年）\n\n"


def test_a_count_before_an_office_means_the_bodies_just_named() -> None:
    text = _HEAD + (
        "3月9日　会长王建国率会员考察，走访了宁德市竹业协会、丽水市竹业流通协会，两会秘书长李大明、周明轩接待。\n"
        "4月2日　王建国走访恩施州竹业协会、信阳市竹业商会、安康市竹业协会，三家协会会长吴志伟、钱进文、孙海峰陪同。\n"
        "5月6日　四川大学、西北大学来协会考察，两校校长何文静、罗文君讲话。\n"
    )
    assert {
        "李大明 宁德市竹业协会 秘书长", "周明轩 丽水市竹业流通协会 秘书长", "吴志伟 恩施州竹业协会 会长",
        "钱进文 信阳市竹业商会 会长", "孙海峰 安康市竹业协会 会长", "何文静 四川大学 校长", "罗文君 西北大学 校长",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_the_own_body_makes_up_the_number() -> None:
    text = _HEAD + (
        "7月8日　协会与汉中市竹业协会、商洛市竹业协会签订合作协议，三家协会会长王建国、吴志伟、钱进文分别签字。\n"
    )
    assert {"王建国 云江市竹业协会 会长", "吴志伟 汉中市竹业协会 会长"} <= held_by_year(text)["2016"]


def test_both_sides_are_the_two_bodies_just_named() -> None:
    text = _HEAD + (
        "7月8日　宁德市竹业协会与丽水市竹业协会签约，双方会长李大明、周明轩出席。\n"
        "8月2日　四川大学与西北大学举行座谈会，双方校长何文静、罗文君讲话。\n"
        "9月6日　安康市总工会与恩施州总工会交流，双方工会主席吴志伟、钱进文参加。\n"
    )
    assert {
        "李大明 宁德市竹业协会 会长", "周明轩 丽水市竹业协会 会长", "何文静 四川大学 校长", "罗文君 西北大学 校长",
        "吴志伟 安康市总工会 主席", "钱进文 恩施州总工会 主席",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_both_sides_of_two_kinds_share_no_office() -> None:
    text = _HEAD + "7月8日　四川大学与丽水市水务局签约，双方局长李大明、周明轩出席。\n"
    assert not any("四川大学" in fact for fact in held_by_year(text).get("2016", set()))


def test_a_count_that_is_not_that_of_the_people_names_nobodys_body() -> None:
    text = _HEAD + "7月8日　走访汉中市竹业协会、商洛市竹业协会，两会秘书长吴志伟接待。\n"
    assert not any("商洛" in fact or "汉中" in fact for fact in held_by_year(text).get("2016", set()))


def test_who_signs_where_only_the_number_of_those_who_held_the_forum_is_told() -> None:
    text = _HEAD + (
        "11月2日　协会与云江市商务局共同主办的首届竹业论坛在云江宾馆举行，汉中、商洛两市竹业协会协办。"
        "论坛期间，三家协会签署《竹业诚信公约》。\n"
    )
    issued = [fact for fact in read_whole(text).statements if isinstance(fact, Issuance)]
    assert [one.organizations for one in issued] == [("云江市竹业协会", "汉中市竹业协会", "商洛市竹业协会")]
