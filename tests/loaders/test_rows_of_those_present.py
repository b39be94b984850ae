"""Minutes that name in rows of their own, below a label, who was there: one row a post, one a person, names before posts."""

from __future__ import annotations

import pytest

from .told import told

HEAD = "云州县第十二届人大常委会第八次会议纪要\n\n时　间：2021年4月28日\n地　点：县会议中心\n"
REST = "\n\n　　会议听取了周正所作的2020年决算报告。\n"
PRESENT = (
    "出　席：\n　　主　任　何立言\n　　副主任　方见山　舒可望（女）　司马达\n　　委　员　高明远　江志明　马力（女）\n",
    "出席人员\n主　任：何立言\n副主任：方见山、舒可望（女）、司马达\n委　员：高明远、江志明、马力（女）\n",
    "出席会议的常委会组成人员：\n主任　何立言\n副主任　方见山　舒可望（女）　司马达\n委员　高明远　江志明　马力（女）\n",
    "与会人员（7人）：\n主任何立言\n副主任方见山、舒可望、司马达\n委员：高明远、江志明、马力\n",
    "出席：主任何立言\n副主任：方见山、舒可望（女）、司马达\n委员：高明远、江志明、马力（女）\n",
    "参会人员：\n何立言　县人大常委会主任\n方见山　县人大常委会副主任\n舒可望　县人大常委会副主任\n司马达　县人大常委会副主任\n高明远　县人大办公室主任\n江志明　县人大法制委主任\n马　力　县人大财经委主任\n",
)
GUESTS = (
    "列　席：副县长周正；县监委主任程立本",
    "列席人员：\n县政府副县长　周正\n县监委主任　程立本",
    "列席会议的有：\n周　正　　县政府副县长\n程立本　　县监委主任",
)


@pytest.mark.parametrize("present", PRESENT)
@pytest.mark.parametrize("guests", GUESTS)
def test_all_in_the_rows_below_a_label_were_there(
    tmp_path_factory: pytest.TempPathFactory, present: str, guests: str
) -> None:
    found = told(tmp_path_factory.mktemp("minutes"), HEAD + present + guests + REST)
    there = ("何立言", "方见山", "舒可望", "司马达", "高明远", "江志明", "马力", "程立本")
    assert {name: found.roles[name] for name in there} == {name: {"attendee"} for name in there}
    assert found.roles["周正"] == {"attendee", "speaker"}


@pytest.mark.parametrize(
    "away",
    (
        "请　假：委员　黎明\n",
        "缺席：委员黎明\n",
        "请假人员：\n委　员：黎明\n",
        "因事请假：委员　黎明\n",
        "缺席人员\n委员　黎明\n",
    ),
)
def test_those_who_stayed_away_hold_their_seats_and_were_not_there(
    tmp_path_factory: pytest.TempPathFactory, away: str
) -> None:
    found = told(tmp_path_factory.mktemp("minutes"), HEAD + PRESENT[1] + away + GUESTS[0] + REST)
    assert "黎明 云州县人大常委会 委员 stated 2021-04-28" in found.held
    assert "黎明" not in found.roles
    assert found.roles["程立本"] == {"attendee"}


def test_rows_end_at_the_next_label_and_at_a_sentence(tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = "出席：\n主任　何立言\n副主任　方见山\n记　录：江大川\n主持人：何立言\n高明远的来信已转县政府办理。\n"
    found = told(tmp_path_factory.mktemp("minutes"), HEAD + rows + REST)
    assert found.roles["方见山"] == {"attendee"}
    assert found.roles["何立言"] == {"attendee", "chair"}
    assert "江大川" not in found.roles
    assert "高明远" not in found.roles


def test_a_member_elsewhere_in_those_minutes_is_nobody_s_for_sure(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("minutes"), HEAD + PRESENT[0] + "列席：委员江大川" + REST)
    assert not any(post.startswith("江大川") for post in found.held)


@pytest.mark.parametrize("aged", ("76岁的老代表", "老代表", "年逾七旬的老委员", "80岁的老支书", "八旬老人"))
def test_who_an_aged_guest_is_between_his_office_and_his_name(
    tmp_path_factory: pytest.TempPathFactory, aged: str
) -> None:
    guests = f"列席：副县长周正，原县人大常委会副主任、{aged}江大川"
    found = told(tmp_path_factory.mktemp("minutes"), HEAD + PRESENT[0] + guests + REST)
    assert "江大川 云州县人大常委会 副主任 former 2021-04-28" in found.held
    assert found.roles["江大川"] == {"attendee"}
