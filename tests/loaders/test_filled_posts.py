"""Posts that somebody fills whom an earlier one left, and those chosen whose names are words."""

from __future__ import annotations

import pytest
from reading import brief, held, held_whole, read_whole

from cursus.model.statement import Holding


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("金哲因病辞去副主席职务，时任化肥厂厂长的岳伟补任", "岳伟 云州市总工会 副主席 appointed"),
        ("王小明辞去副主席职务，赵云补任其职", "赵云 云州市总工会 副主席 appointed"),
        ("李兵辞去秘书长职务，由周全递补", "周全 云州市总工会 秘书长 appointed"),
        ("委员李海调离，陈望补任委员", "陈望 云州市总工会 委员 appointed"),
        ("吴光不再担任主席，被推为名誉主席", "吴光 云州市总工会 名誉主席 elected"),
        ("替补市委常委、副市长明镜为主席", "明镜 云州市总工会 主席 elected"),
        ("推举市体育局局长明镜为副主席", "明镜 云州市总工会 副主席 elected"),
    ],
)
def test_who_fills_a_post(said: str, expected: str) -> None:
    """The post is the one just left, or the one told."""
    assert expected in held(f"市总工会召开全委会，{said}。")


def test_the_day_of_a_session_goes_on() -> None:
    """What the next sentence tells of the session of a congress is of its day; the committee has one name throughout."""
    found = read_whole(
        "民革临江市委换届\n\n中国国民党革命委员会临江市第六次代表大会于2011年8月25日至26日在会堂举行。民革临江市第五届委员会主委张山青作工作报告。\n"
        "在26日下午召开的六届一次全会上，周春当选主委。张山青不再担任主委，被推为名誉主委。\n"
    ).statements
    held_on = {(brief(one), one.date.edtf) for one in found if isinstance(one, Holding) and one.date}
    assert ("张山青 民革临江市委 主委 removed", "2011-08-26") in held_on
    assert ("张山青 民革临江市委 名誉主委 elected", "2011-08-26") in held_on
    assert ("张山青 民革临江市委 主委", "2011-08-25/2011-08-26") in held_on


def test_who_stands_in_and_committees_of_a_society() -> None:
    """A name may be a word behind 由 and a title; a short name goes on with a committee."""
    found = held_whole(
        "临江市律师协会公告\n会议于1999年8月21日在市司法局召开。秘书长一职暂由副会长平衡代理。市律协青工委主任何望出席。\n"
    )
    assert {"平衡 临江市律师协会 副会长", "何望 临江市律师协会青工委 主任"} <= found


def test_one_behind_who_he_is() -> None:
    """`某系的某某被推举为会长`."""
    found = held("市总工会召开会议，来自外语系的陈望被聘为顾问，八六级数学的陆沉被推举为副主席。")
    assert {"陈望 云州市总工会 顾问 appointed", "陆沉 云州市总工会 副主席 elected"} <= found
