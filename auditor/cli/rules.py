"""`kol-auditor rules`: what is looked for and why, and whether a rule pack is sound."""

import argparse
import difflib
from collections.abc import Sequence

from auditor.cli import explanation
from auditor.cli.screen import harmless, screen_language
from auditor.errors import Bilingual, UsageError
from auditor.rules import Clause, Element, RulePack, check_rulepack, load_rulepack
from auditor.rules.loading import EXAMPLES

FAULTS = 1

_NO_CLAUSE = Bilingual(
    "规则包里没有“{name}”。{hint}运行 kol-auditor rules list 查看全部。",
    "The rule pack has no {name}. {hint}See kol-auditor rules list for all of them.",
)
_HINT = Bilingual("是否指 {near}？", "Did you mean {near}? ")
_SOUND = Bilingual("规则包没有错误。", "The rule pack is sound.")
_FAULTS = Bilingual("规则包有 {count} 处错误：", "Faults in the rule pack: {count}")
_PASSED = Bilingual(
    "{passed}/{total} 个例子得到应有的结论。", "{passed} of {total} examples get what they must."
)
_FAILED = Bilingual("应为 {expected}，得到 {got}：{text}", "expected {expected}, got {got}: {text}")


def run(arguments: argparse.Namespace) -> int:
    """One of the actions list, explain, check and test."""
    return _ACTIONS[arguments.action](arguments, screen_language(arguments.language))


def _list(arguments: argparse.Namespace, language: str) -> int:
    print(*explanation.overview(load_rulepack(arguments.rules), language), sep="\n")
    return 0


def _explain(arguments: argparse.Namespace, language: str) -> int:
    pack = load_rulepack(arguments.rules)
    if arguments.clause is None:
        print(*explanation.of_frames(language), "", *explanation.overview(pack, language), sep="\n")
        return 0
    name, _, one = arguments.clause.partition(".")
    if name in _LISTS:
        known, said = _LISTS[name]
        print(*said(pack, language, _known(name, one, known(pack))), sep="\n")
        return 0
    clause, element = find_rule(pack, arguments.clause)
    if element is None:
        lines = explanation.of_clause(clause, language)
    else:
        lines = explanation.of_element(pack, clause, element, language)
    print(*lines, sep="\n")
    return 0


def _check(arguments: argparse.Namespace, language: str) -> int:
    faults = check_rulepack(arguments.rules)
    said = _FAULTS.filled(count=len(faults)) if faults else _SOUND
    print(said.in_language(language), *faults, sep="\n  ")
    return FAULTS if faults else 0


def _test(arguments: argparse.Namespace, language: str) -> int:
    from auditor.audit import test_rulepack

    results = test_rulepack(load_rulepack(arguments.rules))
    failed = [result for result in results if not result.ok]
    for result in failed:
        said = _FAILED.filled(expected=result.expected, got=result.got, text=harmless(result.text))
        name = ".".join(filter(None, (result.clause, result.element)))
        print(f"{name}, {result.clause}{EXAMPLES}:{result.line}: {said.in_language(language)}")
    print(_PASSED.filled(passed=len(results) - len(failed), total=len(results)).in_language(language))
    return FAULTS if failed else 0


_ACTIONS = {"list": _list, "explain": _explain, "check": _check, "test": _test}


def _laws(pack: RulePack) -> list[str]:
    return [law.id for law in pack.superseded]


def _limits(pack: RulePack) -> list[str]:
    return [limit.id for limit in pack.limits]


_LISTS = {
    explanation.SUPERSEDED: (_laws, explanation.of_superseded),
    explanation.LIMIT: (_limits, explanation.of_limits),
}
"""What is explained beside the clauses: the ids of each list, and how it is said."""


def _known(name: str, one: str, known: Sequence[str]) -> str:
    """The id of an entry on a list, empty for all of them; raises UsageError for any other."""
    if one and one not in known:
        raise unknown_rule(f"{name}.{one}", [f"{name}.{id}" for id in known])
    return one


def find_rule(pack: RulePack, name: str) -> tuple[Clause, Element | None]:
    """The clause, or clause and element, that "clause" or "clause.element" names; raises UsageError."""
    clause_id, dot, element_id = name.partition(".")
    clause = pack.clause(clause_id)
    if clause is None:
        raise unknown_rule(name, [clause.id for clause in pack.clauses])
    if not dot:
        return clause, None
    for element in clause.elements:
        if element.id == element_id:
            return clause, element
    raise unknown_rule(name, [f"{clause.id}.{element.id}" for element in clause.elements])


def unknown_rule(name: str, known: list[str]) -> UsageError:
    """The refusal of a name that is none of those known, with what may have been meant."""
    near = difflib.get_close_matches(name, known, 1)
    hint = _HINT.filled(near=near[0]) if near else Bilingual("", "")
    message = Bilingual(
        _NO_CLAUSE.zh.format(name=name, hint=hint.zh), _NO_CLAUSE.en.format(name=name, hint=hint.en)
    )
    return UsageError("no_such_rule", message)
