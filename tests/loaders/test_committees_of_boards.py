"""Committees of a board listed below the sentence that says they were chosen, in rows of any form."""

import pytest
from reading import based_whole

NOTICE = (
    "云川农村商业银行股份有限公司公告\n\n　　5月26日，第四届董事会第一次会议在本行召开。{}\n\n"
    "云川农村商业银行股份有限公司董事会\n2024年6月4日\n"
)
BANK = "云川农村商业银行股份有限公司董事会"
CHOSEN = "会议选举产生董事会专门委员会：\n"
HEADS = {f"柏大舟 {BANK}战略委员会 主任委员 elected", f"陈瑾 {BANK}审计委员会 主任委员 elected"}
SEATS = {
    f"罗小岚 {BANK}战略委员会 委员 elected",
    f"余庆生 {BANK}战略委员会 委员 elected",
    f"万里 {BANK}审计委员会 委员 elected",
    f"皮特 {BANK}审计委员会 委员 elected",
}


@pytest.mark.parametrize(
    "rows",
    [
        "　　战略委员会　主任委员柏大舟，委员罗小岚、余庆生\n　　审计委员会　　主任委员陈瑾，委员万里、皮特。",
        "　　战略委员会：主任委员柏大舟，委员罗小岚、余庆生；\n　　审计委员会：主任委员陈瑾，委员万里、皮特。",
        "　　1．战略委员会：柏大舟（主任委员）、罗小岚、余庆生；\n　　2．审计委员会：陈瑾（主任委员）、万里、皮特。",
        "　　战略委员会\n　　主任委员：柏大舟\n　　委员：罗小岚、余庆生\n　　审计委员会\n　　主任委员：陈瑾\n　　委员：万里、皮特",
        "　　战略委员会主任委员：柏大舟，委员：罗小岚、余庆生；\n　　审计委员会主任委员：陈瑾，委员：万里、皮特。",
        "　　（一）战略委员会由柏大舟、罗小岚、余庆生组成，柏大舟任主任委员；\n　　（二）审计委员会由陈瑾、万里、皮特组成，陈瑾任主任委员。",
    ],
)
def test_rows_of_committees(rows: str) -> None:
    assert HEADS | SEATS <= based_whole(NOTICE.format(CHOSEN + rows))


@pytest.mark.parametrize(
    "rest",
    [
        "战略委员会，主任委员柏大舟，委员罗小岚、余庆生；审计委员会，主任委员陈瑾，委员万里、皮特。",
        "战略委员会由柏大舟、罗小岚、余庆生组成，柏大舟任主任委员；审计委员会由陈瑾、万里、皮特组成，陈瑾任主任委员。",
    ],
)
def test_committees_in_the_sentence_itself(rest: str) -> None:
    assert HEADS | SEATS <= based_whole(NOTICE.format(CHOSEN.strip() + rest))


def test_each_of_the_committees_of_a_board() -> None:
    rows = "会议选举第四届董事会各专门委员会委员：\n　　战略与投资委员会：陈瑾（召集人）、万里、皮特"
    found = based_whole(NOTICE.format(rows))
    assert f"陈瑾 {BANK}战略与投资委员会 召集人 elected" in found
    assert f"万里 {BANK}战略与投资委员会 委员 elected" in found


def test_a_committee_of_the_house_behind_the_list_is_none_of_the_board() -> None:
    rows = "　　战略委员会：主任委员柏大舟，委员罗小岚、余庆生。\n　　会议还听取了经营情况报告。\n　　工会经费审查委员会主任：石川"
    found = based_whole(NOTICE.format(CHOSEN + rows))
    assert f"柏大舟 {BANK}战略委员会 主任委员 elected" in found
    assert not any("石川" in one and "董事会" in one for one in found)


def test_committees_of_a_congress_are_no_boards() -> None:
    found = based_whole(
        "云州县第三届人民代表大会第一次会议公报\n\n　　5月26日，会议选举产生专门委员会：\n　　法制委员会　主任委员柏大舟，委员罗小岚、余庆生。\n\n2024年5月27日\n"
    )
    assert not any("董事会" in one for one in found)
