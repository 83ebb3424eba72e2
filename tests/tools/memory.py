#!/usr/bin/env python3
"""The event log of `ludus mem` accounts for every byte, and its views agree.

    tests/tools/memory.py --ludus build/ludus [PROGRAM...]

Without programs: samples/, and some of tests/run and tests/ui. The rules are those of
docs/memory-log.md. The last line is `N passed, N failed`.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SECONDS = 60
options = None
results = []
skipped = set()


def check(name, complaint):
    results.append(not complaint)
    if complaint:
        print(f"FAILED {name}\n    {complaint}")


def skip(tool):
    if tool not in skipped:
        print(f"skipped: there is no {tool} here")
        skipped.add(tool)


def ludus(*arguments):
    return subprocess.run([options.ludus, *map(str, arguments)], cwd=ROOT, capture_output=True,
                          timeout=SECONDS, stdin=subprocess.DEVNULL)


# ---------------------------------------------------------------- the log

class Broken(Exception):
    """A rule does not hold."""


def need(holds, *words):
    if not holds:
        raise Broken(" ".join(map(str, words)))


class Replay:
    """Plays the events again, and keeps what is alive in each arena, oldest first."""

    def __init__(self, log):
        self.log = log
        self.rows = [dict(zip(log["columns"][row[0]], row)) for row in log["events"]]
        self.live = [[] for _ in log["arenas"]]
        self.size = {}
        self.used = [0] * len(log["arenas"])
        self.peak = [0] * len(log["arenas"])
        self.phases = [0]
        self.held = {}

    def rounded(self, size):
        word = self.log["word"]
        return (size + word - 1) // word * word

    def set_size(self, t, size):
        arena = self.rows[t]["arena"]
        self.used[arena] += self.rounded(size) - self.rounded(self.size.get(t, 0))
        self.size[t] = size
        self.peak[arena] = max(self.peak[arena], self.used[arena])
        row = self.rows[t]
        need(row["offset"] + self.rounded(size) <= self.held[row["chunk"]], t, "leaves its chunk")

    def take(self, arena, dying, t, size):
        """These allocations are taken back by event t."""
        taken = 0
        for one in dying:
            need(self.rows[one]["died"] == t, one, "says it died at", self.rows[one]["died"],
                 "but does at", t)
            need(self.rows[one]["final"] == self.size[one], one, "ends with another size")
            taken += self.rounded(self.size[one])
        need(taken == size, "event", t, "says", size, "bytes, but it is", taken)
        self.used[arena] -= taken

    def step(self, t, row):
        event, arena = row["event"], row.get("arena")
        if event in ("chunk", "commit"):
            need(event == "commit" or row["chunk"] not in self.held, t, "takes a held chunk")
            self.held[row["chunk"]] = row["size"]
        elif event == "give":
            need(self.held.pop(row["chunk"], None) == row["size"], t, "gives another size")
            need(not any(self.rows[one]["chunk"] == row["chunk"] for one in self.live[arena]), t,
                 "gives a chunk that is in use")
        elif event == "alloc":
            need(row["phase"] == self.phases[-1], t, "is not in the innermost phase")
            self.live[arena].append(t)
            self.set_size(t, row["size"])
        elif event == "grow":
            need(row["of"] in self.live[arena], t, "grows what is dead")
            self.set_size(row["of"], row["size"])
        elif event in ("outgrow", "release"):
            need(self.rows[self.live[arena][-1]]["from"] == row["of"], t, "has no copy")
            if event == "release":
                self.live[arena].remove(row["of"])
                self.take(arena, [row["of"]], t, row["size"])
        elif event == "mark":
            need(row["size"] == self.used[arena], t, "marks another size")
            row["live"] = len(self.live[arena])
        elif event == "rewind":
            kept = self.rows[row["of"]]["live"]
            dying, self.live[arena] = self.live[arena][kept:], self.live[arena][:kept]
            self.take(arena, dying, t, row["size"])
            need(self.used[arena] == self.rows[row["of"]]["size"], t, "does not come back")
        elif event in ("reset", "free"):
            dying, self.live[arena] = self.live[arena], []
            self.take(arena, dying, t, row["size"])
        elif event == "enter":
            phase = self.log["phases"][row["phase"]]
            need(phase["parent"] == self.phases[-1] and phase["enter"] == t, t, "enters elsewhere")
            self.phases.append(row["phase"])
        elif event == "leave":
            need(self.phases.pop() == row["phase"], t, "leaves another phase")
            need(self.log["phases"][row["phase"]]["leave"] == t, t, "leaves at another time")
        else:
            need(event in ("born", "drop"), "unknown event", event)

    def check_places(self):
        """No two living allocations of a chunk overlap: told when the newer one is made."""
        ends = {}
        for t, row in enumerate(self.rows):
            if row["event"] == "alloc":
                end = row["offset"] + self.rounded(row["final"])
                ends.setdefault(row["chunk"], []).append((t, row["offset"], end, row["died"]))
        for chunk, places in ends.items():
            stack = []
            for t, start, end, died in places:
                while stack and stack[-1][1] is not None and stack[-1][1] < t:
                    stack.pop()
                need(not stack or stack[-1][0] <= start, t, "overlaps in chunk", chunk)
                stack.append((end, died))

    def run(self):
        for t, row in enumerate(self.rows):
            self.step(t, row)
        self.check_places()
        for arena, used, peak in zip(self.log["arenas"], self.used, self.peak):
            need(arena["used"] == used, arena["name"], "says used", arena["used"], "not", used)
            need(arena["peak"] == peak, arena["name"], "says peak", arena["peak"], "not", peak)
        need(self.phases == [0], "phases stay open:", self.phases)
        need(all(self.peak[:1]) and len(self.rows) > 300, "hardly anything was recorded")
        for unit in self.log["units"]:
            need(self.rows[unit["first"]]["event"] == "enter", "a unit begins with its phase")


def check_stats(log, text):
    """The arenas' own figures (--stats) are those of the log."""
    names = [arena["name"] for arena in log["arenas"]]
    for line in text.splitlines():
        name, words = line[:13].strip(), line[13:].split()
        if name in names and len(words) == 5:
            arena = log["arenas"][names.index(name)]
            need(int(words[0]) == arena["used"], name, "has used", words[0])
            need(int(words[1]) == arena["peak"], name, "has peak", words[1])
            names[names.index(name)] = None
    need(not any(names), "--stats does not show", [name for name in names if name])


def check_log(program, *more):
    name = " ".join(["mem", *map(str, program), *more])
    answer = ludus("mem", "--format", "json", "--stats", *more, *program)
    try:
        need(answer.returncode in (0, 1, 3, 4), "status", answer.returncode, answer.stderr[-300:])
        log = json.loads(answer.stdout)
        Replay(log).run()
        check_stats(log, answer.stderr.decode("utf-8", "replace"))
        again = ludus("mem", "--format", "json", *more, *program)
        need(again.stdout == answer.stdout, "another run gives another log")
        check(name, "")
    except (Broken, json.JSONDecodeError, KeyError, IndexError) as fault:
        check(name, f"{type(fault).__name__}: {fault}")


# ---------------------------------------------------------------- views

def view(program, *more):
    answer = ludus("mem", *more, *program)
    need(answer.returncode in (0, 1), more, "ends with status", answer.returncode)
    return answer.stdout.decode("utf-8")


def number(text):
    return int(text.replace(",", ""))


def total_of_table(text, columns):
    """The sums in the row `all`, and the largest row must fit 80 columns."""
    lines = text.splitlines()
    need(max(map(len, lines)) <= 80, "a line of", max(map(len, lines)), "columns")
    words = [line for line in lines if line.split()[:1] == ["all"]][0].split()
    return sum(number(words[column]) for column in columns)


def rows_of_table(text, width):
    """The bytes and padding of all rows but the last."""
    rows = text.splitlines()[1:]
    rows = rows[:[row[:width].strip() for row in rows].index("all")]
    return sum(sum(map(number, row[width:].split()[1:3])) for row in rows)


def check_ms_print(text, folder):
    if not shutil.which("ms_print"):
        skip("ms_print")
        return
    path = pathlib.Path(folder, "massif.out")
    path.write_text(text)
    answer = subprocess.run(["ms_print", str(path)], capture_output=True, text=True)
    need(answer.returncode == 0 and not answer.stderr, "ms_print:", answer.stderr)
    need("(peak)" in answer.stdout, "ms_print shows no peak")


DH_VIEW = """
const fs = require("fs"), vm = require("vm");
const node = () => new Proxy(function () {}, {get: (t, k) => k === Symbol.toPrimitive ? () => "" :
    node(), set: () => true, apply: () => node(), construct: () => node()});
const world = {document: node(), window: node(), console, Map, Set, performance: {now: () => 0},
               FileReader: node(), requestAnimationFrame: f => f(), alert: m => {throw Error(m)}};
vm.createContext(world);
vm.runInContext(fs.readFileSync(process.argv[2], "utf8"), world);
world.text = fs.readFileSync(process.argv[3], "utf8");
vm.runInContext("gData = JSON.parse(text); " +
                "gSelect = {childNodes: gSelectData.map(() => ({})), selectedIndex: 0}; " +
                "buildTree(); out = gRoot._totalBytes", world);
console.log(world.out);
"""


def check_dh_view(text, folder, total):
    script = next((path for path in (pathlib.Path("/usr/libexec/valgrind/dh_view.js"),
                                     pathlib.Path("/usr/lib/valgrind/dh_view.js"))
                   if path.exists()), None)
    if not script or not shutil.which("node"):
        skip("dh_view.js")
        return
    path = pathlib.Path(folder, "dhat.json")
    path.write_text(text)
    runner = pathlib.Path(folder, "dh.js")
    runner.write_text(DH_VIEW)
    answer = subprocess.run(["node", str(runner), str(script), str(path)], capture_output=True,
                            text=True)
    need(answer.returncode == 0, "dh_view.js:", answer.stderr[-600:])
    need(answer.stdout.strip() == str(total), "dh_view.js finds", answer.stdout, "bytes")


def check_trace(text, log):
    events = json.loads(text)["traceEvents"]
    spans = sorted(((event["ts"], -event["dur"]) for event in events if event["ph"] == "X"))
    ends = []
    for start, minus in spans:
        while ends and ends[-1] <= start:
            ends.pop()
        need(not ends or start - minus <= ends[-1], "phases that do not nest at", start)
        ends.append(start - minus)
    need(len(spans) == len(log["phases"]), "phases are missing")
    last = {}
    for event in events:
        if event["ph"] == "C":
            last[event["name"]] = event["args"]["used"]
            need(event["args"]["used"] <= event["args"]["held"], event, "more used than held")
    for arena in log["arenas"]:
        need(last.get("arena " + arena["name"], 0) == arena["used"], arena["name"], "ends with",
             last.get("arena " + arena["name"]))


def check_speedscope(text, total):
    file = json.loads(text)
    weights = 0
    for profile in file["profiles"]:
        need(len(profile["samples"]) == len(profile["weights"]), "samples without weights")
        need(profile["endValue"] == sum(profile["weights"]), "a wrong endValue")
        for sample in profile["samples"]:
            for frame in sample:
                need(0 <= frame < len(file["shared"]["frames"]), "no frame", frame)
        weights += sum(profile["weights"])
    need(weights == total, "speedscope has", weights, "bytes")


def check_dot(text, folder, total):
    labels = re.findall(r'^  p\d+ -> a\d+ \[label="(\d+)"\];$', text, re.M)
    need(sum(map(int, labels)) == total, "dot has", sum(map(int, labels)), "bytes")
    if not shutil.which("dot"):
        skip("dot")
        return
    answer = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, text=True)
    need(answer.returncode == 0 and "</svg>" in answer.stdout, "dot:", answer.stderr)


def check_views(program):
    """All views of a log have the same sum of bytes."""
    try:
        log = json.loads(view(program, "--format", "json"))
        word = log["word"]
        final = log["columns"]["alloc"].index("final")
        sizes = [row[final] for row in log["events"] if row[0] == "alloc"]
        total = sum((size + word - 1) // word * word for size in sizes)
        for by, width in (("arena", 12), ("phase", 23), ("kind", 23)):
            for more in ([], ["--all"]):
                text = view(program, "--by", by, *more)
                need(total_of_table(text, (2, 3)) == total, by, "has another sum than the log")
                need(rows_of_table(text, width) == total, by, "has rows with another sum")
                need(more or len(text.splitlines()) <= 24, by, "has more than 24 lines")
        for more in ([], ["--all"]):
            text = view(program, "--by", "line", *more)
            rows = re.findall(r"^ *(?:\d[\d,]*|others|) +[\d,]+ +([\d,]+) +\d+\.\d", text, re.M)
            need(sum(map(number, rows)) == total, "line has another sum than the log")
            need(total_of_table(text, (2,)) == total, "line says another sum")
        need(max(map(len, view(program, "--map", "--color", "never").splitlines())) <= 80, "map")
        folded = view(program, "--format", "folded").splitlines()
        need(sum(int(line.rsplit(" ", 1)[1]) for line in folded) == total, "folded")
        need(all(line.count(";") == 3 for line in folded), "folded: frames")
        dhat = json.loads(view(program, "--format", "dhat"))
        need(sum(point["tb"] for point in dhat["pps"]) == total, "dhat")
        need(len({tuple(point["fs"]) for point in dhat["pps"]}) == len(dhat["pps"]), "dhat: fs")
        check_speedscope(view(program, "--format", "speedscope"), total)
        check_trace(view(program, "--format", "trace"), log)
        with tempfile.TemporaryDirectory() as folder:
            check_ms_print(view(program, "--format", "massif"), folder)
            check_dh_view(view(program, "--format", "dhat"), folder, total)
            check_dot(view(program, "--format", "dot"), folder, total)
        check(f"views of {program[0]}", "")
    except (Broken, ValueError, KeyError, IndexError) as fault:
        check(f"views of {program[0]}", f"{type(fault).__name__}: {fault}")


def check_diff(first, second):
    """Of two logs; and of damaged ones, which are refused, whatever the damage is."""
    with tempfile.TemporaryDirectory() as folder:
        texts = [view([program], "--format", "json") for program in (first, second)]
        paths = [pathlib.Path(folder, name) for name in ("a.json", "b.json", "broken.json")]
        for path, text in zip(paths, texts):
            path.write_text(text)

        def diff(*files):
            return ludus("mem", "--diff", *files)

        try:
            same = diff(paths[0], paths[0]).stdout.decode()
            need("+" not in same and "-" not in same, "a log differs from itself:", same)
            rows = diff(*paths[:2]).stdout.decode().splitlines()
            all_row = [row.split() for row in rows if row.startswith("all ")][0]
            for path, column in zip(paths, (1, 2)):
                total = total_of_table(view([(first, second)[column - 1]], "--by", "arena"), (2, 3))
                need(number(all_row[column]) == total, "all has", all_row[column], "not", total)
            text = texts[0].encode()
            for cut in [*range(0, len(text), max(1, len(text) // 40)), len(text) - 2]:
                for damaged in (text[:cut], text[:cut] + b"]" + text[cut + 1:],
                                text[:cut] + b"9999999999" + text[cut:]):
                    paths[2].write_bytes(damaged)
                    answer = diff(paths[2], paths[0])
                    need(answer.returncode in (0, 1), "status", answer.returncode, "cut at", cut)
            check("diff", "")
        except (Broken, ValueError, IndexError) as fault:
            check("diff", f"{type(fault).__name__}: {fault}")


def check_units(programs):
    """Resets keep what is held flat; without them it grows."""
    def held(*more):
        text = view(programs * 8, *more)
        return [number(row.split()[5]) for row in re.findall(r"^ +\d+  .*", text, re.M)]
    try:
        flat, growing = held(), held("--no-reset")
        need(len(flat) == 8 and flat[-1] == flat[0], "held is not flat:", flat)
        need(growing[-1] > 2 * growing[0], "held does not grow:", growing)
        check("units", "")
    except (Broken, ValueError, IndexError) as fault:
        check("units", f"{type(fault).__name__}: {fault}")


def main():
    global options
    parser = argparse.ArgumentParser(description="Checks the event log of `ludus mem`.")
    parser.add_argument("--ludus", required=True, metavar="FILE", help="the program under test")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM")
    options = parser.parse_args()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    programs = [pathlib.Path(program) for program in options.programs]
    if not programs:
        programs = sorted((ROOT / "samples").glob("*.rs"))
        for folder in ("run", "ui", "unsupported"):
            programs += sorted((ROOT / "tests" / folder).rglob("*.rs"))[::40]
        programs = [program.relative_to(ROOT) for program in programs]
    for program in programs:
        check_log([program])
    check_log(programs[:3])
    for more in (["--backend", "malloc"], ["--backend", "reserve"], ["--earthquake"], ["--chunk", "64"],
                 ["--mem-limit", "20K"], ["--fail-push", "700"]):
        check_log(programs[:2], *more)
    check_log(["no-such-file.rs"])
    for program in programs[:len(programs) if options.programs else 12]:
        check_views([program])
    check_diff(programs[0], programs[-1])
    check_units(programs[:1])
    if skipped:
        print(f"{len(skipped)} readers skipped")
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
