"""Files of the driver and files of the cluster."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

from worker import answers


def table(spark: SparkSession, path: str) -> DataFrame:
    """Parquet, or JSON lines by their ending."""
    return spark.read.json(path) if path.rstrip("/").endswith((".jsonl", ".json")) else spark.read.parquet(path)


def numbered(command: list[str], target: Path) -> int:
    """Writes each line behind its place, which orders the lines as text too."""
    count = 0
    with target.open("w", encoding="utf-8", newline="\n") as file:
        for count, line in enumerate(answers(command, []), start=1):
            file.write(f"{count:012d}\t{line}\n")
    return count


def copy(spark: SparkSession, local: Path, target: str) -> str:
    """Puts a file of the driver where the cluster can read it."""
    java = spark.sparkContext._jvm  # the way to Hadoop's file systems
    assert java is not None
    path = java.org.apache.hadoop.fs.Path(target)
    system = path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())
    system.setWriteChecksum(False)
    system.copyFromLocalFile(False, True, java.org.apache.hadoop.fs.Path(local.as_uri()), path)
    return target


def run(command: list[str]) -> None:
    """A step on the driver; what it says on standard error is shown."""
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def spark_schema(schema: pa.Schema) -> StructType:
    return from_arrow_schema(schema)
