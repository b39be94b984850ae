import hashlib
import json
from pathlib import Path

import docx
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from cursus.loaders.cleaning.steps import clean
from cursus.loaders.document import find_documents, read_document
from cursus.model.errors import DocumentError

TEXT = "云岭市文联2021年大事记\r\n3月2日　市文联主席贺兰山到会讲话。\r\n"
RAW = TEXT.replace("\r\n", "\n")


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings_and_line_ends_give_one_raw_text(tmp_path: Path, encoding: str):
    document = read_document(write(tmp_path, "a.txt", TEXT.encode(encoding)))
    assert document.raw == RAW


def test_key_is_the_path_below_the_root_and_version_the_hash_of_the_bytes(tmp_path: Path):
    (tmp_path / "志").mkdir()
    path = write(tmp_path / "志", "a.txt", TEXT)
    document = read_document(path, tmp_path)
    assert document.key == "志/a.txt"
    assert document.version == hashlib.sha256(TEXT.encode()).hexdigest()
    assert read_document(path).key == "a.txt"


def test_side_car_outranks_the_document_and_the_option_outranks_both(tmp_path: Path):
    path = write(tmp_path, "a.txt", TEXT)
    side = {"title": "大事记", "organization": "云岭市文联", "date": "2022-01", "medium": "report", "id": "k1"}
    write(tmp_path, "a.meta.json", json.dumps(side))
    document = read_document(path, meta={"title": "另一个题目"})
    assert (document.key, document.title, document.organization, document.medium) == (
        "k1", "另一个题目", "云岭市文联", "report",
    )  # fmt: skip
    assert document.date is not None and document.date.edtf == "2022-01"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", "　 \n\n".encode(), "empty"),
        ("a.txt", b"\x89PNG\0\0\0\r" * 40, "binary"),
        ("a.txt", "云岭市文聯主席賀蘭山到會講話，並與會員座談。".encode("big5"), "encodings"),
        ("a.txt", b"\xff\xfe\x00", "utf-16"),
        ("a.txt", "࣡ν۽߶ ୍ ᄅ़ §§¶¶ ©®±×÷ ".encode() * 20, "hardly any words"),
        ("a.txt", b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo" * 40, "hardly any words"),
        ("a.docx", b"PK\x03\x04 broken", "no readable Word document"),
        ("a.pdf", b"%PDF-1.4 broken", "no readable PDF"),
        ("a.xyz", b"abc", "kind that cannot be read"),
        ("a.meta.json/a.txt", b"", "is not there"),
    ],
)
def test_what_cannot_be_read_is_refused_with_file_and_reason(tmp_path: Path, name: str, data: bytes, reason: str):
    path = tmp_path / name if "/" in name else write(tmp_path, name, data)
    with pytest.raises(DocumentError, match=reason) as caught:
        read_document(path)
    assert caught.value.where == str(path)
    assert caught.value.todo


@pytest.mark.parametrize("side", ["not json", "[1]", '{"date": "gestern"}'])
def test_a_wrong_side_car_is_an_error(tmp_path: Path, side: str):
    write(tmp_path, "a.meta.json", side)
    with pytest.raises(DocumentError):
        read_document(write(tmp_path, "a.txt", TEXT))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000_000)  # sparse: reading it would not come back
    with pytest.raises(DocumentError, match="at most"):
        read_document(path)


def test_folders_are_searched_without_hidden_files_and_side_cars(tmp_path: Path):
    for name in ("b.md", "a.txt", "a.meta.json", ".hidden.txt", "c.csv"):
        write(tmp_path, name, TEXT)
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    write(tmp_path / "sub", "d.html", TEXT)
    write(tmp_path / ".git", "e.txt", TEXT)
    found = [path.relative_to(tmp_path).as_posix() for path in find_documents([tmp_path, tmp_path / "c.csv"])]
    assert found == ["a.txt", "b.md", "sub/d.html", "c.csv"]


def test_a_web_page_gives_its_blocks_and_leaves_menus_and_scripts(tmp_path: Path):
    page = """<html><head><meta charset="gbk"><script>var a="脚本"</script></head><body><nav>首页</nav>
    <h1>任免通知</h1><div>发布时间：2022-11-03</div><p>　　路 遥任<b>文学院</b>院长；<br>史铁不再任职。</p>
    <table><tr><td>姓名</td><td>职务</td></tr></table><footer>版权所有</footer></body></html>"""
    document = read_document(write(tmp_path, "a.html", page.encode("gb18030")))
    assert document.raw.split("\n") == [
        "# 任免通知", "", "发布时间：2022-11-03", "", "　　路 遥任文学院院长；", "史铁不再任职。", "", "姓名\t职务",
    ]  # fmt: skip
    assert document.date is not None and document.date.edtf == "2022-11-03"


def test_a_word_document_gives_paragraphs_and_rows_in_order(tmp_path: Path):
    document = docx.Document()
    document.add_paragraph("历任馆长")
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ["贺兰山", "馆长", "1981—1986"], strict=True):
        cell.text = text
    document.add_paragraph("完")
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").raw == "历任馆长\n贺兰山\t馆长\t1981—1986\n完"


def draw(path: Path, lines: list[tuple[float, float, str]]) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    page = canvas.Canvas(str(path))
    page.setFont("STSong-Light", 12)
    for x, y, text in lines:
        page.drawString(x, y, text)
    page.save()


def test_columns_of_a_pdf_are_read_one_after_the_other(tmp_path: Path):
    left = [
        "　　5月10日，云岭市文联全委会",
        "召开，贺兰山作报告。会议补选",
        "罗布泊为副主席，并研究了下一",
        "年度的重点工作安排，决定举办",
    ]
    right = [
        "全市书画展览活动，由云岭市美",
        "术馆承办。",
        "　　5月12日，省文联副主席洪流",
        "率调研组到云岭市走访调研。",
    ]
    rows = [(60, 700 - 20 * row, text) for row, text in enumerate(left)]
    rows += [(300, 700 - 20 * row, text) for row, text in enumerate(right)]
    draw(tmp_path / "a.pdf", [*rows, (280, 40, "- 3 -")])
    text = clean(read_document(tmp_path / "a.pdf")).text
    assert "决定举办全市书画展览活动，由云岭市美术馆承办。\n5月12日，省文联副主席洪流率调研组到" in text
    assert "3" not in text.split("\n")[-1]


def test_a_pdf_of_pictures_is_refused(tmp_path: Path):
    draw(tmp_path / "a.pdf", [])
    with pytest.raises(DocumentError, match="no text layer"):
        read_document(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    ("text", "title", "medium", "date", "organization"),
    [
        ("中共云岭市委组织部文件\n云组〔2021〕3号\n关于贺兰山任职的通知\n各单位：\n任命如下。\n中共云岭市委组织部\n2021年6月8日\n",
         "关于贺兰山任职的通知", "notice", "2021-06-08", "中共云岭市委组织部"),
        ("工 会 简 报\n第12期\n云岭市总工会办公室编　　2023年5月17日\n\n市总工会开会\n5月15日，会议召开。\n",
         "工会简报", "newspaper", "2023-05-17", "云岭市总工会办公室"),
        ("云岭晚报\n2023年3月9日 星期四 第2版\n本报讯 昨日，开会。", "云岭晚报", "newspaper", "2023-03-09", None),
        ("任免名单\n（2022年8月26日市人大常委会第五次会议通过）\n任命：\n", "任免名单", "list", "2022-08-26", None),
        ("云岭市文联2021年大事记\n云岭市文联办公室编\n1月\n2日 开会。", "云岭市文联2021年大事记", "chronicle", None, "云岭市文联办公室"),
        ("Page 3 - 云岭科技2020年第4期\nP. 3\n\n4月17日，开会。", "云岭科技2020年第4期", "newspaper", "2020", None),
    ],
)  # fmt: skip
def test_a_document_says_what_it_is(
    tmp_path: Path, text: str, title: str, medium: str, date: str | None, organization: str | None
):
    found = read_document(write(tmp_path, "a.txt", text))
    assert (found.title, found.medium, found.organization) == (title, medium, organization)
    assert (found.date.edtf if found.date else None) == date


def test_the_year_in_a_chronicles_title_is_what_it_covers_and_no_day_of_writing(tmp_path: Path):
    found = read_document(write(tmp_path, "a.txt", "云岭市文联2021年大事记（3月—5月）\n3月\n2日 开会。"))
    assert found.date is None
    assert found.covers is not None and found.covers.edtf == "2021-03/2021-05"
