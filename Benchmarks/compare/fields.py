"""What a good Python script does: 18 fields of Indo-Law files with lxml and re, in several processes.

fields.py FIELDS.tsv PROCESSES FOLDER > records.jsonl
"""

import json
import os
import re
import sys
from multiprocessing import Pool

from lxml import etree

FIELDS = []
TERMS = {"prison", "demand_prison", "substitute"}


def read_fields(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                name, section, way, pattern = line.rstrip("\n").split("\t")
                FIELDS.append((name, section, way, re.compile(pattern, re.ASCII)))


def months(groups):
    """ "2 (dua) tahun 6 (enam) bulan" as months, with days as thirtieths."""
    total = 0.0
    for value, unit in zip(groups[::2], groups[1::2]):
        if value is None:
            break
        value = int(value)
        total += value * 12 if unit == "tahun" else value if unit == "bulan" else value / 30
    return round(total, 2)


def record(path):
    root = etree.parse(path).getroot()
    texts = {child.tag: " ".join((child.text or "").split()) for child in root}
    values = {"id": os.path.basename(path).split(".")[0]}
    for name, section, way, pattern in FIELDS:
        text = texts.get(section, "")
        if way == "all":
            values[name] = list(dict.fromkeys(match[1] for match in pattern.finditer(text)))
            continue
        match = None
        if way == "first":
            match = pattern.search(text)
        else:
            for match in pattern.finditer(text):
                pass
        if match is None:
            values[name] = None
        else:
            values[name] = months(match.groups()) if name in TERMS else match[1]
    return json.dumps(values)


def main():
    read_fields(sys.argv[1])
    processes, folder = int(sys.argv[2]), sys.argv[3]
    paths = [os.path.join(folder, name) for name in os.listdir(folder) if not name.startswith(".")]
    write = sys.stdout.write
    with Pool(processes, read_fields, (sys.argv[1],)) as pool:
        for line in pool.imap_unordered(record, paths, chunksize=64):
            write(line + "\n")


if __name__ == "__main__":
    main()
