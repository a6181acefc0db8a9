"""What each task does: a function from batches to batches for each stage. Sent to the executors."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator

import pyarrow as pa
from pyspark import SparkFiles

from worker import WorkerFailed, answers

Batches = Iterator[pa.RecordBatch]

OUTCOMES = pa.schema(
    [
        ("place", pa.string()),
        ("part", pa.int32()),
        ("id", pa.string()),
        ("path", pa.string()),
        ("year", pa.int32()),
        ("province", pa.string()),
        ("file_key", pa.string()),
        ("text_key", pa.string()),
        ("case_key", pa.string()),
        ("identity", pa.string()),
        ("record", pa.string()),
        ("kind", pa.string()),
        ("detail", pa.string()),
    ]
)
LINES = pa.schema([("line", pa.string())])
BATCH = 256


def code(binary: str, options: list[str]) -> Callable[[Batches], Batches]:
    """Codes requests: columns `place` and `line` in, `OUTCOMES` out."""

    def stage(batches: Batches) -> Batches:
        places: deque[str] = deque()

        def lines() -> Iterator[str]:
            for batch in batches:
                for place, line in zip(batch["place"].to_pylist(), batch["line"].to_pylist()):
                    places.append(place)
                    yield line

        command = [SparkFiles.get(binary), "worker", "--identity", "--jobs", "1", *options]
        rows: list[dict] = []
        for answer in answers(command, lines()):
            rows += outcomes(places.popleft(), json.loads(answer))
            if len(rows) >= BATCH:
                yield pa.RecordBatch.from_pylist(rows, schema=OUTCOMES)
                rows = []
        if places:
            raise WorkerFailed(f"{len(places)} requests were not answered")
        yield pa.RecordBatch.from_pylist(rows, schema=OUTCOMES)

    return stage


def outcomes(place: str, answer: dict) -> list[dict]:
    """The rows of one answer. An input has several outcomes where a page and its document turn out to be strangers."""
    rows = []
    for part, outcome in enumerate(answer["outcomes"]):
        row = {"place": place, "part": part, "id": outcome.get("id") or answer["id"]}
        row |= {key: outcome.get(key) for key in ("path", "year", "province", "identity", "record")}
        if error := outcome.get("error"):
            row |= {"kind": error["kind"], "detail": error["detail"]}
        else:
            identity = json.loads(outcome["identity"])
            row |= {f"{key}_key": identity[key] for key in ("file", "text", "case")}
        rows.append(row)
    return rows


def tally(binary: str) -> Callable[[Batches], Batches]:
    """Counts lines (records, errors, partial findings): one line of partial findings for each partition."""

    def stage(batches: Batches) -> Batches:
        lines = (line for batch in batches for line in batch["line"].to_pylist())
        command = [SparkFiles.get(binary), "worker", "--tally", "--jobs", "1", "--longest-line", str(1 << 30)]
        yield pa.RecordBatch.from_pylist([{"line": line} for line in answers(command, lines)], schema=LINES)

    return stage
