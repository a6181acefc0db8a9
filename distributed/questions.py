"""Asks the five questions of README.md in DuckDB, and holds the answers against findings.json."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb

README = Path(__file__).resolve().parent / "README.md"
Rows = list[tuple]


def ask(out: Path) -> int:
    findings = {finding["key"]: finding for finding in json.loads((out / "findings.json").read_text())["findings"]}
    statements = re.findall(r"```sql\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    setting, questions = statements[0], statements[1:]
    if len(questions) != len(EXPECTED):
        raise SystemExit(f"README.md has {len(questions)} questions, and {len(EXPECTED)} answers are known")
    database = duckdb.connect()
    database.execute(setting.replace("OUT", str(out)))
    for statement, expected in zip(questions, EXPECTED):
        rows = database.execute(statement).fetchall()
        wanted = expected(findings)
        if rows != wanted:
            raise SystemExit(f"FAILED: {statement}\nanswers {rows}\nfindings.json has {wanted}")
    return len(questions)


def table(finding: dict, key: str) -> list[dict]:
    return next(table for table in finding["tables"] if table["key"] == key)["rows"]


def share(finding: dict, key: str) -> Rows:
    value = next(measure for measure in finding["measures"] if measure["key"] == key)["value"]
    return [(value["count"], value["of"])]


def years(findings: dict) -> Rows:
    rows = table(findings["caseload"], "by-year")
    return [(int(row["key"]), row["count"]) for row in rows if row["key"] != "not_stated" and row["count"]]


def provinces(findings: dict) -> Rows:
    rows = table(findings["caseload"], "by-province")
    return [(row["key"], row["count"]) for row in rows if row["key"] != "not_stated"][:5]


def median(findings: dict) -> Rows:
    measure = next(one for one in findings["prison-terms"]["measures"] if one["key"] == "median_months")
    return [(measure["base"]["count"], float(measure["value"]))]


EXPECTED: list[Callable[[dict], Rows]] = [
    years,
    provinces,
    lambda findings: share(findings["borders"], "cross_border"),
    lambda findings: share(findings["outcomes"], "convicted"),
    median,
]

if __name__ == "__main__":
    print(f"{ask(Path(sys.argv[1]))} questions agree with findings.json")
