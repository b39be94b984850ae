"""What stands where posts stand and is none: delegates of an office, words of time behind a verb, headlines as bodies."""

from __future__ import annotations

from reading import held_whole


def test_who_speaks_for_an_office_holds_no_post_by_that() -> None:
    found = held_whole(
        "鲁甸县总工会大事记\n1951年\n4月6日 县总工会成立，县文教局代表罗小满、县商业局局长丁一凡到会讲话。"
    )
    assert found == {"丁一凡 鲁甸县商业局 局长"}


def test_what_follows_an_appointment_in_time_is_no_name() -> None:
    found = held_whole("鲁甸县人事任免\n2018年11月19日 罗小满、丁一凡本次任命前分别任鲁甸县委书记、昭阳区委书记。")
    assert not any(one.startswith("前分别") for one in found)


def test_a_headline_above_a_day_is_no_signature() -> None:
    text = "鲁甸县第一中学召开教学工作会议\n2018年8月13日\n8月12日上午，学校召开教学工作会议。校长罗小满出席会议。\n"
    assert all("召开" not in one for one in held_whole(text))


def test_a_bare_company_is_nobodys_body() -> None:
    found = held_whole("鲁甸县志·大事记\n1984年\n7月1日 公司董事会聘任罗小满为总经理。")
    assert not any("公司" in one.split()[1:2] for one in found)


def test_a_body_before_who_acts_for_its_head_is_nobody() -> None:
    entry = "日　市侨联座谈会召开。市侨联代理主席罗小满致辞，市侨联秘书长丁一凡主持。\n"
    found = held_whole(f"鲁甸县侨联2011年大事记\n3月4{entry}3月9{entry}".replace("市侨联", "县侨联"))
    assert found == {"罗小满 鲁甸县侨联 代理主席", "丁一凡 鲁甸县侨联 秘书长"}
