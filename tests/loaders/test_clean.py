import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.language.characters import fold
from cursus.loaders.text import CleanText

PIECES = [
    "市文联", "主席", "贺", "兰", "王　明", "3日", "12月", "2023年", "同日", "，", "。", "、", "：", "（", "）", "(", ")",
    " ", "　", "    ", "\n", "\n\n", "\t", "\f", '"', "“", "- ", "**", "# ", "1O日", "l5日", "曰", "Page 3 - 刊",
    "P. 5", "— 3 —", "(产业)", "产业)", "1.15", "至", "—", "△", "本报讯 记者张三报道", "（左三）", "○", "①", "Ａ", "１", "⼯",
    "a", "b c", "云岭市科协第八次代表大会在云岭宾馆召开", "[bookmark: _x]", "![a](b)", "<b>", "|", "…", "_", "图为",
]  # fmt: skip


def check(raw: str, clean: CleanText) -> None:
    """Every clean character is its raw one but for width, or a separator for another; every raw character is there or in `removed`."""
    folded = fold(raw)
    assert len(clean.text) == len(clean.offsets)
    used = [offset for offset in clean.offsets if offset >= 0]
    assert len(set(used)) == len(used)
    for char, offset in zip(clean.text, clean.offsets, strict=True):
        if offset < 0:
            assert char in "（）\n　 年月日20"
        else:
            parts = {char, folded[offset]} <= set("、，；（）/／｜|丨∣—　 \t\n")
            parts = (
                parts
                or {char, folded[offset]} <= set("（）〔〕［］｛｝[]{}")
                or {char, folded[offset]} <= set("《》〈〉<>«»")
            )
            assert folded[offset] == char or (char.isspace() and raw[offset].isspace()) or parts
    left_out = {place for part in clean.removed for place in range(part.start, part.end)}
    assert not left_out & {place for place in used if not raw[place].isspace()}
    for place, char in enumerate(raw):
        assert char.isspace() or folded[place].isspace() or place in left_out or place in set(used), (place, char)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=80).map("".join), st.booleans())
@example("市文联||\n||", False)
@example("△ 本报讯 记者张三报道", False)
def test_offsets_lead_back_and_nothing_is_lost(raw: str, news: bool):
    clean = clean_text(raw, news=news)
    check(raw, clean)
    if "    " not in raw and "\t" not in raw:  # nothing that could be a column
        kept = [offset for offset in clean.offsets if offset >= 0]
        assert kept == sorted(kept)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_is_cleaned(raw: str):
    check(raw, clean_text(raw))


@given(st.text(max_size=200))
def test_folding_keeps_the_length(raw: str):
    assert len(fold(raw)) == len(raw)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("市总工 会印发文 件。", "市总工会印发文件。"),
        ("市文联召开理\n事会，选举会长。", "市文联召开理事会，选举会长。"),
        ("１月５日,在G60 科创走廊(扩大)开会:讨论", "1月5日，在G60科创走廊（扩大）开会：讨论"),
        ("出席 2023 年度 Open Day 活动。", "出席2023年度Open Day活动。"),
        ("⼯会主席", "工会主席"),
        ("1O日，l5日，2l 日，二○二三年，同曰", "10日，15日，21日，二〇二三年，同日"),
        ("理事长贺兰山—行来云岭调研。", "理事长贺兰山一行来云岭调研。"),
        ("吉克•阿依、买买提‧艾力", "吉克·阿依、买买提·艾力"),
        ("相关区局产业)工会负责人、学习中心组扩大）学习会", "相关区局（产业）工会负责人、学习中心组（扩大）学习会"),
        ("- **6—9** 日 省文联来访。", "6—9日　省文联来访。"),
        ("## 3月\n\n> 引言", "3月\n引言"),
        ("3日 会议开幕。 同日 “春之声”音乐会举行。", "3日　会议开幕。\n同日　“春之声”音乐会举行。"),
        ("11 日 讲座举行。各部门负责人参加。 15日 讲座结束。", "11日　讲座举行。各部门负责人参加。\n15日　讲座结束。"),
    ],
)  # fmt: skip
def test_repairs(raw: str, clean: str):
    assert clean_text(raw).text == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("张　伟为市教育局局长；", "张伟为市教育局局长；"),
        ("牛　犇、白　雪（女）为副主任；", "牛犇、白雪（女）为副主任；"),
        ("会议接受仇　英因年龄原因辞去职务。", "会议接受仇英因年龄原因辞去职务。"),
        ("副市长盛　夏，院长费　翔，检察长钟　离列席。", "副市长盛夏，院长费翔，检察长钟离列席。"),
        ("委员会主任时　雨宣读名单草案。", "委员会主任时雨宣读名单草案。"),
        ("祁连山、权　\n衡为委员会委员。", "祁连山、权衡为委员会委员。"),
        ("方 圆、  员  晓  、东方玉为审判员。", "方圆、员晓、东方玉为审判员。"),
        ("万　里　王　冉　牟子健　白　雪　乐　平", "万里　王冉　牟子健　白雪　乐平"),
        ("副主席　万　里　白　雪（女，兼职）　罗　盘（挂职）", "副主席　万里　白雪（女，兼职）　罗盘（挂职）"),
        ("主　席　慕容川", "主席　慕容川"),
        ("秘 书 长：曾　强（兼）", "秘书长：曾强（兼）"),
        ("王  川    水玉仙（女）    叶 子    江上舟", "王川　水玉仙（女）　叶子　江上舟"),
        ("选举产生常务委员：王明 李小红 张三 赵四", "选举产生常务委员：王明　李小红　张三　赵四"),
        ("名誉主席：丁 一  白 石", "名誉主席：丁一　白石"),
        ("选举产生委员：王 明珠 李小红 张 三 赵四（女） 钱 五光", "选举产生委员：王明珠　李小红　张三　赵四（女）　钱五光"),
        ("委员：王　明　李 小红（土 家族）　赵四　钱　五　孙大光", "委员：王明　李小红（土家族）　赵四　钱五　孙大光"),
        ("市教育局局长江　毓出席会议，司法局局长王　安主持。", "市教育局局长江毓出席会议，司法局局长王安主持。"),
        ("委员（以姓氏笔画为序：王明（土家族、李小红（女，回族、赵四。", "委员（以姓氏笔画为序）：王明（土家族）、李小红（女，回族）、赵四。"),
        ("市 科 协 召 开 八 届 三 次 全 委 会", "市科协召开八届三次全委会"),
        ("姓  名\t职  务\t任职时间\n马 识 途\t院长\t1956.5—1966.6", "姓名　职务　任职时间\n马识途　院长　1956.5—1966.6"),
        ("水 清 馆长 1978.10-1983.12", "水清　馆长　1978.10-1983.12"),
        ("市总工会 领导周奇、桂晓 燕先后陪 同调研。", "市总工会领导周奇、桂晓燕先后陪同调研。"),
    ],
)  # fmt: skip
def test_padding_is_closed_and_separators_stay(raw: str, clean: str):
    assert clean_text(raw).text == clean


def test_a_sentence_broken_by_a_page_end_is_one_and_headings_stay_apart():
    raw = (
        "一、主要工作\n1. 贯彻上级部署。各部门要全面、深入、细致地宣传贯彻会议的\n\n精神，抓好落实。（责任单位：办公室）\n\n"
        "2. 加强联系。\n\n云岭市文联\n2020年1月2日\n"
    )
    assert clean_text(raw).text.split("\n") == [
        "一、主要工作",
        "1.贯彻上级部署。各部门要全面、深入、细致地宣传贯彻会议的精神，抓好落实。（责任单位：办公室）",
        "2.加强联系。",
        "云岭市文联",
        "2020年1月2日",
    ]


def test_lines_broken_at_one_width_are_joined_and_indents_start_paragraphs():
    raw = (
        "　　一九七八年五月，云岭县决定恢复县文化馆，由贺兰\n山、左文彬、田野三人组成筹备组。同年十二月，召开文\n"
        "代会，选举贺兰山为主席，左文彬和田野为副主席，并讨\n论章程。\n　　一九八三年，机构改革，县文化馆由八人组成，馆长\n欧阳山。\n"
    )
    assert [line[:6] for line in clean_text(raw).text.split("\n")] == ["一九七八年五", "一九八三年，"]


@pytest.mark.parametrize(
    "line", ["工作纪实（上）", "书画摄影", "讯问笔录由法院保存", "一家三口，", "编辑部主任贺兰山", "图书馆馆长金山"]
)
def test_words_that_look_like_noise_stay(line: str):
    assert line in clean_text(f"云岭市文联全委会在会堂召开。\n{line}\n会议讨论了章程。", news=True).text


def test_rows_of_tables_keep_their_cells():
    markdown = (
        "| 姓名 | 职务 | 任期 |\n|------|:----:|------|\n| 贺　兰 | 主席 | 1981.5—1986.4 |\n|金山|主席|1986.4—1992|\n"
    )
    clean = clean_text(markdown)
    check(markdown, clean)
    assert clean.text == "姓名　职务　任期\n贺兰　主席　1981.5—1986.4\n金山　主席　1986.4—1992"
    wide = (
        "    开好代表大会                 责任单位：办公室\n    推进新馆建设并按期开馆       责任单位：市科技馆\n" * 3
    )
    assert clean_text(wide).text.split("\n")[0] == "开好代表大会　责任单位：办公室"


def test_page_furniture_is_left_out_and_recorded():
    raw = (
        "Page 5 - 云岭科技2020年第4期\nP. 5\n\n05  ·  科协要闻 NEWS\n\n本刊讯（记者 马丽）4月17日，市科协开会，时任市科协\n\n"
        "5月17日，丁香在会场外接受采访 (展 翔)\n\n副主席金山到会讲话。\n丁香（左三）与来宾合影\n（市科协办公室供稿）\n- 12 -\n"
    )
    clean = clean_text(raw, news=True)
    assert clean.text == "4月17日，市科协开会，时任市科协副主席金山到会讲话。"
    check(raw, clean)
    assert {part.reason for part in clean.removed} == {"page head", "page number", "byline", "caption"}


def test_a_department_in_brackets_is_a_writer_in_a_paper_only():
    raw = "做好宣传工作。\n（宣传部）\n"
    assert "宣传部" in clean_text(raw).text
    assert "宣传部" not in clean_text(raw, news=True).text


def side_by_side(columns: list[list[str]], width: int, wide: int, gutter: int = 6) -> str:
    """Columns beside each other; a Chinese character is `wide` cells."""
    rows: list[str] = []
    for place in range(max(map(len, columns))):
        row, cell = "", 0
        for number, column in enumerate(columns):
            start = 4 + number * (width * wide + gutter)
            if place < len(column):
                row += " " * (start - cell) + column[place]
                cell = start + sum(wide if char > "\u2e7f" else 1 for char in column[place])
        rows.append(row)
    return "\n".join(rows)


@pytest.mark.parametrize("wide", [1, 2])
def test_interleaved_columns_are_put_in_order_over_columns_and_pages(wide: int):
    indent = "  " * wide
    left = [
        indent + "4月17日，市科协全委会在会堂",
        "召开，丁香作工作报告。市科协副",
        "主席金山主持会议，市委副书记",
        "陶然到会讲话并看望老科学家。",
    ]
    right = [
        indent + "4月22日，省科协副主席洪流率",
        "队到云岭市走访，市科协主席丁香",
        "会见客人，学会部部长高山陪同",
        "参观科技馆。调研组组长洪",
    ]
    after = [
        "流听取了工作汇报，并走访会员。",
        indent + "4月28日，会议在科技馆召开，",
        "副市长白帆出席。会议讨论了全年",
        "的工作安排。",
    ]
    last = [
        indent + "4月29日，高山任办公室主任，",
        "免去其学会部部长职务；学会部副",
        "部长谷雨主持该部工作，并负责联",
        "系基层。",
    ]
    pages = ["全市工作会议召开\n\n\n" + side_by_side([left, right], 16, wide), side_by_side([after, last], 16, wide)]
    raw = "\n\nPage 6 - 云岭科技2020年第4期\nP. 6\n\n".join(pages)
    clean = clean_text(raw)
    check(raw, clean)
    assert clean.text.split("\n") == [
        "全市工作会议召开",
        "4月17日，市科协全委会在会堂召开，丁香作工作报告。市科协副主席金山主持会议，市委副书记陶然到会讲话并看望老科学家。",
        "4月22日，省科协副主席洪流率队到云岭市走访，市科协主席丁香会见客人，学会部部长高山陪同参观科技馆。调研组组长洪流听取了工作汇报，并走访会员。",
        "4月28日，会议在科技馆召开，副市长白帆出席。会议讨论了全年的工作安排。",
        "4月29日，高山任办公室主任，免去其学会部部长职务；学会部副部长谷雨主持该部工作，并负责联系基层。",
    ]
    start = clean.text.index("洪流听取")
    assert [raw[low:high] for low, high in clean.raw_spans(start, start + 2)] == ["洪", "流"]


def test_a_list_in_a_sentence_goes_on_over_lines_that_break_names():
    raw = (
        "云岭市文联2010年大事记\n\n5月l2曰　市文联第三次代表大会在会堂召开。大\n会选举产生市文联委员（按姓氏笔画为序）：孔　海　周\n"
        "珍安（女）　姜一（女）　贺龙　吕\n佳哲　孙　星　廖志　赖政。\n"
    )
    clean = clean_text(raw)
    check(raw, clean)
    assert clean.text.split("\n")[1] == (
        "5月12日　市文联第三次代表大会在会堂召开。大会选举产生市文联委员（按姓氏笔画为序）：孔海　周珍安（女）　姜一（女）"
        "　贺龙　吕佳哲　孙星　廖志　赖政。"
    )


def test_what_goes_on_on_another_page_is_put_behind_where_it_broke_off():
    raw = (
        "云岭日报　2021年3月6日　第1版\n\n市文联召开全委会，市文联主席丁香作工作报（下转第2版）\n\n市科协召开座谈会，金（ 下 转第3版）\n\n"
        "云岭日报　2021年3月6日　第2版\n\n（上接第1版）告。市委副书记陶然讲话。\n\n（上接第1版）山主持会议。\n"
    )
    clean = clean_text(raw)
    check(raw, clean)
    assert (
        "市文联召开全委会，市文联主席丁香作工作报告。市委副书记陶然讲话。\n市科协召开座谈会，金山主持会议。"
        in clean.text
    )
    start = clean.text.index("金山")
    assert [raw[low:high] for low, high in clean.raw_spans(start, start + 2)] == ["金", "山"]
    assert {raw[part.start : part.end].strip() for part in clean.removed if part.reason == "page turn"} >= {
        "（下转第2版）"
    }


def test_a_turn_without_its_other_half_moves_nothing():
    assert (
        clean_text("市文联召开全委会（下转第2版）\n\n市科协召开座谈会。\n").text.split("\n")[-1] == "市科协召开座谈会。"
    )


def test_rows_of_a_roster_are_no_sentence():
    raw = "名单\n主席　王　明\n副主席　李小红　张　三\n委员　赵四　钱　五　孙大光\n周　六　吴七　郑　八\n"
    assert clean_text(raw).text.count("\n") >= 4


def test_speed_is_linear_in_the_text():
    raw = " ".join("市文联主席") * 8000 + "![a" * 8000 + "（" * 8000
    assert clean_text(raw).text  # a quadratic step would take minutes
