"""Who acts: conditions that are lists of acts, agents far behind their verbs, and the same words turned round."""

import pytest
from audit.make_contracts import Row, differences, name_of

DEAL = (
    'Between Ostrander Kettles Ltd (the "Brand") and Ida Brandt (the "Creator").\n'
    "1. The Creator shall post twice. The Brand shall pay her. The Term runs from 1 March to 31 August 2026.\n"
)

LISTS_OF_ACTS = (
    Row(
        "a list of acts without a comma before its or, behind if",
        DEAL
        + "2. If the Creator is arrested, insults anyone or is involved in a scandal that harms the Brand, this Agreement may be terminated at once by the Brand.\n",
        "morality",
        "weak",
        {
            "illegal_trigger": "met",
            "speech_trigger": "met",
            "reputation_trigger": "met",
            "unilateral_termination": "met",
            "conduct_duty": "unmet",
            "refund_or_damages": "unmet",
        },
    ),
    Row(
        "the same list about the Brand",
        DEAL
        + "2. If the Brand is prosecuted, insults anyone or is involved in a scandal that harms the Creator, this Agreement may be terminated at once by the Creator.\n",
        "morality",
        "adverse|missing",
    ),
    Row(
        "an ending by the KOL, named far behind the verb",
        DEAL
        + "2. If the Creator is arrested, insults anyone or is involved in a scandal, this Agreement may be terminated on notice by the Creator.\n",
        "morality",
        "weak|adverse|missing",
        {"unilateral_termination": "unmet"},
    ),
)


@pytest.mark.parametrize("row", LISTS_OF_ACTS, ids=name_of)
def test_acts_listed_behind_if_are_the_condition_and_who_ends_is_who_is_named(row: Row) -> None:
    assert not differences(row)
