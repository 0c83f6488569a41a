"""Deeds and what is left open: a deed that allows, obliges or makes liable, and who it is that may or must; what is asked about,
talked of and not agreed, or filled in later; each beside the same words where they do bind."""

import pytest
from audit.make_contracts import Provisions, Row, differences, name_of

DEAL = (
    'Between Fernhollow Kettles Ltd (the "Brand") and Mira Tolland (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)
HEAD = "推广协议\n甲方（品牌方）：绍兴青檐伞业有限公司\n乙方（达人）：沈渔\n第一条 乙方发布视频两条，甲方付款。合作期自2026年3月1日至2026年8月31日。\n"
_row = Provisions(DEAL, HEAD, "kettles", "伞具").row
MET, UNMET = "met", "unmet"
CRISIS, SECRET, MORALS, RIVALS = "crisis_cooperation", "confidentiality", "morality", "non_compete"

DEEDS = [
    _row(f"{MORALS}.speech_trigger", "Racist remarks by the Creator give the Brand the right to end this Agreement.", MET),
    _row(f"{MORALS}.speech_trigger", "The Creator gives the Brand the right to use her name.", UNMET),
    _row(f"{MORALS}.refund_or_damages", "A conviction of the Creator obliges her to repay the fee.", MET),
    _row(f"{MORALS}.refund_or_damages", "A conviction of the Creator does not oblige her to repay the fee.", UNMET),
    _row(f"{MORALS}.unilateral_termination", "Any scandal about the Creator allows the Brand to terminate at once.", MET),
    _row(f"{MORALS}.unilateral_termination", "No scandal about the Creator allows the Brand to terminate.", UNMET),
    _row(f"{MORALS}.illegal_trigger", "乙方犯法的，甲方不付剩余款项。", MET),
    _row(f"{MORALS}.illegal_trigger", "视频所用素材违法的，甲方可要求乙方重新拍摄。", UNMET),
    _row(f"{MORALS}.refund_or_damages", "因乙方丑闻致甲方受损的，损失由乙方承担。", MET),
    _row(f"{MORALS}.refund_or_damages", "因乙方丑闻致甲方受损的，损失由甲方自行承担。", UNMET),
]  # fmt: skip

LEFT_OPEN = [
    _row(f"{CRISIS}.clarify_statement", "是否需要乙方发布致歉声明，届时再商量。", UNMET),
    _row(f"{CRISIS}.clarify_statement", "甲方要求的，乙方应发布致歉声明。", MET),
    _row(f"{RIVALS}.reach", "适用于哪些平台、哪些账号，由双方以后再约定。", UNMET),
    _row(f"{RIVALS}.reach", "上述限制适用于抖音、小红书的全部账号。", MET),
    _row(f"{SECRET}.return_or_destroy", "Whether the Creator destroys the papers afterwards is to be discussed later.", UNMET),
    _row(f"{SECRET}.return_or_destroy", "The Creator destroys the papers afterwards.", MET),
    _row(f"{MORALS}.non_disparagement", "Non-disparagement of the Brand: not agreed.", UNMET),
    _row(f"{MORALS}.non_disparagement", "The Creator shall not disparage the Brand.", MET),
    _row(f"{MORALS}.non_disparagement", "就不得贬损甲方一节，双方未能达成一致，本合同不作约定。", UNMET),
    _row(f"{MORALS}.non_disparagement", "双方未能就续约达成一致的，乙方仍不得贬损甲方。", MET),
    _row(f"{RIVALS}.reach", "Platforms and territory: [to be completed].", UNMET),
    _row(f"{RIVALS}.reach", "Platforms and territory: every account of hers, worldwide.", MET),
    _row(f"{CRISIS}.cost", "由此发生的费用由________承担。", UNMET),
    _row(f"{CRISIS}.cost", "由此发生的费用由乙方承担。", MET),
]  # fmt: skip

ANOTHER_MATTER = [
    _row(f"{SECRET}.remedy", "乙方逾期交稿的，每逾一日支付违约金五百元。", UNMET),
    _row(f"{SECRET}.remedy", "乙方违反本条的，支付违约金五万元。", MET),
    _row(f"{SECRET}.return_or_destroy", "She shall return phone calls of the Brand within a day.", UNMET),
    _row(f"{SECRET}.return_or_destroy", "She shall return all papers of the Brand within a day of its asking.", MET),
    _row(f"{SECRET}.return_or_destroy", "合作结束后，乙方可以选择删除或者保留甲方资料。", UNMET),
    _row(f"{SECRET}.return_or_destroy", "合作结束后，乙方应当删除甲方资料。", MET),
    _row(f"{SECRET}.survival", "终止后，甲方仍应就乙方的个人信息保密。", UNMET),
    _row(f"{SECRET}.survival", "终止后，乙方仍应就甲方的资料保密。", MET),
    _row(f"{SECRET}.associates", "Her agent and her crew may be asked to sign something similar.", UNMET),
    _row(f"{SECRET}.associates", "Her agent and her crew must keep it secret too.", MET),
    _row(f"{CRISIS}.notify", "She shall at once tell the Brand when the parcel with the samples arrives.", UNMET),
    _row(f"{CRISIS}.notify", "She shall at once tell the Brand when a journalist asks about it.", MET),
    _row(f"{MORALS}.no_judgment_needed", "画面是否合格，由甲方合理判断。", UNMET),
    _row(f"{MORALS}.no_judgment_needed", "乙方是否失德，由甲方合理判断，判断成立的甲方可以解除合同。", MET),
    _row(f"{MORALS}.non_disparagement", "The Creator shall not belittle the other influencers on the roster.", UNMET),
    _row(f"{MORALS}.non_disparagement", "The Creator shall not belittle the Brand.", MET),
    _row(f"{RIVALS}.post_term", "Six months after it ends she sends the Brand a final report on the sales of its kettles.", UNMET),
    _row(f"{RIVALS}.post_term", "For six months after it ends she does not promote other kettles.", MET),
    _row(f"{RIVALS}.reach", "本次视频发布在乙方的抖音账号。", UNMET),
    _row(f"{RIVALS}.reach", "乙方的抖音账号均受此限。", MET),
]  # fmt: skip


@pytest.mark.parametrize("row", [*DEEDS, *LEFT_OPEN, *ANOTHER_MATTER], ids=name_of)
def test_words_that_bind_and_words_that_do_not(row: Row) -> None:
    assert not differences(row)


SECRETS_OF_A_CLUB = (
    "Vlogging letter\nTo Petra Oakes (you), from Lindholm Rovers Ltd (we).\n1. You post two vlogs. We pay you £900.\n"
    "2. Secrets. You will keep team news, what we pay you and anything we have not made public to yourself.\n"
)
LEAKS = "推广协议\n甲方（品牌方）：绍兴青檐伞业有限公司\n乙方（达人）：沈渔\n第一条 乙方发布视频两条，甲方付款。\n"
CLAUSES = [
    Row("what we pay you is a secret and nobody's act", SECRETS_OF_A_CLUB, SECRET, "weak", {"obligation": MET}),
    Row(
        "a ban in the present tense",
        DEAL + "2. Throughout the Term the Creator neither promotes nor wears kettles and tableware of other makers.\n",
        RIVALS,
        "weak|strong",
        {"in_term": MET},
    ),
    Row(
        "what the brand itself does not do",
        DEAL + "2. Throughout the Term the Brand neither promotes nor wears clothes of other makers.\n",
        RIVALS,
        "missing|adverse",
    ),
    Row(
        "no code may be asked of her",
        DEAL + "2. The Brand shall not require the Creator to agree to a code of conduct.\n",
        MORALS,
        "missing|adverse",
    ),
    Row(
        "what obliges her to nothing",
        DEAL + "2. A scandal does not oblige the Creator to delete the post or publish an apology.\n",
        CRISIS,
        "adverse",
    ),
    Row(
        "what obliges her",
        DEAL + "2. A scandal obliges the Creator to delete the post and publish an apology.\n",
        CRISIS,
        "weak",
        {"delete_content": MET, "clarify_statement": MET},
    ),
    Row(
        "a code that she agrees to",
        DEAL + "2. The Creator agrees to a code of conduct: she behaves decently and keeps the law.\n",
        MORALS,
        "weak",
    ),
    Row(
        "whether she must, is still to be settled",
        LEAKS + "第二条 乙方是否承担保密义务，由双方另行商议。\n",
        SECRET,
        "missing|adverse",
    ),
    Row("ending it at once waives nothing", LEAKS + "第二条 合作期内乙方不得推广其他伞具品牌。乙方代言其他伞具品牌的，甲方可通知乙方即行解除合同。\n", RIVALS, "weak|strong", {"remedy": MET}),
]  # fmt: skip


@pytest.mark.parametrize("row", CLAUSES, ids=name_of)
def test_clauses_that_are_there_and_clauses_that_are_not(row: Row) -> None:
    assert not differences(row)
