"""Notices of appointments: days that only say which thing is spoken of, the day of printing below that of signing."""

import pytest
from reading import dated_whole

HEAD = (
    "云州市人民政府文件\n\n云政干〔2013〕14号\n\n云州市人民政府关于何立言等\n同志职务任免的通知\n\n各县（区）人民政府：\n\n"
    "经研究，市人民政府决定：\n\n何立言同志任市教育局主任督学。\n\n"
)
TAIL = (
    "\n\n云州市人民政府\n2013年7月15日\n\n\n（此件公开发布）\n\n抄送：市委各部门，云州军分区。\n　　　市人大常委会办公室，市政协办公室。\n"
    "云州市人民政府办公室　　　　　　　　　　2013年7月16日印发\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "2012年5月试用的市林业局副局长舒可望同志试用期满，经考核合格，现予正式任职。",
        "2012年5月试任的市林业局副局长舒可望试用期满，同意按期转正。",
        "市林业局副局长舒可望同志试用期满，经考核合格，正式任职。",
    ],
)
def test_the_end_of_a_trial_is_of_the_day_of_the_paper(told: str) -> None:
    assert dated_whole(HEAD + told + TAIL) == {
        "2013-07-15 何立言 云州市教育局 主任督学 appointed",
        "2013-07-15 舒可望 云州市林业局 副局长",
    }


def test_papers_of_another_year_begin_nothing() -> None:
    told = "2011年印发的《云州市督学管理办法》同时废止，由市教育局局长舒可望负责解释。"
    assert "2013-07-15 舒可望 云州市教育局 局长" in dated_whole(HEAD + told + TAIL)
