"""Minutes in other layouts: names set wide that only blanks part, who was absent by his post, bodies set apart from names,
groups sent to a house to look after its discipline, several who are dismissed at once, and what a meeting lets others hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import read_whole

from cursus.model.statement import Hosting, Responsibility

from .told import Told, told

HEAD = """江州市林业局局长办公会议纪要

时　　间：2018年3月20日14：30
地　　点：局八楼会议室
主 持 人：林海波
{rows}

一、听取汇报
会议听取了有关情况。
{said}
"""


def _told(folder: Path, rows: str, said: str = "") -> Told:
    return told(folder, HEAD.format(rows=rows, said=said))


@pytest.mark.parametrize(
    "row",
    (
        "温　良　苗　青　郑大川",
        "温  良  苗  青  郑大川",
        "温　良（女）　苗　青　郑大川",
        "郑大川　温　良、苗　青",
    ),
)
def test_names_set_wide_that_only_blanks_part(tmp_path: Path, row: str) -> None:
    found = _told(tmp_path, f"出席人员：{row}")
    assert found.roles.keys() == {"林海波", "温良", "苗青", "郑大川"}


def test_who_was_absent_by_his_post(tmp_path: Path) -> None:
    found = _told(tmp_path, "参加人员：\n副 局 长：温　良　苗　青\n缺席科长：钟　鸣　李若水")
    assert found.roles.keys() == {"林海波", "温良", "苗青"}


def test_bodies_set_apart_from_names_that_are_words(tmp_path: Path) -> None:
    found = _told(tmp_path, "出席：温良、苗青\n列席：市财政局社保科　明　亮　　市民政局救灾科　高　山")
    assert found.roles["明亮"] == found.roles["高山"] == {"attendee"}


@pytest.mark.parametrize(
    "sent",
    (
        "市纪委派驻纪检组组长",
        "市纪委驻局纪检组组长",
        "市纪委监委驻局纪检监察组组长",
        "市纪委派驻市林业局纪检组组长",
        "驻局纪检组组长",
    ),
)
def test_who_follows_the_head_of_a_group_sent_is_of_the_house(tmp_path: Path, sent: str) -> None:
    rows = f"出席：党组成员、副局长温良，党组成员、{sent}方正，党组成员、总工程师云小帆"
    found = _told(tmp_path, rows)
    assert "云小帆 江州市林业局 党组成员 stated 2018-03-20" in found.held
    assert "云小帆 江州市林业局 总工程师 stated 2018-03-20" in found.held
    assert any(one.startswith("方正 ") and "组长" in one for one in found.held)
    assert not any("驻局 " in one and one.startswith("云小帆") for one in found.held)


def test_the_group_in_the_house_is_its_own(tmp_path: Path) -> None:
    found = _told(tmp_path, "出席：温良、苗青\n列席：驻局纪检组副组长高山，办公室主任甘露")
    assert "高山 江州市林业局 驻局纪检组副组长 stated 2018-03-20" in found.held
    assert "甘露 江州市林业局办公室 主任 stated 2018-03-20" in found.held


@pytest.mark.parametrize("mark", ("，", "、", "；"))
@pytest.mark.parametrize("verb", ("免去", "免去："))
def test_several_who_are_dismissed_in_one_sentence(tmp_path: Path, mark: str, verb: str) -> None:
    said = f"二、人事\n{verb}金星财务科副科长职务{mark}乐天佑办公室主任职务。"
    found = _told(tmp_path, "出席：温良、苗青", said)
    assert "金星 江州市林业局财务科 副科长 removed 2018-03-20" in found.held
    assert "乐天佑 江州市林业局办公室 主任 removed 2018-03-20" in found.held


@pytest.mark.parametrize("said", ("1．同意宣传科承办全市摄影展。", "同意由宣传科承办全市摄影展。"))
def test_what_a_meeting_lets_others_hold_is_not_itself(said: str) -> None:
    found = read_whole(HEAD.format(rows="出席：温良、苗青", said=f"二、其他\n{said}")).statements
    assert not any(isinstance(one, Hosting) and one.role == "undertaker" for one in found)


def test_what_a_meeting_demands_within_an_item_is_a_task() -> None:
    said = "会议要求，造林科要会同规划科做好验收。\n二、其他\n会议通过了说明。"
    found = read_whole(HEAD.format(rows="出席：温良、苗青", said=said)).statements
    tasks = {(one.item, one.organization) for one in found if isinstance(one, Responsibility)}
    assert ("一", "江州市林业局造林科") in tasks
