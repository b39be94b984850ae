"""Party committees of an office's own staff, elected by it, and who leads them."""

from __future__ import annotations

from reading import held

CITY = {"title": "云州市人大常委会2021年大事记", "organization": "云州市人大常委会"}


def test_a_bare_secretary_is_that_of_the_committee_elected() -> None:
    text = "市人大常委会机关党委换届选举，罗小满当选为书记，柳望舒当选专职副书记。"
    assert held(text, **CITY) == {
        "罗小满 云州市人大常委会 机关党委书记 elected",
        "柳望舒 云州市人大常委会 机关党委专职副书记 elected",
    }


def test_the_secretary_follows_the_members_of_the_same_committee() -> None:
    text = "会议选举罗小满、柳望舒为机关党委委员，罗小满任书记，柳望舒任专职副书记。"
    assert held(text, **CITY) == {
        "罗小满 云州市人大常委会 机关党委委员 elected",
        "柳望舒 云州市人大常委会 机关党委委员 elected",
        "罗小满 云州市人大常委会 机关党委书记 elected",
        "柳望舒 云州市人大常委会 机关党委专职副书记 elected",
    }
