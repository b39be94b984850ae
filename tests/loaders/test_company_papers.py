"""Papers that companies, bureaus, universities and hospitals publish themselves: whose works, departments and heads they tell of."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.about.imprint import publisher
from cursus.loaders.bodies.enterprises import is_own_name, is_own_works
from cursus.model.statement import Holding


def page(imprint: str, text: str) -> str:
    return f"钟山工人\n2016年5月20日　星期五　第12期（总第402期）　今日四版\n{imprint}\n\n　　本报讯　5月18日，{text}\n"


def posts_of(text: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, Holding))
    return {f"{one.person.name} {one.organization} {one.role}" for one in found}


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("内江石泉化工股份有限公司主办　　内部资料　免费交流", "内江石泉化工股份有限公司"),
        ("山东北岭矿业集团有限责任公司党委主办", "山东北岭矿业集团有限责任公司"),
        ("主办：安徽江淮建设工程集团股份有限公司", "安徽江淮建设工程集团股份有限公司"),
        ("中共海阳大学委员会主办", "海阳大学"),
        ("石泉市第二人民医院主办 内部交流", "石泉市第二人民医院"),
        ("北原石油管理局党委宣传部主办", "北原石油管理局"),
    ],
)
def test_the_imprint_names_whose_paper_it_is(line: str, body: str):
    assert publisher(["钟山工人", line]) == body


@pytest.mark.parametrize(
    "line", ["会议由石泉市教育局主办，各校参加", "某某日报社主办", "中共石泉市委主办", "公司举办主题活动，集团主办"]
)
def test_other_words_about_hosts_are_no_imprint_of_an_institution(line: str):
    assert publisher([line]) is None


@pytest.mark.parametrize("short", ["石泉特钢集团", "石泉特钢集团公司", "石泉特钢公司"])
def test_a_short_name_of_the_own_company_means_it(short: str):
    own = "邯郸石泉特钢集团有限公司"
    assert is_own_name(short, own)
    found = posts_of(page(f"{own}主办", f"{short}召开大会，{short}董事长林嘉树讲话，{short}工会主席孙建平主持会议。"))
    assert found == {f"林嘉树 {own} 董事长", f"孙建平 {own}工会 主席"}


def test_another_company_of_the_same_place_or_group_is_not_meant():
    own = "安徽江淮建设工程集团股份有限公司"
    assert is_own_name("江淮建工集团", own)
    for other in ("江淮物流公司", "江淮建设公司", "江北建工集团", "江淮建设工程集团物流公司", "公司"):
        assert not is_own_name(other, own)


def test_works_and_departments_of_a_list_hang_on_the_company():
    own = "内江石泉化工股份有限公司"
    text = (
        "公司召开安全生产会，合成氨厂厂长钱一鸣、热电厂厂长孙建平、东岭物流公司总经理常海、供销部副部长李慧敏、机修车间主任赵立军汇报。"
        "会议聘任吴志远为尿素厂厂长；免去郑春明的第二焦化厂副厂长职务。"
    )
    found = posts_of(page(f"{own}主办", text))
    assert found >= {
        f"钱一鸣 {own}合成氨厂 厂长", f"孙建平 {own}热电厂 厂长", f"李慧敏 {own}供销部 副部长",
        f"赵立军 {own}机修车间 主任", f"吴志远 {own}尿素厂 厂长", f"郑春明 {own}第二焦化厂 副厂长",
    }  # fmt: skip


def test_departments_of_guests_stay_with_their_company():
    own = "内江石泉化工股份有限公司"
    found = posts_of(page(f"{own}主办", "汾河重工集团副董事长吉中元、生产部部长史大明来访，总经理贺兰山会见。"))
    assert "史大明 汾河重工集团生产部 部长" in found


def test_works_with_a_name_of_their_own_stand_alone():
    own = "内江石泉化工股份有限公司"
    assert is_own_works("选煤厂", own) and is_own_works("采油二厂", own) and is_own_works("二矿", own)
    assert not is_own_works("红星机械厂", own) and not is_own_works("焦化厂", "石泉市总工会")


def test_a_railway_and_its_departments_are_of_no_city():
    text = "路局党委书记熊永康到新乡机务段调研，局长金伟民主持座谈会，机务处处长陆大鹏陪同。5月19日，铁路局工会主席孔令华慰问职工。"
    own = "郑北铁路局"
    assert posts_of(page(f"{own}主办", text)) == {
        f"熊永康 {own} 党委书记", f"金伟民 {own} 局长", f"陆大鹏 {own}机务处 处长", f"孔令华 {own}工会 主席",
    }  # fmt: skip


def test_a_mining_bureau_has_a_hospital_and_works():
    head = "石北矿务局2003年大事记\n1月8日，矿务局召开职工代表大会，局长高振邦作报告。\n"
    text = "2月15日，朱家塔煤矿矿长罗一清、机修厂厂长谢天佑、总医院院长宋玉成参加局长办公会。\n"
    found = posts_of(head + text)
    assert {"谢天佑 石北矿务局机修厂 厂长", "宋玉成 石北矿务局总医院 院长", "罗一清 朱家塔煤矿 矿长"} <= found


def test_a_faculty_of_chemistry_is_of_the_university_and_the_library_not_of_it():
    text = "我校召开本科教学工作会议，化学化工学院院长武丽萍、图书馆馆长乔建华发言。"
    found = posts_of(page("中共海阳大学委员会主办", text))
    assert found == {"武丽萍 海阳大学化学化工学院 院长", "乔建华 海阳大学图书馆 馆长"}


def test_a_works_is_not_hung_on_itself():
    found = posts_of("江北热电厂2001年大事记\n3月1日，热电厂厂长罗一清主持会议。\n")
    assert found == {"罗一清 江北热电厂 厂长"}


def test_a_bare_title_behind_a_guest_who_came_is_one_of_the_own_hospital():
    head = "云州市东湖医院2019年大事记\n3月2日，医院召开会议，院长高振邦作报告。\n"
    found = posts_of(head + "6月5日，江州市第九医院院长甘子明率专家组来院评审，副院长施远志汇报工作。\n")
    assert {"甘子明 江州市第九医院 院长", "施远志 云州市东湖医院 副院长"} <= found


def test_a_second_guest_keeps_the_body_of_the_first():
    head = "云州市东湖医院2019年大事记\n3月2日，医院召开会议，院长高振邦作报告。\n"
    found = posts_of(head + "6月5日，江州市第九医院院长甘子明、副院长施远志来院考察。\n")
    assert "施远志 江州市第九医院 副院长" in found
