# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails when the code raises an error that has no sentence, or a sentence is there for an error nobody raises."""

import pathlib
import re
import sys

CODE = re.compile(r'"([a-z_]+\.[a-z_0-9]+)"')


def main(top):
    sentences, raised = set(), {}
    rooms = [file for room in ("src", "ui") for end in ("*.cpp", "*.h") for file in (top / room).rglob(end)]
    for file in sorted(rooms):
        name = str(file.relative_to(top))
        text = file.read_text(encoding="utf-8")
        if "words/sentences_" in name:
            rows = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
            codes = re.findall(r'\{\s*"([a-z_]+\.[a-z_0-9]+)"', rows)
            for code in codes:
                if code in sentences:
                    print(f"{name}: {code} has two sentences")
                    return 1
                sentences.add(code)
            continue
        for line in text.splitlines():
            if not line.lstrip().startswith("//"):
                for code in CODE.findall(line):
                    raised.setdefault(code, name)
    areas = {code.split(".")[0] for code in sentences}
    silent = [f"{where}: {code} has no sentence" for code, where in sorted(raised.items())
              if code not in sentences and code.split(".")[0] in areas
              and not code.endswith((".json", ".h", ".cpp", ".sql", ".mor", ".csv", ".ics", ".pdf", ".png"))]
    idle = [f"{code} has a sentence but nobody raises it" for code in sorted(sentences - set(raised))]
    print("\n".join(silent + idle) or f"{len(sentences)} codes, each with its sentence")
    return 1 if silent or idle or not sentences else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
