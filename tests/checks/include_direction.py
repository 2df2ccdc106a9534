# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails when an include points the wrong way between rooms, areas of core or pages, or closes a circle of files."""

import pathlib
import re
import sys

ROOMS = {  # room: the rooms it may include
    "core": set(),
    "words": {"core"},
    "storage": {"core"},
    "exchange": {"core"},
    "demo": {"core", "exchange"},
    "wiring": {"core", "words", "storage", "exchange", "demo"},
    "cli": {"core", "words", "storage", "exchange", "demo", "wiring"},
    "ui/shared": {"core", "words"},
    "ui/app": {"core", "words", "storage", "exchange", "demo", "wiring", "ui/*"},
    "ui/rhythm": {"core", "words", "ui/shared", "ui/board", "ui/editor", "ui/onepage", "ui/publish", "ui/strategy"},
    "ui/*": {"core", "words", "ui/shared"},
}
AREAS = ["base", "org", "rhythm", "schedule", "practice", "adherence", "access", "coaching", "planning", "results", "deals"]  # later may know earlier
EXCEPTIONS = set()  # (from file, to file): may only shrink
FOREIGN = {  # include prefix: rooms that may use it
    r"<Q[A-Z]": ("ui/",),
    r"<sqlite3\.h>": ("storage/sql",),
    r"<nlohmann/json\.hpp>": ("exchange/", "cli/"),
    r"<CLI/": ("cli/",),
    r"<libical/": ("exchange/ics",),
}


def room_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "ui" else parts[0]


def may_include(source, target):
    if source == target:
        return True
    allowed = ROOMS.get(source) or ROOMS["ui/*" if source.startswith("ui/") else source]
    return target in allowed or ("ui/*" in allowed and target.startswith("ui/"))


def main(top):
    offences, edges = [], {}
    files = {}  # name as included -> name as shown
    for root, prefix in (("src", ""), ("ui", "ui/")):
        for file in (top / root).rglob("*"):
            if file.suffix in (".h", ".cpp"):
                files[prefix + str(file.relative_to(top / root))] = file
    for name, file in files.items():
        text = file.read_text(encoding="utf-8")
        for included in re.findall(r'^#include ["]([^"]+)["]', text, re.M):
            target = included if included in files else "ui/" + included
            if target not in files:
                continue  # generated
            edges.setdefault(name, set()).add(target)
            if (name, target) in EXCEPTIONS:
                continue
            if not may_include(room_of(name), room_of(target)):
                offences.append(f"{name} includes {target}: {room_of(name)} may not know {room_of(target)}")
            if name.startswith("core/") and target.startswith("core/"):
                here, there = AREAS.index(name.split("/")[1]), AREAS.index(target.split("/")[1])
                if there > here:
                    offences.append(f"{name} includes {target}: {AREAS[here]} may not know {AREAS[there]}")
        for pattern, rooms in FOREIGN.items():
            if re.search(r"^#include " + pattern, text, re.M) and not name.startswith(rooms):
                offences.append(f"{name} includes {pattern}, which belongs to {' and '.join(rooms)}")
    offences += circles(edges)
    print("\n".join(offences) or f"{len(files)} files, every include points the right way")
    return 1 if offences or not files else 0


def circles(edges):
    state, found = {}, []

    def visit(file, path):
        state[file] = "open"
        for target in sorted(edges.get(file, ())):
            if state.get(target) == "open":
                found.append("circle: " + " -> ".join(path[path.index(target):] + [target]))
            elif target not in state:
                visit(target, path + [target])
        state[file] = "done"

    for file in sorted(edges):
        if file not in state:
            visit(file, [file])
    return found


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
