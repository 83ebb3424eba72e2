#!/usr/bin/env python3
"""What Ludus says about its command line agrees with the table, and shells can use it.

    tests/tools/commandline.py --ludus build/ludus

The commands and options of src/driver/options.def, and only they, stand in `ludus --help`, `ludus
help VERB`, the manual page and the completions for bash, zsh and fish; no line of help is wider
than 80 columns. Each shell that is there reads its script and completes some command lines; one
that is not there is skipped, which is said. The last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SECONDS = 20
options = None
results = []


def check(name, complaint):
    results.append(not complaint)
    if complaint:
        print(f"FAILED {name}\n    {complaint}")


def ludus(*arguments):
    answer = subprocess.run([options.ludus, *arguments], cwd=ROOT, capture_output=True, text=True,
                            timeout=SECONDS, stdin=subprocess.DEVNULL)
    check(" ".join(["ludus", *arguments]),
          answer.stderr or answer.returncode and f"status {answer.returncode}")
    return answer.stdout


def read_table():
    """The verbs, in order, with their options."""
    table = (ROOT / "src/driver/options.def").read_text(encoding="utf-8")
    source = (ROOT / "src/driver/options.c").read_text(encoding="utf-8")
    verbs = {name: [] for name in re.findall(r'^VERB\(\w+, "([a-z]+)"', table, re.M)}
    sets = {name: list(map(str.lower, re.findall(r"VERB_([A-Z]+)\b", body)))
            for name, body in re.findall(r"\b(FOR_\w+) = ([^,]+),", source)}
    sets["FOR_ALL"] = list(verbs)
    for name, where in re.findall(r'^OPTION\(\w+, "([^"]+)"(?:.|\n)*?\b(FOR_\w+),', table, re.M):
        for verb in sets[where]:
            verbs[verb].append("--" + name)
    return verbs


def compare(name, wanted, found):
    wanted, found = set(wanted), set(found)
    check(name, "; ".join([f"lacks {word}" for word in sorted(wanted - found)]
                          + [f"has {word}" for word in sorted(found - wanted)]))


def option_words(text):
    return re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)


# ---------------------------------------------------------------- texts

def check_texts(verbs):
    every = {option for taken in verbs.values() for option in taken}
    long = ludus("--help")
    compare("--help: commands", verbs, re.findall(r"^  ([a-z]+)  ", long.split("Options:")[0], re.M))
    compare("--help: options", every, option_words(long))
    for verb, taken in verbs.items():
        text = ludus("help", verb)
        compare(f"help {verb}: options", taken, re.findall(r"^  (?:-\w, )?(--[a-z-]+)", text, re.M))
        long += text
    check("width", next((line for line in long.splitlines() if len(line) > 80), ""))
    manual = ludus("help", "man").replace("\\-", "-")
    commands, flags = manual.split(".SH COMMANDS")[1].split(".SH OPTIONS")
    compare("man: commands", verbs, re.findall(r"^\.B ([a-z]+)", commands, re.M))
    compare("man: options", every, re.findall(r"^\.B (?:-\w, )?(--[a-z-]+)", flags, re.M))


# ---------------------------------------------------------------- shells

def run_shell(shell, script, extra, folder):
    """What a shell prints when it has read a script and then some more lines."""
    path = pathlib.Path(folder, f"completion.{shell}")
    path.write_text(script, encoding="utf-8")
    return subprocess.run([shell, *(["-f"] if shell == "zsh" else []), "-c",
                           extra.replace("{script}", str(path))], cwd=folder, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS,
                          env={**os.environ, "HOME": folder, "TERM": "dumb"})


def bash_words(line):
    """As bash breaks a line up: at `=` too. The last word is to be completed."""
    return [word for part in line.split(" ") for word in re.split(r"(=)", part) if word] \
        + ([""] if line.endswith((" ", "=")) else [])


def complete_bash(script, line, folder):
    words = bash_words(line)
    array = " ".join(f"'{word}'" for word in words)
    call = (f"source {{script}}; COMP_WORDS=({array}); COMP_CWORD={len(words) - 1}; "
            f"_ludus ludus '{words[-1]}' '{words[-2]}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    answer = run_shell("bash", script, call, folder)
    return answer.stdout.split() if not answer.stderr else [answer.stderr]


def complete_fish(script, line, folder):
    answer = run_shell("fish", script, f"source {{script}}; complete -C '{line}'", folder)
    return [row.split("\t")[0] for row in answer.stdout.splitlines()] or [answer.stderr]


ZSH = """
autoload -U compinit && compinit -D
source {script}
zstyle ':completion:*' list-grouped no
compadd() {
    local -a given; local i
    [[ ${@[(I)-[ADO]]} -gt 0 ]] && { builtin compadd "$@"; return }
    builtin compadd -O given "$@"
    print -rl -- $given >> {script}.out
    builtin compadd "$@"
}
"""


def complete_zsh(script, line, folder):
    """Types the line into a zsh with completion, and notes what is offered."""
    rc = pathlib.Path(folder, "rc.zsh")
    path = pathlib.Path(folder, "completion.zsh")
    out = pathlib.Path(str(path) + ".out")
    out.write_text("")
    rc.write_text(ZSH.replace("{script}", str(path)))
    run_shell("zsh", script, "zmodload zsh/zpty; zpty z zsh -f -i; "
              f"zpty -w z 'source {rc}; PS1=; print rea''dy'; zpty -r z line '*ready*'; "
              f"zpty -w -n z $'{line}\\t'; for i in {{1..50}}; do "
              f"sleep 0.1; [[ -s {out} ]] && break; done; sleep 0.1; zpty -d z", folder)
    return out.read_text().split()


def check_shell(shell, script, complete, verbs):
    with tempfile.TemporaryDirectory() as folder:
        answer = run_shell(shell, script, f"{shell} -n {{script}}", folder)
        check(f"{shell}: syntax", answer.stderr)
        pathlib.Path(folder, "here.rs").touch()
        pathlib.Path(folder, "other.txt").touch()

        def expect(line, *wanted):
            found = [word.rstrip() for word in complete(script, line, folder)]
            missing = [word for word in wanted if word not in found]
            surplus = shell != "fish" and "other.txt" in found  # fish shows such files last
            check(f"{shell}: `{line}`", (missing or surplus) and f"wanted {wanted}, got {found}")

        expect("ludus ", *verbs)
        expect("ludus run --col", "--color")
        expect("ludus run ", "here.rs")
        expect("ludus emit ", "tokens", "ast", "types", "ir")
        expect("ludus emit ir ", "here.rs")
        expect("ludus explain E03", "E0308", "E0384")
        expect("ludus check --error-format ", "human", "short", "json")
        expect("ludus completions ", "bash", "zsh", "fish")


def check_shells(verbs):
    every = {option for taken in verbs.values() for option in taken}
    codes = {path.stem for path in (ROOT / "src/source/explanation").glob("*[0-9].md")}
    skipped = 0
    for shell, complete in (("bash", complete_bash), ("zsh", complete_zsh),
                            ("fish", complete_fish)):
        script = ludus("completions", shell)
        named = re.findall(r" -l ([a-z-]+)", script) if shell == "fish" else None
        compare(f"{shell}: options", every,
                ["--" + name for name in named] if named else option_words(
                    re.sub(r"\[[^]\n]*\]|^ *#.*", "", script, flags=re.M)))
        compare(f"{shell}: codes", codes, re.findall(r"\b(?:E|LUD)\d{4}\b", script))
        if not shutil.which(shell):
            print(f"skipped: there is no {shell} here")
            skipped += 1
            continue
        check_shell(shell, script, complete, verbs)
    return skipped


def main():
    global options
    parser = argparse.ArgumentParser(description="Compares what Ludus says about its options.")
    parser.add_argument("--ludus", required=True, metavar="FILE", help="the program under test")
    options = parser.parse_args()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    if not os.access(options.ludus, os.X_OK):
        sys.exit(f"commandline.py: cannot execute {options.ludus}")
    verbs = read_table()
    check_texts(verbs)
    skipped = check_shells(verbs)
    if skipped:
        print(f"{skipped} of 3 shells skipped")
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
