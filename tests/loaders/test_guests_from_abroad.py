"""Pages of a city on guests from other countries: whose guests they are, who leads them, and whose page it is."""

import pytest
from reading import held, held_whole, own_body, read_whole

from cursus.model.statement import EventStatement, Participation

HOME = "市长林国栋会见代表团一行，与其举行会谈，市外办主任何文陪同。"


@pytest.mark.parametrize(
    ("title", "guests", "post"),
    [
        ("蒙古国中央省代表团访问我市", "以省长巴图苏和为团长的蒙古国中央省代表团一行9人抵达临沧，对我市进行友好访问。", "巴图苏和 蒙古国中央省 省长"),
        ("老挝琅南塔省代表团来我市访问", "以副省长坎潘为团长的老挝琅南塔省政府代表团一行12人来我市访问。", "坎潘 老挝琅南塔省 副省长"),
        ("老挝丰沙里省代表团访问临沧", "以丰沙里省副省长坎苏为团长的老挝丰沙里省代表团抵达临沧。", "坎苏 老挝丰沙里省 副省长"),
        ("韩国庆州市议会代表团到访我市", "以议长金东焕为团长的韩国庆州市议会代表团一行8人访问临沧市。", "金东焕 韩国庆州市议会 议长"),
        ("美国客人来访", "由校长史密斯率领的美国密歇根州立大学代表团一行5人来临沧市访问。", "史密斯 美国密歇根州立大学 校长"),
        ("市领导会见俄罗斯客人", "俄罗斯赤塔市市长伊万诺夫率团访问临沧市。", "伊万诺夫 俄罗斯赤塔市 市长"),
    ],
)  # fmt: skip
def test_leader_of_guests_holds_his_post_where_they_come_from(title: str, guests: str, post: str) -> None:
    text = f"{title}\n\n（临沧市外办　2014-05-09）\n\n　　5月6日，{guests}{HOME}\n"
    found = held_whole(text)
    assert {post, "林国栋 临沧市人民政府 市长", "何文 临沧市外办 主任"} <= found
    assert not any("其举行" in one for one in found)


@pytest.mark.parametrize(
    "title", ["日本富山县日中友好协会代表团来访", "韩国某某商会代表团访问云川市", "临沧市代表团出访蒙古国"]
)
def test_guests_and_delegations_are_not_whose_page_it_is(title: str) -> None:
    assert own_body(f"{title}\n\n2019-09-05\n\n　　9月3日，会长高桥健一访问云川市。\n") == ""


def test_place_abroad_is_told_short_behind_its_whole_name() -> None:
    text = "蒙古国中央省代表团访问我市\n\n2014-05-09\n\n　　5月6日，蒙古国中央省代表团抵达临沧，对我市进行访问。副市长敖雪松与中央省副省长达瓦苏伦分别代表双方签字。\n"
    assert "达瓦苏伦 蒙古国中央省 副省长" in held_whole(text)
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.venue for one in events] == ["临沧"]


@pytest.mark.parametrize(
    ("stamp", "sentence", "title"),
    [
        ("（临沧外事简报　2013年第11期　6月14日）", "以省长巴图苏和为团长的蒙古国中央省代表团一行9人抵达我市，对我市进行友好访问。", "蒙古国中央省代表团访问我市"),
        ("2013-06-14", "蒙古国中央省代表团一行9人抵达我市，进行了友好访问。", "蒙古国中央省代表团访问我市"),
        ("2013-06-14", "以省长巴图苏和为团长的蒙古国中央省代表团一行9人访问我市。", "蒙古国中央省代表团一行9人访问我市"),
        ("2013-06-14", "由省长巴图苏和率领的蒙古国中央省经贸考察团来我市考察。", "蒙古国中央省经贸考察团来我市考察"),
    ],
)  # fmt: skip
def test_visit_is_told_without_who_leads_it(stamp: str, sentence: str, title: str) -> None:
    text = f"蒙古国中央省代表团访问我市\n\n{stamp}\n\n　　6月8日，{sentence}市长林国栋会见代表团一行。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.date.edtf if one.date else "", one.title) for one in events] == [("2013-06-08", title)]


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("市长林国栋会见并宴请了代表团一行。", {"林国栋": ("other",)}),
        ("市长林国栋设宴欢迎代表团一行，市外办主任何文作陪。", {"林国栋": ("other",), "何文": ("companion",)}),
        ("副市长周建明会见客人，市外办主任何文会见时在座。", {"周建明": ("other",), "何文": ("attendee",)}),
    ],
)
def test_hosts_are_no_visitors(said: str, roles: dict[str, tuple[str, ...]]) -> None:
    text = f"蒙古国中央省代表团访问我市\n\n（临沧市外办　2014-05-09）\n\n　　5月6日，蒙古国中央省代表团一行6人到访临沧，{said}\n"
    found = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == roles


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("越南驻广州总领事馆领事武德成出席。", "武德成 越南驻广州总领事馆 领事"),
        ("市总女工部部长武德成出席。", "武德成 云州市总工会女工部 部长"),
    ],
)
def test_a_consulate_is_no_federation_of_unions(text: str, post: str) -> None:
    assert held(text) == {post}


def test_a_firm_named_again_without_its_country() -> None:
    found = held_whole(
        "云岭轴承厂简史\n\n1984年　12月5日，工厂与日本山和金属株式会社签订《引进合同》，山和金属株式会社社长高木正雄签字。"
        "6日，云岭市大成机械公司经理方明来厂。\n"
    )
    assert {"高木正雄 日本山和金属株式会社 社长", "方明 云岭市大成机械公司 经理"} <= found
