"""A batch on a Dask cluster, when there is one to be had."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from batch import fakes

from auditor.batch.crew import Crew
from auditor.batch.one import Job
from auditor.batch.run import audit_packed
from auditor.errors import RulePackError, UsageError

Write = Callable[..., list[str]]
JOB = Job(audit=fakes.audit_by_first_word)


def test_without_the_extra_the_error_says_what_to_install(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(UsageError) as caught:
        list(audit_packed(write("a"), JOB, Crew(cluster="tcp://127.0.0.1:1")))

    assert caught.value.code == "no_cluster_extra"
    assert "kol-clause-auditor[cluster]" in caught.value.message.en


@pytest.fixture
def address() -> Iterator[str]:
    distributed = pytest.importorskip("distributed", reason="the cluster extra is not installed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
    ) as cluster:
        yield cluster.scheduler_address


def test_a_cluster_gives_the_same_as_this_machine(write: Write, address: str) -> None:
    paths = write("a", "raise", "damaged", *"bcdefghij")
    Path(paths[-1]).unlink()

    there = {packed.task.path: packed.audit() for packed in audit_packed(paths, JOB, Crew(cluster=address))}
    here = {packed.task.path: packed.audit() for packed in audit_packed(paths, JOB, Crew(1))}

    assert there == here


def test_a_refused_rule_pack_stops_the_batch(write: Write, address: str) -> None:
    with pytest.raises(RulePackError):
        list(audit_packed(write("a", "refuse"), JOB, Crew(cluster=address)))


def test_an_address_without_a_cluster_is_wrong_usage(write: Write) -> None:
    pytest.importorskip("distributed", reason="the cluster extra is not installed")

    with pytest.raises(UsageError) as caught:
        list(audit_packed(write("a"), JOB, Crew(cluster="nonsense://nowhere")))

    assert caught.value.code == "no_cluster"
