"""Tables of an election with a column for votes, or for the office to which people were chosen."""

from __future__ import annotations

import pytest
from reading import dated_whole

ABOVE = (
    "清河市慈善总会关于换届选举结果的报告\n\n市民政局：\n\n　　2017年5月16日上午，市慈善总会五届一次理事会会议召开，"
    "应到理事21名，实到20名。会议选举产生领导成员如下：\n\n"
)
BELOW = "\n　　会议还审议了工作规则。\n"
BODY = "清河市慈善总会"
ELECTED = {("廖远", "会长"), ("章丽君", "副会长"), ("石大勇", "副会长")}
FIRST = (
    "职　务　　　　姓　名　　　　　　得票　　现工作单位及职务\n"
    "会　长　　　　廖　远（回族）　　20　　　市委副书记\n"
    "副会长　　　　章丽君（女）　　　19　　　市财政局局长\n"
    "　　　　　　　石大勇（兼职）　　18　　　市教育局副局长\n"
)
WAYS = (
    FIRST,
    (
        "| 职务 | 姓名 | 得票数 | 单位和职务 |\n|---|---|---|---|\n| 会长 | 廖远 | 20 | 市委副书记 |\n"
        "| 副会长 | 章丽君 | 19 | 市财政局局长 |\n| | 石大勇 | 18 | 市教育局副局长 |\n"
    ),
    (
        "职务\t姓名\t性别\t票数（张）\t工作单位、职务\n会长\t廖远\t男\t20\t市委副书记\n"
        "副会长\t章丽君\t女\t19\t市财政局局长\n\t石大勇\t男\t18\t市教育局副局长\n"
    ),
    (
        "姓　名　　当选职务　　得票数　　工作单位及职务\n廖　远　　会长　　20　　市委副书记\n"
        "章丽君　　副会长　　19　　市财政局局长\n石大勇　　副会长　　18　　市教育局副局长\n"
    ),
    (
        "序号　　姓名　　现任职务　　当选职务　　赞成票\n1　　廖远　　市委副书记　　会长　　20\n"
        "2　　章丽君　　市财政局局长　　副会长　　19\n3　　石大勇　　市教育局副局长　　副会长　　18\n"
    ),
    (
        "姓名　　得票数　　当选职务　　单位　　职务\n廖远　　20　　会长　　市委　　副书记\n"
        "章丽君　　19　　副会长　　市财政局　　局长\n石大勇　　18　　副会长　　市教育局　　副局长\n"
    ),
)


def _elected(found: set[str]) -> set[str]:
    return {one for one in found if one.endswith(" elected")}


@pytest.mark.parametrize("table", WAYS)
def test_people_are_chosen_to_one_office_and_hold_the_other(table: str) -> None:
    found = dated_whole(ABOVE + table + BELOW)
    assert _elected(found) == {f"2017-05-16 {name} {BODY} {role} elected" for name, role in ELECTED}
    assert {
        "2017-05-16 廖远 清河市委 副书记",
        "2017-05-16 章丽君 清河市财政局 局长",
        "2017-05-16 石大勇 清河市教育局 副局长",
    } == found - _elected(found)


@pytest.mark.parametrize(
    "table",
    [
        "职务　　姓名　　得票数　　工作单位\n会长　　廖远　　20　　市教育局\n副会长　　章丽君　　19　　市财政局\n　　　　　石大勇　　18　　市民政局\n",
        (
            "序号　　姓名　　得票　　所在单位　　当选职务\n1　　廖远　　20　　市教育局　　会长\n2　　章丽君　　19　　市财政局　　副会长\n"
            "3　　石大勇　　18　　市民政局　　副会长\n"
        ),
        "当选职务　　姓名　　同意票　　反对票\n会长　　廖远　　20　　0\n副会长　　章丽君　　19　　1\n副会长　　石大勇　　18　　2\n",
    ],
)
def test_where_people_work_has_no_part_in_their_new_office(table: str) -> None:
    assert dated_whole(ABOVE + table + BELOW) == {f"2017-05-16 {name} {BODY} {role} elected" for name, role in ELECTED}


def test_a_table_of_members_gives_them_only_the_offices_they_hold() -> None:
    table = "姓名　　单位　　职务　　得票\n廖远　　市教育局　　局长　　20\n章丽君　　市财政局　　副局长　　19\n"
    assert not _elected(dated_whole(ABOVE + table + BELOW))


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("市慈善总会第五届理事会选举产生常务理事2名，得票情况如下：", "常务理事"),
        ("一、常务理事（2名，按得票多少排列）", "常务理事"),
        ("（二）监事名单", "监事"),
        ("当选理事：", "理事"),
    ],
)
def test_the_line_above_says_to_which_seats_its_people_are_chosen(above: str, role: str) -> None:
    table = "姓名　　单位及职务　　得票\n廖远　　市教育局局长　　20\n章丽君　　市财政局副局长　　19\n"
    found = dated_whole(f"{ABOVE}{above}\n{table}{BELOW}")
    assert _elected(found) == {f"2017-05-16 {name} {BODY} {role} elected" for name in ("廖远", "章丽君")}
    assert "2017-05-16 廖远 清河市教育局 局长" in found


@pytest.mark.parametrize("above", ["理事候选人名单", "委员、监事：", "其他人员得票情况："])
def test_other_lines_above_seat_nobody(above: str) -> None:
    table = "姓名　　单位及职务　　得票\n廖远　　市教育局局长　　20\n章丽君　　市财政局副局长　　19\n"
    assert not _elected(dated_whole(f"{ABOVE}{above}\n{table}{BELOW}"))


def test_a_bureau_has_no_members() -> None:
    text = (
        "清河市水务局关于机关党委选举结果的报告\n\n市直机关工委：\n\n　　2017年5月16日，机关党员大会选举产生委员2名，得票情况如下：\n\n"
        "姓名　　职务　　得票数\n廖远　　局长　　45\n章丽君　　副局长　　44\n\n清河市水务局\n2017年5月18日\n"
    )
    assert not _elected(dated_whole(text))


@pytest.mark.parametrize("label", ["当选人", "当选人姓名", "当选人员", "被选举人"])
def test_the_column_of_names_may_be_called_otherwise(label: str) -> None:
    table = f"职务　　{label}　　票数\n会长　　廖远　　20\n副会长　　章丽君　　19\n　　　　石大勇　　18\n"
    assert dated_whole(ABOVE + table + BELOW) == {f"2017-05-16 {name} {BODY} {role} elected" for name, role in ELECTED}


def test_candidates_are_not_chosen_yet() -> None:
    found = dated_whole(ABOVE + "市慈善总会会长、副会长候选人得票情况\n" + FIRST + BELOW)
    assert not _elected(found)
    assert f"2017-05-16 廖远 {BODY} 会长 nominated" in found
