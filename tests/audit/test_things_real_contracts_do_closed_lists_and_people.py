"""Lists that say what goes on and let the rest end, and people who are bound while the KOL is left out."""

import pytest
from audit.make_contracts import Row, differences, name_of
from audit.whole_clauses import DEAL_EN

HEAD = "推广合同\n甲方（品牌方）：青川乳业有限公司\n乙方（达人）：罗小满\n第一条 乙方发布视频三条，甲方支付费用。\n"
SECRET = "第三条 乙方应对甲方未公开的配方、价格保密，本合同终止后两年内仍然有效。违反本条的，乙方支付违约金五万元。\n第四条 乙方应按时交稿。\n"
RIVALS = "第三条 合作期内及合作期满后三个月内，乙方不得为其他奶粉品牌推广，违者支付违约金五万元。\n第四条 乙方应按时交稿。\n"
SECRET_EN = (
    DEAL_EN
    + "3. The Talent shall keep the Brand's unpublished recipes secret for two years after termination, and pays $5,000 for a breach.\n4. The Talent shall be on time.\n"
)
RIVALS_EN = (
    DEAL_EN
    + "3. During the Term and for three months after it the Talent shall not promote any other tea brand, and pays $5,000 for a breach.\n4. The Talent shall be on time.\n"
)

SURVIVORS = [
    Row("a list without the article", SECRET + "第九条 合同终止后，仅第一条（已发生的费用）、第四条继续有效。", "confidentiality", "weak", {"survival": "unmet", "remedy": "met"}),
    Row("a list with the article", SECRET + "第九条 合同终止后，仅第一条（已发生的费用）、第三条继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("the rest ends", SECRET + "第九条 除第一条、第四条外，其余条款均自合同终止之日起失效。", "confidentiality", "weak", {"survival": "unmet"}),
    Row("the rest ends without it", SECRET + "第九条 除第一条、第三条外，其余条款均自合同终止之日起失效。", "confidentiality", "strong", {"survival": "met"}),
    Row("others go on as well", SECRET + "第九条 合同终止后，第一条、第四条继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("the rest of the articles goes on", SECRET + "第九条 第四条被认定无效的，其余条款继续有效。", "confidentiality", "strong", {"survival": "met"}),
    Row("only these survive", SECRET_EN + "9. Only clauses 1 and 4 survive termination.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("only these survive, this among them", SECRET_EN + "9. Only clauses 1 and 3 survive termination.", "confidentiality", "strong", {"survival": "met"}),
    Row("all others fall away", SECRET_EN + "9. Clause 4 survives; on termination every other provision falls away, whatever it says.", "confidentiality", "weak", {"survival": "unmet"}),
    Row("all others but these", SECRET_EN + "9. Other than clauses 3 and 4, all other obligations end on termination.", "confidentiality", "strong", {"survival": "met"}),
    Row("severability", SECRET_EN + "9. If clause 4 is found void, every other provision shall continue.", "confidentiality", "strong", {"survival": "met"}),
    Row("a ban that the list leaves out", RIVALS + "第九条 合作期满后，只有第一条、第四条继续有效，其他条款一律终止。", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("a ban that the list holds", RIVALS + "第九条 合作期满后，只有第一条、第三条继续有效，其他条款一律终止。", "non_compete", "strong", {"post_term": "met"}),
    Row("a ban that falls away", RIVALS_EN + "9. Clauses 1 and 4 alone survive the end of this Agreement.", "non_compete", "weak", {"in_term": "met", "post_term": "unmet"}),
    Row("no other clause survives", RIVALS_EN + "9. Clauses 1 and 3 survive the end of this Agreement; no other clause survives it.", "non_compete", "strong", {"post_term": "met"}),
]  # fmt: skip

PEOPLE = [
    Row("her people and not herself", HEAD + "第二条 “工作人员”指乙方的助理、经纪人及摄影人员，不包括乙方本人。\n第三条 工作人员不得向任何人披露甲方未公开的配方、价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "adverse|missing"),
    Row("her people and herself", HEAD + "第二条 “受限人员”指乙方及其助理、经纪人、摄影人员。\n第三条 受限人员不得向任何人披露甲方未公开的配方、价格，合同终止后两年内仍然有效，违者支付违约金五万元。", "confidentiality", "strong"),
    Row("the team without the Talent", DEAL_EN + '2. "Team" means the Talent\'s manager, stylist and crew, but excluding the Talent.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "adverse|missing"),
    Row("the team with the Talent", DEAL_EN + '2. "Team" means the Talent and her manager, stylist and crew.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "strong"),
    Row("people without those of the brand", DEAL_EN + '2. "Team" means the Talent and all persons she engages, other than staff of the Brand.\n3. The Team shall not disclose the Brand\'s unpublished recipes, also for two years after termination, and shall pay $5,000 for a breach.', "confidentiality", "strong"),
]  # fmt: skip

AFTERWARDS = [
    Row("paid nothing for the time after", DEAL_EN + "4. During the Term the Talent shall not disclose the Brand's unpublished recipes.\n5. If the Talent breaches clause 4, the Brand may terminate, will owe nothing for periods after that date, and the Talent shall repay the fee.", "confidentiality", "weak", {"survival": "unmet", "remedy": "met"}),
    Row("silent for the time after", DEAL_EN + "4. During the Term and for one year after that, the Talent shall not disclose the Brand's unpublished recipes.\n5. If the Talent breaches clause 4, the Talent shall repay the fee.", "confidentiality", "strong", {"survival": "met", "remedy": "met"}),
]  # fmt: skip

TABLES = {"survivors": SURVIVORS, "people": PEOPLE, "afterwards": AFTERWARDS}


@pytest.mark.parametrize("row", [row for table in TABLES.values() for row in table], ids=name_of)
def test_what_it_gives(row: Row) -> None:
    assert differences(row) == {}
