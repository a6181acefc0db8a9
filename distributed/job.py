"""Codes decisions on a Spark cluster with `putusan worker`: the same records and findings as `putusan run`.

spark-submit distributed/job.py --putusan PATH --out FOLDER (PATH... | --documents TABLE)
"""

from __future__ import annotations

import argparse
import math
import os
import shutil
import tempfile
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

import duplicates
import stages
import storage
from progress import Progress

HERE = Path(__file__).resolve().parent

# What of a record stands in columns of its own; the whole record stands beside them. Names of people do not.
COLUMNS = """
    case_number string, court string, register_year int, decision_date date, indictment_form string,
    charged_provisions array<string>, arrest_date date,
    defendants array<struct<sex string, age int, represented boolean, verdict string,
        convicted_provisions array<string>,
        demand struct<prison_months double, fine_idr bigint, restitution_idr bigint>,
        sentence struct<prison_months double, fine_idr bigint, restitution_idr bigint>>>,
    victims struct<count int, female int, male int, children int>,
    exploitation array<string>, border string, destination_countries array<string>, platforms array<string>,
    payment_or_debt boolean, restitution_requested boolean, lpsk boolean, victim_testimony string,
    closed_hearing boolean, victim_named boolean, aggravating_count int, mitigating_count int,
    doubts array<string>, source struct<sha256 string, format string>, extractor struct<version string, rules string>
"""


def main() -> None:
    options = arguments()
    spark = SparkSession.builder.appName("putusan").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    # The program and the code of the tasks travel with the job.
    spark.sparkContext.addFile(options.putusan)
    for name in ("worker.py", "stages.py"):
        spark.sparkContext.addPyFile(str(HERE / name))
    with Progress(spark) as progress, tempfile.TemporaryDirectory() as scratch:
        job = Job(spark, options, progress, Path(scratch))
        job.run()
    spark.stop()


class Job:
    def __init__(self, spark: SparkSession, options: argparse.Namespace, progress: Progress, scratch: Path):
        self.spark = spark
        self.options = options
        self.progress = progress
        self.scratch = scratch
        self.binary = os.path.basename(options.putusan)
        self.out = options.out.rstrip("/")

    def run(self) -> None:
        coded = self.code(self.requests())
        marked = duplicates.mark(self.spark, coded, self.options.putusan, self.progress)
        known = marked.select("place", "part")
        kept = coded.where("record is not null").join(F.broadcast(known), ["place", "part"], "left_anti")
        refused = coded.where("record is null")
        self.write(kept, refused, marked)
        self.findings(kept, refused)

    def requests(self) -> DataFrame:
        """Columns `place`, which orders the inputs, and `line`, which asks for one."""
        if self.options.documents:
            table = storage.table(self.spark, self.options.documents)
            fields = [name for name in ("id", "path", "content", "format") if name in table.columns]
            line = F.to_json(F.struct(*fields))
            return table.select(F.col("id").cast("string").alias("place"), line.alias("line"))
        self.progress.step("listing")
        local = self.scratch / "requests.jsonl"
        command = [self.options.putusan, "worker", "--list", *self.options.paths]
        count = storage.numbered(command, local)
        self.progress.say(f"{count} inputs")
        target = storage.copy(self.spark, local, f"{self.out}/_work/requests.jsonl")
        cut = F.split("value", "\t", 2)
        return self.spark.read.text(target).select(cut[0].alias("place"), cut[1].alias("line"))

    def code(self, requests: DataFrame) -> DataFrame:
        """All outcomes. They are written down once, by tasks whose files appear when they are whole: what a lost
        executor or a second attempt leaves behind is not read."""
        self.progress.step("coding")
        cores = self.spark.sparkContext.defaultParallelism
        parts = self.options.parts or max(4 * cores, math.ceil(requests.count() / 2000))
        # Neighbours stay together, so that an archive is read once and not by every task.
        requests = requests.repartitionByRange(parts, "place").sortWithinPartitions("place")
        limits = ["--batch", str(self.options.batch), "--reader-timeout", str(self.options.reader_timeout)]
        limits += ["--ocr"] if self.options.ocr else []
        target = f"{self.out}/_work/outcomes"
        schema = storage.spark_schema(stages.OUTCOMES)
        requests.mapInArrow(stages.code(self.binary, limits), schema).write.mode("overwrite").parquet(target)
        return self.spark.read.parquet(target)

    def write(self, kept: DataFrame, refused: DataFrame, marked: DataFrame) -> None:
        self.progress.step("writing")
        fields = kept.withColumn("fields", F.from_json("record", COLUMNS))
        table = fields.select("place", "part", "id", "path", "year", "province", "fields.*", "record")
        table.hint("rebalance", "year", "province").sortWithinPartitions("place", "part").write.mode(
            "overwrite"
        ).partitionBy("year", "province").parquet(f"{self.out}/records")
        line = F.to_json(F.struct("path", F.col("kind").alias("reason"), "detail"))
        ordered = refused.orderBy("place", "part").select(line.alias("value"))
        ordered.write.mode("overwrite").text(f"{self.out}/set-aside.jsonl")
        marked.orderBy("place", "part").select("line").write.mode("overwrite").text(f"{self.out}/duplicates.jsonl")

    def findings(self, kept: DataFrame, refused: DataFrame) -> None:
        """Each partition counts what it holds; the counts are joined, eight at a time, then on the driver."""
        self.progress.step("counting")
        error = F.to_json(F.struct("id", F.struct("kind", "detail").alias("error")))
        lines = kept.select(F.col("record").alias("line")).union(refused.select(error.alias("line")))
        parts = 2 * self.spark.sparkContext.defaultParallelism
        counted = lines.coalesce(parts).mapInArrow(stages.tally(self.binary), "line string")
        while parts > 16:
            parts = math.ceil(parts / 8)
            counted = counted.repartition(parts).mapInArrow(stages.tally(self.binary), "line string")
        partial = self.scratch / "tally.jsonl"
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            for row in counted.toLocalIterator():
                file.write(row.line + "\n")
        result = self.scratch / "findings.json"
        storage.run([self.options.putusan, "analyze", "--merge", str(partial), "--out", str(result)])
        print(storage.copy(self.spark, result, f"{self.out}/findings.json"))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Code decisions on a Spark cluster.")
    parser.add_argument("paths", nargs="*", help="folders and archives on a disk that all machines share")
    parser.add_argument("--documents", help="Parquet or JSON lines: id, content, and if you like path and format")
    parser.add_argument("--out", required=True, help="folder on storage that all machines share")
    parser.add_argument("--putusan", default=shutil.which("putusan"), help="the program, linked with its libraries")
    parser.add_argument("--parts", type=int, help="tasks of the coding (default: 2,000 inputs each)")
    parser.add_argument("--batch", type=int, default=16, help="lines under way in a worker")
    parser.add_argument("--ocr", action="store_true", help="recognise PDFs that are pictures")
    parser.add_argument("--reader-timeout", type=int, default=60, help="seconds for a PDF or a page")
    options = parser.parse_args()
    # The machines that read them work in other folders.
    options.paths = [os.path.abspath(path) for path in options.paths]
    if bool(options.paths) == bool(options.documents):
        parser.error("give paths, or --documents")
    if not options.putusan:
        parser.error("putusan is not on the PATH; name it with --putusan")
    return options


if __name__ == "__main__":
    main()
