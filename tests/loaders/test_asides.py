"""News of a congress that also tells of the day before and of the days after, and what stands below it."""

from __future__ import annotations

from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement, Holding

TEXT = (
    "杭州市茶业协会第五次会员代表大会召开\n发布时间：2022-06-30　来源：协会秘书处\n"
    "6月28日，杭州市茶业协会第五次会员代表大会在杭州饭店召开。省市场监督管理局食品生产处处长安民到会祝贺。\n"
    "大会闭幕后，随即召开五届一次理事会，选举柳长林为会长。"
    "新当选的柳长林，现任杭州春雨茶厂厂长。\n"
    "会前一天，协会召开四届理事会最后一次会议，柳长林主持。会后，7月1日至2日，柳长林率新班子成员赴临安区走访会员企业，"
    "临安区农业局局长王大为陪同。\n"
    "附：第五届理事会副会长及所在单位\n"
    "哈斯·巴特尔　　杭州草原乳品公司总经理\n司马骏　　杭州春雨茶厂厂长\n"
)


def _statements(kind: type) -> list[object]:
    found = extract(describe(key="test", version="0", raw=TEXT, name="test", meta={}))
    return [one for one in found.statements if isinstance(one, kind)]


def test_days_told_by_the_meeting() -> None:
    """会前一天 is the day before, 会后 with its days those; what follows the paragraph is of the day of the whole."""
    days = {
        one.date.edtf: one.title for one in _statements(EventStatement) if isinstance(one, EventStatement) and one.date
    }
    assert set(days) == {"2022-06-28", "2022-06-27", "2022-07-01/2022-07-02"}
    assert days["2022-06-28"] == "五届一次理事会"
    held = {brief(one): one.date and one.date.edtf for one in _statements(Holding) if isinstance(one, Holding)}
    assert held["王大为 杭州市临安区农业局 局长"] == "2022-07-01/2022-07-02"
    assert held["哈斯·巴特尔 杭州草原乳品公司 总经理"] == "2022-06-28"


def test_bodies_and_names_of_the_news() -> None:
    """省市场监督管理局 is one of the province; whoever is presented behind 的 is meant, with what he is."""
    held = {brief(one) for one in _statements(Holding) if isinstance(one, Holding)}
    assert "安民 浙江省市场监督管理局食品生产处 处长" in held
    assert "柳长林 杭州春雨茶厂 厂长" in held
