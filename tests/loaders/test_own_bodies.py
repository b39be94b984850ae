"""Bodies of strangers that a text names beside its own: guests, other schools, places that people studied at."""

from __future__ import annotations

from pathlib import Path

import pytest

from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import Holding, Participation


def holdings(folder: Path, text: str) -> set[tuple[str, str, str]]:
    """Name, body and role of each holding that a text states."""
    path = folder / "text.txt"
    path.write_text(text, encoding="utf-8")
    found = extract(read_document(path)).statements
    return {(one.person.name, one.organization, one.role) for one in found if isinstance(one, Holding)}


def test_alumni_of_several_universities_do_not_speak_for_one(tmp_path: Path) -> None:
    text = (
        "2019年3月2日，高校校友联合会选举新一届班子，由不参选的云岭理工大学校友会理事长黄育材、"
        "青川大学海东校友会前会长陈望山、青川大学海东校友会会长李慕华担任监票人。"
        "经过选举，海东地区校友会会长马晓虹当选为副理事长。"
    )
    found = holdings(tmp_path, text)
    assert ("黄育材", "云岭理工大学校友会", "理事长") in found
    assert ("马晓虹", "海东地区校友会", "会长") in found


def test_departments_of_guests_follow_their_ministry(tmp_path: Path) -> None:
    text = (
        "2019年4月14日，青川大学召开干部大会。出席大会的有教育部党组成员、人事司司长李慕华，高校领导干部二处处长魏望山、"
        "人事司办公室副主任蒋育材。我校全体校领导参加，会后嘉宾参观学校。"
    )
    found = holdings(tmp_path, text)
    assert ("魏望山", "教育部高校领导干部二处", "处长") in found
    assert ("蒋育材", "教育部人事司办公室", "副主任") in found


def test_the_first_line_of_a_career_names_no_issuer(tmp_path: Path) -> None:
    text = (
        "周育民，男，汉族，1962年3月生，青川云州人，1983年8月参加工作。\n"
        "1979.09—1983.08　青川师范大学历史系学习\n"
        "1983.08—1990.05　九江市第三中学教师、团委书记\n"
    )
    assert ("周育民", "九江市第三中学", "团委书记") in holdings(tmp_path, text)


def test_a_headline_above_a_date_is_no_signature(tmp_path: Path) -> None:
    text = "云江重工公告\n2022年5月9日\n云江重工（600999.SH）公告，公司董事会收到总经理车望山的辞职报告。\n"
    assert ("车望山", "云江重工", "总经理") in holdings(tmp_path, text)


@pytest.mark.parametrize("school", ["英国海德大学学院", "朝鲜青山工业大学地质系"])
def test_schools_abroad_are_no_faculty_of_the_own_one(tmp_path: Path, school: str) -> None:
    text = f"青川医科大学大事记\n2018年6月22日，校长李慕华会见来访的{school}教授阮望山一行。"
    assert ("阮望山", school, "教授") in holdings(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("副校长龚望山、教务处处长应有为陪同检查。", "应有为"),
        ("教务处处长应有为获评省级名师。处长应有为出席颁奖会。", "应有为"),
        ("选举柏青山为党委书记；柏青山、钟毓华、应有为、祝望融当选党委常委。", "应有为"),
    ],
)
def test_names_of_a_rare_surname_and_a_word(tmp_path: Path, text: str, name: str) -> None:
    found = holdings(tmp_path, f"青川理工大学大事记\n2016年1月12日　{text}")
    assert name in {person for person, _, _ in found}
    assert not any(person == name[:2] for person, _, _ in found)


def test_guests_of_an_election_are_not_elected(tmp_path: Path) -> None:
    text = (
        "云州市摄影家协会2016年大事记\n6月15日，云州市摄影家协会第四次会员代表大会召开，选举产生新一届领导班子："
        "锦绣纺织有限公司董事长宋慕兰当选会长，罗望梅、邱育颖当选副会长。"
        "云州市妇联副主席田望山、云州市民政局副局长汤育和到会祝贺。"
    )
    path = tmp_path / "text.txt"
    path.write_text(text, encoding="utf-8")
    found = [one for one in extract(read_document(path)).statements if isinstance(one, Holding)]
    basis = {one.person.name: one.basis for one in found if one.organization.startswith("云州市妇联")}
    assert basis == {"田望山": "stated"}
    assert [one.basis for one in found if one.person.name == "汤育和"] == ["stated"]


def test_a_firm_by_its_short_name_keeps_its_further_posts(tmp_path: Path) -> None:
    found = holdings(
        tmp_path,
        "2018年7月9日，年中会议举行。海岳控股集团副总裁兼业务发展部总经理刘望山到会。"
        "青川经纪总经理冯育武、副总经理陈望平出席，云江股份董事长李育明、安岳控股总裁王望飞列席。",
    )
    assert {
        ("冯育武", "青川经纪", "总经理"),
        ("陈望平", "青川经纪", "副总经理"),
        ("李育明", "云江股份", "董事长"),
        ("王望飞", "安岳控股", "总裁"),
    } <= found


def test_a_province_of_old_is_no_city_of_today(tmp_path: Path) -> None:
    text = "学校史话\n1922年春，时任奉天省长兼财政厅长王望江筹办学堂，原沈阳高等师范学校并入。"
    found = {(body, role) for _, body, role in holdings(tmp_path, text)}
    assert {("奉天省", "省长"), ("奉天省财政厅", "厅长")} <= found


def test_a_name_before_its_title_opens_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text(
        "2018年7月9日，青川省第十届人大常委会第四次会议举行。栗望书委员长主持会议并作报告。", encoding="utf-8"
    )
    found = extract(read_document(path)).statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles.get("栗望书") == ("chair", "speaker")


def test_mongolian_names_that_end_with_a_flower(tmp_path: Path) -> None:
    text = "赤峰市妇联大事记\n2018年5月28日，自治区妇联副主席萨仁花、市总工会主席李铁山出席开幕会，萨仁花讲话。"
    assert ("萨仁花", "内蒙古自治区妇联", "副主席") in holdings(tmp_path, text)


def test_who_left_when_others_were_chosen_left_that_body(tmp_path: Path) -> None:
    text = "大同市妇联大事记\n2018年7月6日，大同市青年联合会五届一次全委会议召开，江望晴当选主席。原主席孟育山不再担任主席职务。"
    found = holdings(tmp_path, text)
    assert ("孟育山", "大同市青年联合会", "主席") in found
    assert not any(body == "大同市妇联" for _, body, _ in found)


def test_a_school_named_with_its_city_before_keeps_it(tmp_path: Path) -> None:
    text = "大同市残联大事记\n2021年10月26日，市残联与天津海河轻工学院签署《培养协议》，海河轻工学院党委书记渡望江出席签约。"
    assert ("渡望江", "天津海河轻工学院", "党委书记") in holdings(tmp_path, text)


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("赴鹰潭市走访归侨，鹰潭市委统战部部长周立、该市侨联主席吴为陪同。", ("吴为", "鹰潭市侨联", "主席")),
        ("到明阳县调研，该县侨联主席何川介绍情况。", ("何川", "明阳县侨联", "主席")),
        ("到明阳县调研，该县副县长方海陪同。", ("方海", "明阳县人民政府", "副县长")),
        ("赴江苏扬州考察，该市市委常委、副市长钱江会见。", ("钱江", "扬州市委", "常委")),
        ("访问黑龙江省哈尔滨市，该省侨办副主任孟子平会见。", ("孟子平", "黑龙江省侨办", "副主任")),
        ("到袁州区、明阳县慰问。该县县委书记安宁、该区区委副书记常青陪同。", ("常青", "宜春市袁州区委", "副书记")),
        ("赴鹰潭市走访归侨，鹰潭市副市长周立、市侨联主席吴为陪同。", ("吴为", "宜春市侨联", "主席")),
    ],
)
def test_that_city_is_the_one_named_last(tmp_path: Path, told: str, fact: tuple[str, str, str]) -> None:
    assert fact in holdings(tmp_path, f"宜春市侨联2021年大事记\n3月\n5日，市侨联主席林望{told}\n")


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("拜会马来西亚川州同乡总会会长陈永华。", ("陈永华", "马来西亚川州同乡总会", "会长")),
        ("会见加拿大温哥华中华会馆理事长李有光一行。", ("李有光", "加拿大温哥华中华会馆", "理事长")),
        ("与美国芝加哥江西同乡联谊会会长王五常座谈。", ("王五常", "美国芝加哥江西同乡联谊会", "会长")),
        ("接待巴西里约中国和平统一促进会会长白鸽。", ("白鸽", "巴西里约中国和平统一促进会", "会长")),
    ],
)
def test_bodies_abroad_keep_their_country(tmp_path: Path, told: str, fact: tuple[str, str, str]) -> None:
    assert fact in holdings(tmp_path, f"宜春市侨联2021年大事记\n3月\n5日，市侨联主席林望{told}\n")
