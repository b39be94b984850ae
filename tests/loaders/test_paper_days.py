"""The day on which a plan was adopted is not that on which the notice that hands it down names a group's heads."""

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Issuance, Responsibility

HEAD = "柳溪县人民政府办公室\n关于印发《柳溪县防汛任务分解表》的通知\n\n柳政办〔2020〕37号\n\n各乡镇人民政府：\n\n"
REST = (
    "\n\n一、加强领导。成立柳溪县防汛减灾工作专班，由县委副书记、县长方大同任组长，县水利局等8个单位主要负责人为成员。"
    "\n\n柳溪县人民政府办公室\n2020年4月24日\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "《柳溪县防汛任务分解表》已经2020年4月20日县十八届人民政府第67次常务会议审议通过，现印发给你们。",
        "《柳溪县防汛任务分解表》已经县人民政府2020年4月20日第67次常务会议审议通过，现印发给你们。",
        "《柳溪县防汛任务分解表》已于2020年4月20日经县政府第十八届第67次常务会议通过，现予印发。",
        "经2020年4月20日县政府常务会议审议通过，现将《柳溪县防汛任务分解表》印发给你们，请认真贯彻执行。",
    ],
)
def test_paper_and_posts_have_their_own_days(told: str) -> None:
    said = read_whole(HEAD + told + REST).statements
    given = [one for one in said if isinstance(one, Holding) and one.role == "组长"]
    assert [(one.date and one.date.edtf, one.basis) for one in given] == [("2020-04-24", "appointed")]
    adopted = [one for one in said if isinstance(one, Issuance) and one.action == "adopted"]
    assert [(one.date and one.date.edtf, *one.organizations) for one in adopted] == [("2020-04-20", "柳溪县人民政府")]
    assert not [one for one in said if isinstance(one, Responsibility)]


def test_names_of_those_given_keep_the_day_of_the_meeting() -> None:
    text = HEAD.replace("防汛任务分解表", "防汛专班组成人员名单") + (
        "《柳溪县防汛专班组成人员名单》已经2020年4月20日县政府常务会议通过，现印发给你们。\n\n任命：\n方大同为县水利局局长。"
        "\n\n柳溪县人民政府办公室\n2020年4月24日\n"
    )
    given = [one for one in read_whole(text).statements if isinstance(one, Holding) and one.basis == "appointed"]
    assert [one.date and one.date.edtf for one in given] == ["2020-04-20"]


@pytest.mark.parametrize(
    ("listed", "bodies"),
    [
        ("竹林镇、双桥镇、白石镇人民政府", ["竹林镇人民政府", "双桥镇人民政府", "白石镇人民政府"]),
        ("七里乡、蒿坪乡人民政府，县茶叶局", ["七里乡人民政府", "蒿坪乡人民政府", "茶叶局"]),
        ("竹林镇、双桥乡、东门街道", ["竹林镇", "双桥乡", "东门街道"]),
        ("竹林镇、柳溪县水利局", ["竹林镇", "水利局"]),
        ("竹林镇、县水利局", ["竹林镇", "水利局"]),
        ("县乡镇企业局", ["乡镇企业局"]),
    ],
)
def test_towns_share_the_name_of_their_bodies(listed: str, bodies: list[str]) -> None:
    text = f"柳溪县2020年任务分解表\n\n一、农业\n\n1．完成修复。\n责任单位：{listed}\n\n柳溪县人民政府\n2020年3月3日\n"
    said = [one.organization for one in read_whole(text).statements if isinstance(one, Responsibility)]
    assert said == [f"柳溪县{one}" for one in bodies]


def test_no_prefix_is_carried_to_the_keeper_of_a_place() -> None:
    text = "柳溪县2020年任务分解表\n\n1．全面开园。\n牵头单位：县文旅局、云岭国家级自然保护区管理处\n\n柳溪县人民政府\n2020年3月3日\n"
    said = [one.organization for one in read_whole(text).statements if isinstance(one, Responsibility)]
    assert said == ["柳溪县文旅局", "云岭国家级自然保护区管理处"]
