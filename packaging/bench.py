"""Measures the budgets as ratios: both sides in one run, in turns, on contracts it writes itself."""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

SIZES = (5_000, 50_000, 500_000)
PAGE_LINES = 42
HEAD = "KOL 推广合作合同\n甲方（品牌方）：{brand}\n乙方（达人）：{kol}\n双方就推广合作达成如下约定：\n"
ARTICLES = (
    "合作内容\n乙方在其抖音账号发布原创短视频{n}条，每条不少于60秒，发布前须经甲方书面确认。",
    "费用与支付\n合作费用共计人民币{n}万元，甲方在内容发布并验收后15个工作日内支付。",
    "保密\n乙方应对在合作中知悉的甲方未公开的产品、价格和营销计划保密，未经甲方书面同意不得向任何第三方披露或使用。"
    "保密期限自本合同签订之日起至合同终止后{n}年。乙方违反本条的，应支付违约金10万元。",
    "竞业限制\n合作期间及合作结束后{n}个月内，乙方不得为手机及智能穿戴类产品的其他品牌进行任何形式的推广。",
    "道德条款\n乙方应遵守法律法规和公序良俗，不得发表歧视、侮辱或贬损甲方及其用户的言论。乙方如有违法行为或负面舆情，"
    "甲方有权单方解除合同并要求退还全部费用。",
    "危机配合\n发生涉及乙方或推广内容的负面舆情时，乙方应在接到甲方通知后{n}小时内删除相关内容，并按甲方要求发布澄清声明。",
    "知识产权\n推广内容的著作权归甲方所有，乙方授权甲方在合同期内在全球范围的网络媒体使用其肖像。",
    "数据真实\n乙方保证播放量、点赞和评论数据真实，不得刷量。播放量低于{n}万次的，甲方有权按比例扣减费用。",
    "违约责任\n任何一方违反本合同的，应赔偿对方因此遭受的全部损失，包括律师费和公证费。",
    "通知\n双方的通知以书面形式送达本合同首部所列地址，电子邮件在发出后第{n}日视为送达。",
)
BATCH = """
import sys, time
from pathlib import Path
from auditor.batch.cache import ResultCache
from auditor.batch.run import audit_files
if __name__ == "__main__":
    folder, jobs, cache = sys.argv[1:]
    paths = sorted(Path(folder).iterdir())
    start = time.perf_counter()
    with ResultCache(Path(cache)) as results:
        read = sum(audit.readable for audit in audit_files(paths, jobs=int(jobs), cache=results))
    print(time.perf_counter() - start)
    sys.exit(0 if read == len(paths) else f"only {read} of {len(paths)} contracts could be read")
"""


class Measure(NamedTuple):
    """A budget and what was found: ``sides`` are seconds, ``value`` is held against ``limit``."""

    what: str
    sides: tuple[float, ...]
    value: float
    relation: str
    limit: float

    @property
    def kept(self) -> bool:
        """Whether the budget was kept."""
        return self.value < self.limit if self.relation == "<" else self.value >= self.limit

    def line(self) -> str:
        """One line for people, in milliseconds."""
        sides = " : ".join(f"{1000 * side:,.4g}" for side in self.sides)
        budget = f"{self.value:7.3f}  budget {self.relation} {self.limit:g}"
        return f"{self.what:<52}{sides:>28} ms  = {budget:<26}{'ok' if self.kept else 'OVER'}"


def contract_text(characters: int, number: int = 0) -> str:
    """An invented contract of about so many characters; ``number`` makes it differ from the others."""
    parts = [HEAD.format(brand=f"星河{number}科技有限公司", kol=f"林小雨{number}")]
    length = len(parts[0])
    while length < characters:
        article = len(parts)
        words = ARTICLES[(article - 1) % len(ARTICLES)].format(n=1 + (number + article) % 30)
        parts.append(f"第{article}条 {words}\n")
        length += len(parts[-1])
    return "".join(parts)


def write_docx(path: Path, text: str) -> Path:
    """The text as a Word file, a paragraph per line."""
    import docx

    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(str(path))
    return path


def write_pdf(path: Path, text: str) -> Path:
    """The text as a PDF file with a text layer."""
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfgen.canvas import Canvas

    registerFont(UnicodeCIDFont("STSong-Light"))
    canvas = Canvas(str(path), invariant=True)
    lines = [line[at : at + 40] for line in text.splitlines() for at in range(0, len(line), 40)]
    for first in range(0, len(lines), PAGE_LINES):
        canvas.setFont("STSong-Light", 11)
        for row, line in enumerate(lines[first : first + PAGE_LINES]):
            canvas.drawString(70, 780 - 17 * row, line)
        canvas.showPage()
    canvas.save()
    return path


def write_text(path: Path, text: str) -> Path:
    """The text as a text file."""
    path.write_text(text, encoding="utf-8")
    return path


def in_turns(runs: int, *actions: Callable[[], object]) -> tuple[float, ...]:
    """The median seconds of each action, over runs in which they alternate; one run before does not count."""
    times: list[list[float]] = [[] for _ in actions]
    for run in range(runs + 1):
        for taken, action in zip(times, actions, strict=True):
            start = time.perf_counter()
            action()
            if run:
                taken.append(time.perf_counter() - start)
    return tuple(statistics.median(taken) for taken in times)


def readable_samples(pattern: str) -> list[Path]:
    """The sample contracts of one kind whose text can be read."""
    from auditor import audit_file
    from auditor.errors import UnreadableFileError
    from auditor.paths import resources

    found: list[Path] = []
    for sample in sorted((resources() / "samples").glob(pattern)):
        try:
            if audit_file(sample).characters > 500:
                found.append(sample)
        except UnreadableFileError:
            continue
    return found


def docx_audit(folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """A warm audit of a Word file, against python-docx reading its paragraphs."""
    import docx

    from auditor import audit_file

    path = write_docx(folder / "contract.docx", contract_text(8_000))
    sides = in_turns(
        options.runs,
        lambda: audit_file(path),
        lambda: [paragraph.text for paragraph in docx.Document(str(path)).paragraphs],
    )
    yield Measure("DOCX: audit : python-docx reading", sides, sides[0] / sides[1], "<", 1)
    samples = readable_samples("*.docx")
    sides = in_turns(
        options.runs,
        lambda: [audit_file(sample) for sample in samples],
        lambda: [
            [paragraph.text for paragraph in docx.Document(str(sample)).paragraphs] for sample in samples
        ],
    )
    what = f"DOCX, {len(samples)} samples: audit : python-docx reading"
    yield Measure(what, sides, sides[0] / sides[1], "<", 1)


def pdf_audit(folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """A warm audit of a PDF file, against pdfplumber extracting its text."""
    import pdfplumber

    from auditor import audit_file

    path = write_pdf(folder / "contract.pdf", contract_text(8_000))

    def extract(path: Path) -> list[str]:
        with pdfplumber.open(path) as document:
            return [page.extract_text() for page in document.pages]

    # Without fonts of its own, so that pdfium looks for a substitute on every page: the slowest kind.
    sides = in_turns(options.runs, lambda: audit_file(path), lambda: extract(path))
    what = "PDF without fonts: audit : pdfplumber extract_text"
    yield Measure(what, sides, sides[0] / sides[1], "<", 0.25)
    samples = readable_samples("*.pdf")
    sides = in_turns(
        max(3, options.runs // 3),
        lambda: [audit_file(sample) for sample in samples],
        lambda: [extract(sample) for sample in samples],
    )
    what = f"PDF, {len(samples)} samples: audit : pdfplumber"
    yield Measure(what, sides, sides[0] / sides[1], "<", 0.25)


def batch(folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """A folder of contracts in one process and in two, and once more unchanged; each from a fresh start."""
    contracts = folder / "contracts"
    contracts.mkdir()
    for number in range(options.files):
        write_docx(contracts / f"{number:05}.docx", contract_text(8_000, number))
    ones, twos, agains = [], [], []
    for run in range(3):
        ones.append(batch_seconds(contracts, 1, folder / f"cache-one-{run}"))
        twos.append(batch_seconds(contracts, 2, folder / f"cache-two-{run}"))
        agains.append(batch_seconds(contracts, 2, folder / f"cache-two-{run}"))
    one, two, again = map(statistics.median, (ones, twos, agains))
    yield Measure(f"batch of {options.files}: 1 process : 2 processes", (one, two), one / two, ">=", 1.7)
    yield Measure(f"batch of {options.files}: second run : first run", (again, two), again / two, "<", 0.03)


def batch_seconds(contracts: Path, jobs: int, cache: Path) -> float:
    """The seconds of one batch in a new interpreter, without the time this takes to start."""
    command = [sys.executable, "-c", BATCH, str(contracts), str(jobs), str(cache)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def growth(folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """The time per character as a contract grows: as much text in a hundred contracts, in ten and in one.

    Each side reads equally much, so that none has a processor to itself that another has just warmed or emptied.
    """
    from auditor import audit_file

    sides: list[list[Path]] = []
    lengths: list[int] = []
    for size in SIZES:
        texts = [contract_text(size, number) for number in range(SIZES[-1] // size)]
        sides.append([write_text(folder / f"{size}-{at}.txt", text) for at, text in enumerate(texts)])
        lengths.append(sum(map(len, texts)))

    def audit_all(paths: list[Path]) -> None:
        for path in paths:
            audit_file(path)

    taken = in_turns(max(3, options.runs // 5), *(partial(audit_all, paths) for paths in sides))
    each = tuple(1000 * seconds / length for seconds, length in zip(taken, lengths, strict=True))
    what = "growth, per 1,000 characters: 5,000 : 50,000 : 500,000"
    yield Measure(what, each, max(each) / min(each), "<", 1.2)


def start(_folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """The seconds until help is shown, which is the budget; an empty Python for comparison."""
    command = Path(sys.executable).with_name(f"kol-auditor{Path(sys.executable).suffix}")
    run = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL)
    sides = in_turns(
        options.runs,
        lambda: run([str(command), "--help"]),
        lambda: run([sys.executable, "-c", "pass"]),
    )
    yield Measure("start: --help : python -c pass, budget in seconds", sides, sides[0], "<", 0.3)


HOSTILE = (
    "第{n}条 事项\n（一）期限____年，费用500元（大写：伍万元整），见附件二和第九百条；分三期支付30%、20%、10%。\n（三）根据《合同法》执行。",
    "____",
    "（ ）是 （ ）否，剩余、剩余、剩余 10%，",
    "1、甲方\n",
    "XX（30）日（三十）日",
    "（简称“甲”）（以下称“乙乙”）",
    "乙方不得为云为禾为川为山、认为认为不对",
)


def hostile(folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    """The time per line as a text grows that gives the draft checks nothing but work."""
    from auditor import audit_file

    worst = (0.0, (0.0, 0.0))
    for at, line in enumerate(HOSTILE):
        paths = [
            write_text(folder / f"{at}-{count}.txt", "\n".join(line.format(n=n + 1) for n in range(count)))
            for count in (300, 2_400)
        ]
        few, many = in_turns(max(3, options.runs // 5), *(partial(audit_file, path) for path in paths))
        worst = max(worst, (many / few / 8, (few / 300, many / 2_400)))
    yield Measure("hostile text, per line: 300 : 2,400 lines", worst[1], worst[0], "<", 1.5)


BENCHMARKS = {
    "docx": docx_audit,
    "pdf": pdf_audit,
    "batch": batch,
    "growth": growth,
    "hostile": hostile,
    "start": start,
}


def main(arguments: list[str]) -> int:
    """Run the benchmarks that are named, or all; 1 if a budget was not kept."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones: {', '.join(BENCHMARKS)} (all)")
    parser.add_argument("--runs", type=int, default=15, help="times that each side runs (15)")
    parser.add_argument("--files", type=int, default=120, help="contracts in the batch (120)")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(BENCHMARKS):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    kept = True
    for name in options.names or BENCHMARKS:
        with tempfile.TemporaryDirectory() as folder:
            for measure in BENCHMARKS[name](Path(folder), options):
                print(measure.line(), flush=True)
                kept &= measure.kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
