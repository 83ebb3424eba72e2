#!/usr/bin/env python3
"""The event log of `ludus mem` accounts for every byte, and its views agree.

    tests/tools/memory.py --ludus build/ludus [PROGRAM...]

Without programs: samples/, and some of tests/run and tests/ui. The rules are those of
docs/memory-log.md. The last line is `N passed, N failed`.
"""

import argparse
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SECONDS = 60
options = None
results = []


def check(name, complaint):
    results.append(not complaint)
    if complaint:
        print(f"FAILED {name}\n    {complaint}")


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
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
