"""Loading a rule pack: every fault at once, each with file, line, key and what was probably meant."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

import yaml
from pydantic import BaseModel, ValidationError

from auditor.errors import Bilingual, RulePackError
from auditor.kept import keep, key_of, recall
from auditor.language.phrasebook import ConceptPhrases
from auditor.rules.build import build_clause, build_frame, build_limit, build_superseded, phrases, words
from auditor.rules.checking import Gathered, check_names, meant
from auditor.rules.model import STRICTNESS, Clause, Example, RulePack
from auditor.rules.overlay import Lines, Plain, lay_over
from auditor.rules.schema import (
    ClauseModel,
    ConceptModel,
    ElementModel,
    ExamplesModel,
    FrameModel,
    LimitModel,
    PackModel,
    PhrasesModel,
    QuantityModel,
    SupersededModel,
)

EXAMPLES = ".examples.yaml"


def load_folders(folders: Iterable[Path]) -> RulePack:
    """The pack that the folders make together, later ones overlaying earlier ones.

    Raises RulePackError that lists every fault with file, line and key.
    """
    folders = list(folders)
    try:
        return _load(folders, _Recalled())
    except RulePackError:
        return _load(folders, _Read())  # what is recalled has no lines to tell a fault with


def _load(folders: list[Path], files_read: "_Read") -> RulePack:
    gathered = Gathered()
    digest = hashlib.sha256()
    for folder in folders:
        files = sorted(path for path in folder.glob("*.yaml") if not path.name.endswith(EXAMPLES))
        if not files:
            gathered.faults.append(f"{folder}: no .yaml file here, so this is no rule pack")
        for path in files:
            content = path.read_bytes()
            digest.update(content)
            _gather(path, *files_read(path, content, gathered.faults), gathered)
    if not gathered.faults:  # a file that was not read would make every name of its own a fault too
        check_names(gathered)
    if gathered.faults:
        raise _refusal(gathered.faults)
    return RulePack(
        id=gathered.id,
        version=gathered.version,
        title=gathered.title,
        concepts=tuple(gathered.concepts.values()),
        facts=gathered.facts,
        clauses=tuple(_in_order(gathered)),
        fingerprint=digest.hexdigest(),
        folders=tuple(str(folder) for folder in folders),
        superseded=tuple(gathered.superseded.values()),
        limits=tuple(gathered.limits.values()),
    )


def _in_order(gathered: Gathered) -> list[Clause]:
    """The clauses in the order that the pack states; those it does not name follow as they were read."""
    places = {clause_id: place for place, clause_id in enumerate(gathered.order)}
    return sorted(gathered.clauses.values(), key=lambda clause: places.get(clause.id, len(places)))


def load_examples(pack: RulePack) -> list[Example]:
    """Every example of the pack's folders; raises RulePackError for a faulty example file."""
    faults: list[str] = []
    examples: list[Example] = []
    for folder in pack.folders:
        for path in sorted(Path(folder).glob(f"*{EXAMPLES}")):
            clause = path.name.removesuffix(EXAMPLES)
            value, lines = _read(path, path.read_bytes(), faults)
            model = _shaped(path, value, ExamplesModel, lines, faults)
            if not isinstance(model, ExamplesModel):
                continue
            known = pack.clause(clause)
            if known is None:
                faults.append(
                    f"{path}:1: no clause {clause!r}{meant(clause, [one.id for one in pack.clauses])}"
                )
                continue
            names = {element.id for element in known.elements}
            for number, entry in enumerate(model.examples):
                line = lines.get(("examples", number), 0)
                faults += [
                    f"{path}:{line}: {unknown!r} is no element of {clause}{meant(unknown, names)}"
                    for unknown in entry.elements
                    if unknown not in names
                ]
                examples.append(
                    Example(clause, entry.text, entry.verdict or "", entry.elements, entry.why, line)
                )
    if faults:
        raise _refusal(faults)
    return examples


def _refusal(faults: list[str]) -> RulePackError:
    listed = "\n".join(f"  {fault}" for fault in faults)
    return RulePackError(
        "bad_rule_pack",
        Bilingual(
            f"规则包有 {len(faults)} 处错误，未被采用：\n{listed}",
            f"The rule pack has {len(faults)} faults and was refused:\n{listed}",
        ),
    )


def _gather(path: Path, value: object, lines: Lines, gathered: Gathered) -> None:
    value = lay_over(value, lines, gathered.written)
    model = _shaped(path, value, PackModel, lines, gathered.faults)
    if not isinstance(model, PackModel):
        return
    gathered.id = model.id or gathered.id
    gathered.version = model.version or gathered.version
    gathered.order = model.order or gathered.order
    gathered.title = words(model.title) if model.title else gathered.title
    for name, concept in model.concepts.items():
        _note_place(path, lines, ("concepts", name), name, gathered)
        gathered.concepts[name] = _merge_concept(name, concept, gathered.concepts.get(name))
    for name, frames in model.facts.items():
        _note_place(path, lines, ("facts", name), name, gathered)
        gathered.facts[name] = tuple(build_frame(frame) for frame in frames)
    for number, clause in enumerate(model.clauses):
        _note_place(path, lines, ("clauses", number), clause.id, gathered)
        gathered.clauses[clause.id] = build_clause(clause)
        gathered.written["clauses", clause.id] = _written(value, "clauses", number)
    for number, law in enumerate(model.superseded):
        _note_place(path, lines, ("superseded", number), law.id, gathered)
        gathered.superseded[law.id] = build_superseded(law)
        gathered.written["superseded", law.id] = _written(value, "superseded", number)
    for number, limit in enumerate(model.limits):
        _note_place(path, lines, ("limits", number), limit.id, gathered)
        gathered.limits[limit.id] = build_limit(limit)
        gathered.written["limits", limit.id] = _written(value, "limits", number)


def _note_place(
    path: Path, lines: Lines, loc: tuple[str, int | str], entry_id: str, gathered: Gathered
) -> None:
    """Where a concept, fact, clause, law or limit is written; in one folder it may be written once."""
    place, known_as = f"{path}:{lines.get(loc, 0)}", f"{_ENTRIES[loc[0]]} {entry_id}"
    before = gathered.where.get(known_as, "")
    if before.startswith(f"{path.parent}{os.sep}"):
        gathered.faults.append(f"{place}: {entry_id!r} is written twice, first at {before}")
    gathered.where[known_as] = place


_ENTRIES = {
    "concepts": "concept",
    "facts": "fact",
    "clauses": "clause",
    "superseded": "law",
    "limits": "limit",
}


def _written(value: object, section: str, number: int) -> Plain:
    entries = value[section] if isinstance(value, dict) else []
    return dict(entries[number])


def _merge_concept(name: str, concept: ConceptModel, known: ConceptPhrases | None) -> ConceptPhrases:
    """A concept named again adds phrases to what is known of it."""
    said = (*(known.phrases if known else ()), *phrases(concept))
    group = concept.group or (known.group if known else "")
    mask = concept.mask or bool(known and known.mask)
    yields = concept.yields or bool(known and known.yields)
    aside = concept.aside or bool(known and known.aside)
    quiet = concept.quiet or bool(known and known.quiet)
    misdeed = concept.misdeed or (known.misdeed if known else "")
    return ConceptPhrases(name, said, group, mask, yields, aside, quiet, misdeed)


class _Read:
    """How the files of a pack are read: as they are."""

    def __call__(self, path: Path, content: bytes, faults: list[str]) -> tuple[object, Lines]:
        return _read(path, content, faults)


class _Recalled(_Read):
    """Files that were read before are recalled, since YAML takes as long as many an audit. They have no lines."""

    def __call__(self, path: Path, content: bytes, faults: list[str]) -> tuple[object, Lines]:
        key = key_of(content, program=[__file__])
        value = recall(key)
        if value is None:
            before = len(faults)
            value, _ = _read(path, content, faults)
            if len(faults) == before:
                keep(key, value)
        return value, {}


def _read(path: Path, content: bytes, faults: list[str]) -> tuple[object, Lines]:
    """What one file says, with the line of every key; None for what is no YAML."""
    try:
        node = yaml.compose(content.decode("utf-8-sig"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        faults.append(f"{path}:{line}: not readable as YAML: {getattr(error, 'problem', error)}")
        return None, {}
    lines: Lines = {}
    value = _plain(node, (), lines, faults, path)
    return ({} if value is None else value), lines


def _shaped(
    path: Path, value: object, shape: type[BaseModel], lines: Lines, faults: list[str]
) -> BaseModel | None:
    """What a file says in its shape; faults are added to ``faults``, each once."""
    if value is None:
        return None
    try:
        return shape.model_validate(value)
    except ValidationError as error:
        found = [
            _describe(path, fault["loc"], fault["type"], fault["msg"], lines) for fault in error.errors()
        ]
        faults += dict.fromkeys(found)
        return None


def _plain(
    node: yaml.Node | None, at: tuple[str | int, ...], lines: Lines, faults: list[str], path: Path
) -> object:
    """The plain value of a YAML node; notes the line of each key and refuses a key written twice."""
    if node is None:
        return None
    lines[at] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in mapping:
                faults.append(f"{path}:{key_node.start_mark.line + 1}: {key!r} is written twice")
            mapping[key] = _plain(value_node, (*at, key), lines, faults, path)
            lines[(*at, key)] = key_node.start_mark.line + 1
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, (*at, k), lines, faults, path) for k, child in enumerate(node.value)]
    return yaml.SafeLoader("").construct_object(node) if node.tag != "tag:yaml.org,2002:str" else node.value


def _describe(path: Path, loc: tuple[str | int, ...], kind: str, message: str, lines: Lines) -> str:
    if loc and loc[-1] in STRICTNESS and loc not in lines:
        loc = loc[:-1]  # one value was written for every strictness
    at = loc
    while at and at not in lines:
        at = at[:-1]
    key = ".".join(str(part) for part in loc) or "the whole file"
    hint = meant(str(loc[-1]), _known_keys()) if kind == "extra_forbidden" and loc else ""
    said = _SAID.get(kind, message.removeprefix("Value error, "))
    return f"{path}:{lines.get(at, 1)}: {key}: {said}{hint}"


_SAID = {
    "extra_forbidden": "is not a key of a rule pack",
    "missing": "is missing",
    "model_type": "should hold keys and their values",
}


def _known_keys() -> set[str]:
    models: tuple[type[BaseModel], ...] = (
        PackModel, ClauseModel, ElementModel, FrameModel, QuantityModel, ConceptModel, SupersededModel, PhrasesModel, LimitModel,
    )  # fmt: skip
    return {field.alias or name for model in models for name, field in model.model_fields.items()}


def faults_of(folders: Iterable[Path]) -> list[str]:
    """The faults of a pack in plain lines; empty when it is sound."""
    try:
        load_examples(load_folders(folders))
    except RulePackError as error:
        return [line.strip() for line in error.message.en.splitlines()[1:]]
    return []
