"""From what a lawyer wrote to what the engine uses."""

from auditor.errors import Bilingual
from auditor.rules.model import (
    STRICTNESS,
    Clause,
    Element,
    ForKol,
    Frame,
    LegalBasis,
    Limit,
    Quantity,
    SupersededLaw,
)
from auditor.rules.schema import (
    BasisModel,
    ClauseModel,
    ConceptModel,
    ElementModel,
    ForKolModel,
    FrameModel,
    LimitModel,
    PhrasesModel,
    QuantityModel,
    SupersededModel,
    WordsModel,
)


def words(model: WordsModel) -> Bilingual:
    return Bilingual(model.zh.strip(), model.en.strip())


def build_frame(model: FrameModel) -> Frame:
    return Frame(
        who=model.who,
        by=model.by,
        to=model.to,
        of=model.of,
        does=tuple(model.does),
        avoids=tuple(model.avoids),
        may=tuple(model.may),
        absent=tuple(model.absent),
        spared=tuple(model.spared),
        states=tuple(model.states),
        reads=tuple(model.reads),
        when=tuple(model.when),
        then=tuple(model.then),
        within=tuple(tuple(group) for group in model.within),
        beside=tuple(tuple(group) for group in model.beside),
        without=tuple(model.without),
        clear_of=tuple(model.clear_of),
        under=tuple(model.under),
        not_about=tuple(model.not_about),
        followed_by=tuple(model.followed_by),
        pair=tuple(model.pair),
        annex=model.annex,
        quantity=_quantity(model.quantity) if model.quantity else None,
        breach=model.breach,
        names_kind=model.names_kind,
        excepted=model.excepted,
        anywhere=model.anywhere,
    )


def _quantity(model: QuantityModel) -> Quantity:
    return Quantity(
        kind=model.kind,
        cue=model.cue,
        near=tuple(model.near),
        not_near=tuple(model.not_near),
        at_most={str(name): value for name, value in model.at_most.items()},
        at_least={str(name): value for name, value in model.at_least.items()},
        up_to=model.up_to,
    )


def _frames(models: list[FrameModel]) -> tuple[Frame, ...]:
    return tuple(build_frame(model) for model in models)


def _element(model: ElementModel) -> Element:
    required: dict[str, bool] = {name: bool(model.required.get(name)) for name in STRICTNESS}
    return Element(
        id=model.id,
        title=words(model.title),
        required=required,
        lacking=words(model.lacking),
        met=_frames(model.met),
        weak=_frames(model.weak),
        unless=_frames(model.unless),
        at_best_weak=_frames(model.at_best_weak),
        only_with=model.only_with,
        at_most={str(name): value for name, value in model.at_most.items()},
    )


def _basis(model: BasisModel) -> LegalBasis:
    return LegalBasis(words(model.law), model.article, model.checked.isoformat(), model.source)


def _for_kol(model: ForKolModel) -> ForKol:
    return ForKol(model.severity, words(model.reason), words(model.wording))


def build_clause(model: ClauseModel) -> Clause:
    return Clause(
        id=model.id,
        title=words(model.title),
        severity=model.severity,
        core=model.core,
        reason=words(model.reason),
        basis=tuple(_basis(basis) for basis in model.basis),
        topic=tuple(model.topic),
        operative=_frames(model.operative),
        denial=_frames(model.denial),
        reversed=_frames(model.reversed),
        elements=tuple(_element(element) for element in model.elements),
        wording=words(model.wording),
        for_kol=_for_kol(model.for_kol) if model.for_kol else None,
    )


def build_limit(model: LimitModel) -> Limit:
    return Limit(model.id, words(model.title), _frames(model.frames), tuple(model.clauses))


def build_superseded(model: SupersededModel) -> SupersededLaw:
    return SupersededLaw(
        id=model.id,
        law=words(model.law),
        phrases=phrases(model.phrases),
        since=model.since.isoformat(),
        replaced_by=words(model.replaced_by),
        note=words(model.note),
        checked=model.checked.isoformat(),
        not_in=phrases(model.not_in),
        articles=tuple(model.articles),
        topic=phrases(model.topic),
    )


def phrases(model: PhrasesModel | ConceptModel) -> tuple[str, ...]:
    """All phrases of both languages, as they are written."""
    return (*model.zh, *model.en)
