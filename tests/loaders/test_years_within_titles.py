"""Years in the titles of papers that a sentence names: what follows it is still of the year that the text tells of."""

from __future__ import annotations

import pytest

from cursus.loaders.dates.notations import Anchor, find_dates
from cursus.model.dates import When

BASE = Anchor(When.parse("2016-10-08"), When.parse("2017-01-12"))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("10月，县政府印发《全民健身规划（2013—2020年）》。11月3日，健身中心揭牌。", "2016-11-03"),
        ("10月9日，印发《2017年工作要点》，25日召开推进会。", "2016-10-25"),
        ("10月9日，转发《关于2015年度考核结果的通报》。同日，召开会议。", "2016-10-09"),
        ("10月9日，印发《关于加强2017年元旦春节期间安全工作的通知》。次日，开展检查。", "2016-10-10"),
        ("10月9日，印发《规划（2013年）》和《方案（2014—2018年）》。11日，召开会议。", "2016-10-11"),
    ],
)
def test_years_of_titles_are_not_those_of_what_follows(text: str, last: str) -> None:
    assert find_dates(text, BASE)[-1][2].edtf == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("（2013—2015年）\n3月5日，开馆。", "2013-03-05"),
        ("《体育志》记载，2014年3月开馆，5日接待观众。", "2014-03-05"),
        ("2014年，《体育志》出版。3月5日，开馆。", "2014-03-05"),
    ],
)
def test_other_years_lead_what_follows(text: str, last: str) -> None:
    assert find_dates(text, BASE)[-1][2].edtf == last
