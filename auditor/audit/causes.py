"""Causes of loss: 赔偿甲方因撤换物料遭受的损失, "the costs of taking the posts down" ask for money, and for nothing to be taken down."""

from collections.abc import Iterator, Sequence

from auditor.audit.statements import MODALITIES, Scope, Statement

_BREAKS = frozenset((",", ";", "。", ":"))
_SUMS = ("损失", "费用", "支出", "开支", "成本", "损害", "一切", "全部", "相应", "合理")
_SUMS_EN = frozenset(("cost", "expens", "loss", "damag", "expenditur"))
_OF = frozenset(("of", "in", "from", "for"))
_LONGEST = 40
_NEAR = 4
_NAME_ALONE = 2
"""Tokens of "of remediation": a name, and nobody's act."""


def note_causes(norms: Sequence[str], statement: Statement) -> None:
    """Let what only tells how a loss or a cost comes about be its condition."""
    held = set(norms[statement.start : statement.end])
    spans = list(_chinese(norms, statement)) if "因" in held else []
    spans += () if _SUMS_EN.isdisjoint(held) else _english(norms, statement)
    if not spans:
        return
    for position, mark in enumerate(statement.marks):
        inside = any(start <= mark.start and mark.end <= end for start, end in spans)
        if inside and mark.scope is Scope.MAIN:
            statement.marks[position] = mark._replace(scope=Scope.CONDITION)


def _chinese(norms: Sequence[str], statement: Statement) -> Iterator[tuple[int, int]]:
    """From 因 to the 的 before 损失 or 费用."""
    for start in range(statement.start, statement.end):
        if norms[start] != "因" or norms[start + 1 : start + 2] == ["此"]:
            continue
        for at in range(start + 1, min(start + _LONGEST, statement.end)):
            if norms[at] in _BREAKS:
                break
            if norms[at] == "的" and "".join(norms[at + 1 : at + 3]) in _SUMS:
                yield start, at
                break


def _english(norms: Sequence[str], statement: Statement) -> Iterator[tuple[int, int]]:
    """From "of" behind "the costs" or "losses arising" to the next comma or the next duty."""
    duties = [mark.start for mark in statement.marks if mark.concept in MODALITIES]
    for start in range(statement.start, statement.end):
        if norms[start] not in _SUMS_EN:
            continue
        of = next(
            (at for at in range(start + 1, min(start + _NEAR, statement.end)) if norms[at] in _OF), None
        )
        if of is None:
            continue
        ends = [at for at in range(of, statement.end) if norms[at] in _BREAKS]
        ends += [duty for duty in duties if duty > of]
        end = min(ends, default=statement.end)
        if end - of > _NAME_ALONE:
            yield of, end
