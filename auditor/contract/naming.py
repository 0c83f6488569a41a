"""Naming: what makes a word in the head of a contract the name of a party."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.language.fold import is_cjk
from auditor.language.tokens import whole_word

LETTERS = {
    "甲方": "party a", "乙方": "party b", "丙方": "party c", "丁方": "party d",
    "a方": "party a", "b方": "party b", "c方": "party c", "d方": "party d",
}  # fmt: skip
PREAMBLE = 2500
# What parties are called: a label of these is believed sooner than any other word.
CALLED = (
    r"(?:合作|签约|委托|推广|接单|带货|入驻)?(?:品牌方|品牌客户|品牌商|品牌主|广告主|广告客户|委托[方人]|委托机构|委托单位|受托[方人]|客户|达人|博主|主播|艺人|创作者|代言人|模特"
    r"|(?:公益|校园|推广|形象|品牌)?大使|体验官|推荐官|体验师|基金会|协会|运动员|演绎[人者]|演出[人者]|经纪公司|经理人公司|经理人|经纪[方人]|经纪机构|机构|mcn机构|商家|赞助商|赞助方|冠名方|节目方|主办方|服务方|推广[者人方]|邀请方|聘请方|主理人|车评人|测评人|发布方|接单方|平台服务方|平台方|采购方|需求方|供应方|推广方|创作[方人]|出镜人|直播方|供货[方商]|酒店方|机构方|艺人方|执行方|承接方|派单方|带货方|体验官|网红|红人|直播主|用人单位|聘用方|受聘方|劳动者|顾问|供应商|服务商|供方|需方|讲师|选手|公会|员工|披露方|接收方|签约人|发行方|制片方|出品方|片方|影评人|书评人|乐评人|主持人|推介[官人]|宣传官|品鉴官|试[吃驾用]官|荐书人|讲书人|嘉宾|挚友|摄影师|作家|乐手|歌手|演员|画[手师]|插画师|主厨|教练|骑手|车手|播客主|播主"
    r"|酒庄|珠宝商|经销商|零售商|制造商|开发商|出版商|发行商|出版社|航司|航空公司|车企|组织方|研发方|集团|医院|院方|校方|大学|俱乐部|球队|车队|商会|学会|组委会|合作社|货主|艺术家|配音员|声优|运营方|采购人|聘任单位|聘任机关|聘用单位|委任[人方]|受任[人方]|受聘人|承揽人|协办方)"
    r"|(?:the )?(?:brand|company|firm|client|sponsor|advertiser|buyer|publisher|commissioner|principal|personality|influencer|creator|talent|(?:brand )?ambassador"
    r"|artiste?|celebrity|athlete|agency|network|host|guest|label|promoter|endorser|spokesperson|model|player|presenter|streamer|blogger|reviewer"
    r"|performer|contributor|shop|store|boutique|agent|chef|stylist|comedian|singer|actor|actress|gamer|service provider|merchant|retailer|manufacturer|manager|mcn|kol|organi[sz]er|developer|hotel|studio|licensee|licensor|lender|engager|marketer|endorsee|restaurant|podcaster|(?:brand )?owner"
    r"|(?:independent )?contractor|consultant|freelancer|photographer|employee|employer|seller|supplier|customer|guild|discloser|recipient|undersigned|participant|parent|family|couple|duo|member|traveller|traveler|trainer|coach|teacher|expert|speaker"
    r"|captain|driver|surfer|climber|racer|author|writer|musician|band|dancer|designer|management|bureau|board|council|foundation"
    r"|creators|hosts|residents|housemates|members|players|models|athletes|artists|artistes|talents|influencers|ambassadors|presenters|parents|couples|party [a-z]|house|maison|society|university|college|school|institute|museum|co-operative|cooperative|academy|estate|rider|runner|cyclist|skier|swimmer|boxer|footballer|sailor|skater|gymnast|jockey|caster|baker|gardener|face|muse|storyteller|narrator|columnist|reviewer|critic|collector|friend|winery|brewery|distillery|vineyard|jewell?er|bakery|resort|salon|gym|spa|cinema|theatre|festival|charity|airline|pharmacy|dealership|insurer|purchaser|testimonial|bureau|booker|federation|league|team|troupe)"
)
CALLED_SO = re.compile(CALLED)
SUBJECT_ZH = "应|须|需|不得|有权|可|同意|保证|承诺|负责|确认|承担|无权|得"
DRAWN_TOGETHER = r"'(?:ll|re|ve)\b"
"""You'll, we're, they've: a subject and its verb in one."""
SUBJECT_EN = "shall|will|may|must|agrees?|hereby|represents?|warrants?|undertakes?|acknowledges?|grants?"
# What only a person or a company does: content must be true, too, but it never agrees to anything.
_PERSON_ZH = (
    "(?:均|亦|并|应|须|特此|在此)?(?:同意|承诺|保证|确认|有权|无权|授权|委托|负责|声明|知悉|聘请|支付|配合|授予|指派)|"
    "(?:应|须|应当|不得)(?:向|按|于|在|自|对|将|及时|配合|遵守|支付|提供|确保|保证|就|为|承担|以|接受)"
)
_PERSON_EN = (
    "(?:hereby )?(?:agrees?|undertakes?|warrants?|represents?|acknowledges?|confirms?|covenants?|grants?|appoints?|engages?)|"
    "(?:shall|will|must|may|has the right|is entitled)(?: not)? (?:pay|ensure|procure|perform|provide|indemnify|publish|post|create|"
    "deliver|approve|review|request|require|engage|reject|inspect|keep|notify|comply|use|disclose|make|give|tell|refund|repay|terminate|endorse|promote|appear|cooperate|bear|to)"
)
NOT_PARTIES = frozenset(
    ["and", "between", "among", "with", "by", "from", "to", "agreement", "contract", "parties", "party", "product", "products", "services", "service", "territory", "term", "effective", "date", "deliverables", "deliverable", "content", "post", "video", "materials", "work", "schedule", "campaign", "fee", "fees", "works", "materials", "period", "field", "posts", "event", "channel", "channels", "account", "accounts", "show", "podcast", "title", "game", "app", "site", "website", "job", "jobs", "brief", "order", "livestream", "vehicle", "car", "garment", "garments", "device", "equipment", "kit", "phone", "sample", "samples", "collection", "other party", "promotion", "pin code", "program", "programme", "publishing party", "affected party", "property", "boat", "bike", "camera", "set", "本合同", "本协议", "合同", "协议", "双方", "各方", "产品", "本产品", "一方", "本合约", "本契约", "本约", "三方", "推广内容", "合作内容", "作品", "服务", "频道", "账号", "直播间", "节目", "项目"]
)  # fmt: skip
SOMEBODY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp\w*|pte|limited|llp|ab|company|individual|residing|trading as|p/k/a|of \d|office at"
    r"|pllc|lp|kk|sdn|bhd|pty|spa|credit union|statutory body|association|athlete|golfer|incorporated|sas|sarl|srl|bv|nv|ag|oy|pvt|private|address|professional|resident|sole trader|public institution|public body|institution|authority|identity card|passport|also known as|ms|mr|mrs|abn|acn|company number|registered)\b|@|公司|集团|工作室|身份证|中心|先生|女士|股份|护照|账号|艺名|真名|店主|营业执照|小红薯号|抖音号|自然人|个体户|老板|运动员"
    r"|\b(?:university|college|school|academy|institute|museum|council|trust|foundation|charity|hospital|clinic|hotel|resort|library|theatre|festival|society|federation|club|league)\b"
    r"|\b(?:brand|company|client|sponsor|advertiser|creator|influencer|talent|ambassador|artiste?|celebrity|agency|player|host)\b"
    r"|平台|受任人|受聘人|承揽人|频道|网名|昵称|用户|主播|达人|博主|艺人|品牌方|作者|委员会|办公室|组委会|协会|学会|基金会|医院|学校|大学|学院|酒店|景区|俱乐部|公会|出版社|杂志社|电视台"
)
_NAME_START = re.compile(
    r"^.*[。;](?=.)|^(?:recitals?|background|parties)[.:]\s+|^(?:以及|及|和|与)|^本[一-鿿]{1,6}由|^这[一-鿿]{1,6}是|^.*\b(?:between|among),?\s+(?:on the one hand,\s+)?|^\s*and\s+(?:on the other hand,\s+)?"
    r"|^.*\bservices of\s+|^\W*(?:f/s/o:?|engages|appoints|commissions|retains|hires)\s+|^\W*(?:with|having|whose|located|residing)\b.*\band\s+|^\s*\([\da-z]\)\s*"
)
# 星河(上海)有限公司 and Starfield Co., Ltd. are whole names.
_NAME_END = re.compile(
    r"[(](?![^()]{2,8}[)][^\s,;:()]{0,16}(?:公司|集团|中心))|,(?!\s*(?:ltd|inc|llc|limited|gmbh|plc|pte|llp)\b)"
    r"|[;:]|\s{2,}|\sof\s+\d|地址|住所|身份证|联系|注册地|法定代表|以下简称|(?<=.)(?:签[订署字约]|盖章)?(?:日期|时间|地点)(?=:|$)| p/k/a\b"
)
_OWN_NUMBER = re.compile(r"^[(]?(?:\d+(?:\.\d+)*[).]?|[a-d][.)](?=\s+\S+\s))\s+(?=[^\W\d])")
# Nova Foods Ltd of Leeds, Saoirse Lane of Newcastle; but the House of Amber is called so.
_OF_PLACE = re.compile(r"(^.* (?:ltd|inc|llc|plc|limited)[.]?|^(?!the )[a-z]+ [a-z]+) of [a-z ]+$")
LONGEST_NAME = 60
_DESCRIBED_ONLY = re.compile("[在由经自以].*[的之]")  # 在确认函中签名的自然人
_VERB = re.compile(r"\b(?:will|was|is|are|has been|shall|agrees?|send|made and entered)\b")
_ABBREVIATED = re.compile(r"(?:\b(?:ltd|inc|co|corp|llc|plc|pte|jr|sr)|\.[a-z])\.$")
OFTEN = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible party; ``label`` is folded, ``position`` is where it stands, ``described`` what stands around it.

    ``leads`` tells a label before its name (甲方：某公司) from one behind it (某公司，下称“甲方”).
    """

    label: str
    name: str
    position: int
    described: str
    other_labels: tuple[str, ...] = ()
    leads: bool = False


_NONE_OF_THEM = re.compile(
    r"(?:competing|competitor|rival|former|previous|past|product|other|excluded|restricted|prohibited)\b|竞|其他|其它|前任|原|产品|排除|限制|禁止"
)


def usual_label(written: str) -> str | None:
    """What parties are called at the end of a longer label: 客席创作者, 执行红人, "Guest Creator"."""
    if _NONE_OF_THEM.match(written):
        return None
    if is_cjk(written[0]):
        ends = [written[at:] for at in range(1, len(written) - 1)]
    else:
        words = written.split()
        ends = words[1:] if len(words) == 2 else []
    return next((end for end in ends if CALLED_SO.fullmatch(end)), None)


def is_somebody(before: str, lead: str) -> bool:
    """Whether the words before a label name a person or a company, not a product or a place."""
    return bool(SOMEBODY.search(before[-200:]) or SOMEBODY.search(lead))


def is_person(text: str, label: str) -> bool:
    """Whether a label does what only people and companies do: it agrees, promises, pays."""
    return times(text, label, _PERSON_ZH, _PERSON_EN) >= 2


def is_party(text: str, label: str, *, named: bool = False) -> bool:
    """Whether the text has the label act, or keeps speaking of somebody who is called what parties are called.

    ``named`` tells that the text itself says ("Promoter"): then once more is enough.
    """
    once = named and (label == "i" or (not is_cjk(label[0]) and mentioned(text, label) >= OFTEN))
    if acts(text, label) >= (1 if once else 2):
        return True
    return bool(CALLED_SO.fullmatch(label)) and mentioned(text, label) >= (2 if named else OFTEN)


def mentioned(text: str, label: str) -> int:
    return sum(1 for _ in zip(range(OFTEN), re.finditer(whole_word(label), text), strict=False))


def acts(text: str, label: str) -> int:
    """How often a label stands where somebody acts, at most three times."""
    return times(text, label, SUBJECT_ZH, SUBJECT_EN)


# What a party is said to do in plain business texts, where nobody "shall".
_DOES_ZH = f"{SUBJECT_ZH}|向|为|在|将|按|于|把|给|对|从|以|不|提供|支付|发布|安排|收到|取得|享有|保留|运营|拍摄|推荐|寄|付|接受|出具|使用|免费|先|每|如|未|违反|违约|有"
_DOES_EN = rf"{SUBJECT_EN}|is|has|does|can|[a-z]+s"
# Whoever is spoken to does what verbs say that end in nothing: you send us a cut.
_ADDRESSED = frozenset(("you", "we"))
_PLURAL = re.compile(r"[a-z]+(?<!s)s")
_DO_EN = rf"{SUBJECT_EN}|are|have|do|can|(?!and\b|or\b|in\b|to\b|for\b|at\b|with\b|by\b)[a-z]+"


def does_things(text: str, label: str) -> bool:
    """Whether a label is the subject of plain sentences: 曦腾支付…, "Host presents …"."""
    many = _PLURAL.fullmatch(label) and CALLED_SO.fullmatch(label)
    verbs = _DO_EN if many or label in _ADDRESSED else _DOES_EN
    return times(text, label, _DOES_ZH, verbs) >= _DOES_OFTEN


_DOES_OFTEN = 2


def goes_on_with(text: str, label: str) -> bool:
    """Whether the text keeps using a label for somebody who does things."""
    return mentioned(text, label) >= OFTEN and does_things(text, label)


def times(text: str, label: str, verbs_zh: str, verbs_en: str) -> int:
    pattern = rf"{whole_word(label)}(?: ?(?:{verbs_zh})| (?:{verbs_en})\b|{DRAWN_TOGETHER})"
    return sum(1 for _ in zip(range(OFTEN), re.finditer(pattern, text), strict=False))


def before_bracket(words: str) -> str:
    """Such Games (in charge: Fu Lei): what stands before the bracket at the end, if anything does."""
    return _IN_BRACKETS_LAST.sub("", words) or words


_IN_BRACKETS_LAST = re.compile(r"\([^()]*\)\s*$")


def clean_name(name: str) -> str:
    name = _NAME_END.split(_NAME_START.sub("", name).strip())[0].strip(" :-/_、,")
    name = _OF_PLACE.sub(r"\1", _OWN_NUMBER.sub("", name))
    if len(name) > LONGEST_NAME or _VERB.search(name) or _DESCRIBED_ONLY.match(name):
        return ""  # a sentence that mentions the party, not its name
    if not _ABBREVIATED.search(name):
        name = name.rstrip(".")
    quoted = re.search(r"[“\"]([^“”\"]+)[”\"]$", name)
    return quoted.group(1) if quoted else name.strip("\"'“”")


_I = r"(?<![(\w])i\b(?![).])"  # but (i) is a number


def mention_pattern(words: Iterable[str]) -> str:
    parts = [
        _I if word == "i" else whole_word(word)
        for word in sorted(set(words), key=lambda word: -len(word))
        if word
    ]
    return "|".join(parts)
