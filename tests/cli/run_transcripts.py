# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs transcripts: command lines with what they must print and how they must end.

    # Words about what follows.
    $ mor today
    > 2026-11-03             a line of standard output
    ! ...                    a line of standard error
    ? 2                      the exit status, when it is not 0
    $ cat > people.csv <<END
    + code,name              a further line of the command
    + END

A line "> ..." or "! ..." stands for any further lines. <id> stands for an identifier, <time> for an instant.
Commands run in a folder of the transcript's own, through the shell, so pipes and files can be used.
Today is Tuesday 2026-11-03 where a command does not say otherwise.
--update writes what the program prints into the transcript; read the difference before committing it.
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

MASKS = [
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "<id>"),
    (re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"), "<time>"),
]


def steps(text):
    """Yields (leading words, command, expected lines)."""
    words, command, expected = [], None, []
    for line in text.splitlines():
        if line.startswith("$ "):
            if command is not None:
                yield words, command, expected
                words = []
            command, expected = line[2:], []
        elif command is not None and line.startswith("+ ") and not expected:
            command += "\n" + line[2:]
        elif command is None or not line or line.startswith("#"):
            if command is not None:
                yield words, command, expected
                words, command, expected = [], None, []
            words.append(line)
        else:
            expected.append(line)
    yield words, command, expected


def masked(text):
    for pattern, mask in MASKS:
        text = pattern.sub(mask, text)
    return text


def run(command, folder, environment):
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True,
                          stdin=subprocess.DEVNULL, timeout=120)
    lines = [f"> {line}" for line in masked(done.stdout.decode()).splitlines()]
    lines += [f"! {line}" for line in masked(done.stderr.decode()).splitlines()]
    return lines + ([f"? {done.returncode}"] if done.returncode else [])


def agrees(expected, actual):
    for mark in ("> ", "! ", "? "):
        want = [line.rstrip() for line in expected if line.startswith(mark)]
        have = [line.rstrip() for line in actual if line.startswith(mark)]
        open_end = bool(want) and want[-1] == mark + "..."
        if open_end:
            want, have = want[:-1], have[:len(want) - 1]
        if want != have:
            return False
    return all(line[:2] in ("> ", "! ", "? ", ">", "!") for line in expected)


def replay(transcript, environment):
    """Returns the transcript as it is now, and what differs."""
    lines, differences = [], []
    with tempfile.TemporaryDirectory() as place:
        for words, command, expected in steps(transcript.read_text(encoding="utf-8")):
            lines += words
            if command is None:
                continue
            actual = run(command, place, environment)
            same = agrees(expected, actual)
            lines += ["$ " + command.replace("\n", "\n+ ")] + (expected if same else actual)
            if not same:
                differences.append("\n".join(
                    [f"{transcript.name}: $ {command}", "  expected:"] + [f"    {line}" for line in expected]
                    + ["  but it was:"] + [f"    {line}" for line in actual]))
    return lines, differences


def main(program, folder, update):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "MOR_TODAY": "2026-11-03"}
    environment["DOCS"] = str(pathlib.Path(__file__).resolve().parents[2] / "docs")
    environment["PATH"] = f"{program.parent}:{environment['PATH']}"
    failures = 0
    transcripts = sorted(folder.glob("*.txt"))
    with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
        outcomes = pool.map(lambda transcript: replay(transcript, environment), transcripts)
        for transcript, (lines, differences) in zip(transcripts, outcomes):
            if update:
                transcript.write_text("\n".join(lines) + "\n", encoding="utf-8")
                continue
            failures += len(differences)
            print("\n".join(differences), end="\n" if differences else "")
    print("written; read the differences" if update else f"{failures} differences" if failures
          else "all transcripts hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]), "--update" in sys.argv))
