#!/usr/bin/env python3
"""Runs the kernels in tests/bench/kernels beside other interpreters and compilers.

    kernels.py --ludus build/ludus [--rounds 7] [--filter WORD] [--peers NAME,...] [--scratch FOLDER]

Each kernel is one algorithm in several languages. In a round every peer runs it once, one behind the
other, in an order that turns from round to round; so a slow spell of the machine meets all of them.
What is measured is the processor time of the process, start-up included. Printed is the median of
Ludus's seconds, and for each peer Ludus's time as a part of the peer's: the median over the rounds
of the ratio in that round, with the smallest and the largest; below 1, Ludus is faster. Last come
the geometric means.

All must print the same; one that does not is a failure. A peer that is not installed is skipped, and
said to be. `make bench-deps` installs them.
"""
import argparse
import hashlib
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
KERNELS = HERE / "kernels"


class Peer:
    """How to run a kernel: `command(kernel)` prepares what it needs in `scratch`, and gives the
    arguments, or None where the kernel is not written in its language."""

    def __init__(self, name, tool, command):
        self.name, self.tool, self.command = name, tool, command

    def is_there(self):
        return shutil.which(self.tool) is not None


def peers(ludus, scratch):
    """Ludus first, then the others."""
    def rust(kernel):
        return [ludus, "run", str(KERNELS / f"{kernel}.rs")]

    def lua(kernel):
        return ["lua5.4", str(KERNELS / f"{kernel}.lua")]

    def luajit(*options):
        # LuaJIT has the operators of Lua 5.1: a kernel that needs others has a file of its own.
        def command(kernel):
            own = KERNELS / f"{kernel}.luajit.lua"
            file = own if own.exists() else KERNELS / f"{kernel}.lua"
            copy = scratch / f"{kernel}.lua"
            copy.write_text(file.read_text(encoding="utf-8").replace(" <const>", ""),
                            encoding="utf-8")
            return ["luajit", *options, str(copy)]
        return command

    def compiled(compiler, *options):
        def command(kernel):
            program = scratch / f"{kernel}.{compiler}"
            subprocess.run([compiler, *options, "-o", program, KERNELS / f"{kernel}.c", "-lm"],
                           check=True)
            return [str(program)]
        return command

    def javascript(kernel):
        file = KERNELS / f"{kernel}.js"
        return ["node", str(file)] if file.exists() else None

    return [
        Peer("ludus", ludus, rust),
        Peer("lua5.4", "lua5.4", lua),
        Peer("luajit -joff", "luajit", luajit("-joff")),
        Peer("luajit", "luajit", luajit()),
        Peer("gcc -O0", "gcc", compiled("gcc", "-O0")),
        Peer("tcc", "tcc", compiled("tcc")),
        Peer("node", "node", javascript),
    ]


def run(command):
    """Seconds of processor time, and what the output was."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        digest = hashlib.sha256(out.read()).hexdigest()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {process.returncode}")
    return usage.ru_utime + usage.ru_stime, digest


def measure(kernel, chosen, rounds):
    """Seconds of each round, by the peer's name."""
    commands = {peer.name: peer.command(kernel) for peer in chosen}
    names = [name for name, command in commands.items() if command is not None]
    seconds = {name: [] for name in names}
    expected = None
    for turn in range(rounds):
        for place in range(len(names)):
            name = names[(turn + place) % len(names)]
            took, digest = run(commands[name])
            expected = expected or digest
            if digest != expected:
                sys.exit(f"{kernel}: {name} prints something else than the others")
            seconds[name].append(max(took, 1e-3))
    return seconds


def ratios(seconds, name):
    return [own / other for own, other in zip(seconds["ludus"], seconds[name])]


def machine_line():
    model = platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            names = [line.split(":", 1)[1].strip() for line in info if line.startswith("model name")]
        model = names[0] if names else model
    except OSError:
        pass
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return f"machine: {model}, {os.cpu_count()} processors, load {load}, {platform.system()}"


def cell(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f}-{max(values):.2f})"


def report(table, names):
    print(f"\n{'kernel':<12}{'seconds':>8}" + "".join(f"{name:>20}" for name in names))
    for kernel, seconds in table.items():
        row = f"{kernel:<12}{statistics.median(seconds['ludus']):>8.3f}"
        for name in names:
            row += f"{cell(ratios(seconds, name)) if name in seconds else '-':>20}"
        print(row)
    row = f"{'geomean':<20}"
    for name in names:
        medians = [statistics.median(ratios(seconds, name)) for seconds in table.values()
                   if name in seconds]
        mean = math.exp(statistics.fmean(map(math.log, medians))) if medians else math.nan
        row += f"{f'{mean:.3f}':>20}"
    print(row)


def main():
    parser = argparse.ArgumentParser(description="Ludus's kernels beside other tools.")
    parser.add_argument("--ludus", default="build/ludus")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--filter", default="", help="only kernels with this in their name")
    parser.add_argument("--peers", default="", help="only these, separated by commas")
    parser.add_argument("--scratch", default="build/bench/kernels", type=pathlib.Path)
    options = parser.parse_args()

    options.scratch.mkdir(parents=True, exist_ok=True)
    own, *others = peers(str(pathlib.Path(options.ludus).resolve()), options.scratch)
    wanted = set(filter(None, options.peers.split(",")))
    others = [peer for peer in others if not wanted or peer.name in wanted]
    for peer in others:
        if not peer.is_there():
            print(f"skipped: {peer.name} ({peer.tool} is not installed; make bench-deps)")
    others = [peer for peer in others if peer.is_there()]
    kernels = sorted(file.stem for file in KERNELS.glob("*.rs") if options.filter in file.stem)

    print(machine_line())
    print(f"{options.rounds} rounds; Ludus's time as a part of each peer's: median (smallest-largest)")
    table = {}
    for kernel in kernels:
        table[kernel] = measure(kernel, [own, *others], options.rounds)
    report(table, [peer.name for peer in others])


if __name__ == "__main__":
    main()
