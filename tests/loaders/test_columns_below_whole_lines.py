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


TIGHT = """云 川 师 专 报
中共云川师范专科学校委员会主办    第8期（总第112期）    1987年4月15日  星期三

        校领导班子调整               我校召开三届二次教代会                   简 讯
　　本报讯 4月2曰，省教委副主任    　　4月5曰至7日，我校三届二次    　　▲4月3曰，中文系与云川市第
文明来校宣布任免决定：乔松同志   教职工代表大会在小礼堂举行。校   一中学签订《教育实习基地协议》，
任云川师范专科学校党委书记；免   长时新作了题为《深化改革，提高   中文系副主任严肃、市一中校长金
去路平同志校党委书记职务，改任   质量》的工作报告，总务长田野作   石分别签字。
调研员；任命白雪、马前进为校长、 财务工作报告，党委书记乔松讲话。 　　▲4月8日，校团委举行“五四”
副校长。                         市教育工会主席安宁到会祝贺。     征文颁奖会，团委书记向阳致词，
　　宣布大会由副校长万里主持，   　　大会审议通过了《教职工住房   青年教师代表何苗发言。
原校长方正平在会上讲了话。       分配办法》，选举校工会副主席关   　　▲近曰，我校成立计算机应用
                                 山为提案委员会主任。             研究室，数学系讲师成功任主任。
     体育系举行教工排球赛
　　4月9曰下午，校工会主办、体             系主任聘任
育系承办的教工排球赛在风雨操场   　　校长时新4月l0曰聘任：
开赛，体育系主任石磊主持开幕式。 　　中文系主任 文华
"""


def test_the_edge_of_a_column_is_where_its_lines_begin_and_not_its_paragraphs() -> None:
    found = clean_text(TIGHT, news=True).text.split("\n")
    assert any("总务长田野作财务工作报告，党委书记乔松讲话。市教育工会" in line for line in found)
    assert any("免去路平同志校党委书记职务，改任调研员；任命白雪" in line for line in found)


HEADED = """白 河 二 院 院 讯
白河市第二人民医院党委宣传科编印   第9期（总第76期）   2003年5月20日

                院内任免                               外地专家来院讲学
  根据院党委会5月12日研究决定：              5月15日，应我院邀请，云川医院呼吸科主
  聘任向前为内二科主任，试用期一年；       任、主任医师华山来院作非典防治专题讲座。
  聘任丁香（女）、边防为急诊科副主任，丁   讲座由医务科科长高明主持，内二科副主任章
香主持工作；                               程、感染科护士长甘甜等80余人参加。
  石榴任护理部总护士长，免去其外一科护士
长职务；                                                党支部选举结果
  解聘江涛放射科主任职务，到龄退休。         内科党支部：书记向前，委员丁香、章程。
  （院人事科）                               外科党支部：书记江涛，副书记石榴。

              我院工会换届                                 本院简史
  5月8日，医院工会召开第六次会员代表大会，   白河市第二人民医院前身为1952年成立的白
副院长时珍代表院党委讲话，市卫生局工会主   河县人民医院，首任院长由县卫生科科长柳青
席万春到会祝贺。大会选举田园为主席，花蕾、 兼任。
马达为副主席。
"""


def test_headlines_set_in_alike_make_no_column() -> None:
    found = clean_text(HEADED, news=True).text.split("\n")
    assert "外地专家来院讲学" in found
    assert found[found.index("外地专家来院讲学") + 1].endswith("感染科护士长甘甜等80余人参加。")
    assert "石榴任护理部总护士长，免去其外一科护士长职务；" in found
