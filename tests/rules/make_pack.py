"""A company's pack of one clause, to be spoiled or changed by a test."""

from pathlib import Path

# The line numbers in the tests count the lines of this text.
OWN_CLAUSE = """\
concepts:
  VISIT:
    zh: [到店, 探店]
    en: [visit the shop]
clauses:
  - id: shop_visit
    title: {zh: 到店, en: Visits to the shop}
    severity: medium
    reason: {zh: 未到店即发布。, en: Posts are made up.}
    operative:
      - does: [VISIT]
    elements:
      - id: duty
        title: {zh: 到店义务, en: duty to visit}
        required: true
        lacking: {zh: 没有到店义务。, en: No duty to visit.}
        met:
          - does: [VISIT]
      - id: in_time
        title: {zh: 到店期限, en: time limit}
        required: false
        lacking: {zh: 没有期限。, en: No time limit.}
        met:
          - does: [VISIT]
            quantity: {kind: duration, cue: deadline, at_most: 3 days}
    wording: {zh: 乙方应到店一次。, en: The Influencer shall visit the shop once.}
"""

OWN_EXAMPLES = """\
examples:
  - text: 乙方应在本合同签订后两日内到店一次。
    verdict: strong
    elements: {duty: met, in_time: met}
  - text: 乙方应在本合同签订后十日内到店一次。
    verdict: strong
    elements: {in_time: weak}
  - text: 甲方应支付服务费。
    verdict: missing
"""


def pack(folder: Path, **files: str) -> Path:
    """A pack folder with these .yaml files: ``own`` is own.yaml, ``own__examples`` is own.examples.yaml."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / f"{name.replace('__', '.')}.yaml").write_text(content, encoding="utf-8")
    return folder
