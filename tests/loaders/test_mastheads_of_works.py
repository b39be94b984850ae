"""The head of a works' own paper, whose name need not be that of a paper."""

import pytest
from reading import read_whole

from cursus.loaders.cleaning.masthead import read_page_head
from cursus.model.statement import EventStatement, Holding

TEXT = (
    "\n\n百名能手摆擂台　　三项纪录一夜翻\n——全厂青工技术表演赛结束\n\n"
    "　　本报消息　2日晚，总结授奖大会在职工俱乐部举行。大会由工会主席王其昌主持，团委书记李春和作总结。\n"
)


@pytest.mark.parametrize(
    ("head", "day", "body"),
    [
        ("《云江机床》　中共云江机床厂委员会主办　第417期　1960年5月14日　星期六", "1960-05-02", "云江机床厂"),
        ("《跃进》　中共云江纺织厂委员会宣传部编　第12期　1958年8月3日", "1958-08-02", "云江纺织厂"),
        ("《红色矿工》　云江矿务局党委机关报　第63号　1959年3月12日　星期四　今日二版", "1959-03-02", "云江矿务局"),
        (
            "《云纺工人》（内部刊物　注意保存）　中共云江棉纺厂委员会编　一九五八年十月五日　第三十八期",
            "1958-10-02",
            "云江棉纺厂",
        ),
        ("《云柴战报》　云江柴油机厂革命委员会主办　第五十二期　一九七〇年四月九日　星期四", "1970-04-02", "云江柴油机厂"),
        ("《铁道工人》　1956年7月11日　星期三　云江铁路局政治部、云江铁路工会合编", "1956-07-02", None),
    ],
)  # fmt: skip
def test_gives_its_day_and_whose_paper_it_is(head: str, day: str, body: str | None):
    found = read_whole(head + TEXT).statements
    assert {one.date and one.date.edtf for one in found if isinstance(one, EventStatement)} == {day}
    held = {f"{one.organization}{one.role}" for one in found if isinstance(one, Holding)}
    assert body is None or held == {f"{body}工会主席", f"{body}团委书记"}


@pytest.mark.parametrize("line", ["《云江新志》　2019年5月14日", "《劳动争议调解规则》　第3号　2019年5月14日通过"])
def test_a_title_with_a_day_is_no_masthead(line: str):
    found = read_page_head(line)
    assert found is None or not found.sure
