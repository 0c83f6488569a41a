"""Simplified, Traditional, English and both; full-width forms, spaces, capitals, odd punctuation."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "Traditional",
        "乙方應對甲方未公開之配方、價格嚴守秘密，契約終止後三年內亦同；如有違反，乙方應賠償甲方所受損害。",
        "confidentiality",
        "strong",
        {"obligation": "met", "duration": "met", "survival": "met", "remedy": "met"},
    ),
    Row(
        "Traditional non-compete",
        "合作期間及期滿後六個月內，乙方不得為其他掃地機器人品牌代言；違反者，應給付違約金新臺幣五十萬元。",
        "non_compete",
        "strong",
        {"in_term": "met", "post_term": "met"},
    ),
    Row(
        "Traditional crisis",
        "發生負面輿情時，乙方應於十二小時內刪除相關內容，並配合甲方處理。",
        "crisis_cooperation",
        "weak",
        {"delete_content": "met", "response_time": "met", "cooperate": "met"},
    ),
    Row(
        "Traditional morality",
        "乙方應遵守法令，維護良好形象，不得有損害甲方商譽之言行。",
        "morality",
        "weak",
        {"conduct_duty": "met"},
    ),
    Row(
        "full-width digits",
        "发生负面舆情的，乙方应在１２小时内删除相关内容。",
        "crisis_cooperation",
        "weak",
        {"response_time": "met"},
    ),
    Row(
        "full-width Latin letters",
        "Ｔｈｅ Ｃｒｅａｔｏｒ ｓｈａｌｌ ｎｏｔ ｄｉｓｃｌｏｓｅ ｔｈｅ Ｂｒａｎｄ＇ｓ "
        "ｕｎｒｅｌｅａｓｅｄ ｐｒｏｄｕｃｔｓ．",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "spaces between characters",
        "乙 方 应 对 甲 方 未 公 开 的 配 方 、 价 格 保 密 。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "no spaces around English punctuation",
        "The Creator shall not disclose unreleased products,prices or budgets;the Brand shall pay the "
        "Creator.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "upper case",
        "THE CREATOR SHALL NOT ENDORSE ANY OTHER OAT DRINK BRAND DURING THE TERM. THE BRAND SHALL PAY "
        "THE CREATOR.",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "curly and straight quotes",
        "1. “Competitor” means any person other than the Brand that sells electric scooters.\n"
        "2. During the Term the Creator shall not promote a Competitor. The Brand shall pay the Creator.",
        "non_compete",
        "weak",
        {"in_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "both languages side by side",
        "第五条 乙方应对甲方未公开的配方、价格保密。 Article 5 Party B shall keep Party A's unreleased "
        "formulas and prices confidential.\n"
        "第六条 甲方应付款。 Article 6 Party A shall pay Party B.",
        "confidentiality",
        "weak",
        {"obligation": "met", "scope": "met"},
    ),
    Row(
        "English words inside Chinese",
        "KOL 不得向任何第三方泄露 brand 未公开的 launch plan 和 budget。品牌方应按期付款。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "a Chinese label with an English gloss",
        "甲方 (Party A)：品牌方 温州一禾眼镜有限公司\n"
        "乙方 (Party B)：达人 贺知行\n"
        "乙方在合作期内不得为其他眼镜品牌代言。",
        "non_compete",
        "weak",
        {"in_term": "met"},
    ),
    Row(
        "abbreviations",
        "The Influencer shan't disclose unreleased products to anyone & mustn't post prototypes. The "
        "Brand shall pay the Influencer.",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "ideographic space as indent",
        "\u3000\u3000乙方应对甲方未公开的配方、价格保密。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "Hong Kong variant characters",
        "乙方應對甲方未公開的配方、價錢保密，不得向任何人士披露。",
        "confidentiality",
        "weak",
        {"obligation": "met"},
    ),
    Row(
        "Traditional release",
        "乙方無須就甲方提供之資料負保密義務。",
        "confidentiality",
        "adverse",
    ),
    Row(
        "Traditional, for others' products",
        "合約期間及合約期滿後三個月內，乙方不得為他人之氣炸鍋產品從事業配、代言。",
        "non_compete",
        "weak",
        {"in_term": "met", "post_term": "met", "competitor_definition": "met"},
    ),
    Row(
        "Traditional termination",
        "乙方發表歧視言論者，甲方得不經催告逕行終止合約。",
        "morality",
        "weak",
        {"speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "half-width punctuation in Chinese",
        "乙方应对甲方未公开的配方,价格保密,直至甲方公开;违反的,乙方应赔偿损失.",
        "confidentiality",
        "weak",
        {"obligation": "met", "duration": "met", "remedy": "met"},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_script_and_width(row: Row) -> None:
    assert not differences(row)
