"""What histories of works and chapters on federations tell in their own way: companies that works grew out of, houses lent for
a meeting, years in clauses, people who come back, bodies by the name of the time where the book calls them for short."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.bodies.building import left_edge

_WORKS = (
    "青溪棉织厂五十年\n\n厂史编写组　1986年12月\n\n　　青溪棉织厂地处云州市北郊，前身是青溪棉织股份有限公司，创建至今已有半个世纪。\n\n"
    "一、厂史\n\n　　"
)


def _works(text: str) -> set[str]:
    return dated_whole(f"{_WORKS}{text}\n")


@pytest.mark.parametrize(
    "meets",
    [
        "假云州县商会开创立会，公推",
        "借座云州县商会开成立大会，推举",
        "假座云州县教育会举行创立会，选举",
        "召开创立会，推选",
    ],
)
def test_the_board_is_of_the_company_and_not_of_the_house_lent(meets: str) -> None:
    found = _works(f"1936年10月10日，{meets}谭仲山为董事长。")
    assert found == {"1936-10-10 谭仲山 青溪棉织股份有限公司 董事长 elected"}


def test_managers_are_of_the_works_once_it_is_no_company() -> None:
    found = _works("1936年10月，聘夏国翰为经理。1954年7月，公私合营，郑克山任厂长。1956年3月，段国新任经理。")
    assert found == {
        "1936-10 夏国翰 青溪棉织股份有限公司 经理 appointed",
        "1954-07 郑克山 青溪棉织厂 厂长 appointed",
        "1956-03 段国新 青溪棉织厂 经理 appointed",
    }


@pytest.mark.parametrize("lead", ["抗战胜利后", "新中国成立后", "几经周折", "不久", "经县政府批准"])
def test_a_sentence_that_leads_over_to_a_year_has_that_year(lead: str) -> None:
    found = _works(f"1944年夏，厂房尽毁。{lead}，1950年3月复工，柳敬山任厂长。")
    assert found == {"1950-03 柳敬山 青溪棉织厂 厂长 appointed"}


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("夏国翰的右派问题得到改正，聘为厂技术顾问", "技术顾问"),
        ("夏国翰的冤案得到平反，被聘为厂技术顾问", "技术顾问"),
        ("夏国翰获得“解放”，恢复党委书记职务", "党委书记"),
        ("夏国翰得到甄别平反，安排为副厂长", "副厂长"),
    ],
)
def test_who_is_put_right_gets_an_office(said: str, role: str) -> None:
    assert _works(f"1979年3月，{said}。") == {f"1979-03 夏国翰 青溪棉织厂 {role} appointed"}


@pytest.mark.parametrize("comes", ["下派任", "选派任", "委派任", "来厂任", "升任"])
def test_who_is_sent_down_to_be_head(comes: str) -> None:
    assert "1961-11 段国新 青溪棉织厂 厂长 appointed" in _works(f"1961年11月，市轻工业局副局长段国新{comes}厂长。")


def test_who_gives_others_their_offices_is_not_where_the_next_secretary_serves() -> None:
    found = _works("1984年3月，市经委任命贺志文为厂长。同时市委工交部批准孟宪文离休，肖玉兰继任党委书记。")
    assert "1984-03 肖玉兰 青溪棉织厂 党委书记 appointed" in found


def test_who_watches_over_a_works_is_of_no_body_of_that_name() -> None:
    assert not any(" 驻厂 " in one for one in _works("1949年11月，市军管会派郑克山为驻厂军代表。"))


def test_the_day_before_that_is_a_day() -> None:
    found = _works("1986年10月10日，庆祝大会举行，副市长方敬山出席。此前一日，香港宏业洋行董事谭嘉木来厂签约。")
    assert "1986-10-09 谭嘉木 香港宏业洋行 董事" in found


_COUNTY = (
    "云溪县志\n\n第二十编　群众团体\n\n第三章　妇女联合会\n\n第一节　组织沿革\n\n"
    "1950年11月，云溪县民主妇女联合会成立。1957年9月，改称云溪县妇女联合会（以下称县妇联）。{told}\n\n"
    "第二节　代表大会\n\n第二次代表大会　1954年1月12日召开。吴先云当选主任，姚淑华当选副主任。县妇联印发公报。\n\n"
    "第三次代表大会　1963年3月8日召开。县妇联主任吴先云致辞，县妇联干部到会。姚淑华当选主任。\n"
)


def _county(told: str = "") -> set[str]:
    return dated_whole(_COUNTY.format(told=told))


def test_congresses_choose_for_the_federation_by_its_name_of_the_time() -> None:
    found = _county("县妇联设办公室，县妇联有干部五人。")
    assert "1954-01-12 吴先云 云溪县民主妇女联合会 主任 elected" in found
    assert any(one.startswith("1963-03-08 姚淑华 云溪县妇") for one in found)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("1947年2月，云溪县妇女会成立，推县立女子小学校长汪景华为理事长。",
         {"1947-02 汪景华 云溪县妇女会 理事长 elected", "1947-02 汪景华 云溪县立女子小学 校长"}),
        ("1949年3月，中共云溪县委设妇女工作委员会（简称县妇委），县委组织部副部长鲁英华兼任书记。",
         {"1949-03 鲁英华 云溪县委妇女工作委员会 书记 appointed", "1949-03 鲁英华 云溪县委组织部 副部长"}),
        ("1984年12月，胡明华继余秀云任办公室主任，余秀云调任县民政局局长。",
         {"1984-12 余秀云 云溪县民政局 局长 appointed"}),
    ],
)  # fmt: skip
def test_forerunners_and_committees_have_their_own_heads(told: str, found: set[str]) -> None:
    assert found <= _county(told)


def test_who_follows_somebody_takes_the_office() -> None:
    found = _county("1984年12月，胡明华继余秀云任主任。")
    assert any(one.startswith("1984-12 胡明华 云溪县妇") and one.endswith("主任 appointed") for one in found)
    assert not any(one.startswith("1984-12 余秀云") for one in found)


def test_a_year_gone_back_to_for_those_who_headed_something_then() -> None:
    told = "1985年末，全县建有乡镇妇联31个。1981年儿童福利部部长为徐小云；1983年宣教部部长为陈瑜华。"
    assert {one[:8] for one in _county(told) if "部 部长" in one} == {"1981 徐小云", "1983 陈瑜华"}


def test_a_text_may_end_where_a_name_could_begin() -> None:
    assert left_edge("会", 1) in (0, 1)
    assert left_edge("同时", 2, 2) == 2
