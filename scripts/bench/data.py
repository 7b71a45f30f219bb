"""Runs moim and DuckDB in turn on the same logs, compares what they say, and reports medians and ratios."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

moim, folder, *sizes = sys.argv[1:]
folder = Path(folder).resolve()
moim = str(Path(moim).resolve())
here = Path(__file__).parent
MARGIN = 1e-12


def run(*command, cwd=None):
    """Seconds, peak memory in MB, and what was printed."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, cwd=cwd)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        if status:
            sys.exit(f"{' '.join(map(str, command))} failed")
        output.seek(0)
        return seconds, usage.ru_maxrss / 1024, output.read().decode()


def values(printed):
    """The values of each series, as `indicator compute --json` prints them."""
    found = {}
    for fact in json.loads(printed)["facts"]:
        series = fact["body"].get("series") if fact["kind"] == "indicator.computed" else None
        if series:
            found[series["indicator"]] = [r["value"] for r in series["readings"] if r.get("value") is not None]
    return found


class Program:
    """A program in a folder of its own."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(dir=folder)
        shutil.copytree(here / "data-program", self.folder, dirs_exist_ok=True)
        run(moim, "new", self.folder, "--at", "2025-01-01T00:00")

    def read(self, log):
        return run(moim, "data", "import", log, "--as", "activity", "--before", "2025-12-31",
                   "--at", "2026-01-02T00:00", cwd=self.folder)

    def compute(self):
        return run(moim, "indicator", "compute", "--all", "--json", "--at", "2026-03-01T00:00", cwd=self.folder)

    def remove(self):
        shutil.rmtree(self.folder)


def both(*runs):
    return sum(r[0] for r in runs), max(r[1] for r in runs), runs[-1][2]


def compare(rows):
    log = folder / f"log-{rows}.csv"
    database = folder / f"log-{rows}.duckdb"
    database.unlink(missing_ok=True)
    duckdb = [sys.executable, here / "data-duckdb.py"]
    run(*duckdb, "load", log, database)
    taken = {name: [] for name in ("moim csv", "duckdb csv", "moim file", "duckdb file")}
    for _ in range(7 if rows <= 1_000_000 else 3):
        program = Program()
        read, first = program.read(log), program.compute()
        taken["moim csv"].append(both(read, first))
        taken["duckdb csv"].append(run(*duckdb, "csv", log))
        taken["moim file"].append(program.compute())
        taken["duckdb file"].append(run(*duckdb, "file", database))
        program.remove()
    ours, theirs = values(taken["moim csv"][-1][2]), json.loads(taken["duckdb csv"][-1][2])
    # The last month has no next one to return in.
    theirs["cohort_retention"] = theirs["cohort_retention"][: len(ours["cohort_retention"])]
    assert len(ours["cohort_retention"]) >= 11
    worst = 0.0
    for name, expected in theirs.items():
        if len(expected) != len(ours[name]):
            sys.exit(f"{name}: {len(ours[name])} values, DuckDB has {len(expected)}")
        worst = max([worst] + [abs(a - b) / max(1.0, abs(b)) for a, b in zip(ours[name], expected)])
    medians = {name: [statistics.median(r[i] for r in runs) for i in (0, 1)] for name, runs in taken.items()}
    print(f"{rows:,} rows (the values differ by at most {worst:.1e})")
    goals = [(f"{rows:,} rows: equal to DuckDB within {MARGIN}", worst <= MARGIN)]
    for source in ("csv", "file"):
        (our_time, our_peak), (their_time, their_peak) = medians[f"moim {source}"], medians[f"duckdb {source}"]
        what = "from the CSV" if source == "csv" else "from its own file"
        print(f"  {what:18} moim {our_time:7.2f} s {our_peak:6.0f} MB   duckdb {their_time:7.2f} s {their_peak:6.0f} MB"
              f"   time × {our_time / their_time:.2f}  memory × {our_peak / their_peak:.2f}")
        goals.append((f"{rows:,} rows, {what}: faster than DuckDB", our_time < their_time))
        goals.append((f"{rows:,} rows, {what}: less memory than DuckDB", our_peak < their_peak))
    return medians, goals


results, goals = {}, []
for size in map(int, sizes):
    results[size], found = compare(size)
    goals += found
for small, large in zip(sorted(results), sorted(results)[1:]):
    growth = [results[large][n][0] / results[small][n][0] for n in ("moim csv", "moim file")]
    print(f"{large / small:.0f} times the rows: × {growth[0]:.1f} the time from the CSV, × {growth[1]:.1f} from its own file")
    goals.append((f"cost grows no faster than the rows ({small:,} to {large:,})", max(growth) <= 1.1 * large / small))
for name, met in goals:
    print(f"  {'met   ' if met else 'MISSED'} {name}")
sys.exit(0 if all(met for _, met in goals) else 1)
