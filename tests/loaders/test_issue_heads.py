"""The day and the body in the head of newsletters and minutes, and who held posts by tables with names of other languages."""

import pytest
from reading import based_whole, dated_whole, held_whole, own_body

_NEWS = "4月8日，云州市桥牌协会在市体育馆召开三届二次理事会，会长白木主持，副会长吴为汇报工作。"


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("云州市桥牌协会简报\n\n2015年第3期（总第27期）　　　2015年4月12日", "2015"),
        ("云州市桥牌协会简报\n（第12期）\n云州市桥牌协会秘书处编　　　　2016年4月12日", "2016"),
        ("工 作 简 报\n总第27期\n云州市桥牌协会办公室　　　　2016年4月12日", "2016"),
        ("桥牌简讯\n2016年第27期\n云州市桥牌协会办公室编印　　　　4月12日", "2016"),
        ("专题会议纪要\n\n〔2018〕第14期\n\n云州市桥牌协会　　　　　　2018年4月12日", "2018"),
        ("桥牌通讯\n第5期　　主办：云州市桥牌协会　　2019.4.12", "2019"),
        ("情况反映\n第8期\n云州市桥牌协会办公室　　　二〇一五年四月十二日　签发：李平", "2015"),
        ("信 息 快 报\n第 31 期\n(总第 214 期)\n云州市桥牌协会秘书处        2014 年 4 月 12 日", "2014"),
        ("云州市桥牌协会工作简报\n2013年第2期  总第9期  （2013年4月12日）", "2013"),
    ],
)
def test_the_head_of_an_issue_tells_its_day_and_its_body(head: str, year: str):
    text = f"{head}\n\n{_NEWS}\n"
    assert own_body(text) == "云州市桥牌协会"
    assert f"{year}-04-08 白木 云州市桥牌协会 会长" in dated_whole(text)


def test_a_table_of_terms_gives_its_body_rows_whose_names_have_no_usual_surname():
    text = (
        "附录三　云州市种畜场历任领导一览表\n\n（截至2022年6月）\n\n职　务　　姓　名　　民族　　任职时间　　备　注\n"
        "场　长　　扎西才让　　藏　　1978.05—1984.11\n　　　　　　白　池　　汉　　1984.11—1993.02　　调任市畜牧局副局长\n"
        "　　　　　　拉毛草　　藏　　1993.02—2004.08\n　　　　　　旦正加　　藏　　2016.03—\n"
        "副场长　　白　池　　汉　　1979.06—1984.11\n"
    )
    heads = {
        "扎西才让 云州市种畜场 场长",
        "白池 云州市种畜场 场长",
        "拉毛草 云州市种畜场 场长",
        "旦正加 云州市种畜场 场长",
    }
    assert {f"{one} term" for one in (*heads, "白池 云州市种畜场 副场长")} == based_whole(text)


@pytest.mark.parametrize("took", ["兼任", "担任", "代理"])
def test_a_small_body_has_one_branch_of_the_party(took: str):
    text = "云州市档案馆大事记\n\n2021年9月6日，{}由何苗" + took + "。\n"
    assert held_whole(text.format("党支部书记")) == {"何苗 云州市档案馆 党支部书记 appointed"}
    assert held_whole(text.format("馆长")) == {"何苗 云州市档案馆 馆长 appointed"}


def test_several_branches_leave_open_whose_secretary_it_is():
    text = "云州市档案馆大事记\n\n2021年9月6日，馆里有三个党支部，党支部书记由何苗兼任。\n"
    assert held_whole(text) == set()


def test_a_document_may_end_with_a_name_that_is_a_word():
    text = "云州市档案馆简报\n\n2021年第6期　2021年9月6日\n\n9月5日，馆长高原主持馆务会。\n\n列席：高原、李平、高原"
    assert "高原 云州市档案馆 馆长" in held_whole(text)


@pytest.mark.parametrize("by", ["（云州市云岭区人民政府督查室　2022年2月）", "云州市云岭区人民政府办公室　2022年2月"])
def test_a_table_of_tasks_by_a_district_takes_no_housing_estate_for_one(by: str):
    text = (
        f"云岭区2022年为民办实事任务分解表\n\n{by}\n\n序号 | 实事名称 | 包抓领导 | 牵头单位 | 完成时限\n"
        "1 | 新建公共卫生间8座 | 副区长白建中 | 区住建局 | 9月底\n2 | 更新老旧小区电梯60部 | 副区长苗彩 | 区市场监管局 | 10月底\n\n"
        "说明：进展情况报区政府督查室，由督查室副主任高虎汇总。\n"
    )
    found = {one for one in dated_whole(text) if "督查室" not in one}
    assert found == {f"2022-02 {name} 云州市云岭区人民政府 副区长" for name in ("白建中", "苗彩")}
    assert "高虎" in {one.split()[1] for one in dated_whole(text)}


@pytest.mark.parametrize(
    "office",
    ["党委办公室", "学院办公室", "校长办公室", "党委校长办公室", "党政综合办公室", "组织部", "党委办公室编印"],
)
def test_an_office_below_minutes_that_does_not_say_whose_it_is_leaves_the_title_its_body(office: str):
    text = (
        f"中共白河师范学院委员会\n常委会会议纪要\n\n〔2022〕第4期\n\n{office}　　　　2022年5月11日\n\n"
        "时　　间：2022年5月9日（星期一）\n主 持 人：党委书记苗丰年\n出　　席：党委副书记、校长白　帆\n列　　席：人事处处长何　苗\n"
    )
    assert {
        "2022-05-09 苗丰年 白河师范学院 党委书记",
        "2022-05-09 白帆 白河师范学院 校长",
        "2022-05-09 何苗 白河师范学院人事处 处长",
    } <= dated_whole(text)


def test_an_office_below_minutes_that_says_whose_it_is_tells_the_body():
    text = "专题会议纪要\n\n第4期\n\n白河师范学院校长办公室　　　2022年5月11日\n\n5月9日，校长白帆主持会议。\n"
    assert "2022-05-09 白帆 白河师范学院 校长" in dated_whole(text)
