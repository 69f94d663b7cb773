"""What readers come to do."""

import re

from playwright.sync_api import expect


def test_read_search_filter_follow_compare_and_quote(reader):
    window = reader(permissions=["clipboard-read", "clipboard-write"])
    page = window.open("/nl/")
    page.get_by_role("searchbox").fill("ondertekeningsceremonie")
    page.get_by_role("main").get_by_role("button", name="Zoeken").click()
    expect(page.get_by_role("status").first).to_have_text(re.compile(r"\d+ antwoord"))
    expect(page.locator("mark").first).to_contain_text("ondertekeningsceremonie")

    page.get_by_role("complementary").get_by_role("link", name="Nederlands").click()
    expect(page.locator(".chip", has_text="Nederlands")).to_be_visible()

    page.locator(".card__question a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("gastheer")
    page.get_by_role("button", name="Citaat kopiëren").click()
    expect(page.get_by_text("Gekopieerd")).to_be_visible()
    quotation = page.evaluate("navigator.clipboard.readText()")
    assert quotation.startswith("“Vanaf het begin is Vietnam geïnteresseerd")
    assert "via thoidai.com.vn, z.d. (in het Nederlands)" in quotation
    assert page.url in quotation

    page.get_by_role("link", name="Naast elkaar lezen").click()
    expect(page).to_have_url(re.compile(r"/nl/interviews/\w+/#\w+"))
    expect(page.locator(".gap").first).to_be_visible()


def test_the_language_of_the_site_keeps_page_and_query(reader):
    page = reader().open("/nl/search/?q=ceremonie&sort=date")
    page.get_by_role("link", name="Français").click()
    expect(page).to_have_url(re.compile(r"/fr/search/\?q=ceremonie&sort=date$"))
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.locator("mark").first).to_be_visible()


def test_everything_works_without_scripts(reader, seeds):
    page = reader(java_script_enabled=False).open("/fr/")
    page.get_by_role("searchbox").fill("cybercriminalité négociations")
    page.get_by_role("main").get_by_role("button", name="Chercher").click()
    page.get_by_role("complementary").get_by_role("link", name="Français").click()
    page.locator(".card__question a").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Copier la citation")).to_be_hidden()
    page.get_by_role("link", name="Lire côte à côte").click()
    expect(page.locator(".level--answer").first).to_be_visible()
    expect(page.get_by_role("heading", name="Différences")).to_be_visible()


def test_a_sentence_marks_its_partner(reader, seeds):
    page = reader().open(f"/nl{seeds['interview']}")
    sentence = page.locator(".level--answer [lang=nl] .sentence").first
    partner = page.locator(
        f".level--answer [lang=fr] [data-sentence='{sentence.get_attribute('data-sentence')}']"
    ).first
    expect(partner).not_to_have_class(re.compile("sentence--on"))
    sentence.hover()
    expect(partner).to_have_class(re.compile("sentence--on"))
    sentence.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(":focus")).to_have_class(re.compile("sentence--on"))


def test_keys_lead_to_the_search_and_to_the_next_difference(reader, seeds):
    page = reader().open(f"/nl{seeds['interview']}")
    page.keyboard.press("n")
    expect(page.locator(".differs--here")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("n/")
    expect(page.get_by_role("searchbox")).to_have_value("n/")


def test_the_keyboard_reaches_the_text_first(reader, seeds):
    page = reader().open(f"/nl{seeds['article']}")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de tekst")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_on_a_phone_the_versions_interleave(reader, seeds):
    page = reader(size="phone").open(f"/nl{seeds['interview']}")
    left, right = (cell.bounding_box() for cell in page.locator(".level--answer .cell").all()[:2])
    assert left["x"] == right["x"]
    assert right["y"] >= left["y"] + left["height"]


def test_on_a_wide_screen_both_columns_stay_level(reader, seeds):
    page = reader().open(f"/nl{seeds['interview']}")
    for level in page.locator(".level--answer").all():
        left, right = (cell.bounding_box() for cell in level.locator(".cell").all())
        assert left["y"] == right["y"]
        assert left["height"] == right["height"]


def test_results_change_while_filters_do(reader):
    page = reader().open("/nl/search/?q=vietnam")
    page.evaluate("window.before = true")
    page.get_by_role("complementary").get_by_role("link", name="Frans").click()
    expect(page.locator(".chip", has_text="Frans")).to_be_visible()
    expect(page).to_have_url(re.compile("language=fr"))
    assert page.evaluate("window.before") is True
    page.go_back()
    expect(page.locator(".chip", has_text="Frans")).to_have_count(0)


def test_on_a_phone_the_filters_are_one_step_away(reader):
    window = reader(size="phone")
    page = window.open("/nl/search/?q=vietnam")
    page.wait_for_load_state("networkidle")
    before = len(window.requests)
    page.get_by_role("link", name="De lijst verfijnen").click()
    expect(page.get_by_role("complementary", name="De lijst verfijnen")).to_be_in_viewport()
    expect(page).to_have_url(re.compile("#facets$"))
    page.get_by_role("complementary").get_by_role("link", name="Frans").click()
    expect(page.get_by_role("complementary").get_by_role("link", name="Nederlands")).to_be_visible()
    asked = [url for url in window.requests[before:] if "/search/" in url]
    assert [url.partition("?")[2] for url in asked] == ["q=vietnam&language=fr"]
