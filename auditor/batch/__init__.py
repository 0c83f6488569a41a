"""Many files: found, shared out to processes, isolated from one another, remembered."""

from auditor.batch.cache import ResultCache
from auditor.batch.crew import Crew
from auditor.batch.files import find_contracts
from auditor.batch.one import Job, Packed
from auditor.batch.run import audit_files, audit_packed
from auditor.batch.shelf import Shelf

__all__ = [
    "Crew",
    "Job",
    "Packed",
    "ResultCache",
    "Shelf",
    "audit_files",
    "audit_packed",
    "find_contracts",
]
