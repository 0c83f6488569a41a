"""Which encoding a text file is in: by its mark, by what can be decoded, by what then reads like language."""

import codecs
import re
from dataclasses import dataclass

from auditor.documents.garbled import common_share
from auditor.documents.lines import is_hanzi

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "cp1252", "utf-8")
# So many characters beyond ASCII tell the encoding.
_SAMPLE = 4000
# A file with more NULs than this share is binary, unless they belong to UTF-16.
_FEW_NULS = 0.001
# The lowest mean score of a text that somebody wrote.
_PLAUSIBLE = 0.3

# And one with more other control characters than this is binary too.
_FEW_CONTROLS = 0.02
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_ALONE_AMONG_LATIN = re.compile(r"[A-Za-z][\u3400-\u9fff](?=[A-Za-z])")
_FREQUENT = frozenset(
    "的一是不在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生方甲乙合同约定应当支付款第条项本"
    "协议双责任权利义务期日内违反保密公司及其或者与由被将对所作业务单位金额元按照未经書面書面為個來們國時會對約應當條項"
    "責權義務費協議雙違關於並該與從經擔負額給"
)
_PUNCTUATION = frozenset("，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…·～　￥％")
# What a Western text in Windows-1252 has beyond ASCII, besides accented letters.
_WESTERN = frozenset("“”‘’–—•…§©®™€£¥°½¼¾·\u00a0")


@dataclass(frozen=True, slots=True)
class Decoded:
    """``lost`` counts the places that could not be decoded."""

    text: str
    encoding: str
    lost: int = 0


def decode(content: bytes) -> Decoded | None:
    """The text of the file, or None when it is no text at all."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content[len(mark) :], encoding)
    if b"\0" in content:
        return _with_nuls(content)
    decoded = _decoded(content, "utf-8")
    if decoded.lost:
        return _best(content, _LEGACY)
    return None if _is_binary(decoded.text) else decoded


def _with_nuls(content: bytes) -> Decoded | None:
    """UTF-16 without a mark, or a text with a few stray NULs."""
    if found := _best(content, ("utf-16-le", "utf-16-be")):
        return found
    if content.count(b"\0") > _FEW_NULS * len(content) + 1:
        return None
    return decode(content.replace(b"\0", b""))


def _best(content: bytes, encodings: tuple[str, ...]) -> Decoded | None:
    candidates = [_decoded(content, encoding) for encoding in encodings if _possible(content, encoding)]
    scored = [(_score(candidate), candidate) for candidate in candidates]
    score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return best if score >= _PLAUSIBLE else None


def _possible(content: bytes, encoding: str) -> bool:
    return not encoding.startswith("utf-16") or (len(content) % 2 == 0 and content[:2] != b"\0\0")


def _decoded(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        return Decoded(text, encoding, text.count("\ufffd"))


def _score(candidate: Decoded) -> float:
    """How much the text reads like Chinese or Western prose: the mean over its characters beyond ASCII."""
    text = candidate.text
    if _is_binary(text):
        return -9.0
    beyond = _BEYOND_ASCII.findall(text[: 20 * _SAMPLE])[:_SAMPLE]
    if not beyond:
        return 1.0
    sample = "".join(beyond)
    hanzi = sum(map(is_hanzi, sample))
    common = round(common_share("".join(filter(is_hanzi, sample))) * hanzi)
    points: float = 2 * common - hanzi + 2 * sum(character in _FREQUENT for character in sample)
    points += sum(_other_points(character) for character in sample if not is_hanzi(character))
    points -= 3 * len(_ALONE_AMONG_LATIN.findall(text[: 20 * _SAMPLE]))
    return points / len(beyond)


def _is_binary(text: str) -> bool:
    return len(_CONTROLS.findall(text)) > _FEW_CONTROLS * len(text)


def _other_points(character: str) -> float:
    if character in _PUNCTUATION or "\uff01" <= character <= "\uff5e":
        return 1.5
    if character in _WESTERN:
        return 1.0
    if character == "\ufffd" or "\x80" <= character <= "\x9f":
        return -10.0
    if "\u00c0" <= character <= "\u024f":
        return 0.5
    return -2.0
