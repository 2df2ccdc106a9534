# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails when code, help or documents say that the rhythm caused a result: two things moved together, no more."""

import pathlib
import re
import sys

NEVER = re.compile(r"\bcaused\b", re.I)
ROOMS = {"src": ("*.cpp", "*.h", "*.sql"), "ui": ("*.cpp", "*.h"), "docs": ("*.md",), "resources": ("*.json",)}


def main(top):
    files = [top / "README.md"]
    for room, ends in ROOMS.items():
        for end in ends:
            files += sorted((top / room).rglob(end))
    offences = [f"{file.relative_to(top)}:{number}: {line.strip()}"
                for file in files
                for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
                if NEVER.search(line)]
    print("\n".join(offences) or f"{len(files)} files, none says what nobody can know")
    return 1 if offences or len(files) < 2 else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
