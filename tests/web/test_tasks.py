"""What an analyst does who has never seen the page: five questions answered by clicks alone, on the samples.

Each test begins at the first page, with nothing but names and days, and counts what it clicks and types.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from going import Visit, find, row, source
from playwright.sync_api import expect

BODY = "上海市总工会"
GEXF = "{http://gexf.net/1.3}"


def test_who_led_the_federation_on_two_days(samples: str, visit: Visit) -> None:
    """Type the name, open it, set the day, set the other day: four steps."""
    page = visit(samples)
    find(page, BODY)
    page.get_by_label("On the day", exact=True).fill("2023-05-16")
    led = row(page, "主席", "莫负春").filter(has=page.get_by_role("link", name="主席", exact=True))
    expect(led).to_contain_text("certain")
    page.get_by_label("On the day", exact=True).fill("2023-05-18")
    led = row(page, "主席", "郑钢淼").filter(has=page.get_by_role("link", name="主席", exact=True))
    expect(led).to_contain_text("certain")
    expect(row(page, "莫负春")).to_have_count(0)
    led.get_by_role("button").first.click()
    expect(source(page).locator("mark").first).to_contain_text("郑钢淼")


def test_what_the_congress_changed(samples: str, visit: Visit) -> None:
    """Type a part of its name, open it: two steps, though the plenary session after it elected."""
    page = visit(samples)
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("第十五次代表大会")
    page.get_by_role("group", name="Event").get_by_role("option").first.click()
    seat = (
        page.get_by_role("table").first.get_by_role("row").filter(has=page.get_by_role("rowheader", name=f"{BODY}主席"))
    )
    expect(seat.get_by_role("cell").nth(0)).to_contain_text("莫负春")
    expect(seat.get_by_role("cell").nth(1)).to_contain_text("came 郑钢淼")
    expect(seat.get_by_role("cell").nth(2)).to_contain_text("郑钢淼")
    expect(page.get_by_role("main")).to_contain_text("confirmed 黄红")


def test_which_meetings_two_people_both_attended(samples: str, visit: Visit) -> None:
    """Type one name, open it, type the other, choose it: four steps."""
    page = visit(samples)
    find(page, "莫负春")
    other = page.get_by_role("combobox", name="Together with")
    other.fill("张得志")
    page.get_by_role("main").get_by_role("option", name="张得志").click()
    expect(page.get_by_role("heading", name="Both took part:")).to_contain_text("1 event")
    expect(row(page, "2023-02-02")).to_contain_text("上海援外干部座谈会")
    page.reload()
    expect(row(page, "2023-02-02")).to_be_visible()


def test_where_a_quote_stands_in_its_source(samples: str, visit: Visit) -> None:
    """Open the documents, type the words (without the blank that OCR put in), find, open: four steps."""
    page = visit(samples)
    page.get_by_role("navigation").get_by_role("link", name="Documents").click()
    page.get_by_label("Words of a text").fill("座谈会在市总工会机关举行")
    page.get_by_role("button", name="Find in the texts").click()
    expect(page.get_by_text("1 place · spaces and line breaks set aside")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="上海市总工会2023年纪事").click()
    raw = page.get_by_role("region", name="Raw text").first.locator("mark")
    expect(raw).to_have_text("座谈会在市总工会机 关举行")
    expect(page.get_by_role("region", name="Repaired text").locator("mark")).to_have_text("座谈会在市总工会机关举行")
    expect(page.get_by_text(re.compile(r"characters \d+–\d+")).first).to_be_visible()


def test_the_graph_of_one_organization_is_carried_into_gephi(samples: str, visit: Visit, tmp_path: Path) -> None:
    """Type the name, open it, open the list of formats, click GEXF: four steps."""
    page = visit(samples)
    find(page, BODY)
    page.get_by_text("Data for other tools").click()
    with page.expect_download() as saved:
        page.get_by_role("link", name=re.compile("GEXF")).click()
    assert saved.value.suggested_filename.endswith(".gexf")
    saved.value.save_as(tmp_path / "graph.gexf")
    graph = ET.parse(tmp_path / "graph.gexf").getroot()
    labels = {one.get("label") for one in graph.iter(f"{GEXF}node")}
    assert {BODY, "郑钢淼", "莫负春"} <= labels
