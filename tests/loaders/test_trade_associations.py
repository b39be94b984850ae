"""What chronicles of trade associations tell: who stays in office or falls out of it, guests from party committees."""

from __future__ import annotations

from reading import held_by_year, read_whole

from cursus.model.statement import EventStatement, Issuance

_HEAD = "云江市竹业协会大事记（2016年）\n\n"


def test_who_stays_in_office_and_whose_office_lapses() -> None:
    text = _HEAD + (
        "6月9日　第三次会员大会召开。韩江当选会长，周明轩、许多当选副会长。李大明续任秘书长。\n"
        "6月11日　二届七次理事会召开；副会长王建国因企业注销，其职务自然免除。\n"
        "6月12日　二届八次理事会召开。副会长何文静所在企业退会，其副会长职务自动终止。\n"
    )
    assert {
        "周明轩 云江市竹业协会 副会长 elected", "许多 云江市竹业协会 副会长 elected", "李大明 云江市竹业协会 秘书长 appointed",
        "王建国 云江市竹业协会 副会长 removed", "何文静 云江市竹业协会 副会长 removed",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_guests_of_party_committees_and_wide_names_behind_long_titles() -> None:
    text = _HEAD + (
        "6月9日　市社会组织党委专职副书记李大明、市非公企业党委书记何文静到会指导。\n"
        "6月10日　市林业局党组成员、总工程师禾　苗，市民政局二级调研员周明轩出席会议。\n"
    )
    assert {
        "李大明 云江市社会组织党委 专职副书记", "何文静 云江市非公企业党委 书记", "禾苗 云江市林业局 党组成员",
        "禾苗 云江市林业局 总工程师",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_a_council_that_appoints_has_met_and_a_bare_congress_is_the_associations() -> None:
    read = read_whole(
        _HEAD
        + "6月10日　第三次会员大会召开，审议通过《云江市竹业协会会费管理办法》。一届三次理事会聘任李大明为秘书长。\n"
    )
    assert "一届三次理事会" in {one.title for one in read.statements if isinstance(one, EventStatement)}
    assert [one.organizations for one in read.statements if isinstance(one, Issuance)] == [
        ("云江市竹业协会第三次会员大会",)
    ]
