"""Short news whose headlines stand on the line of their text, before its day."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_HEAD = "一周要闻｜青川这一周（5月6日—5月12日）\n\n{stamp}\n\n"
_NEWS = (
    ("县政府召开常务会议", "5月6日，", "县长孔立主持召开县政府第9次常务会议，副县长唐开出席会议。"),
    ("专场招聘会走进柳镇", "7日下午，", "由县总工会主办的“春风送岗”专场招聘会在县文化广场举行，县总工会主席封平致辞。"),
    ("孔立调研春耕", "同日，", "孔立到木鱼镇、乔庄镇调研春耕生产，县农业农村局局长于光陪同。"),
    ("全县教育工作会议召开", "9日至10日，", "全县教育工作会议在县城召开，副县长唐开讲话。"),
)
_DAYS = ["2024-05-06", "2024-05-07", "2024-05-07", "2024-05-09/2024-05-10"]


@pytest.mark.parametrize(
    "form", ["◎{}　{}{}", "● {}  {}{}", "◆{} {}{}", "■ {}　　{}{}", "■{}：{}{}", "【{}】{}{}", "「{}」 {}{}"]
)
@pytest.mark.parametrize("stamp", ["县融媒体中心　2024-05-12 20:30　四川", "青川发布　2024年5月12日 18:02　发表于四川"])
def test_headlines_before_the_day_open_news_of_that_day(form: str, stamp: str) -> None:
    text = _HEAD.format(stamp=stamp) + "\n\n".join(form.format(*one) for one in _NEWS) + "\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in events if one.date] == _DAYS
