"""Each page shows what the graph knows, with the words behind it, on a world made by hand."""

from __future__ import annotations

import re

from going import Visit, find, row, source
from playwright.sync_api import Page, expect


def test_slash_focuses_the_search_and_a_variant_and_pinyin_find_the_person(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/documents")
    expect(page.get_by_role("heading", level=1)).to_have_text("Documents")
    page.keyboard.press("/")
    page.keyboard.type("林知沅")
    option = page.get_by_role("option", name="林知远")
    expect(option).to_contain_text("林知沅")
    expect(option).to_contain_text("–")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.type("helanzhou")
    expect(page.get_by_role("option", name="贺兰舟").first).to_be_visible()


def test_a_search_without_result_says_so(made: str, visit: Visit) -> None:
    page = visit(made)
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("qqqqzz")
    expect(page.get_by_role("search").get_by_role("status")).to_contain_text("Nothing is called like “qqqqzz”")


def test_a_person_has_a_career_events_colleagues_and_names_with_where_each_was_read(made: str, visit: Visit) -> None:
    page = visit(made)
    find(page, "林知远")
    expect(page.get_by_role("heading", level=1)).to_have_text("林知远")
    line = page.get_by_role("img", name="云川市档案馆馆长")
    expect(line).to_have_accessible_name("云川市档案馆馆长: began 2010-01-01, ended 2015-06-30")
    expect(line.locator(".bar-certain")).to_have_count(1)
    expect(line.locator(".bar-possible")).to_have_count(0)
    chair = page.get_by_role("img", name="云川市总工会主席")
    expect(chair.locator(".bar-possible")).to_have_count(2)
    expect(row(page, "2021-03-15")).to_contain_text("职工书屋座谈会")
    page.get_by_role("tab", name="Colleagues").click()
    expect(row(page, "白若溪")).to_contain_text("副主席")
    page.get_by_role("tab", name="Names").click()
    expect(row(page, "林知远").first).to_contain_text("云川市总工会主席林知远")
    expect(page).to_have_url(re.compile(r"/#/person/p-\w+\?tab=names"))
    page.reload()
    expect(page.get_by_role("tab", name="Names")).to_have_attribute("aria-selected", "true")


def test_the_bounds_of_a_tenure_name_their_rules_and_open_their_source(made: str, visit: Visit) -> None:
    page = visit(made)
    find(page, "贺兰舟")
    page.get_by_role("button", name="Evidence 云川市总工会主席").click()
    bounds = page.get_by_role("table", name="The four bounds")
    start = bounds.get_by_role("row").filter(has_text="latest start")
    expect(start).to_contain_text("2021-05-10")
    expect(start).to_contain_text("elected")
    start.get_by_role("button").first.click()
    expect(source(page)).to_contain_text("云川市总工会2021年大事记")
    expect(source(page)).to_contain_text("elected: an election on that day")
    expect(source(page).get_by_role("region", name="Raw text").locator("mark")).to_have_text("贺兰舟当选主席")
    expect(source(page).get_by_role("region", name="Repaired text").locator("mark")).to_have_text("贺兰舟当选主席")
    page.keyboard.press("Escape")
    expect(source(page)).to_have_count(0)
    expect(start.get_by_role("button").first).to_be_focused()


def test_an_organization_shows_its_roster_on_a_day_by_slider_date_and_play(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/organization/云川市总工会?on=2021-03-15")
    expect(row(page, "主席", "林知远").first).to_contain_text("certain")
    page.get_by_label("On the day", exact=True).fill("2021-06-01")
    expect(row(page, "主席", "贺兰舟").first).to_contain_text("certain")
    expect(page).to_have_url(re.compile(r"on=2021-06-01"))
    slider = page.get_by_role("slider")
    slider.focus()
    page.keyboard.press("Home")
    expect(page.get_by_text("On 2021-03-15:")).to_be_visible()
    page.get_by_role("button", name="Play").click()
    expect(page.get_by_text("On 2021-03-15:")).to_have_count(0)
    page.get_by_role("button", name="Pause").click()


def test_an_organization_shows_changes_posts_in_time_and_what_it_did(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/organization/云川市总工会?tab=changes&from=2021-05-01&to=2021-05-31")
    came = row(page, "came", "贺兰舟")
    expect(came).to_contain_text("云川市工会第九次代表大会")
    page.get_by_role("tab", name="Posts in time").click()
    expect(page.get_by_role("img", name="林知远: began … – 2019-03-01, ended 2021-05-09 – 2021-05-10")).to_be_visible()
    page.get_by_role("tab", name="Events").click()
    expect(row(page, "2021-05-09 – 2021-05-10")).to_contain_text("congress")
    page.get_by_role("tab", name="Documents issued").click()
    expect(row(page, "职工互助保障办法")).to_contain_text("云川市工人文化宫")
    page.get_by_role("tab", name="Tasks").click()
    expect(row(page, "新建职工书屋十家")).to_be_visible()


def test_a_post_shows_who_followed_whom_with_gaps(made: str, visit: Visit) -> None:
    page = visit(made)
    find(page, "云川市档案馆馆长", "Post")
    handovers = page.locator(".handovers li")
    expect(handovers).to_contain_text(["林知远", "阮青山", "苏禾"])
    expect(handovers.nth(1)).to_contain_text("follows 林知远")
    expect(handovers.nth(2)).to_contain_text("nobody is certain from 2015-07-02 to 2018-04-29")


def test_a_congress_shows_before_changed_and_after_with_hosts_and_participants_by_role(made: str, visit: Visit) -> None:
    page = visit(made)
    find(page, "云川市工会第九次代表大会", "Event")
    chair = page.get_by_role("table").first.get_by_role("row").filter(has_text="云川市总工会主席")
    expect(chair.get_by_role("cell").nth(0)).to_contain_text("林知远")
    expect(chair.get_by_role("cell").nth(1)).to_contain_text("came 贺兰舟")
    expect(chair.get_by_role("cell").nth(2)).to_contain_text("贺兰舟")
    expect(page.get_by_text("云川会堂", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="Hosts")).to_be_visible()


def test_documents_open_at_a_place_and_words_are_found_in_the_texts(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/documents")
    expect(row(page, "云川市2022年重点任务")).to_be_visible()
    page.get_by_label("Words of a text").fill("当选主席")
    page.get_by_role("button", name="Find in the texts").click()
    expect(page.get_by_text("1 place")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="云川市总工会2021年大事记").click()
    marks = page.get_by_role("region", name="Raw text").locator("mark")
    expect(marks.first).to_have_text("当选主席")
    expect(page.get_by_role("heading", name="What it says")).to_be_visible()


def test_wrong_links_and_unknown_ids_are_told_in_words(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/nowhere/at/all")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    page.goto(f"{made}/#/person/p-00000000000000000000")
    expect(page.get_by_role("alert")).to_contain_text("There is no such thing.")
    page.goto(f"{made}/#/person/江一帆")
    expect(page.get_by_role("alert")).to_contain_text("Several things are called so")
    page.get_by_role("alert").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("江一帆")


def test_a_server_that_is_gone_is_told_in_words(made: str, visit: Visit) -> None:
    page = visit(made)
    page.route("**/v1/**", lambda route: route.abort())
    page.get_by_role("navigation").get_by_role("link", name="Documents").click()
    expect(page.get_by_role("alert")).to_contain_text("The server does not answer.")


def shown_dark(page: Page) -> bool:
    return bool(
        page.evaluate(
            "matchMedia('(prefers-color-scheme: dark)').matches || document.documentElement.dataset.theme === 'dark'"
        )
    )


def test_colours_are_chosen_and_remembered(made: str, visit: Visit) -> None:
    page = visit(made)
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark").click()
    page.reload()
    expect(page.get_by_role("button", name="Light")).to_be_visible()
    assert shown_dark(page) and page.evaluate("getComputedStyle(document.body).backgroundColor") != before
