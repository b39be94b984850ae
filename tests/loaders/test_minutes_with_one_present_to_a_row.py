"""Rows of minutes that give those present one below the other, each with his office behind his name."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = "云岭县人民政府常务会议纪要\n\n〔2021〕3号\n\n云岭县人民政府办公室　　2021年4月9日\n\n时　间：2021年4月6日\n地　点：县政府二楼会议室\n"
_BELOW = "\n\n4月6日，县长苗丰年主持召开县政府第3次常务会议。现纪要如下：\n一、听取汇报\n"


def _came(rows: str) -> set[str]:
    found = read_whole(_HEAD + rows + _BELOW).statements
    return {one.person.name for one in found if isinstance(one, Participation) and "attendee" in one.roles}


@pytest.mark.parametrize(
    "gap", [" ", "  ", "\u3000", "\u3000\u3000", "（女）\u3000", "（女，白族） ", "\u3000（女）\u3000"]
)
@pytest.mark.parametrize("indent", ["\u3000\u3000\u3000\u3000", "        ", ""])
def test_each_of_those_present_has_the_office_behind_his_name(gap: str, indent: str):
    rows = (
        f"主　持：苗丰年{gap}县委副书记、县长\n出　席：白　帆{gap}县委常委、常务副县长\n{indent}何　苗{gap}副县长\n"
        f"{indent}高大虎{gap}副县长、县公安局局长（挂职）\n列　席：林　深{gap}县政协副主席"
    )
    assert held_whole(_HEAD + rows + _BELOW) >= {
        "苗丰年 云岭县委 副书记",
        "白帆 云岭县委 常委",
        "白帆 云岭县人民政府 常务副县长",
        "何苗 云岭县人民政府 副县长",
        "高大虎 云岭县公安局 局长",
        "林深 云岭县政协 副主席",
    }
    assert _came(rows) == {"白帆", "何苗", "高大虎", "林深"}


def test_blanks_part_two_offices_as_well_and_names_may_have_a_dot():
    rows = "主　持：苗丰年\n出　席：白　帆 县委常委 常务副县长\n　　　　阿依古丽·买买提　副县长\n记　录：何　苗"
    assert held_whole(_HEAD + rows + _BELOW) >= {
        "白帆 云岭县委 常委",
        "白帆 云岭县人民政府 常务副县长",
        "阿依古丽·买买提 云岭县人民政府 副县长",
    }


def test_a_long_row_of_departments_with_those_they_sent_belongs_to_the_label_above():
    row = "县政府办公室杜康、唐果，县财政局何须问，县住建局唐一川（副局长），县教育局温如玉，县审计局温故，县司法局、县人社局负责同志，青石街道平　川（列席第三项）"
    rows = f"主　持：苗丰年\n列　席：白　帆　县政协副主席\n　　　　{row}\n记　录：何　苗"
    assert _came(rows) == {"白帆", "杜康", "唐果", "何须问", "唐一川", "温如玉", "温故", "平川"}


@pytest.mark.parametrize(
    "away",
    [
        "局长沈一鸣出差，由其代为参会",
        "局长沈一鸣因公外出，委托其参加",
        "局长沈一鸣因病请假",
        "局长沈一鸣另有公务，未能到会",
    ],
)
@pytest.mark.parametrize("label", ["列　席", "列席人员"])
def test_who_was_kept_away_did_not_come(away: str, label: str):
    rows = f"主　持：苗丰年\n{label}：县财政局何须问（副局长；{away}）、县教育局白帆"
    assert _came(rows) == {"何须问", "白帆"}
    assert "沈一鸣 云岭县财政局 局长" in held_whole(_HEAD + rows + _BELOW)


def test_names_alone_below_a_label_have_no_office():
    rows = "主　持：苗丰年\n出　席：白　帆　何　苗　高大虎"
    assert held_whole(_HEAD + rows + _BELOW) == {"苗丰年 云岭县人民政府 县长"}


@pytest.mark.parametrize("label", ["主　持", "主持人"])
@pytest.mark.parametrize("present", ["出　席", "参会人员"])
def test_a_meeting_has_the_number_of_its_text_and_the_place_of_its_head(label: str, present: str):
    text = f"{_HEAD}{label}：苗丰年\n{present}：白帆　县委常委{_BELOW}"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in events] == [("县政府第3次常务会议", "县政府二楼会议室")]
