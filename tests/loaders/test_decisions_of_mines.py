"""Enterprises' decisions in rows with the verb in a column of its own, the sections of a mine, and the retired named with others."""

import pytest
from reading import held_whole

HEAD = "阳泉矿务局一九九五年大事纪要\n\n1月6日　局召开总结会，局长岳怀民讲话。\n"
HEADED = "岳怀民 阳泉矿务局 局长"


def _rows(*rows: str) -> set[str]:
    told = "\n".join(f"　　　{row}" for row in rows)
    return held_whole(f"{HEAD}7月13日　局党政联席会议决定：\n{told}\n8月1日　矿区开运动会。\n") - {HEADED}


@pytest.mark.parametrize("verb", ["任", "任命", "聘任"])
@pytest.mark.parametrize("gap", ["　", ""])
def test_verb_in_a_column_of_its_own(verb: str, gap: str) -> None:
    found = _rows(
        f"{verb}{gap}矿机厂厂长　　　　田大有", f"{verb}{gap}一矿副矿长　　　　　方同舟",
        f"{verb}{gap}局计划处副处长　　何立言、高　山（女）",
    )  # fmt: skip
    assert found == {
        "田大有 阳泉矿务局矿机厂 厂长 appointed", "方同舟 阳泉矿务局一矿 副矿长 appointed",
        "何立言 阳泉矿务局计划处 副处长 appointed", "高山 阳泉矿务局计划处 副处长 appointed",
    }  # fmt: skip


@pytest.mark.parametrize("verb", ["免　", "免去　", "解聘　"])
def test_verb_that_dismisses(verb: str) -> None:
    found = _rows("任　机修厂厂长　　田大有（原副厂长）", f"{verb}一矿副矿长　　　方同舟")
    assert found == {
        "田大有 阳泉矿务局机修厂 厂长 appointed",
        "田大有 阳泉矿务局机修厂 副厂长 former",
        "方同舟 阳泉矿务局一矿 副矿长 removed",
    }


@pytest.mark.parametrize("section", ["通风区", "采煤二区", "综采区", "机电区"])
def test_sections_of_a_mine_are_no_districts(section: str) -> None:
    assert held_whole(f"{HEAD}2月3日　局召开交流会，二矿矿长田大有、一矿{section}区长方同舟介绍经验。\n") == {
        HEADED, "田大有 阳泉矿务局二矿 矿长", f"方同舟 阳泉矿务局一矿{section} 区长",
    }  # fmt: skip


def test_district_stays_one() -> None:
    assert "方同舟 南通市海门区人民政府 区长" in held_whole(f"{HEAD}2月3日　局召开座谈会，海门区区长方同舟到会讲话。\n")


@pytest.mark.parametrize("whose", ["和已退休的老劳模", "和离休干部", "及已离休的总会计师"])
def test_name_before_the_retired(whose: str) -> None:
    text = f"{HEAD}6月21日　矿史馆开馆，原局长何立{whose}田大有为展览馆揭幕。\n"
    assert "何立 阳泉矿务局 局长 former" in held_whole(text)
