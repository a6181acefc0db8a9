"""What `distributed/test` proves; see there."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import pyarrow.dataset as ds

import questions
from cluster import Cluster

ROOT = Path(__file__).resolve().parent.parent
JOB = ROOT / "distributed/job.py"
FROM = Path(os.environ.get("PUTUSAN_FROM", "."))


def main() -> None:
    options = arguments()
    # A polite kill, as of `timeout`, must leave no cluster behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with tempfile.TemporaryDirectory(prefix="putusan-spark-") as scratch:
        folder = (FROM / options.keep).resolve() if options.keep else Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        Proof(folder, options).run()


class Proof:
    def __init__(self, folder: Path, options: argparse.Namespace):
        self.folder = folder
        self.options = options
        self.program = options.putusan
        self.input = folder / "input"
        self.out = folder / "cluster"
        self.one = folder / "one-machine"
        self.checks = 0

    def run(self) -> None:
        self.timed("made the input", self.make_input)
        self.timed("one machine", self.one_machine)
        with Cluster(self.folder, self.options.workers) as cluster:
            self.timed(f"cluster of {self.options.workers}", lambda: self.on_cluster(cluster))
            self.timed("the same cluster, documents in a table", lambda: self.documents(cluster))
        self.compare()
        count = questions.ask(self.out)
        print(f"ok: {count} questions in SQL agree with findings.json")
        print(f"distributed/test: passed, {self.checks + count} checks")

    def timed(self, name: str, step) -> None:
        started = time.monotonic()
        step()
        print(f"{name}: {time.monotonic() - started:.1f} s", flush=True)

    def make_input(self) -> None:
        """Made-up decisions, the reference corpus in a zip, copies of some of both, and what is no decision."""
        cases = str(self.options.cases)
        made = self.folder / "made"
        self.putusan("corpus", "generate", "--quiet", "--seed", "77", "--cases", cases, "--out", str(made))
        self.input.mkdir()
        (made / "decisions").rename(self.input / "made")
        reference = sorted((ROOT / "corpus/reference/decisions").iterdir())
        with zipfile.ZipFile(self.input / "reference.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for file in reference:
                archive.write(file, file.name)
        copies = self.input / "copies"
        copies.mkdir()
        for file in reference[::10]:
            shutil.copy(file, copies / f"again-{file.name}")
        (copies / "empty.txt").write_bytes(b"")
        (copies / "broken.xml").write_bytes(b"<putusan><kepala>")
        (copies / "picture.txt").write_bytes(bytes(range(256)) * 8)

    def one_machine(self) -> None:
        self.putusan("run", str(self.input), "--quiet", "--out", str(self.one), statuses=(0, 2))
        records = self.one / "full-records.jsonl"
        drop = ("--drop-duplicates", "--out", str(records))
        self.putusan("extract", str(self.input), "--quiet", *drop, statuses=(0, 2))

    def on_cluster(self, cluster: Cluster) -> None:
        arguments = [str(JOB), "--putusan", self.program, "--out", str(self.out), "--parts", "24", str(self.input)]
        job = cluster.submit(self.folder / "job.log", *arguments)
        victim = None if self.options.spare else self.kill_executor(cluster, job)
        output, _ = job.communicate()
        log = (self.folder / "job.log").read_text(errors="replace")
        # spark-submit sends what Python says on both streams to standard output.
        print("".join(line + "\n" for line in output.splitlines() if line.startswith("putusan ")), end="")
        if job.returncode != 0:
            raise SystemExit(f"the job failed with {job.returncode}:\n{log[-4000:]}")
        self.check("the job prints where its findings are", f"{self.out}/findings.json" in output.splitlines())
        if not self.options.spare:
            self.check("an executor was killed in the middle", victim is not None)
            self.check("Spark noticed that it was lost", "Lost executor" in log)

    def documents(self, cluster: Cluster) -> None:
        """Texts in JSON lines have the records and the findings that the worker gives for the same lines."""
        files = sorted((self.input / "made").glob("**/*.txt"), key=lambda file: file.stem)[:200]
        lines = [
            json.dumps({"id": file.stem, "path": file.name, "content": file.read_text(encoding="utf-8")})
            for file in files
        ]
        table, out = self.folder / "documents.jsonl", self.folder / "from-documents"
        table.write_text("".join(line + "\n" for line in reversed(lines)), encoding="utf-8")
        job = cluster.submit(
            self.folder / "documents.log",
            *(str(JOB), "--putusan", self.program, "--out", str(out), "--documents", str(table)),
        )
        job.communicate()
        self.check(f"a job on {len(files)} documents in JSON lines ends", job.returncode == 0)
        asked = "".join(line + "\n" for line in lines).encode()
        records = self.worker(asked)
        self.check("records of documents, as of the worker", self.records(out) == records)
        (self.folder / "documents.tally").write_bytes(self.worker(records, "--tally"))
        self.putusan(
            "analyze", "--merge", str(self.folder / "documents.tally"), "--out", str(self.folder / "documents.json")
        )
        self.same("findings of documents", (out / "findings.json").read_bytes(), self.folder / "documents.json")

    def worker(self, lines: bytes, *options: str) -> bytes:
        return subprocess.run(
            [self.program, "worker", *options], input=lines, stdout=subprocess.PIPE, check=True
        ).stdout

    def records(self, out: Path) -> bytes:
        """The records of a job, in the order of its input."""
        table = ds.dataset(out / "records", format="parquet", partitioning="hive").to_table(
            columns=["place", "part", "record"]
        )
        rows = sorted(table.to_pylist(), key=lambda row: (row["place"], row["part"]))
        return "".join(row["record"] + "\n" for row in rows).encode()

    def kill_executor(self, cluster: Cluster, job: subprocess.Popen) -> int | None:
        """As soon as a task of the coding has been committed, while others are under way."""
        done = self.out / "_work/outcomes/_temporary"
        while job.poll() is None:
            committed = [path for path in done.glob("0/task_*") if path.is_dir()]
            executors = cluster.executors()
            if committed and len(executors) > 1:
                os.kill(executors[-1], signal.SIGKILL)
                return executors[-1]
            time.sleep(0.05)
        return None

    def compare(self) -> None:
        records = self.records(self.out)
        self.same(f"{records.count(10)} records", records, self.one / "full-records.jsonl")
        self.same("findings.json", (self.out / "findings.json").read_bytes(), self.one / "findings.json")
        for name in ("set-aside.jsonl", "duplicates.jsonl"):
            lines = b"".join(path.read_bytes() for path in sorted((self.out / name).glob("part-*")))
            self.check(f"{name} has {lines.count(10)} lines", lines.count(10) > 0)
            self.same(name, lines, self.one / name)

    def same(self, what: str, bytes_: bytes, file: Path) -> None:
        self.check(f"{what}, {len(bytes_)} bytes, as on one machine", bytes_ == file.read_bytes())

    def check(self, what: str, holds: bool) -> None:
        if not holds:
            raise SystemExit(f"FAILED: {what}")
        self.checks += 1
        print(f"ok: {what}", flush=True)

    def putusan(self, *arguments: str, statuses: tuple[int, ...] = (0,)) -> None:
        result = subprocess.run([self.program, *arguments], capture_output=True, text=True, check=False)
        if result.returncode not in statuses:
            raise SystemExit(f"putusan {arguments[0]} ended with {result.returncode}: {result.stderr[-2000:]}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="distributed/test")
    parser.add_argument("--putusan", default=str(ROOT / ".build/debug/putusan"), help="the program to prove")
    parser.add_argument("--cases", type=int, default=2000, help="decisions to make up")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--spare", action="store_true", help="kill no executor, as for measuring")
    parser.add_argument("--keep", help="work in this folder, which is new, and leave it there")
    options = parser.parse_args()
    options.putusan = str((FROM / options.putusan).resolve())
    if not Path(options.putusan).is_file():
        parser.error(f"{options.putusan} is not there; build it with swift build, or name it with --putusan")
    return options


if __name__ == "__main__":
    main()
