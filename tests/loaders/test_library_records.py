"""An article of an old newspaper with the record of a digital library around it."""

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

_RECORD = (
    "市一屆二次各界人民代表會議昨日開幕\n知识类型{0} 析出资源\n查看原文\n内容出处{0} 《粵東日報》 报纸\n唯一号{0} 1308200202\n"
    "颗粒名称{0} 市一屆二次各界人民代表會議\n其他题名{0} 張國棟市長作施政報告\n分类号{0} D624\n"
    "摘要{0} 1951年10月2日為汕頭市一屆二次各界人民代表會議的第二天。\n关键词{0} 人民代表會議\n内容{1}"
)
_FOOT = "知识出处\n粵東日報\n阅读\n相关人物\n陳德明\n相关地名\n汕頭市\n"


@pytest.mark.parametrize("colon", ["：", ":"])
@pytest.mark.parametrize("body", ["\n", "：\n", "： "])
@pytest.mark.parametrize("day", ["昨（二）日", "昨(二)日", "昨日"])
def test_the_summary_of_the_record_tells_the_day(colon: str, body: str, day: str) -> None:
    """The text tells of the day before the paper's, which the summary gives; the session is what it tells of."""
    text = (
        _RECORD.format(colon, body)
        + f"（本報訊）{day}爲汕頭市一屆二次各界人民代表會議的第二天，上午由市長張國棟作施政報告。"
        + "下午由市總工會籌備會主任趙大海、市婦聯主任周玉梅先後發言。\n"
    )
    found = dated_whole(text + _FOOT)
    assert found == {
        "1951-10-02 張國棟 汕頭市人民政府 市長",
        "1951-10-02 趙大海 汕頭市總工會籌備會 主任",
        "1951-10-02 周玉梅 汕頭市婦聯 主任",
    }
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.title for one in events] == ["汕頭市一屆二次各界人民代表會議"]


def test_the_paper_of_a_province_says_which_it_is() -> None:
    text = (
        (
            _RECORD.format("：", "\n")
            + "昨日，省婦聯主任何秀英、民政廳廳長方國華先後在會上發言，省總工會主席林大同主持。\n"
        )
        .replace("粵東日報", "福建日報")
        .replace("汕頭市", "省")
    )
    assert dated_whole(text) == {
        "1951-10-02 何秀英 福建省婦聯 主任",
        "1951-10-02 方國華 福建省民政廳 廳長",
        "1951-10-02 林大同 福建省總工會 主席",
    }


def test_the_day_of_the_paper_in_a_record() -> None:
    text = (
        _RECORD.format("：", "\n").replace("分类号", "出版日期： 1951年10月9日\n分类号")
        + "昨日，汕頭市婦聯主任周玉梅發言。\n"
    )
    assert dated_whole(text) == {"1951-10-08 周玉梅 汕頭市婦聯 主任"}
