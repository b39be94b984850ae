"""News pages whose first sentence gives no day, and whose headline stands again below their pictures."""

from __future__ import annotations

from reading import read_whole

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Holding, Participation, SourceDocument

TITLE = "江西省义工协会成立"
RAW = f"""{TITLE}
江西在线　2018-09-28 16:15:01
为推进志愿服务，江西省民政厅近来着手筹建江西省义工协会。9月27日上午，江西省义工协会第一次会员大会在省城召开。
【聚焦江西】{TITLE}
大会现场
会上，会员听取了筹备工作报告。
【聚焦江西】{TITLE}
徐伟明当选江西省义工协会会长，冯健康当选常务副会长。
"""


def test_all_is_of_the_day_on_which_it_was_held() -> None:
    statements = extract(
        SourceDocument(key="t", version="0", title=TITLE, raw=RAW, medium="text", date=When.parse("2018-09-28"))
    ).statements
    chosen = {(one.person.name, one.date.edtf) for one in statements if isinstance(one, Holding) and one.date}
    assert chosen == {("徐伟明", "2018-09-27"), ("冯健康", "2018-09-27")}


def test_what_a_picture_shows_is_no_part_of_the_meeting() -> None:
    raw = (
        "云州报\n中共云州市委机关报\n1957年3月21日　星期四　第112期\n\n市人民代表大会闭幕\n"
        "　　本报讯　云州市第二届人民代表大会第一次会议三月十八日闭幕。市委书记罗敏讲了话。\n"
        "　　图：副市长池中（左二）在休息时同农民代表交谈。　　本报记者　石川　摄\n"
    )
    statements = read_whole(raw).statements
    assert {one.person.name for one in statements if isinstance(one, Participation)} == {"罗敏"}
