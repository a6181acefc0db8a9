"""Which decisions are duplicates: the rule of `putusan run`, in which the first in the order of inputs stands."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from progress import Progress
from worker import answers

MARKED = "place string, part int, line string"


def mark(spark: SparkSession, outcomes: DataFrame, binary: str, progress: Progress) -> DataFrame:
    """Place, part and description of each duplicate.

    Whether a decision is one depends on earlier decisions that share its file, its words or its case, and on no others:
    those that share nothing are left out, which is most of them. The rest goes through the program's own rule in order.
    """
    progress.step("looking for duplicates")
    named = [F.concat(F.lit(kind), f"{name}_key") for kind, name in (("f", "file"), ("t", "text"), ("c", "case"))]
    keys = outcomes.where("record is not null").select("place", "part", F.explode(F.array(*named)).alias("key"))
    keys = keys.where("key is not null")
    shared = keys.groupBy("key").count().where("count > 1").select("key")
    suspects = keys.join(shared, "key").select("place", "part").distinct()
    rows = outcomes.join(suspects, ["place", "part"]).select("place", "part", "id", "path", "identity")
    ordered = rows.orderBy("place", "part")
    waiting: list[tuple[str, int]] = []

    def lines() -> Iterator[str]:
        for row in ordered.toLocalIterator():
            waiting.append((row.place, row.part))
            head = json.dumps({"id": row.id, "path": row.path}, ensure_ascii=False)
            yield f'{head[:-1]},"identity":{row.identity}}}'

    answered = answers([binary, "worker", "--duplicates"], lines())
    found = [(index, line) for index, line in enumerate(answered) if line != "null"]
    return spark.createDataFrame([(*waiting[index], line) for index, line in found], MARKED)
