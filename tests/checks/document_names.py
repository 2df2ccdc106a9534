# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a document names a file, folder, picture or function of the project that does not exist."""

import pathlib
import re
import sys

PATH = re.compile(r"`((?:src|ui|tests|resources|docs|\.ci)/[\w./-]*)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
FUNCTION = re.compile(r"`([a-z]\w+)\(\)`")


def main(top):
    offences, names = [], 0
    code = "\n".join(file.read_text(encoding="utf-8")
                     for root in ("src", "ui") for file in (top / root).rglob("*.h"))
    for document in [top / "README.md", *sorted((top / "docs").rglob("*.md"))]:
        text = document.read_text(encoding="utf-8")
        shown = document.relative_to(top)
        for path in PATH.findall(text):
            names += 1
            if not (top / path).exists():
                offences.append(f"{shown}: there is no {path}")
        for link in LINK.findall(text):
            names += 1
            if not (document.parent / link).exists():
                offences.append(f"{shown}: the link to {link} leads nowhere")
        for function in FUNCTION.findall(text):
            names += 1
            if not re.search(rf"\b{function}\(", code):
                offences.append(f"{shown}: there is no function {function}()")
    print("\n".join(offences) or f"{names} names, all there")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
