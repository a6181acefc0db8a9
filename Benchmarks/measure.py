"""Measures putusan, a Python script and a C program on the same files, and writes what came out to a folder.

Called by Benchmarks/run, which builds what is measured. Standard library only; see --help.
"""

import argparse
import json
import multiprocessing
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--xml", type=Path, required=True, help="folder of Indo-Law XML files")
    parser.add_argument("--texts", type=Path, help="folder of PDF texts")
    parser.add_argument("--pages", type=Path, help="folder of saved pages (HTML)")
    parser.add_argument("--corpus", required=True, help="what the files are, for the report")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--records", type=int, default=10_000_000, help="records of the analysis")
    parser.add_argument("--hostile", type=int, default=50, help="megabytes of the largest hostile text")
    parser.add_argument("--sizes", default="0.0625,0.25,1,4,16", help="shares and multiples of the corpus to show that time is linear")
    parser.add_argument("--fills", type=int, default=3, help="how often an archive is filled")
    parser.add_argument("--parts", default="compare,linear,findings,slow,micro,analyze,hostile,archive")
    parser.add_argument("--out", type=Path, required=True)
    for tool in ("putusan", "bench", "fields", "python"):
        parser.add_argument(f"--{tool}", required=True, help=argparse.SUPPRESS)
    return parser.parse_args()


class Measuring:
    def __init__(self, options, folder):
        self.options = options
        self.work = folder
        self.jobs = str(os.cpu_count())
        self.results = {"versions": versions(options), "corpus": options.corpus, "jobs": int(self.jobs)}
        self.report = []

    def tools(self, folder):
        table = str(HERE / "compare/fields.tsv")
        return {
            "putusan": [self.options.putusan, "extract", str(folder), "--quiet"],
            "Python": [self.options.python, str(HERE / "compare/fields.py"), table, self.jobs, str(folder)],
            "C": [self.options.fields, table, self.jobs, str(folder)],
        }

    # Running

    def run(self, command, out=None, expected=(0, 2)):
        """Wall and processor seconds, and the peak memory of the process (of the largest one where it has children)."""
        with open(out or os.devnull, "wb") as target:
            start = time.monotonic()
            process = subprocess.Popen(command, stdout=target, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in expected:
            sys.exit(f"measure: {Path(command[0]).name} {command[1]} ended with {process.returncode}")
        return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss_mb": usage.ru_maxrss / 1024}

    def bench(self, *words):
        process = subprocess.Popen([self.options.bench, *words], stdout=subprocess.PIPE, text=True)
        lines = [json.loads(line) for line in process.stdout]
        if process.wait() != 0:
            sys.exit(f"measure: bench {words[0]} ended with {process.returncode}")
        return lines

    # Reporting

    def say(self, *lines):
        self.report += lines

    def table(self, header, rows):
        self.say("| " + " | ".join(header) + " |", "| " + " | ".join("---" for _ in header) + " |")
        self.say(*("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows), "")

    # Parts

    def compare(self):
        """Times count on files for which all three read the same sentence of the first defendant."""
        options = self.options
        outputs = {name: self.work / f"{name}.jsonl" for name in ("putusan", "Python", "C")}
        for name, command in self.tools(options.xml).items():
            self.run(command, outputs[name])
        # In a process of its own: what a child's memory is said to be begins with that of its parent.
        found = self.work / "agreed.json"
        check = multiprocessing.Process(target=agreement, args=(outputs, options.xml, found))
        check.start()
        check.join()
        if check.exitcode:
            sys.exit(1)
        names, agreed, told = json.loads(found.read_text()).values()
        folder = self.work / "agreed"
        folder.mkdir()
        size = 0
        for name in agreed:
            os.symlink(options.xml / names[name], folder / names[name])
            size += (options.xml / names[name]).stat().st_size
        runs = {name: [] for name in outputs}
        for _ in range(options.repetitions):
            for name, command in self.tools(folder).items():
                runs[name].append(self.run(command, outputs[name]))
        self.results["compare"] = {"files": len(names), "agreed": len(agreed), "bytes": size, "runs": runs}
        cpu = {name: statistics.median(run["cpu"] for run in each) for name, each in runs.items()}
        wall = {name: statistics.median(run["wall"] for run in each) for name, each in runs.items()}
        self.say(
            "## Files to records",
            "",
            f"Of {len(names)} files putusan, Python and C read the same sentence of the first defendant in {len(agreed)} "
            f"(in {told} a term of imprisonment, in the others none); Python and C agree in all fields of all files. Times "
            f"are of those {len(agreed)} files, {size / 1e6:.0f} MB, with {self.jobs} threads or processes; "
            f"{options.repetitions} runs, in turns. putusan reads 43 fields with evidence and doubts, the others 18 "
            "fields and nothing else.",
            "",
        )
        self.table(
            ["", "wall, median s", "wall, from–to", "processor time, median s", "from–to", "MB/s of processor time", "peak MB"],
            [
                [name, f"{wall[name]:.2f}", spread(runs[name], "wall"), f"{cpu[name]:.2f}", spread(runs[name], "cpu"),
                 f"{size / 1e6 / cpu[name]:.0f}", f"{max(r['rss_mb'] for r in runs[name]):.0f}"]
                for name in outputs
            ],
        )
        self.say(
            f"- putusan is {cpu['Python'] / cpu['putusan']:.1f} times as fast as the Python script by processor time "
            f"({wall['Python'] / wall['putusan']:.1f} by the clock). Goal: 8.",
            f"- putusan takes {cpu['putusan'] / cpu['C']:.1f} times the processor time of the C program "
            f"({wall['putusan'] / wall['C']:.1f} by the clock). Goal: 2.",
            "",
        )

    def linear(self):
        rows = []
        names = sorted(name for name in os.listdir(self.options.xml) if not name.startswith("."))
        for times in map(float, self.options.sizes.split(",")):
            folder = self.work / f"times{times}"
            folder.mkdir()
            size = 0
            for name in names[:: max(1, round(1 / times))]:
                for copy in range(max(1, round(times))):
                    os.symlink(self.options.xml / name, folder / f"{copy}-{name}")
                    size += (self.options.xml / name).stat().st_size
            files = len(os.listdir(folder))
            run = self.run([self.options.putusan, "extract", str(folder), "--quiet"])
            rows.append({"times": times, "files": files, "bytes": size, **run})
            shutil.rmtree(folder)
        self.results["linear"] = rows
        self.say("## Linear in bytes", "", "Every sixteenth and every fourth file, all, and all several times; one run each.", "")
        self.table(
            ["files", "MB", "processor s", "s per GB", "wall s", "peak MB"],
            [[r["files"], f"{r['bytes'] / 1e6:.0f}", f"{r['cpu']:.2f}", f"{r['cpu'] / r['bytes'] * 1e9:.2f}",
              f"{r['wall']:.2f}", f"{r['rss_mb']:.0f}"] for r in rows],
        )

    def findings(self):
        records = self.work / "records.jsonl"
        self.run([self.options.putusan, "extract", str(self.options.xml), "--quiet"], records)
        count = sum(1 for _ in open(records, "rb"))
        runs = [self.run([self.options.putusan, "analyze", str(records)]) for _ in range(self.options.repetitions)]
        self.results["findings"] = {"records": count, "runs": runs}
        cpu = statistics.median(r["cpu"] for r in runs)
        self.say(
            "## Records to findings",
            "",
            f"`putusan analyze` on {count} records ({records.stat().st_size / 1e6:.0f} MB of JSON lines): median "
            f"{cpu:.2f} s of processor time ({spread(runs, 'cpu')}), {count / cpu:.0f} records a second, "
            f"{max(r['rss_mb'] for r in runs):.0f} MB.",
            "",
        )

    def archive(self):
        archive = self.work / "archive.sqlite"
        command = [self.options.putusan, "extract", str(self.options.xml), "--quiet"]
        filling = [*command, "--archive", str(archive)]
        alone, fill, whole, again = [], [], [], []
        for _ in range(self.options.fills):
            alone.append(self.run(command))
            for runs, more in [(fill, ["--no-index"]), (whole, [])]:
                for leftover in self.work.glob("archive.sqlite*"):
                    leftover.unlink()
                runs.append(self.run([*filling, *more]))
            again.append(self.run(filling))
        rows = [
            ("extract alone", alone),
            ("extract and fill an archive, full-text index left for later", fill),
            ("extract and fill an archive, and its full-text index made behind it", whole),
            ("again, all unchanged", again),
        ]
        size = archive.stat().st_size
        queries = [
            ("count by year", ["--count-by", "year"]),
            ("prison of five years and more, a column", ["--prison", ">=60", "--columns", "case_number", "--limit", "100"]),
            ("two words that must occur", ["--text", "sepeda motor", "--limit", "100"]),
            ("a rare word", ["--text", "restitusi", "--limit", "100"]),
        ]
        latencies = []
        for name, words in queries:
            query = [self.options.putusan, "query", "--archive", str(archive), "--timeout", "60", *words]
            latencies.append((name, [self.run(query) for _ in range(self.options.repetitions)]))
        self.results["archive"] = {"bytes": size, "fill": rows, "queries": latencies}
        median = {name: statistics.median(r["wall"] for r in each) for name, each in rows}
        cpu = {name: statistics.median(r["cpu"] for r in each) for name, each in rows}
        alone, filled, indexed = (name for name, _ in rows[:3])
        self.say("## Archive", "")
        self.table(
            ["", "wall, median s", "from–to", "processor s", "peak MB"],
            [[name, f"{median[name]:.2f}", spread(each, "wall"), f"{cpu[name]:.2f}",
              f"{max(r['rss_mb'] for r in each):.0f}"] for name, each in rows],
        )
        self.say(
            f"- Filling takes {median[filled] / median[alone]:.1f} times the time of `extract` alone by the clock, "
            f"{cpu[filled] / cpu[alone]:.1f} by processor time; with the index behind it {median[indexed] / median[alone]:.1f} "
            f"and {cpu[indexed] / cpu[alone]:.1f}. Goal: 2, index included or built after. The file has {size / 1e6:.0f} MB.",
            "",
        )
        self.table(
            ["query, from start to end of the process", "median ms", "from–to"],
            [[name, f"{1000 * statistics.median(r['wall'] for r in each):.0f}",
              f"{1000 * min(r['wall'] for r in each):.0f}–{1000 * max(r['wall'] for r in each):.0f}"]
             for name, each in latencies],
        )

    def slow(self):
        chosen = []
        for what, folder in (("XML", self.options.xml), ("text of a PDF", self.options.texts), ("page", self.options.pages)):
            paths = [p for p in folder.rglob("*") if p.is_file()] if folder else []
            if paths:
                chosen.append((f"the longest {what}", max(paths, key=lambda p: p.stat().st_size)))
            if what == "text of a PDF":
                recognised = [p for p in paths if is_one_line_a_page(p)]
                if recognised:
                    chosen.append(("the longest recognised text (OCR)", max(recognised, key=lambda p: p.stat().st_size)))
        lines = self.bench("files", *(str(path) for _, path in chosen))
        times = [line for line in lines if line["seconds"]]
        kinds = [line["name"].split(": ")[1] for line in lines if not line["seconds"]]
        self.results["slow"] = [
            {"what": what, "kind": kind, **line} for (what, _), line, kind in zip(chosen, times, kinds)]
        self.say("## Slow cases", "", "Bytes in memory to a line of JSON, one thread; 7 repetitions.", "")
        self.table(
            ["file", "read as", "kB", "median ms", "MB/s"],
            [[r["what"], r["kind"], f"{r['bytes'] / 1e3:.0f}", f"{1000 * statistics.median(r['seconds']):.1f}",
              rate(r)] for r in self.results["slow"]],
        )

    def micro(self):
        self.say("## Parts", "", "One thread, processor time; the slowest and the fastest of the repetitions beside the median.", "")
        self.results["micro"] = {}
        for what, folder in (("Indo-Law XML", self.options.xml), ("text of PDFs", self.options.texts)):
            if not folder:
                continue
            lines = self.bench("micro", str(folder))
            self.results["micro"][what] = lines
            self.say(f"On {what}, 16 MB at most:", "")
            self.table(
                ["part", "MB", "median MB/s", "from–to"],
                [[r["name"], f"{r['bytes'] / 1e6:.1f}", rate(r),
                  f"{r['bytes'] / 1e6 / max(r['seconds']):.0f}–{r['bytes'] / 1e6 / min(r['seconds']):.0f}"] for r in lines],
            )

    def hostile(self):
        lines = self.bench("hostile", str(self.options.hostile))
        self.results["hostile"] = lines
        names = list(dict.fromkeys(line["name"] for line in lines))
        rows, patterns = [], []
        for name in names:
            sizes = [line for line in lines if line["name"] == name]
            seconds = [line["seconds"][0] for line in sizes]
            row = [name.removeprefix("pattern: "), f"{sizes[-1]['bytes'] / 1e6:.0f}", *(f"{s:.2f}" for s in seconds),
                   f"{seconds[-1] / seconds[-2]:.1f}", sizes[-1]["undecided"]]
            (patterns if name.startswith("pattern: ") else rows).append((seconds[-1], row))
        self.say(
            "## Hostile texts",
            "",
            "Texts made to be slow, read and coded in a quarter of the size, half of it and the whole. Where time is linear "
            "the last ratio is 2. Undecided: searches that a limit ended; each is told as a doubt.",
            "",
        )
        head = ["MB", "quarter s", "half s", "whole s", "whole to half", "undecided"]
        self.table(["text", *head], [row for _, row in rows])
        worst = sorted(patterns, reverse=True)[:10]
        self.say(f"Each of {len(patterns)} patterns on a text of its own beginnings; the ten slowest:", "")
        self.table(["pattern", *head], [row for _, row in worst])

    def analyze(self):
        rows = []
        for count in (self.options.records // 100, self.options.records // 10, self.options.records):
            rows += [line for line in self.bench("analyze", str(count)) if line["name"].startswith("analyze")]
        self.say("## Analysis of many records", "", "Records are made one after the other and never held; one thread.", "")
        self.table(
            ["records", "processor s", "records a second", "peak MB"],
            [[r["records"], f"{r['seconds'][0]:.1f}", f"{r['records'] / r['seconds'][0]:.0f}", r["rss_mb"]] for r in rows],
        )
        # As people do it: the same records in a file, read on all processors.
        file = self.work / "many.jsonl"
        with open(file, "wb") as target:
            subprocess.run([self.options.bench, "records", str(self.options.records)], stdout=target, check=True)
        run = self.run([self.options.putusan, "analyze", str(file)])
        self.results["analyze"] = {"made": rows, "file": {"records": self.options.records, "bytes": file.stat().st_size, **run}}
        self.say(
            f"`putusan analyze` on a file of {self.options.records} such records ({file.stat().st_size / 1e9:.1f} GB): "
            f"{run['wall']:.0f} s by the clock, {run['cpu']:.0f} s of processor time, "
            f"{self.options.records / run['wall']:.0f} records a second, {run['rss_mb']:.0f} MB.",
            "",
        )
        file.unlink()


def agreement(outputs, folder, found):
    """Writes which files there are, for which all three read the same sentence, and how many of those tell a term."""
    ours = {}
    for line in open(outputs["putusan"], encoding="utf-8"):
        record = json.loads(line)
        ours[record["id"]] = next((d["sentence"]["prison_months"] for d in record["defendants"]), None)
    theirs = {name: by_id(outputs[name]) for name in ("Python", "C")}
    names = {Path(name).stem: name for name in os.listdir(folder) if not name.startswith(".")}
    different = sum(theirs["Python"].get(name) != theirs["C"].get(name) for name in names)
    if different:
        sys.exit(f"measure: the programs in Python and C disagree on {different} files; no time is counted")
    agreed = [name for name in sorted(names) if name in ours and same(ours[name], theirs["C"][name]["prison"])]
    told = sum(theirs["C"][name]["prison"] is not None for name in agreed)
    found.write_text(json.dumps({"names": names, "agreed": agreed, "told": told}))


def by_id(path):
    return {record["id"]: record for record in map(json.loads, open(path, encoding="utf-8"))}


def same(ours, theirs):
    return ours is None and theirs is None or None not in (ours, theirs) and abs(ours - theirs) < 0.011


def spread(runs, key):
    return f"{min(r[key] for r in runs):.2f}–{max(r[key] for r in runs):.2f}"


def rate(line):
    return f"{line['bytes'] / 1e6 / statistics.median(line['seconds']):.0f}"


def is_one_line_a_page(path):
    text = path.read_bytes()
    return len(text) > 2000 and text.count(b"\n") // (text.count(b"\f") + 1) < 5


def versions(options):
    def first(*command):
        try:
            text = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return "?"
        return ((text.stdout or text.stderr).strip().splitlines() or ["?"])[0]

    cpu = "?"
    if os.path.exists("/proc/cpuinfo"):
        cpu = next((l.split(":", 1)[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), "?")
    lxml = "from lxml import etree; print('.'.join(map(str, etree.LXML_VERSION)))"
    return {
        "processor": cpu,
        "processors": os.cpu_count(),
        "system": f"{platform.system()} {platform.release().split('-')[0]} {platform.machine()}",
        "commit": first("git", "-C", str(HERE), "describe", "--always", "--dirty"),
        "swift": first("swift", "--version"),
        "gcc": first("gcc", "--version"),
        "python": platform.python_version(),
        "lxml": first(options.python, "-c", lxml),
        "libxml2": first("pkg-config", "--modversion", "libxml-2.0"),
        "pcre2": first("pkg-config", "--modversion", "libpcre2-8"),
        "openssl": first("openssl", "version"),
    }


def main():
    options = arguments()
    options.xml = options.xml.resolve()
    with tempfile.TemporaryDirectory() as folder:
        measuring = Measuring(options, Path(folder))
        load = os.getloadavg()[0]
        measuring.say(
            f"# Measured on {time.strftime('%Y-%m-%d')}",
            "",
            f"Corpus: {options.corpus}. Command: `Benchmarks/run` with the defaults but for what its words below say. "
            f"Load of the machine at the start: {load:.1f} on {os.cpu_count()} processors; where that is above 1, times by "
            "the clock mean little and processor time is what to compare.",
            "",
        )
        measuring.table(["", ""], measuring.results["versions"].items())
        measuring.results["load_at_start"] = load
        options.out.mkdir(parents=True, exist_ok=True)
        for part in options.parts.split(","):
            print(f"measure: {part}", file=sys.stderr, flush=True)
            getattr(measuring, part)()
            # What is done is kept, whatever comes after it.
            (options.out / "README.md").write_text("\n".join(measuring.report).rstrip() + "\n", encoding="utf-8")
            (options.out / "results.json").write_text(json.dumps(measuring.results, indent=1) + "\n", encoding="utf-8")
    print(options.out / "README.md")


if __name__ == "__main__":
    main()
