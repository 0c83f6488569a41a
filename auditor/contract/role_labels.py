"""What the label of a party says about its role, and who stands beside it: who buys, performs, hires, lends."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract.labels import BUYS, MANAGES, MYSELF, OURSELVES, PERFORMS, VENUES, YOUR_COMPANY, YOURSELF
from auditor.contract.model import Role
from auditor.contract.naming import PREAMBLE, Candidate
from auditor.language.fold import is_cjk
from auditor.language.tokens import whole_word

INTRODUCTION = 40
"""So many characters beside a label may still introduce its party."""
_SIGNED_WITH = re.compile(
    r"(?:系|为|是|属|由)\S{0,8}?(?:独家|旗下|签约|所属|代理|经纪)(?:的|之)?(?:艺人|主播|达人|博主|模特|运动员|创作者)"
    r"|\b(?:managed|represented) by\b|\bunder contract (?:to|with)\b"
)
LENDS = re.compile(
    r"\b(?:lend(?:s|ing)|furnish(?:es|ing)|loan(?:s|ing)|provid(?:es|ing)) (?:out )?the services of"
)
_ACTS_FOR = re.compile(
    r"[”\"']?[)]?,? (?:acting )?(?:on (?:the )?instructions of|as (?:the )?agent (?:for|of)|for the account of|on behalf of)\b"
)
"""Such S.L. (the “Bureau”), on instructions of the publisher Such Games: it books for another."""


def roles_of_label(
    candidate: Candidate, text: str, beside: Sequence[Candidate]
) -> Iterator[tuple[Role, float]]:
    """What the label alone says: we, you, I, the buyer, and who lends somebody's services."""
    # who writes 贵司 to a company is none
    if not OURSELVES.isdisjoint((candidate.label, *_pronouns(candidate))):
        writes = any(other.label in YOUR_COMPANY for other in beside)
        yield Role.KOL if writes else Role.BRAND, 4.0
    if candidate.label in OURSELVES and _calls_herself(candidate.label, text):
        yield Role.KOL, 8.0  # 发件：播客某某（主播甲、乙，下文用“我们”）
    if candidate.label in YOUR_COMPANY:
        yield Role.BRAND, 4.0
    if (
        _says_i(candidate)
        and not YOURSELF.isdisjoint({other.label for other in beside})
        and _writes_for_a_house(text)
    ):
        yield (
            Role.BRAND,
            4.0,
        )  # ring me straight away, and row in with our advisers: whoever signs for the brand
    elif _says_i(candidate):
        answers = any(not YOURSELF.isdisjoint((other.label, *other.other_labels)) for other in beside)
        yield Role.KOL, 6.0 if answers or candidate.described != candidate.label else 1.0
    if not YOURSELF.isdisjoint((candidate.label, *candidate.other_labels)):
        # 本人 signs the slip that 本公司 sends to 阁下
        ours = any(other.label in OURSELVES for other in beside) or _writes_for_a_house(text)
        yield Role.BRAND if any(map(_says_i, beside)) and not ours else Role.KOL, 3.0
    behind = text[candidate.position : candidate.position + INTRODUCTION * 2].split("\n", maxsplit=1)[0]
    if LENDS.search(behind) or (LENDS.search(candidate.described) and candidate.label not in PERFORMS):
        yield Role.AGENCY, 8.0
    if beside and _ACTS_FOR.match(text, candidate.position + len(candidate.label)):
        yield Role.AGENCY, 8.0
    if any(_SIGNED_WITH.search(other.described) and candidate.label in other.described for other in beside):
        yield Role.AGENCY, 6.0  # 丙方：某人（主播，系乙方签约艺人）
    if beside and re.search(
        rf"(?<![一-鿿]){re.escape(candidate.label)}的?{_MANAGES_HER}|[系为是]{re.escape(candidate.label)}的?{_MANAGES_HER}",
        text[: PREAMBLE * 2],
    ):
        yield Role.AGENCY, 6.0  # 丙方为乙方旗下签约选手，乙方独家经营丙方的商业事务
    if re.search(rf"{whole_word(candidate.label)}{_HAS_AN_AGENT}", text[: PREAMBLE * 2]):
        yield Role.KOL, 4.0
    yield from _of_one_who_hires(candidate, beside, text)
    called = {candidate.label, *candidate.other_labels, *candidate.described.split()[:1]}
    if called & _LICENCE and _OF_HERSELF.search(text, 0, PREAMBLE):
        yield (Role.KOL if "licensor" in called else Role.BRAND), 8.0  # of her likeness, of the Character
    performs = frozenset() if books_acts(candidate, beside) else PERFORMS
    lent = any(LENDS.search(other.described) or other.label in _LENDERS for other in beside)
    for labels, role in ((BUYS, Role.BRAND), (performs, Role.KOL), (MANAGES, Role.AGENCY)):
        if called & labels and not (
            lent and labels is MANAGES
        ):  # the Network to which a Lender lends is a buyer
            yield role, 5.0


def books_acts(candidate: Candidate, beside: Sequence[Candidate]) -> bool:
    """Whether it promotes an event and books artists for it: the promoter of goods is herself the performer."""
    return candidate.label == "promoter" and any(other.label in _ACTS for other in beside)


def _writes_for_a_house(text: str) -> bool:
    """Dear Fiachra, … ring me …, in the words we send you: one person writes for a firm, whose “we” and “our” this is."""
    return (
        bool(_DEAR.search(text, 0, PREAMBLE))
        and len(_OURS.findall(text)) >= _OFTEN
        and not _IS_PAID.search(text)
    )


_IS_PAID = re.compile(
    r"\bpays? me\b|\bmy (?:channel|fee|followers|audience|subscribers|posts?|videos?|rates?|podcast|feed|account)\b"
)


def _calls_herself(label: str, text: str) -> bool:
    return any(text.startswith(label, match.end()) for match in _HER_TRADE.finditer(text, 0, PREAMBLE))


_HER_TRADE = re.compile(
    r"(?:主播|博主|播客主|达人|up主|艺人|创作者|号主|主理人)[^。;:()\n]{0,24}(?:下文|以下|后文|下称)(?:用|称|叫|简称)?[“\"]?"
)
_DEAR, _OURS, _OFTEN = re.compile(r"^dear ", re.MULTILINE), re.compile(r"\b(?:we|our|us)\b"), 3


def _of_one_who_hires(
    candidate: Candidate, beside: Sequence[Candidate], text: str
) -> Iterator[tuple[Role, float]]:
    """Party A wishes to engage …, Party B manages the bookings of Party C; a marketplace between an advertiser and a creator."""
    head = text[:PREAMBLE]
    label = whole_word(candidate.label)
    if re.search(rf"{label}{_HIRES}", head):
        yield Role.BRAND, 4.0
    buyers = [other for other in beside if other.label in _BUYERS_ON_PLATFORMS]
    others = "|".join(whole_word(other.label) for other in beside)
    if others and re.search(rf"{label}{_MANAGES_SOMEBODY}(?:the )?(?:{others})", head):
        yield Role.AGENCY, 6.0
    signed = rf"由{candidate.label}(?:独家)?(?:签约|代理|经纪|管理|派出)"
    if is_cjk(candidate.label[0]) and any(re.search(signed, other.described) for other in beside):
        yield Role.AGENCY, 6.0  # 演绎人：…，由运营方签约
    if candidate.label in _HOUSES and any(other.label in _HOUSEMATES for other in beside):
        yield Role.AGENCY, 6.0
    if candidate.label in OURSELVES and buyers and re.search(_ON_BEHALF, head):
        yield Role.AGENCY, 6.0
    runs = candidate.label in VENUES or re.search(rf"{label} (?:marketplace|platform|exchange)\b", head)
    if runs and buyers and len(beside) > 1:
        yield Role.AGENCY, 8.0


_ACTS = frozenset(
    "artist artiste artists talent performer speaker act band comedian singer dj host presenter".split()
)
_LICENCE = frozenset(("licensor", "licensee"))
_OF_HERSELF = re.compile(
    r"\blikeness\b|\bpersona\b|\bvirtual (?:singer|idol|performer|character|influencer|streamer)\b"
)
_HOUSES = frozenset(("house", "collective", "hype house", "content house"))
_HOUSEMATES = frozenset(("residents", "housemates", "members", "creators"))
_HIRES = (
    r" (?:wishes|wants|would like|desires|intends|is looking) to (?:engage|hire|retain|appoint|commission|book|contract|secure)\b"
    r"|(?:拟|欲|希望|决定|有意|愿意?)(?:聘请|委托|邀请|聘任|聘用)"
)
_MANAGES_SOMEBODY = (
    r" (?:exclusively )?(?:manages|represents|runs|handles|acts for|looks after)(?: [a-z]+){0,4}? (?:of )?"
)
_ON_BEHALF = (
    r"\b(?:for|on behalf of|as agents? for) (?:our|its) client\b|(?:代表|受)(?:我们的|本公司的|我司)?客户"
)
_BUYERS_ON_PLATFORMS = frozenset(
    (
        "advertiser",
        "brand",
        "client",
        "customer",
        "merchant",
        "客户",
        "品牌方",
        "商家",
        "广告主",
        "品牌商",
        "需求方",
        "发单方",
    )
)
_LENDERS = frozenset(("lender", "loan-out", "loanout", "loan-out company"))
_HAS_AN_AGENT = r"(?:,? who)? is (?:exclusively )?(?:represented|managed) (?:for [a-z ]{3,30} )?by\b"
_MANAGES_HER = (
    "(?:(?:旗下|名下|所属)(?:的|签约|专属)*(?:艺人|主播|达人|选手|模特|博主|演员|歌手|运动员|创作者)"
    "|签约(?:艺人|主播|达人|选手|模特|博主)|独家(?:经纪|经营|代理|管理))"
)


def _pronouns(candidate: Candidate) -> tuple[str, ...]:
    return tuple(label for label in candidate.other_labels if label in {"we", "us"})


def _says_i(candidate: Candidate) -> bool:
    """Whether the party speaks for itself: a creator's own terms. A company says "we"."""
    return not MYSELF.isdisjoint((candidate.label, *candidate.other_labels))
