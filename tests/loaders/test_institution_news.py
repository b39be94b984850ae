"""News that universities, companies, hospitals and unions put on their own pages."""

from __future__ import annotations

from reading import read_whole

from cursus.loaders.document import describe
from cursus.model.statement import EventStatement, Holding, Hosting, Participation

HEAD = "云州大学要闻\n云州大学新闻网　2021-04-13\n"


def hosts(text: str) -> set[tuple[str, str]]:
    return {(one.organization, one.role) for one in read_whole(HEAD + text).statements if isinstance(one, Hosting)}


def posts(text: str) -> set[str]:
    found = (one for one in read_whole(HEAD + text).statements if isinstance(one, Holding))
    return {f"{one.person.name} {one.organization} {one.role}" for one in found}


def test_posts_behind_an_academician_are_those_of_the_body_before():
    found = posts(
        "4月2日，云州大学党委常委、教务长、中国科学院院士石小川，党委常委、副校长罗文博，副校长、中科院院士高平安，"
        "校长助理孙庆华等出席有关活动。\n"
    )
    assert {"罗文博 云州大学 党委常委", "高平安 云州大学 副校长", "孙庆华 云州大学 校长助理"} <= found
    assert not any("中国科学院 副" in one or "中国科学院 党" in one for one in found)


def test_what_two_bodies_sign_about_is_no_part_of_their_names():
    said = "3月29日，云州大学与南溪新区管理委员会就“科技创新中心”项目进行合作签约。\n"
    assert hosts(said) == {("云州大学", "signatory"), ("南溪新区管理委员会", "signatory")}


def test_a_contract_signed_again_has_two_sides():
    said = "3月31日，南溪省政府与云州大学续签《战略合作协议》。双方还就人才培养座谈。\n"
    assert {"云州大学"} < {body for body, role in hosts(said) if role == "signatory"}


def test_an_agreement_of_long_ago_is_not_signed_at_a_meeting():
    said = "3月31日，两校合作座谈会在云州大学举行。石小川说，云州大学与南溪博物院签署合作协议以来，成果丰硕。\n"
    assert not any(role == "signatory" for _, role in hosts(said))


def test_verbs_of_joint_doing_before_the_hosts_verb_are_no_part_of_a_name():
    said = "3月31日，由云州市总工会、云州市民政局合作主办的春季联谊会在青山公园举行。\n"
    assert hosts(said) == {("云州市总工会", "organizer"), ("云州市民政局", "organizer")}


def test_news_of_late_behind_the_name_of_an_agency_is_of_the_month():
    text = (
        "云州东山：持卡十元游青山\n2015-04-30　云州网\n云州网讯 近日，“十元游青山启动仪式”在青山公园举行。"
        "区总工会副主席石小川出席启动仪式。\n这是东山区总工会为本区会员提供的优惠。东山区总工会还将组织采摘。\n"
    )
    statements = read_whole(text).statements
    events = [one for one in statements if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in events if one.date] == ["2015-04"]
    assert not any("这是" in one.organization for one in statements if isinstance(one, Holding))


def test_the_number_of_a_document_that_is_passed_on_tells_the_year():
    text = (
        "我校召开动员会\n3月27日下午，我校在综合楼召开动员会。保卫处处长石小川传达了云防〔2019〕1号《关于安全教育的通知》，"
        "宣读了《南昌云岭学院工作方案》。副校长罗文锋主持会议。\n"
    )
    found = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert {one.date.edtf for one in found if one.date} == {"2019-03-27"}


def test_a_trade_before_the_name_of_who_is_chosen():
    text = "2017年3月12日云南省总工会九届三次全委会，选举农民工石小川为云南省总工会副主席。\n"
    found = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert [(one.person.name, one.role, one.basis) for one in found] == [("石小川", "副主席", "elected")]


def test_guests_arrive_and_witness():
    arrived = "9月7日上午，县长石小川、副县长罗文锋等莅临云州县第一初级中学，表达了对教师的慰问。\n"
    text = "县长莅临我校慰问\n2017-09-07\n" + arrived
    seen = [one for one in read_whole(text).statements if isinstance(one, Participation)]
    assert {(one.person.name, *one.roles) for one in seen} == {("石小川", "visitor"), ("罗文锋", "visitor")}
    signed = (
        "4月2日，项目签约仪式在云州大学举行。在省政协副主席何东来，云州大学校长石小川的共同见证下，两校签署协议。\n"
    )
    seen = [one for one in read_whole(HEAD + signed).statements if isinstance(one, Participation)]
    assert {one.person.name for one in seen} == {"何东来", "石小川"}


def test_what_a_meeting_fixed_is_no_body_and_no_name():
    said = "4月2日，云州省工程研究会成立会议召开。会议商定研究会理事长、副理事长、秘书长以及理事等名单、年会时间等。\n"
    assert posts(said) == set()


def test_deputies_stand_beside_the_head_just_named():
    found = posts("4月9日，东海博物院院长石小川、副院长罗文锋带领相关部门负责人来访云州大学。\n")
    assert found == {"石小川 东海博物院 院长", "罗文锋 东海博物院 副院长"}


def test_a_meeting_held_at_the_school_leaves_the_page_the_schools():
    text = (
        "种业研究院成立大会在校举行\n2022年5月21日，云南种业研究院成立大会在学校礼堂举行。西南林业大学等单位领导，"
        "校党委书记石小川、校长罗文锋出席会议。云南农业大学将建好研究院。云南农业大学党委副书记何东来宣读了文件。\n"
    )
    found = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert {one.organization for one in found} == {"云南农业大学"}


def test_the_day_behind_a_signature_in_a_text_of_one_line():
    text = "浙江华岭泵业股份有限公司 关于财务总监辞职的公告 石小川先生申请辞去公司财务总监职务。特此公告。 浙江华岭泵业股份有限公司董事会 二零一八年五月三日"
    date = describe(key="k", version="0", raw=text, name="k", meta={}).date
    assert date and date.edtf == "2018-05-03"
