"""Numbers as contracts write them, and the shapes of all that is counted, dated or left blank.

Text is folded before it comes here: lower case, half-width, Simplified. The few Traditional and capital
forms that folding may leave alone are understood too.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Final

_LONGEST: Final = 160  # characters; longer is no number of a contract, and slow to convert
_WRITTEN: Final = {
    "〇": "零○", "一": "壹弌", "二": "两贰兩貳弍", "三": "叁參参叄", "四": "肆", "五": "伍", "六": "陆陸",
    "七": "柒", "八": "捌", "九": "玖", "十": "拾", "百": "佰", "千": "仟", "万": "萬", "亿": "億",
    "二十": "廿", "三十": "卅", "四十": "卌",
}  # fmt: skip
_PLAIN: Final = str.maketrans({other: plain for plain, others in _WRITTEN.items() for other in others})
_ONE_TO_NINE: Final = "一二三四五六七八九"
_VALUES: Final = {character: str(value) for value, character in enumerate("〇" + _ONE_TO_NINE)}
_BIG_UNITS: Final = (("亿", 10**8), ("万", 10**4))
_ROUND_HEADS: Final = {"百": "一百", "千": "一千"}  # as in 百万, 千万

HAN: Final = "".join(dict.fromkeys("".join([*_WRITTEN, *_WRITTEN.values()])))
"""Every character of a Chinese numeral, for character classes."""

_HAN_DIGITS: Final = "".join(plain + _WRITTEN[plain] for plain in _VALUES)
_CONTINUED: Final = rf"(?:[0-9{HAN}半]++|,[0-9]{{3}}(?![0-9])|\.[0-9]++|点(?=[{_HAN_DIGITS}]))*+"
NUMERAL: Final = rf"[0-9{HAN}半]{_CONTINUED}"
"""A number in figures or Chinese numerals, as a regular expression; 半 (half) means something only alone."""

_NUMERAL_FROM_ITS_START: Final = (  # never from inside a longer one, so that a search stays linear
    rf"[0-9{HAN}半](?<![0-9{HAN}半].)(?<![0-9]/.)(?<![0-9{HAN}半]\.[0-9])(?<![0-9{HAN}半]点[{_HAN_DIGITS}])"
    rf"(?:(?<![0-9],.)|(?![0-9]{{2}}(?![0-9]))){_CONTINUED}"
)

_FIGURE: Final = r"[0-9]+(?:\.[0-9]+)?"
_IN_LAKHS: Final = r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}"  # Rs. 5,00,000
_GROUPED_FIGURE: Final = re.compile(rf"[0-9]{{1,3}}(?:[, ][0-9]{{3}})+(?:\.[0-9]+)?|{_IN_LAKHS}|{_FIGURE}")
_GROUP_COMMA: Final = re.compile(r"(?<=[0-9])[, ](?=[0-9]{3})|(?<=[0-9]),(?=[0-9]{2},)")
_POSITIONAL: Final = re.compile(rf"[0-9〇{_ONE_TO_NINE}]{{3,12}}|[{_ONE_TO_NINE}]〇")
_POINT: Final = re.compile(rf"([^点]+)点([〇{_ONE_TO_NINE}]+)([百千万亿]*)")
_DIGIT: Final = rf"(?:{_FIGURE}|[{_ONE_TO_NINE}])"
_SECTION: Final = re.compile(rf"(?:({_DIGIT})千)?〇?(?:({_DIGIT})百)?〇?(?:({_DIGIT}?)十)?〇?({_DIGIT})?")
_DIGIT_BEFORE_DIGIT: Final = re.compile(rf"(?:[0-9.]+|[{_ONE_TO_NINE}])(?=[{_ONE_TO_NINE}])")

_ONES: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH: Final = (
    {"a": 1, "an": 1}
    | {word: value for value, word in enumerate(_ONES)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
)
_HUNDRED: Final = 100
_SCALES: Final = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_HALVES: Final = frozenset({"half", "half a", "half an", "a half", "one half"})
_AND_HALF: Final = re.compile(r"(.+) and (?:a|one) half|(.+) and half")

_WORDS: Final = sorted([*_ENGLISH, *_SCALES, "hundred", "half"], reverse=True)
_BY_LETTER: Final = {
    letter: "|".join(word[1:] for word in words) for letter, words in groupby(_WORDS, key=itemgetter(0))
}
_BY_LETTER["a"] = rf"n?(?![\s-]+(?:{'|'.join([*_ONES, *_TENS])}))"  # not the article of "a two-week notice"
_FIRST_WORD: Final = "|".join(rf"{letter}(?<![a-z].)(?:{rest})" for letter, rest in _BY_LETTER.items())
NUMBER_WORDS: Final = rf"(?:{_FIRST_WORD})(?:(?:\s+and\s+|[\s-]+)(?:{'|'.join(_WORDS)})(?![a-z])){{0,12}}+"
"""A number in English words, as a regular expression; what it finds has still to make sense."""


def parse_chinese_numeral(text: str) -> Decimal | None:
    """The value of 二十四, 壹万贰仟, 二〇二五, 三点五, 44.4万 or 380,000; None if the text is no such number.

    Two digits side by side are a range in Chinese (三五天, 十二三个月), hence no number: see `read_number`.
    """
    if not text or len(text) > _LONGEST:
        return None
    if _GROUPED_FIGURE.fullmatch(text):
        return Decimal(_GROUP_COMMA.sub("", text))
    plain = _GROUP_COMMA.sub("", text.translate(_PLAIN))
    if _POSITIONAL.fullmatch(plain):
        return Decimal("".join(_VALUES.get(character, character) for character in plain))
    if point := _POINT.fullmatch(plain):
        whole, fraction, scale = point.groups()
        units = _places(whole)
        decimals = "".join(_VALUES[digit] for digit in fraction)
        return None if units is None else _places(f"{int(units)}.{decimals}{scale}")
    return _places(plain)


def _places(plain: str) -> Decimal | None:
    """The value of a numeral in plain characters, split at its largest unit."""
    for unit, scale in _BIG_UNITS:
        head, found, tail = plain.rpartition(unit)
        if unit in head:
            return None
        if found:
            many, rest = _places(_ROUND_HEADS.get(head, head)), _rest(tail, scale)
            return None if many is None or rest is None else many * scale + rest
    section = _SECTION.fullmatch(plain) if plain else None
    if section is None:
        return None
    thousands, hundreds, tens, ones = section.groups()
    value = 1000 * _digit(thousands) + _HUNDRED * _digit(hundreds)
    if tens is not None:
        value += 10 * (_digit(tens) or 1)
    elif ones in _VALUES and "〇" not in plain[-2:] and (thousands or hundreds):
        return value + _digit(ones) * (10 if hundreds else _HUNDRED)  # 一百二 is 120
    return value + _digit(ones)


def _rest(tail: str, scale: int) -> Decimal | None:
    """What stands after 万 or 亿; a single digit counts the next lower place, 三万五 is 35,000."""
    if not tail:
        return Decimal(0)
    if tail in _VALUES:
        return _digit(tail) * (scale // 10)
    value = _places(tail)
    return value if value is not None and value < scale else None


def _digit(written: str | None) -> Decimal:
    return Decimal(_VALUES.get(written, written)) if written else Decimal(0)


def parse_english_number(text: str) -> Decimal | None:
    """The value of "twenty-four", "one hundred and eighty", "a", "half a", "two and a half", or None."""
    plain = " ".join(text.replace("-", " ").split())
    if plain in _HALVES:
        return Decimal("0.5")
    if halved := _AND_HALF.fullmatch(plain):
        whole = _whole_number((halved[1] or halved[2]).split())
        return None if whole is None else whole + Decimal("0.5")
    return _whole_number(plain.split())


def _whole_number(words: Sequence[str]) -> Decimal | None:
    """Read from left to right; the value of the next word must stay below ``room``."""
    total = section = 0
    room, ceiling, previous = _HUNDRED, 10**12, "and"
    for word in words:
        if word in _ENGLISH and (value := _ENGLISH[word]) < room:
            section, room = section + value, 10 if word in _TENS else 0
        elif word == "hundred" and 0 < section < _HUNDRED:
            section, room = section * _HUNDRED, _HUNDRED
        elif word in _SCALES and section and _SCALES[word] < ceiling:
            ceiling = _SCALES[word]
            total, section, room = total + section * ceiling, 0, _HUNDRED
        elif word != "and" or previous not in {"hundred", *_SCALES}:
            return None
        previous = word
    return None if previous == "and" else Decimal(total + section)


@lru_cache(maxsize=4096)
def read_number(text: str) -> Decimal | None:
    """The number of a span found with `NUMERAL` or `NUMBER_WORDS`, written in any way a contract does.

    Of a range in one breath (三五天, 十二三个月) it is the outer bound, and what does not belong to the
    number may stand before it (大陆三年, two and three days).
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if text == "半":
        return Decimal("0.5")
    if not ("a" <= text[-1] <= "z"):
        value = parse_chinese_numeral(text)
        if value is None:
            return parse_chinese_numeral(_DIGIT_BEFORE_DIGIT.sub("", text.translate(_PLAIN)))
        return value
    words = text.split()
    values = (parse_english_number(" ".join(words[skip:])) for skip in range(len(words)))
    return next((value for value in values if value is not None), None)


_UNIT_WORDS: Final = {
    "working_day": (
        r"(?:工作|营业|交易|银行){1,2}[日天]",
        r"(?:business|working|banking|bank|trading|work)[\s-]?days?",
    ),
    "minute": (r"分钟", r"min(?:ute)?s?"),
    "working_hour": (
        r"(?:工作|办公|营业|上班)小时(?!制)",
        r"(?:business|working|office|work)[\s-]h(?:ou)?rs?",
    ),
    "hour": (
        r"小时(?!制)|钟头",
        r"h(?:ou)?rs?|(?<=[0-9])h|(?<=[0-9]\s)h",
    ),
    "month": (
        r"(?:(?<=[个半])|(?<=个\))|(?<=个\(.\))|(?<=个\(..\)))月(?![板刊])|(?<=自然|日历|公历|完整|连续|合同)月|月(?=期(?!间)|以?内|之内|以上|届满)",
        r"months?",
    ),
    "quarter": (r"季度", r"quarters?(?!\sof\s)"),
    "week": (r"周(?![岁年边刊围密转末]|报(?![告送])|期(?![间内满]))|星期|礼拜", r"weeks?"),
    "year": (
        r"周年|年(?![度级龄份号]|代(?![言理为表付扣]))|(?<=个)年度|(?<=自然|会计|合同|完整)年度",
        r"(?:years?|yrs?)(?![\s-](?:old|of\sage))",
    ),
    "money": (
        r"[千百万亿]{0,2}(?:[美港欧澳加日韩]元|美金|英镑|港币|新?台币|人民币|新加坡元|新币|坡币"
        r"|元(?![素化论组件器旦宝首气宇次])|圆(?![形满桌柱周圈]))(?:人民币|美金|港币|新台币)?",
        r"(?:and\s[0-9]{2}/100\s)?(?:(?:hundred|thousand|million|billion)\s)?"
        r"(?:(?:us|u\.s\.|united\sstates|hong\skong|new\staiwan|singapore|chinese)\s)?"
        r"(?:dollars?|euros?|pounds(?:\ssterling)?|yuan|renminbi|(?:rmb|usd|cny|eur|gbp|hkd|twd|ntd|sgd)(?!\s?[0-9]))",
    ),
    "day": (
        r"日(?![常元圆程语志]|期(?![间限内])|用品|本(?!合同|协议|条|款))|天(?![猫然气津河空]|数(?!据))|昼夜",
        r"days?",
    ),
    "fortnight": (r"(?!)", r"fortnights?"),
    "percent": (r"[%‰]", r"per\s?cent"),
    "tenth": (r"成(?![员本立果为功交熟长就品都型分年效份片人套文对绩]|不变)", r"(?!)"),
}
_KINDS: Final = (
    r"(?:自然|日历|公历|连续|完整|会计|合同){0,2}+(?:(?:full|whole|complete|consecutive|continuous|successive|"
    r"calendar|natural|clear|additional|further|more|other|contract)[\s-]+){0,3}+"
)
_UNIT: Final = rf"个?(?P<half>半)?个?{_KINDS}(?:%s)" % "|".join(
    rf"(?P<{name}>{chinese}|(?:{english})(?![a-z]))" for name, (chinese, english) in _UNIT_WORDS.items()
)
_SHUT: Final = r"(?:[ \n_]{0,20}[】\]]|_{1,20}+)?"  # the end of the line or bracket that is filled in
_TO: Final = r"(?:[ \n]?(?:-{1,2}|[~〜至到或])[ \n]?|\s(?:to|or)\s)[【\[_]{0,20}"


def _counted(number: str, first: str, gap: str) -> re.Pattern[str]:
    """A number, perhaps said twice (二十四(24)小时) or the end of a range, and its unit.

    The last group that matches names the unit; ``half`` is the half of 一个半月.
    """
    again = rf"(?:个?[ \n-]?\(\s?(?P<%s>{NUMERAL}|{NUMBER_WORDS})个?\s?\)|\(含\))?+{_SHUT}"
    return re.compile(
        rf"(?P<number>{first})(?![)、.,;:。\t条款项次种方切致定般]){_SHUT}{again % 'again'}"
        rf"(?:{_TO}(?P<upto>{number}){_SHUT}{again % 'upto_again'})?{gap}{_UNIT}",
        re.DOTALL,
    )


COUNTED: Final = _counted(NUMERAL, _NUMERAL_FROM_ITS_START, r"[ \n-]{0,3}")
COUNTED_IN_WORDS: Final = _counted(NUMBER_WORDS, NUMBER_WORDS, r"(?:[ \n-]{1,3}|(?<=[\])]))")
UNIT_AFTER: Final = re.compile(rf"(?:[ ]?\([\[【]?[_●•x×*\s]{{1,20}}[\]】]?\))?[ -]{{0,3}}{_UNIT}")
FRACTION: Final = re.compile(rf"(?P<part>[百千万])分之[ 【\[_]{{0,20}}(?P<number>{NUMERAL}){_SHUT}")

_CODES: Final = "php|aud|cad|nzd|zar|myr|aed|jpy|krw|thb|idr|chf"
# Each sign begins with its own first character, so that all others are passed over at once.
_WHOLE_CODES: Final = "|".join(rf"{code}(?<![a-z]{code})" for code in _CODES.split("|"))
_SIGN: Final = (
    r"人民币|新(?:台币|加坡元|币)|台币|港[币元]|美[元金]|欧元|英镑|r(?:mb|enminbi)|cny|u(?:sd?\s?\$|sd|s\sdollars?|nited\sstates"
    rf"\sdollars)|dollars|hk[$d]|n(?:t\$|td)|twd|eur(?:os)?|gbp|s(?:gd|\$)|inr|rs(?<![a-z]rs)\.?|{_WHOLE_CODES}|¥|\$|€|£|₹"
)
_LABEL: Final = r"(?:[ \n:_【\[]|\(?(?:大写|小写|含税|税前|税后)\)?){0,20}+"
AFTER_CURRENCY: Final = re.compile(
    rf"(?P<currency>{_SIGN}){_LABEL}"
    rf"(?P<number>[0-9]{{1,3}}(?: [0-9]{{3}})++(?![0-9,.])|{_IN_LAKHS}(?![0-9])|{NUMERAL}|{NUMBER_WORDS}){_SHUT}"
    rf"(?:{_TO}(?:{_SIGN})?[ ]?(?P<upto>{NUMERAL}){_SHUT})?"
    r"(?P<scale>[ ]?(?:[百千万亿]{1,2}|(?:hundred|thousand|million|billion|lakhs?|crores?|[mk])(?![a-z])))?"
    r"(?P<yuan>[ ]?[元圆])?"
)
CURRENCY_LAST: Final = re.compile(rf"(?<![a-z])(?:{_SIGN}){_LABEL}\Z")
CURRENCY: Final = re.compile(
    r"(?P<TWD>新?台币|nt|twd|new)|(?P<HKD>港|hk|hong)|(?P<USD>us|u\.s|united|美)|(?P<SGD>新加坡|新币|坡|s\$|sgd|sing)"
    rf"|(?P<EUR>欧|€|eur)|(?P<GBP>英|£|gbp|pound)|(?P<INR>inr|rs|₹)|(?P<OTHER>[日韩澳加]元|{_CODES})|(?P<CNY>人民币|rmb|cny|renminbi|yuan|¥)"
    r"|(?P<YUAN>元|圆)|(?P<DOLLAR>\$|dollar)"
)
CHANGE: Final = re.compile(rf"(?:(?P<jiao>{NUMERAL})角)?(?:(?P<fen>{NUMERAL})分(?![之钟]))?[整正]?")
SAID_AGAIN: Final = re.compile(rf"[ ]?\(\s?(?P<number>{NUMERAL}|{NUMBER_WORDS})(?:\sonly)?\s?\)")

_MONTH: Final = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_AND_MONTH: Final = (
    rf"(?<![0-9a-z])(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:day\s)?(?:of\s)?)?(?P<month>{_MONTH})(?![a-z])\.?"
    r"(?:\s(?P<day_after>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9]))?,?"
)
BEFORE_YEAR: Final = re.compile(rf"{_DAY_AND_MONTH}\s{{0,2}}\Z")
BEFORE_DATE: Final = re.compile(rf"{_DAY_AND_MONTH}\s?(?:-|(?:to|until|till|through|and)\s)\s?\Z")
YEAR_IN_FIGURES: Final = re.compile(
    r"(?:19|20)[0-9]{2}(?![0-9])(?:(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9]))?+"
)
MONTH_AND_DAY: Final = re.compile(
    rf"[ \n]{{0,3}}(?P<month>{NUMERAL})[ \n]{{0,3}}月(?:[ \n]{{0,3}}(?P<day>{NUMERAL})[ \n]{{0,3}}[日号])?"
)
TO_SAME_YEAR: Final = re.compile(
    rf"[ ]?(?:\(含\))?起?{_TO}(?:(?P<month>{NUMERAL})[ ]?月)?(?:[ ]?(?P<day>{NUMERAL})[ ]?[日号])?"
)

_TO_FILL: Final = (
    r"(?=[ \n]?(?:[年月日天周个元万亿圆%]|小时|分钟|星期|工作日|季度|[美欧港]元|港币|英镑|人民币|per\s?cent"
    r"|(?:(?:calendar|business|working)\s)?(?:day|hour|week|month|year|minute)s?(?![a-z])))"
)
_REQUEST: Final = (
    r"(?:tb[dca](?![a-z])|to\sbe\s(?:agreed|confirmed|determined|advised|inserted|completed|decided)|insert(?![a-z])"
    r"|fill\sin|specify|enter\s|(?:amount|number|date|name|address)(?=\sof\s|[\])】])|待[定填补]|请?填[写入])"
)
BLANK: Final = re.compile(
    r"__+|【[\s_●•·*/-]{0,40}】|【[x×]{1,8}】|\[[\s_●•*]{0,40}\]|\[x{2,8}\]|\[×{1,8}\]"
    rf"|\([\s_●•]{{2,40}}\)|\((?<![a-z].)\)|\([ ●•]\){_TO_FILL}"
    rf"|【{_REQUEST}[^】]{{0,60}}】|\[{_REQUEST}[^\]]{{0,60}}\]|\({_REQUEST}[^()]{{0,30}}\)"
    rf"|tb[dc](?![a-z])|待定(?![价期制向位点级义作稿])|●{_TO_FILL}|\*(?<![a-z0-9*].)\*{{1,7}}{_TO_FILL}"
    rf"|x(?<![a-z0-9×].)(?:x{{1,7}}{_TO_FILL}|(?=[年月日元]))|×(?<![a-z0-9×].)×{{0,7}}{_TO_FILL}"
)
