"""The pages in a real browser without a head: what a click does, and that nothing runs or loads that should not."""

import base64
import io
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from reports.make_audits import HOSTILE, NAMES, decided, hostile, many, portfolio
from reports.make_cases import case, hostile_case
from selenium.common.exceptions import NoAlertPresentException
from selenium.webdriver import Chrome, ChromeOptions, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from auditor import audit_file
from auditor.audit.model import Audit
from auditor.paths import resources
from auditor.reports.levers import card
from auditor.reports.levers_page import write_levers
from auditor.reports.opinion import opinion_of
from auditor.reports.opinion_html import write_opinion_html
from auditor.reports.page import write_page
from auditor.reports.portfolio import Portfolio
from auditor.reports.writing import printable

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
DRIVER = shutil.which("chromedriver") or ""
SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--window-size=1500,900",
    "--lang=zh-CN",
)

pytestmark = pytest.mark.skipif(
    not CHROMIUM or not DRIVER,
    reason="no Chromium with its driver here; packaging/dev.py test installs both on Debian",
)

_WHOLE = (
    "return document.readyState === 'complete' && performance.timing.loadEventEnd > 0 ? document.URL : ''"
)


class Browser:
    """One page at a time, with what it asked of the network and complained about."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def open(self, path: Path) -> None:
        """The whole page: the driver's own wait ends on a half-read one when the machine is busy."""
        self.driver.get(path.as_uri())
        self.wait_for(lambda: self.driver.execute_script(_WHOLE) == path.as_uri())

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def shown(self) -> list[str]:
        """The files in the table as it stands."""
        rows = (row for row in self.all("#matrix tbody tr") if row.is_displayed())
        return [str(row.find_element(By.TAG_NAME, "button").get_attribute("title")) for row in rows]

    def column(self, number: int) -> list[str]:
        rows = self.driver.execute_script(
            "return Array.from(document.querySelectorAll('#matrix tbody tr')).map(r => r.cells[arguments[0]].innerText)",
            number,
        )
        return list(rows)

    def wait_for(self, come_true: Callable[[], bool]) -> None:
        """Until it has; raises TimeoutException after ten seconds."""
        WebDriverWait(self.driver, 10).until(lambda _: come_true())

    def press(self, key: str) -> None:
        self.driver.switch_to.active_element.send_keys(key)

    def asked_for(self) -> list[str]:
        """The addresses that were asked for since the last question."""
        messages = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def assert_quiet(self, path: Path) -> None:
        """Nothing but the page itself was asked for, nothing complained, and no text became a dialog."""
        assert set(self.asked_for()) <= {path.as_uri()}
        assert self.complaints() == []
        with pytest.raises(NoAlertPresentException):
            _ = self.driver.switch_to.alert.text


@pytest.fixture(name="driver", scope="module")
def _driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tmp_path_factory.mktemp("profile")
    for switch in (*SWITCHES, f"--user-data-dir={profile}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    environment = {**os.environ, "HOME": str(profile), "SE_OFFLINE": "true", "SE_AVOID_STATS": "true"}
    driver = Chrome(options=options, service=Service(DRIVER, env=environment))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture(name="browser")
def _browser(driver: Chrome) -> Iterator[Browser]:
    driver.get("about:blank")
    browser = Browser(driver)
    browser.asked_for()
    browser.complaints()
    yield browser
    assert browser.complaints() == []


def page(tmp_path: Path, audits: list[Audit], language: str = "zh", *, reviewed: bool = False) -> Path:
    target = tmp_path / "index.html"
    write_page(Portfolio(audits, tmp_path, language, decided() if reviewed else {}), target)
    return target


def test_the_page_asks_for_nothing(browser: Browser, tmp_path: Path) -> None:
    target = page(tmp_path, portfolio())
    browser.open(target)
    assert len(browser.shown()) == len(portfolio())
    browser.assert_quiet(target)


def test_a_heading_sorts_up_then_down_then_as_before(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio()))
    before = browser.shown()
    heading = browser.all("#matrix thead th")[4]
    rank = ["⇄ 反向", "✕ 缺失", "? 未读", "◐ 薄弱", "✓ 完备"]

    heading.click()
    assert heading.get_attribute("aria-sort") == "ascending"
    up = browser.column(4)
    assert up == sorted(up, key=rank.index)
    heading.click()
    assert heading.get_attribute("aria-sort") == "descending"
    assert browser.column(4) == up[::-1]
    heading.click()
    assert heading.get_attribute("aria-sort") == "none"
    assert browser.shown() == before


def test_chips_bars_and_words_filter(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio()))
    total = len(portfolio())

    chip = browser.one("button.chip.missing")
    chip.click()
    some = browser.shown()
    assert 0 < len(some) < total
    assert chip.text == f"✕ 缺失 {len(some)}"
    assert browser.one("#shown").text == f"显示 {len(some)} / {total}"
    browser.one("#clear").click()
    assert len(browser.shown()) == total

    count = browser.one("button.count.weak[data-clause='1']")
    count.click()
    assert len(browser.shown()) == int(count.text.split()[-1])
    assert all(cell == "◐ 薄弱" for cell, row in zip(browser.column(4), browser.all("#matrix tbody tr"), strict=True)
               if row.is_displayed())  # fmt: skip
    browser.one("#clear").click()

    browser.one("#search").send_keys("一帆")
    assert browser.shown() == [NAMES[0][0]]
    browser.one("#search").send_keys("xx")
    assert browser.shown() == []
    assert browser.one("#nothing").is_displayed()


def test_a_click_opens_the_findings_and_escape_closes_them(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio()))
    review = browser.one("#review")
    assert not review.is_displayed()

    browser.one("#matrix tbody tr").click()
    assert review.is_displayed()
    assert NAMES[0][0] in review.text
    assert "合作期间，乙方不得为手机行业其他品牌提供推广" in review.text
    assert "未满足" in review.text or "✕ 欠缺" in review.text
    browser.press(Keys.ESCAPE)
    assert not review.is_displayed()

    browser.press(Keys.ENTER)
    assert review.is_displayed()
    browser.press(Keys.ESCAPE)
    browser.press(Keys.ARROW_DOWN)
    browser.press(Keys.ENTER)
    assert NAMES[1][0] in review.text


def test_what_reviewers_decided_is_shown(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio(), reviewed=True))
    assert "已批准 · 审阅人 王敏 · 批准人 李航" in browser.column(11)
    browser.one("#matrix tbody tr").click()
    section = next(one for one in browser.all("#review section") if "竞品排他" in one.text)
    lines = section.find_elements(By.CSS_SELECTOR, ":scope > .decided")
    assert [line.text for line in lines] == [
        "改判为“完备” · 王敏 · 2026-11-20",
        "理由：=1+1 另有独家协议",
        "备注：见<附件>",
    ]


def test_every_contract_opens(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio(), reviewed=True))
    for row in browser.all("#matrix tbody tr"):
        name = row.find_element(By.TAG_NAME, "button").get_attribute("title")
        row.click()
        assert browser.one("#reviewed").text == name
        browser.press(Keys.ESCAPE)


def test_wording_is_copied_or_chosen(browser: Browser, tmp_path: Path) -> None:
    browser.open(page(tmp_path, portfolio()))
    browser.one("#matrix tbody tr").click()
    copy = browser.one("#review .suggestion .quiet")
    copy.click()
    browser.wait_for(
        lambda: copy.text in ("已复制", "已选中，请按 Ctrl+C")
    )  # the browser copies when it comes to it


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_contract_is_never_more_than_text(browser: Browser, tmp_path: Path, text: str) -> None:
    target = page(tmp_path, [hostile(text)])
    browser.open(target)
    browser.one("#matrix tbody tr").click()
    assert [e.get_attribute("id") for e in browser.all("script")] == ["audits", ""]
    assert not browser.all("img, iframe, object, embed, form, link, base, svg")
    assert all(str(a.get_attribute("href")).startswith("file:") for a in browser.all("a[href]"))
    shown = browser.driver.execute_script("return document.querySelector('#review').textContent")
    assert printable(text).strip() in shown
    browser.assert_quiet(target)


def test_five_hundred_contracts_can_be_searched(browser: Browser, tmp_path: Path) -> None:
    audits = many(500)
    target = page(tmp_path, audits, "en")
    browser.open(target)
    assert len(browser.all("#matrix tbody tr")) == 500
    name = Path(audits[321].path).name
    browser.one("#search").send_keys(name)
    assert name in browser.shown()[0]
    browser.assert_quiet(target)


SIGNED = (
    "01_完备_美妆年度框架.docx",
    "08_三方_MCN智能家居.pdf",
    "11_strong_brand_ambassador.docx",
    "16_直播_机构与主播.docx",
)


def test_the_levers_of_a_contract_are_one_printed_page(browser: Browser, tmp_path: Path) -> None:
    target = tmp_path / "levers.html"
    audits = [audit_file(resources() / "samples" / name) for name in SIGNED]
    write_levers([card(audit, "zh") for audit in audits], "许知萤", [], target, "zh")
    browser.open(target)
    printed = PdfReader(io.BytesIO(base64.b64decode(browser.driver.print_page())))
    assert len(printed.pages) == len(SIGNED)


def test_the_other_pages_ask_for_nothing_and_print(browser: Browser, tmp_path: Path) -> None:
    opinion, levers, bad = tmp_path / "opinion.html", tmp_path / "levers.html", tmp_path / "bad.html"
    write_opinion_html(opinion_of(case()), opinion)
    write_levers([card(audit, "zh") for audit in portfolio()[:2]], "林一帆", ["扫描件.pdf"], levers, "zh")
    write_opinion_html(opinion_of(hostile_case(HOSTILE[0])), bad)
    for path in (opinion, levers, bad):
        browser.open(path)
        browser.assert_quiet(path)
        assert not browser.all("script, img, iframe, a[href^='http']")
        assert len(browser.driver.print_page()) > 10_000
