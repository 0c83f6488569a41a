"""The encodings in which contracts come, told apart by what then reads like language."""

import pytest

from auditor.documents.plain import read_plain
from auditor.documents.plain_encoding import decode
from auditor.errors import UnreadableFileError

SIMPLIFIED = "第一条　保密义务\n乙方应当对甲方的商业秘密承担保密责任，期限为三年；违反约定的，应当支付违约金（人民币十万元）。\n"
TRADITIONAL = "第一條　保密義務\n乙方應對甲方之營業秘密負保密責任，期間為三年；違反約定者，應給付懲罰性違約金「新臺幣壹拾萬元」。\n"
ENGLISH = "1. Secrecy\nThe Talent – and the Talent’s staff – shall keep “Confidential Information” secret (§ 3) for €500.\n"
FRENCH = "Article 1. Le Talent s’engage à respecter la confidentialité des données à caractère privé.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "utf-8-sig"),
        (SIMPLIFIED, "utf-16"),
        (SIMPLIFIED, "utf-16-le"),
        (SIMPLIFIED, "utf-16-be"),
        (SIMPLIFIED, "utf-32"),
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "gbk"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "utf-16-be"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-16-le"),
        (FRENCH, "cp1252"),
    ],
)
@pytest.mark.parametrize("repeats", [1, 40])
def test_the_text_comes_out_whatever_its_encoding(text: str, encoding: str, repeats: int) -> None:
    decoded = decode((text * repeats).encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.lost) == (text * repeats, 0)


def test_a_short_label_in_a_chinese_encoding_is_chinese() -> None:
    decoded = decode("甲方：山岚文化".encode("gbk"))
    assert decoded is not None
    assert decoded.text == "甲方：山岚文化"


def test_a_rare_name_survives() -> None:
    decoded = decode((SIMPLIFIED + "经办人：\U00020bb7镕").encode("gb18030"))
    assert decoded is not None
    assert decoded.text.endswith("\U00020bb7镕")


def test_broken_places_are_marked_and_counted() -> None:
    content = SIMPLIFIED.encode() * 20
    document = read_plain("a.txt", content[:300] + b"\xff\xfe\xff" + content[300:], "")
    assert "\ufffd" in document.text
    assert "保密义务" in document.text
    assert [problem.code for problem in document.problems] == ["lost_characters"]


def test_a_file_cut_in_the_middle_of_a_character_is_read() -> None:
    for encoding in ("utf-8", "gb18030", "big5"):
        text = TRADITIONAL if encoding == "big5" else SIMPLIFIED
        document = read_plain("a.txt", (text * 20).encode(encoding)[:-2], "")
        assert document.text.startswith(text[:8])


def test_a_few_stray_nuls_do_not_matter() -> None:
    document = read_plain("a.txt", ENGLISH.encode() * 40 + b"\0", "")
    assert document.text.startswith("1. Secrecy")


@pytest.mark.parametrize(
    "content",
    [bytes(5000), bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 999, b"\x7fELF\x02\x01\x01" + bytes(100)],
    ids=["NULs", "every byte", "four bytes", "a program"],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_plain("a.txt", content, "")
    assert caught.value.code == "not_a_contract_file"


@pytest.mark.parametrize("content", [b" \r\n\t\n", b"\xef\xbb\xbf", "\u3000\n\u3000".encode(), b"\xff\xfe"])
def test_a_file_of_blanks_is_empty(content: bytes) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_plain("a.txt", content, "")
    assert caught.value.code == "empty"
