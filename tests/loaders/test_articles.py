"""Articles of papers, bulletins and notices: what leans on the words before it, and pages broken by OCR."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean_text
from cursus.model.statement import Holding, Participation

from .test_entries import entries

PAPER = "云岭晚报\n2023年3月9日 星期四 第2版\n\n"
GRID = "工会第三届委员会委员（8名）\n贺兰山　　柳望舒　　金　山（女）\n白若溪　　水玉仙　　马　丽\n王　明　　罗小满\n\n"


def test_same_days_and_bare_days_lean_on_the_paragraph_before() -> None:
    text = PAPER + (
        "3月1日　技能大赛举行。\n\n同日　院团委举办朗诵会。\n\n4日　调研组来访。\n\n6—7日　培训班举办。\n\n月底，规划印发。\n"
    )
    assert [date for date, _ in entries(text)] == [
        "2023-03-01", "2023-03-01", "2023-03-04", "2023-03-06/2023-03-07", "2023-03",
    ]  # fmt: skip


def test_results_under_a_rubric_have_the_date_of_their_article() -> None:
    text = PAPER + (
        "工会代表大会召开\n\n本报讯　3月6日至7日，云岭集团工会第三次代表大会召开。大会选举产生新一届委员会。\n\n【选举结果】\n\n"
        f"{GRID}3月7日下午，全委会议召开。\n"
    )
    assert entries(text) == [("2023-03-06/2023-03-07", "云岭集团工会"), ("2023-03-07", "下午，全委会")]


def test_another_rubric_ends_the_article() -> None:
    text = PAPER + "大会召开\n\n本报讯　3月6日，大会召开。\n\n【简讯】\n\n学校获评先进单位，全校师生深受鼓舞。\n"
    assert [date for date, _ in entries(text)] == ["2023-03-06", "2023-03-09"]


def test_a_grid_of_names_is_no_page_of_columns() -> None:
    text = PAPER + "大会召开了，代表们欢聚一堂，共商大计。\n" * 3 + "\n" + GRID
    rows = clean_text(text, news=True).text.split("\n")[-3:]
    assert rows == ["贺兰山　柳望舒　金山（女）", "白若溪　水玉仙　马丽", "王明　罗小满"]


def test_lines_with_a_label_each_stay_apart() -> None:
    text = (
        "常务委员：贺兰山、柳望舒、白若溪、水玉仙、罗小满\n主　席：贺兰山\n副主席：柳望舒、白若溪\n"
        + "会议号召全体职工奋勇争先，再创佳绩\n" * 4
    )
    assert clean_text(text).text.split("\n")[:3] == [
        "常务委员：贺兰山、柳望舒、白若溪、水玉仙、罗小满", "主席：贺兰山", "副主席：柳望舒、白若溪",
    ]  # fmt: skip


def test_an_entry_broken_short_of_the_margin_is_whole() -> None:
    text = (
        "商会会讯2022年第2期\n\n- 5 月5日 商会与云岭农商银行河 西分行签\n订《供应链合作 协议》,会长柳望舒代表商会签字,分\n行行长白若溪出席。\n\n"
        "- 6月1日 “匠心杯”技 能竞赛在河西区\n文化中心举行。竞赛由商会主办,市职业技术学\n校承办,会长柳望舒致辞。\n\n· O3 ·\n"
    )
    assert clean_text(text).text.split("\n")[1:] == [
        "5月5日　商会与云岭农商银行河西分行签订《供应链合作协议》，会长柳望舒代表商会签字，分行行长白若溪出席。",
        "6月1日　“匠心杯”技能竞赛在河西区文化中心举行。竞赛由商会主办，市职业技术学校承办，会长柳望舒致辞。",
    ]


def test_changes_have_the_day_of_the_vote_and_not_the_first_of_the_session() -> None:
    text = (
        "云岭县人民代表大会常务委员会文件\n\n云人发〔2020〕7号\n\n关于贺兰山等同志任免职的通知\n\n"
        "云岭县第九届人民代表大会常务委员会第四次会议于2020年5月25日至26日在云岭召开，5月26日表决通过下列任免事项，现予通知。\n\n"
        "任命：\n贺兰山为云岭县财政局局长；\n\n免去：\n王小川的云岭县财政局局长职务。\n\n云岭县人民代表大会常务委员会\n2020年5月28日\n"
    )
    found = extract(describe(key="k", version="v", raw=text, name="d", meta={})).statements
    days = {
        (one.person.name, one.basis, one.date.edtf if one.date else None)
        for one in found
        if isinstance(one, Holding) and one.basis in ("appointed", "removed")
    }
    assert days == {("贺兰山", "appointed", "2020-05-26"), ("王小川", "removed", "2020-05-26")}


def test_who_speaks_for_a_body_holds_no_seat() -> None:
    text = (
        PAPER
        + "本报讯　3月6日，大会召开。云岭市总工会主席岭山青出席。岭山青代表市总工会致贺词，云岭县医院副院长板桥一行来访。\n"
    )
    found = extract(describe(key="k", version="v", raw=text, name="d", meta={})).statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles["岭山青"] == ("attendee", "speaker")
    assert {one.role for one in found if isinstance(one, Holding)} >= {"主席", "副院长"}
