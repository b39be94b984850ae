"""Who gives up an office held besides, who comes back into one, councils by short names, and which congress adopts."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import Issuance

HEAD = "云州县志\n\n大事记（1949年6月—1966年5月）\n\n1966年\n\n5月14日　"


@pytest.mark.parametrize(
    "words",
    [
        "辞去兼任的县工业局局长职务",
        "辞去所兼县工业局局长职务",
        "辞去所兼任的县工业局局长一职",
        "请求辞去其担任的县工业局局长职务",
        "辞去原任县工业局局长职务",
    ],
)
@pytest.mark.parametrize("next_one", ["由罗小满接任", "罗小满继任", "由罗小满接替"])
def test_an_office_held_besides_is_given_up_and_taken_over(words: str, next_one: str) -> None:
    posts = based_whole(f"{HEAD}副县长石小川{words}，{next_one}。\n")
    assert posts == {
        "石小川 云州县人民政府 副县长 stated",
        "石小川 云州县工业局 局长 resigned",
        "罗小满 云州县工业局 局长 appointed",
    }


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("经甄别平反，任县文教局局长", "县文教局 局长"),
        ("平反后任县文教局局长", "县文教局 局长"),
        ("经地委批准恢复工作，重新担任县文教局局长", "县文教局 局长"),
        ("落实政策后，担任县政协副主席", "县政协 副主席"),
        ("得到平反，恢复县委副书记职务", "县委 副书记"),
    ],
)
def test_somebody_cleared_takes_an_office(words: str, post: str) -> None:
    posts = based_whole(f"{HEAD}原县委宣传部副部长石小川{words}。\n")
    assert posts == {"石小川 云州县委宣传部 副部长 former", f"石小川 云州{post} appointed"}


def test_who_speaks_behind_somebody_cleared_has_his_own_office() -> None:
    posts = based_whole(f"{HEAD}县文教局局长石小川平反后，担任县政协副主席的罗小满讲话。\n")
    assert "石小川 云州县政协 副主席 appointed" not in posts


def issued(text: str) -> list[tuple[str, ...]]:
    return [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]


def test_the_peoples_council_by_its_short_name() -> None:
    assert issued(f"{HEAD}县委、县人委联合下发《关于农村工作的规定》。\n") == [("云州县委", "云州县人民委员会")]
    posts = based_whole(f"{HEAD}县人委办公室主任石小川到会。\n")
    assert posts == {"石小川 云州县人民委员会办公室 主任 stated"}


@pytest.mark.parametrize(
    ("session", "body"),
    [
        ("云州县第一届人民代表大会第一次会议", "云州县第一届人民代表大会第一次会议"),
        ("政协云州县第一届委员会第一次会议", "政协云州县第一届委员会第一次会议"),
    ],
)
def test_the_congress_is_the_one_told_of(session: str, body: str) -> None:
    before = (
        "云州县志\n\n大事记（1949年6月—1966年5月）\n\n1951年\n\n5月4日　青年团云州县第一次代表大会开幕。\n\n1954年\n\n"
    )
    text = f"{before}7月5日　{session}在县人民礼堂举行。石小川作报告。大会通过《关于农业生产的决议》。\n"
    assert issued(text) == [(body,)]
