"""Makes the annotated copy: reads the file with the trace of its text, sets the comments, packs it again."""

from auditor.documents.docx import trace_docx
from auditor.documents.docx_names import DOCUMENT, Element
from auditor.documents.model import Document
from auditor.reports.annotated_docx_anchors import Anchors
from auditor.reports.annotated_docx_outline import Outline
from auditor.reports.annotated_docx_parts import Parts
from auditor.reports.annotated_docx_remarks import Remark, remarks
from auditor.reports.annotated_docx_wording import insert, is_inserted
from auditor.reports.annotated_docx_xml import Signature, comment
from auditor.reports.case import Case

__all__ = ["Signature", "annotated"]


def annotated(
    data: bytes, document: Document, case: Case, signature: Signature, insert_wording: bool
) -> bytes:
    """The bytes of the annotated copy of the file ``data``, which ``document`` was read from."""
    trace = trace_docx(document.path, data, document.sha256)
    main = next(name for name, root in trace.parts.items() if root.tag == DOCUMENT)
    outline = Outline(document, case.pack)
    anchors, parts = Anchors(trace), Parts(data, main)
    inserted = [clause for clause in case.audit.clauses if insert_wording and is_inserted(clause, case.pack)]
    made = remarks(case, outline, frozenset(clause.id for clause in inserted))
    anchors.cut((remark.start, remark.end) for remark in made)
    insert(inserted, outline, anchors, signature)
    parts.add_comments(_set(made, anchors, parts.free_comment_id(anchors.root), signature))
    parts.change_main(anchors.root)
    return parts.packed()


def _set(made: list[Remark], anchors: Anchors, first: int, signature: Signature) -> list[Element]:
    """Mark the words of the remarks, and the comments for those that found a place."""
    comments = []
    for number, remark in enumerate(made, first):
        if anchors.mark(number, remark.start, remark.end):
            comments.append(comment(number, signature, remark.lines))
    return comments
