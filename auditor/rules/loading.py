"""Loading a rule pack: every fault at once, each with file, line, key and what was probably meant."""

import difflib
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pydantic import BaseModel, ValidationError

from auditor.errors import Bilingual, RulePackError
from auditor.language.lexicon import ConceptPhrases
from auditor.rules.build import build_clause, build_frame, words
from auditor.rules.model import STRICTNESS, Clause, Example, Frame, RulePack
from auditor.rules.overlay import Lines, Plain, lay_over
from auditor.rules.schema import (
    ClauseModel,
    ConceptModel,
    ElementModel,
    ExamplesModel,
    FrameModel,
    PackModel,
    QuantityModel,
)

EXAMPLES = ".examples.yaml"
_UNTITLED = Bilingual("", "")


@dataclass(slots=True)
class _Gathered:
    """What the files of one or more pack folders add up to, and every fault met on the way."""

    faults: list[str] = field(default_factory=list)
    id: str = ""
    version: str = ""
    title: Bilingual = _UNTITLED
    concepts: dict[str, ConceptPhrases] = field(default_factory=dict)
    facts: dict[str, tuple[Frame, ...]] = field(default_factory=dict)
    clauses: dict[str, Clause] = field(default_factory=dict)
    written: dict[str, Plain] = field(default_factory=dict)
    where: dict[str, str] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)


def load_folders(folders: Iterable[Path]) -> RulePack:
    """The pack that the folders make together, later ones overlaying earlier ones.

    Raises RulePackError that lists every fault with file, line and key.
    """
    folders = list(folders)
    gathered = _Gathered()
    digest = hashlib.sha256()
    for folder in folders:
        files = sorted(path for path in folder.glob("*.yaml") if not path.name.endswith(EXAMPLES))
        if not files:
            gathered.faults.append(f"{folder}: no .yaml file here, so this is no rule pack")
        for path in files:
            content = path.read_bytes()
            digest.update(content)
            _gather(path, content, gathered)
    if not gathered.faults:  # a file that was not read would make every name of its own a fault too
        _check_names(gathered)
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
    )


def _in_order(gathered: _Gathered) -> list[Clause]:
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
                    f"{path}:1: no clause {clause!r}{_meant(clause, [one.id for one in pack.clauses])}"
                )
                continue
            names = {element.id for element in known.elements}
            for number, entry in enumerate(model.examples):
                line = lines.get(("examples", number), 0)
                faults += [
                    f"{path}:{line}: {unknown!r} is no element of {clause}{_meant(unknown, names)}"
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


def _gather(path: Path, content: bytes, gathered: _Gathered) -> None:
    value, lines = _read(path, content, gathered.faults)
    value = lay_over(value, lines, gathered.written)
    model = _shaped(path, value, PackModel, lines, gathered.faults)
    if not isinstance(model, PackModel):
        return
    gathered.id = model.id or gathered.id
    gathered.version = model.version or gathered.version
    gathered.order = model.order or gathered.order
    gathered.title = words(model.title) if model.title else gathered.title
    for name, concept in model.concepts.items():
        line = lines.get(("concepts", name), 0)
        gathered.where[f"concept {name}"] = f"{path}:{line}"
        gathered.concepts[name] = _merge_concept(name, concept, gathered.concepts.get(name))
    for name, frames in model.facts.items():
        gathered.where[f"fact {name}"] = f"{path}:{lines.get(('facts', name), 0)}"
        gathered.facts[name] = tuple(build_frame(frame) for frame in frames)
    for number, clause in enumerate(model.clauses):
        place = f"{path}:{lines.get(('clauses', number), 0)}"
        before = gathered.where.get(f"clause {clause.id}", "")
        if before.startswith(f"{path.parent}{os.sep}"):
            gathered.faults.append(f"{place}: {clause.id!r} is written twice, first at {before}")
        gathered.where[f"clause {clause.id}"] = place
        gathered.clauses[clause.id] = build_clause(clause)
        gathered.written[clause.id] = _clause_of(value, number)


def _clause_of(value: object, number: int) -> Plain:
    clauses = value["clauses"] if isinstance(value, dict) else []
    return dict(clauses[number])


def _merge_concept(name: str, concept: ConceptModel, known: ConceptPhrases | None) -> ConceptPhrases:
    """A concept named again adds phrases to what is known of it."""
    phrases = (*(known.phrases if known else ()), *concept.zh, *concept.en)
    group = concept.group or (known.group if known else "")
    mask = concept.mask or bool(known and known.mask)
    yields = concept.yields or bool(known and known.yields)
    return ConceptPhrases(name, phrases, group, mask, yields)


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
    hint = _meant(str(loc[-1]), _known_keys()) if kind == "extra_forbidden" and loc else ""
    said = _SAID.get(kind, message.removeprefix("Value error, "))
    return f"{path}:{lines.get(at, 1)}: {key}: {said}{hint}"


_SAID = {
    "extra_forbidden": "is not a key of a rule pack",
    "missing": "is missing",
    "model_type": "should hold keys and their values",
}


def _known_keys() -> set[str]:
    models: tuple[type[BaseModel], ...] = (
        PackModel, ClauseModel, ElementModel, FrameModel, QuantityModel, ConceptModel,
    )  # fmt: skip
    return {field.alias or name for model in models for name, field in model.model_fields.items()}


def _meant(written: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(written, list(known), 1, 0.6)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _check_names(gathered: _Gathered) -> None:
    """Every concept, fact and element that a frame names must exist."""
    for clause_id in gathered.order:
        if clause_id not in gathered.clauses:
            gathered.faults.append(f"order: no clause {clause_id!r}{_meant(clause_id, gathered.clauses)}")
    concepts = gathered.concepts.keys()
    for name, frames in gathered.facts.items():
        _check_frames(gathered, f"fact {name}", f"facts.{name}", frames, concepts)
    for clause in gathered.clauses.values():
        where = f"clause {clause.id}"
        _check_frames(gathered, where, f"{clause.id}.operative", clause.operative, concepts)
        _check_frames(gathered, where, f"{clause.id}.denial", clause.denial, concepts)
        for topic in clause.topic:
            _check_concept(gathered, where, f"{clause.id}.topic", topic, concepts)
        ids = [element.id for element in clause.elements]
        place = gathered.where.get(where, "")
        for element in clause.elements:
            at = f"{clause.id}.{element.id}"
            if ids.count(element.id) > 1:
                gathered.faults.append(
                    f"{place}: {at}: {element.id!r} is written {ids.count(element.id)} times"
                )
            if element.only_with and element.only_with not in ids:
                gathered.faults.append(
                    f"{place}: {at}: no element {element.only_with!r}{_meant(element.only_with, ids)}"
                )
            _check_frames(gathered, where, at, (*element.met, *element.weak, *element.unless), concepts)


def _check_frames(
    gathered: _Gathered, where: str, at: str, frames: Iterable[Frame], concepts: Iterable[str]
) -> None:
    for frame in frames:
        for name in sorted(frame.concepts):
            _check_concept(gathered, where, at, name, concepts)
        for fact in frame.then:
            if fact not in gathered.facts:
                place = gathered.where.get(where, "")
                gathered.faults.append(f"{place}: {at}: no fact {fact!r}{_meant(fact, gathered.facts)}")
        if not frame.anchors and not frame.breach and frame.quantity is None and not frame.names_kind:
            gathered.faults.append(f"{gathered.where.get(where, '')}: {at}: a frame that asks for nothing")


def _check_concept(gathered: _Gathered, where: str, at: str, name: str, concepts: Iterable[str]) -> None:
    if name not in concepts:
        place = gathered.where.get(where, "")
        gathered.faults.append(f"{place}: {at}: no concept {name!r}{_meant(name, concepts)}")


def faults_of(folders: Iterable[Path]) -> list[str]:
    """The faults of a pack in plain lines; empty when it is sound."""
    try:
        load_examples(load_folders(folders))
    except RulePackError as error:
        return [line.strip() for line in error.message.en.splitlines()[1:]]
    return []
