"""Invented audits for the tests of the reports: a small portfolio, and a large one."""

from dataclasses import replace
from hashlib import sha256
from random import Random

from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
    ElementFinding,
    Evidence,
    PartyFinding,
    Status,
    Verdict,
)
from auditor.errors import Bilingual, Problem
from auditor.reports.case import Handling, Place, SignOff

CLAUSES = (
    (
        "confidentiality",
        "保密义务",
        "Confidentiality",
        "high",
        ("obligation", "scope", "duration", "survival", "remedy"),
    ),
    (
        "non_compete",
        "竞品排他",
        "Non-compete",
        "high",
        ("in_term", "post_term", "competitor_definition", "remedy"),
    ),
    (
        "morality",
        "道德与形象",
        "Morality",
        "high",
        ("conduct_duty", "illegal_trigger", "past_conduct", "refund_or_damages"),
    ),
    (
        "crisis_cooperation",
        "危机配合",
        "Crisis cooperation",
        "high",
        ("cooperate", "delete_content", "response_time"),
    ),
    ("payment", "费用与支付", "Payment", "medium", ("amount", "due_date")),
    ("portrait_licence", "肖像许可", "Portrait licence", "medium", ("scope", "media", "territory", "term")),
    ("ad_compliance", "广告合规", "Advertising compliance", "medium", ("labelling",)),
    ("termination", "合同解除", "Termination", "low", ("notice", "time_limit")),
)

ELEMENTS = {
    "obligation": ("保密义务", "duty to keep secret"),
    "scope": ("范围", "scope"),
    "duration": ("保密期限", "period"),
    "survival": ("终止后存续", "survival"),
    "remedy": ("违约后果", "consequence of breach"),
    "in_term": ("合作期内限制", "during the term"),
    "post_term": ("合作结束后限制", "after the term"),
    "competitor_definition": ("竞品定义", "definition of competitor"),
    "conduct_duty": ("守法与良好形象义务", "duty of good conduct"),
    "illegal_trigger": ("违法情形", "unlawful conduct"),
    "past_conduct": ("过往言行保证", "past conduct"),
    "refund_or_damages": ("退费与赔偿", "refund or damages"),
    "cooperate": ("配合处置", "cooperation"),
    "delete_content": ("删除或下架", "takedown"),
    "response_time": ("响应时限", "response time"),
    "amount": ("费用金额", "fee"),
    "due_date": ("付款期限", "due date"),
    "media": ("使用媒介", "media"),
    "territory": ("使用地域", "territory"),
    "term": ("使用期限", "term of use"),
    "labelling": ("广告标识", "advertising label"),
    "notice": ("解除通知", "notice"),
    "time_limit": ("通知期限", "notice period"),
}
"""What people call each element, in Chinese and in English."""

ZH_QUOTES = {
    "confidentiality": "5.1 乙方应对甲方未公开的产品参数、上市时间及本合同价款保密，期限为本合同终止后三年。",
    "non_compete": "合作期间，乙方不得为手机行业其他品牌提供推广、代言或测评服务。",
    "morality": "第七条 乙方承诺言行得体，不发布违法、低俗或贬损甲方品牌及用户的内容。",
    "crisis_cooperation": "如发生舆情，乙方应及时配合甲方处理，并在____小时内删除相关内容。",
    "payment": "甲方应于内容发布后十五个工作日内支付合作费用人民币壹拾万元（￥100,000）。",
    "portrait_licence": "甲方有权在合作平台及其官方账号使用乙方肖像。",
    "ad_compliance": "乙方发布的内容应显著标明“广告”。",
    "termination": "任何一方提前十五日书面通知对方，可以解除本合同。",
}
EN_QUOTES = {
    "confidentiality": "6.1 Talent shall keep the Brand's unpublished product information confidential.",
    "non_compete": "During the Term, Talent shall not promote any other brand of electric vehicles.",
    "morality": "8. Talent warrants that Talent has not made any discriminatory public statement.",
    "crisis_cooperation": "Talent shall promptly remove the Content at the Brand's request.",
    "payment": "Brand shall pay the Fee of USD 45,000 within thirty (30) days of publication.",
    "portrait_licence": "Brand may use Talent's likeness on its owned channels worldwide for one year.",
    "ad_compliance": "Each post must carry the disclosure #ad.",
    "termination": "Either party may terminate on fifteen (15) days' written notice.",
}
SUGGESTIONS = {
    "zh": "建议增加：“本合同终止后六个月内，乙方不得为甲方竞品（指手机、平板电脑及可穿戴设备品牌）提供推广；"
    "违反的，应退还已收费用并支付合作费用30%的违约金。”",
    "en": "Ask for: “For six months after the Term, Talent shall not promote a Competitor; on breach "
    "Talent shall refund the Fee and pay 30% of it as liquidated damages.”",
}
NAMES = (
    ("2026-03 年框_一帆测评.docx", "林一帆", "zh"),
    ("护肤单条视频 小满日记.docx", "苏小满", "zh"),
    ("Overseas creator – EV launch.docx", "Dana Whitlock", "en"),
    ("三方/星河MCN 直播带货.pdf", "贺知秋", "zh"),
    ("三方/饮料大使 双语.docx", "Milo 米洛", "zh+en"),
    ("旧合同/酒店探店.txt", "周桐", "zh"),
)
BAD_NAMES = ("旧合同/扫描件 2019.pdf", "旧合同/损坏的合同.doc")


def evidence(text: str, *, start: int = 0, page: int | None = 1, block: int = 0) -> Evidence:
    return Evidence(text, start, start + len(text), page, block)


def element(
    id: str, status: Status, quote: str = "", *, language: str = "zh", page: int | None = 1
) -> ElementFinding:
    chinese = language != "en"
    reasons = {
        Status.MET: "",
        Status.WEAK: "写得含糊：没有具体期限。" if chinese else "Vague: no period is stated.",
        Status.UNMET: "没有找到相应约定。" if chinese else "No words to this effect were found.",
        Status.NOT_APPLICABLE: "",
    }
    found = status in (Status.MET, Status.WEAK)
    value = ("三年" if chinese else "3 years") if id == "duration" and status is Status.MET else None
    proof = (evidence(quote, page=page),) if found and quote else ()
    title = ELEMENTS[id][0 if chinese else 1]
    required = id not in ("media", "territory", "past_conduct")
    return ElementFinding(id, title, required, status, value, proof, reasons[status])


def clause(row: int, verdict: Verdict, *, language: str = "zh", page: int | None = 2) -> ClauseFinding:
    """The clause in that row of ``CLAUSES`` with elements and words that go with the verdict."""
    id, zh, en, severity, elements = CLAUSES[row]
    chinese = language != "en"
    quote = (ZH_QUOTES if chinese else EN_QUOTES)[id]
    silent = verdict in (Verdict.MISSING, Verdict.UNREADABLE)
    statuses = {
        Verdict.STRONG: [Status.MET] * len(elements),
        Verdict.WEAK: [Status.MET, Status.WEAK, *[Status.UNMET] * len(elements)][: len(elements)],
    }.get(verdict, [Status.UNMET] * len(elements))
    findings = tuple(
        element(e, s, quote, language=language, page=page) for e, s in zip(elements, statuses, strict=True)
    )
    return ClauseFinding(
        id,
        zh if chinese else en,
        verdict,
        severity,
        _reasons(verdict, chinese),
        "" if verdict is Verdict.STRONG else SUGGESTIONS["zh" if chinese else "en"],
        () if silent else (evidence(quote, start=120 + row, page=page, block=row),),
        findings,
        to_settle=verdict is not Verdict.STRONG,
    )


def _reasons(verdict: Verdict, chinese: bool) -> tuple[str, ...]:
    zh = {
        Verdict.WEAK: ("有约定，但缺少必备要素。", "没有写明合同结束后的期限。"),
        Verdict.ADVERSE: ("该条允许乙方自由与竞品合作，与保护目的相反。",),
        Verdict.MISSING: ("全文没有找到约束乙方的相应约定。",),
        Verdict.UNREADABLE: ("第 2 页是扫描图像，其中可能有该条款。",),
    }
    en = {
        Verdict.WEAK: ("There is a provision, but a required element is lacking.",),
        Verdict.ADVERSE: ("The provision leaves Talent free to work with competitors.",),
        Verdict.MISSING: ("Nothing that binds Talent to this was found.",),
        Verdict.UNREADABLE: ("Page 2 is an image and may hold the clause.",),
    }
    return (zh if chinese else en).get(verdict, ())


def audit(
    path: str, verdicts: str, *, kol: str = "林一帆", language: str = "zh", folder: str = "/合同库"
) -> Audit:
    """An audit whose verdicts are spelled with a letter per clause: s, w, a, m, u."""
    letters = {verdict.value[0]: verdict for verdict in Verdict}
    clauses = tuple(clause(row, letters[v], language=language) for row, v in enumerate(verdicts))
    full = f"{folder}/{path}"
    english = language == "en"
    return Audit(
        full,
        sha256(full.encode()).hexdigest(),
        language,
        3,
        5120,
        (),
        (
            PartyFinding(
                "Brand" if english else "甲方",
                "Aurelia Motors Ltd" if english else "启明通讯有限公司",
                "brand",
            ),
            PartyFinding("Talent" if english else "乙方", kol, "kol"),
        ),
        clauses,
        "kol",
        "1.0.0",
    )


def unread(path: str, *, folder: str = "/合同库") -> Audit:
    problem = Problem(
        "scan_without_ocr",
        Bilingual(
            "这份 PDF 是扫描图像，未能读取文字。安装 OCR 组件后点“重试”。",
            "This PDF is a scan; no text could be read. Install the OCR component and retry.",
        ),
        1,
    )
    return Audit(f"{folder}/{path}", "0" * 64, "", None, 0, (problem,), (), ())


DRAFT = (
    DraftFinding(
        "amount_mismatch",
        Bilingual(
            "大小写不一致：“80,000元（捌仟元整）”。", "Words and figures differ: “80,000元（捌仟元整）”."
        ),
        "high",
        (evidence("费用为人民币80,000元（捌仟元整）", page=2),),
    ),
    DraftFinding("tracked_changes", Bilingual("文件中留有批注 2 条。", "The file holds 2 comments."), "low"),
)
"""What the draft checks found in the second contract of the portfolio."""


def portfolio() -> list[Audit]:
    """Six contracts, two files that could not be read, one contract with a problem and faults of its text."""
    spelled = ("swmwsssw", "mmmmwwss", "wwswsssw", "sawmswsm", "ssssssss", "umsuwsmm")
    audits = [
        audit(path, verdicts, kol=kol, language=language)
        for (path, kol, language), verdicts in zip(NAMES, spelled, strict=True)
    ]
    unknown = Problem(
        "roles_unknown",
        Bilingual("无法判断谁是达人，请手工指定。", "The roles are unknown; state them by hand."),
    )
    image = Problem("image_page", Bilingual("本页是图像。", "This page is an image."), 2)
    audits[1] = replace(audits[1], problems=(unknown,), draft=DRAFT)
    audits[5] = replace(audits[5], problems=(image,))
    return audits + [unread(path) for path in BAD_NAMES]


def many(count: int) -> list[Audit]:
    """A portfolio of that size, the same on every call."""
    random = Random(20261121)
    audits = []
    for number in range(count):
        language = "en" if number % 5 == 0 else "zh"
        verdicts = "".join(random.choice("ssswwwmma") for _ in CLAUSES)
        path = f"{number % 7}/合同 {number:04}.docx"
        audits.append(unread(path) if number % 50 == 7 else audit(path, verdicts, language=language))
    return audits


HOSTILE = (
    "<script>alert(1)</script>",
    '"onmouseover="alert(2)',
    "</script><script>alert(3)</script>",
    '=HYPERLINK("http://example.invalid/?"&A1,"打开")',
    "+SUM(1)",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "　＝1+1",
    "<r><t>raw</t></r>",
    "http://example.invalid/",
    "{{ 7 * 7 }}{% raw %}",
    "分行\u2028分段\u2029<!-- & -->",
    "无效\x00\x0b\ud800\uffff字符",
)


def hostile(text: str) -> Audit:
    """An audit with the text in every field that comes from a contract or from a file's name."""
    spans = (Evidence(text, 0, len(text), 1, 0),)
    found = ElementFinding(text, text, True, Status.UNMET, text, spans, text)
    weak = ClauseFinding(text, text, Verdict.WEAK, "high", (text, text), text, spans, (found,))
    problem = Problem("odd", Bilingual(text, text), 1)
    path = f"/合同库/{text}/合同{text}.docx"
    parties = (PartyFinding(text, text, "kol"),)
    draft = (DraftFinding(text, Bilingual(text, text), text, spans),)
    return Audit(path, "0" * 64, "zh", 1, 9, (problem,), parties, (weak,), "kol", "1", draft)


def decided() -> dict[str, SignOff]:
    """What reviewers made of the first contract of the portfolio, by its SHA-256."""
    handled = {
        Place("non_compete"): Handling(
            "override", "strong", "=1+1 另有独家协议", "王敏", "2026-11-20T03:00:00Z", "见<附件>"
        ),
        Place("non_compete", "post_term"): Handling("accept", reviewer="王敏", made_at="2026-11-21"),
        Place("morality"): Handling("not_applicable", reason="单条视频", reviewer="王敏", holds=False),
    }
    return {portfolio()[0].sha256: SignOff("approved", "王敏", "李航", handled=handled)}
