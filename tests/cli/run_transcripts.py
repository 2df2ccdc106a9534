# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs transcripts: command lines with what they must print and how they must end.

    # Words about what follows.
    $ mor today --today 2026-11-03
    > 2026-11-03             a line of standard output
    ! ...                    a line of standard error
    ? 2                      the exit status, when it is not 0

A line "> ..." or "! ..." stands for any further lines. <id> stands for an identifier, <time> for an instant.
Commands run in a folder of the transcript's own, through the shell, so pipes and files can be used.
--update writes what the program prints into the transcript; read the difference before committing it.
"""

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


def main(program, folder, update):
    failures = 0
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    environment.pop("MOR_TODAY", None)
    environment["PATH"] = f"{program.parent}:{environment['PATH']}"
    for transcript in sorted(folder.glob("*.txt")):
        lines = []
        with tempfile.TemporaryDirectory() as place:
            for words, command, expected in steps(transcript.read_text(encoding="utf-8")):
                lines += words
                if command is None:
                    continue
                actual = run(command, place, environment)
                lines += [f"$ {command}"] + (expected if agrees(expected, actual) else actual)
                if not agrees(expected, actual) and not update:
                    failures += 1
                    print(f"{transcript.name}: $ {command}\n  expected:")
                    print("\n".join(f"    {line}" for line in expected))
                    print("  but it was:")
                    print("\n".join(f"    {line}" for line in actual))
        if update:
            transcript.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{failures} differences" if failures else "all transcripts hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]), "--update" in sys.argv))
