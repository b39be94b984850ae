"""Pages of works' papers where lines lie across the page above and below columns, and paragraphs are set in by one character."""

from reading import dated_whole

from cursus.loaders.cleaning.steps import clean_text

PAGE = """云 川 纺 机 报
中共云川纺织机械厂委员会主办      第15期（总第302期）     1993年9月18日   星期六

                 我厂六届二次职工代表大会闭幕
    本报讯（记者 文　山）9月15日至16日，厂六届二次职工代表大会在厂礼堂
召开，应到代表180名，实到171名。厂长方　圆作了题为《抓质量、促改革、上
台阶》的工作报告，厂党委书记石小川主持开幕式并讲话。市纺织工业局副局长
水　长、市总工会女工部部长金多多到会祝贺并观看了展览，各分厂代表热烈讨论。
    大会由副厂长车有余主持，总会计师罗　满作财务报告，市里来的客人们听得入神。

     人 事 任 免                                 市纺织局领导来厂调研
  经厂党委9月9日研究决定：                    9月13日，市纺织工业局局长欧阳川一
  丁一凡同志任厂纪委副书记（试用期一年）；  行3人来我厂调研梳棉机技术改造工作，市
  文　静同志兼任装配车间党支部书记；        计委副主任白　帆陪同。方　圆汇报了我厂
  免去牛大力同志装配车间党支部书记职务，    今年以来技改进展情况，总工程师苗　青介
退居二线。                                  绍了新产品试制情况，石小川、车有余等参
  聘任云　飞、尚　武（女）为质量检验处      加汇报会。
副处长，云飞主持全面工作；                    欧阳川说，梳棉机要立足国内，你们的路
  聘任罗小满为厂长助理。                    子是对的，但质量水平还要上一个台阶。
  （厂 办）                                   （通讯员 田　野）
【简 讯】
    △9月11日，厂团委、厂体协联合举办的“云纺杯”青工篮球赛在灯光球场闭幕，
装配车间承办。市体委副主任江　河为冠军锻工车间队颁奖，厂团委书记向　阳致
闭幕词。
    △9月12日，厂工会女工委员会换届，金小花当选主任，路长青、田　甜当选副
主任，厂工会主席马有才到会讲话。
"""


def lines() -> list[str]:
    """The clean lines of the page."""
    return clean_text(PAGE, news=True).text.split("\n")


def test_padded_names_and_marks_above_a_gutter_do_not_cut_lines_across_the_page() -> None:
    [first] = [line for line in lines() if line.startswith("9月15日至16日")]
    assert "厂长方圆作了题为《抓质量、促改革、上台阶》的工作报告，厂党委书记石小川" in first


def test_paragraphs_set_in_by_one_character_are_told_from_lines_that_go_on() -> None:
    found = lines()
    assert "人事任免" in found
    assert "免去牛大力同志装配车间党支部书记职务，退居二线。" in found
    assert "聘任罗小满为厂长助理。" in found
    assert any(line.startswith("欧阳川说，") for line in found)


def test_a_rubric_below_columns_heads_the_lines_across_the_page() -> None:
    found = lines()
    assert found[found.index("【简讯】") + 1].startswith("△9月11日，厂团委、厂体协联合举办")


def test_each_piece_has_its_own_day() -> None:
    found = dated_whole(PAGE)
    assert {
        "1993-09-09 丁一凡 云川纺织机械厂 纪委副书记 appointed",
        "1993-09-09 牛大力 云川纺织机械厂装配车间 党支部书记 removed",
        "1993-09-13 苗青 云川纺织机械厂 总工程师",
        "1993-09-12 金小花 云川纺织机械厂工会女工委员会 主任 elected",
    } <= found
