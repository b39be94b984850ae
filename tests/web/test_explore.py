"""The graph explorer: opened by counts, filtered, undone, restored from its link, carried away."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from going import Visit
from playwright.sync_api import Locator, Page, expect

SVG = "{http://www.w3.org/2000/svg}"


def explore(page: Page, name: str) -> None:
    """Start from, or add, what has that name."""
    page.get_by_role("combobox", name="Start from, or add").fill(name)
    page.get_by_role("main").get_by_role("option").filter(has=page.get_by_text(name, exact=True)).first.click()


def drawn(page: Page) -> Locator:
    return page.get_by_role("img", name="A graph of")


def has(page: Page, nodes: int, edges: int) -> None:
    expect(drawn(page)).to_have_accessible_name(re.compile(f"A graph of {nodes} nodes and {edges} edges"))


def pick(page: Page, name: str) -> None:
    """Select something in the list of what is drawn."""
    names = page.locator(".node-list")
    if names.get_attribute("open") is None:
        names.locator("summary").click()
    names.get_by_role("button", name=name, exact=True).first.click()


def details(page: Page) -> Locator:
    return page.get_by_role("region", name="Selected")


def test_counts_come_first_and_each_kind_opens_by_itself(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore")
    explore(page, "林知远")
    has(page, 5, 4)
    pick(page, "云川市总工会主席")
    expect(details(page).get_by_role("button", name="+ 2 posts held (People)")).to_be_visible()
    details(page).get_by_role("button", name="+ 2 posts held (People)").click()
    has(page, 6, 5)
    details(page).get_by_role("button", name="+ 1 posts of the organization").click()
    has(page, 7, 6)
    details(page).get_by_role("button", name="Hide").click()
    pick(page, "林知远")
    expect(details(page)).to_contain_text("云川市总工会主席林知远")


def test_hiding_pinning_and_filtering_can_be_undone_and_done_again(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore")
    explore(page, "白若溪")
    has(page, 3, 2)
    pick(page, "职工书屋座谈会")
    details(page).get_by_role("button", name="Hide").click()
    has(page, 2, 1)
    page.get_by_role("checkbox", name="Posts").uncheck()
    has(page, 1, 0)
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Undo").click()
    has(page, 3, 2)
    page.get_by_role("button", name="Redo").click()
    has(page, 2, 1)
    page.get_by_role("button", name="Show the 1 hidden").click()
    has(page, 3, 2)
    pick(page, "白若溪")
    details(page).get_by_role("button", name="Pin", exact=True).click()
    expect(details(page).get_by_role("button", name="Unpin")).to_have_attribute("aria-pressed", "true")
    page.locator("body").press("Control+z")
    expect(details(page).get_by_role("button", name="Pin", exact=True)).to_be_visible()


def test_time_filters_by_day_and_window_and_certain_is_told_from_possible(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore?center=云川市总工会主席")
    has(page, 4, 3)
    page.get_by_role("radio", name="a day").check()
    page.get_by_label("On the day", exact=True).fill("2021-06-01")
    has(page, 3, 2)
    page.get_by_label("On the day", exact=True).fill("2021-05-10")
    has(page, 4, 3)
    page.get_by_role("checkbox", name="only what is certain").check()
    has(page, 3, 2)
    page.get_by_role("checkbox", name="only what is certain").uncheck()
    page.get_by_role("radio", name="a window").check()
    page.get_by_label("To", exact=True).fill("2021-12-31")
    page.get_by_label("From", exact=True).fill("2021-06-01")
    has(page, 3, 2)


def test_the_shortest_path_is_found_and_one_valid_on_a_day(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore?center=苏禾")
    expect(details(page)).to_be_visible()
    details(page).get_by_role("combobox", name="Path to").fill("林知远")
    details(page).get_by_role("option", name="林知远").click()
    has(page, 3, 2)
    page.get_by_role("radio", name="a day").check()
    page.get_by_label("On the day", exact=True).fill("2021-03-15")
    expect(details(page)).to_contain_text("valid on 2021-03-15")
    details(page).get_by_role("combobox", name="Path to").fill("白若溪")
    details(page).get_by_role("option", name="白若溪").click()
    expect(page.get_by_role("status").filter(has_text="nodes")).to_be_visible()


def test_a_link_restores_the_view(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore?center=林知远")
    has(page, 5, 4)
    pick(page, "职工书屋座谈会")
    details(page).get_by_role("button", name=re.compile("took part")).click()
    page.get_by_role("combobox", name="Layout").select_option("time")
    page.get_by_role("checkbox", name="Posts").uncheck()
    name = drawn(page).get_attribute("aria-label")
    expect(page).to_have_url(re.compile(r"v="))
    page.wait_for_timeout(300)
    other = visit(page.url)
    expect(drawn(other)).to_have_attribute("aria-label", name or "")
    expect(other.get_by_role("combobox", name="Layout")).to_have_value("time")
    expect(details(other)).to_contain_text("职工书屋座谈会")


def test_pictures_are_carried_away(made: str, visit: Visit, tmp_path: Path) -> None:
    page = visit(f"{made}/#/explore?center=云川市总工会主席")
    has(page, 4, 3)
    with page.expect_download() as saved:
        page.get_by_role("button", name="SVG").click()
    saved.value.save_as(tmp_path / "graph.svg")
    picture = ET.parse(tmp_path / "graph.svg").getroot()
    assert len(picture.findall(f"{SVG}circle")) == 4 and len(picture.findall(f"{SVG}line")) == 3
    assert {one.text for one in picture.findall(f"{SVG}text")} >= {"贺兰舟", "林知远"}
    with page.expect_download() as saved:
        page.get_by_role("button", name="PNG").click()
    saved.value.save_as(tmp_path / "graph.png")
    assert (tmp_path / "graph.png").read_bytes().startswith(b"\x89PNG")


def test_a_click_on_the_drawing_selects_and_dragging_pins(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/explore")
    explore(page, "苏禾")
    has(page, 2, 1)
    page.get_by_role("combobox", name="Layout").select_option("circle")
    page.wait_for_timeout(500)
    expect(details(page)).to_contain_text("苏禾")
    box = drawn(page).bounding_box()
    assert box
    page.mouse.click(box["x"] + 20, box["y"] + 20)
    expect(details(page)).to_have_count(0)
    # Two nodes on a circle lie left and right of the middle, 40 pixels from the edges.
    here, middle = box["x"] + 39, box["y"] + box["height"] / 2
    page.wait_for_timeout(500)
    page.mouse.click(here, middle)
    expect(details(page)).to_be_visible()
    page.wait_for_timeout(500)
    page.mouse.move(here, middle)
    page.mouse.down()
    page.mouse.move(here + 40, middle + 60, steps=4)
    page.mouse.up()
    expect(details(page).get_by_role("button", name="Unpin")).to_be_visible()
