"""The questions of a crisis day, and the elements that answer each."""

from dataclasses import dataclass

from auditor.errors import Bilingual
from auditor.reports.case import Place


@dataclass(frozen=True, slots=True)
class Question:
    """What people ask on such a day, and which elements answer it, the one that decides first."""

    asked: Bilingual
    elements: tuple[Place, ...]


QUESTIONS = (
    Question(
        Bilingual("品牌方能否解除合同，凭什么", "May the brand terminate, and on what trigger"),
        (
            Place("morality", "unilateral_termination"),
            Place("morality", "illegal_trigger"),
            Place("morality", "speech_trigger"),
            Place("morality", "reputation_trigger"),
            Place("morality", "non_disparagement"),
            Place("morality", "no_judgment_needed"),
            Place("termination", "for_breach"),
            Place("termination", "cure"),
            Place("termination", "time_limit"),
        ),
    ),
    Question(
        Bilingual(
            "达人须删除、须说明什么，多少小时内", "What must be deleted or said, within how many hours"
        ),
        (
            Place("crisis_cooperation", "delete_content"),
            Place("crisis_cooperation", "response_time"),
            Place("crisis_cooperation", "clarify_statement"),
            Place("crisis_cooperation", "cooperate"),
            Place("crisis_cooperation", "no_unauthorised_statement"),
            Place("crisis_cooperation", "remedy"),
        ),
    ),
    Question(
        Bilingual("应退还、应赔付多少", "What is refunded or owed"),
        (
            Place("morality", "refund_or_damages"),
            Place("breach_liability", "amount"),
            Place("breach_liability", "liability"),
            Place("breach_liability", "loss"),
            Place("crisis_cooperation", "cost"),
            Place("termination", "settlement"),
        ),
    ),
    Question(
        Bilingual("保密义务是否仍有效，到何时", "Is secrecy still in force, and until when"),
        (
            Place("confidentiality", "obligation"),
            Place("confidentiality", "duration"),
            Place("confidentiality", "survival"),
            Place("confidentiality", "remedy"),
        ),
    ),
    Question(
        Bilingual("通知谁、怎样通知", "Whom to notify, and how"),
        (
            Place("communication", "service"),
            Place("communication", "contacts"),
            Place("termination", "notice"),
            Place("crisis_cooperation", "notify"),
            Place("communication", "response"),
        ),
    ),
)
