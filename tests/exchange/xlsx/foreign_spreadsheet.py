# SPDX-FileCopyrightText: 2026 MOR Planner contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads a workbook we write with a reader that is not ours (python3-openpyxl): types, texts, filters, print set-up."""

import datetime
import pathlib
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "sample.xlsx"
        subprocess.run([program, str(file)], check=True)
        book = openpyxl.load_workbook(file)
    first, second = book.worksheets
    assert first.title == "Bad sheet & more" and second.title == "bad sheet & more 2", book.sheetnames
    rows = list(first.iter_rows(min_row=2, max_row=7))
    texts = [row[0] for row in rows]
    assert all(cell.data_type in ("s", "inlineStr") for cell in texts), [cell.data_type for cell in texts]
    assert [cell.value for cell in texts[:4]] == ["=1+1", "+41 44 123", "@cmd|' /C calc'!A0", "http://example.org"]
    assert texts[4].value.endswith("漢字 \"quoted\" <b>&amp;") and texts[5].value == "007"
    assert not any(cell.hyperlink for cell in texts)
    assert rows[0][1].value == datetime.datetime(2026, 11, 3) and rows[0][1].is_date
    assert rows[1][1].value == "1900-02-28" and rows[2][1].value == "1899-12-30"
    assert [row[2].value for row in rows[:3]] == [datetime.time(9, 45), datetime.time(0, 0), datetime.time(23, 59)]
    assert rows[0][3].value == 0.875 and rows[0][3].number_format == "0%"
    assert rows[2][4].value == -5
    assert rows[0][5].value == "✕ missed"
    assert first.freeze_panes == "A2" and first.auto_filter.ref == "A1:G7"
    assert first.page_setup.orientation == "landscape" and first.page_setup.fitToHeight == 0
    assert first.print_title_rows in ("$1:$1", "1:1"), first.print_title_rows
    assert "$A$1:$F$26" in str(first.print_area), first.print_area  # the key is for programs
    assert [str(area) for area in first.merged_cells.ranges] == ["A9:F9"], "the footnote is over all that is printed"
    assert first["A9"].alignment.wrap_text and first["A9"].value.endswith("on paper too.")
    assert first["A1"].alignment.wrap_text and first["A2"].alignment.indent == 1, "texts stand apart from numbers"
    assert "&P" in first.oddFooter.right.text + "&P" and len(first._charts) == 1
    assert len(first.conditional_formatting) > 0
    assert book.properties.title == "Sample & title"
    print("openpyxl found what was meant")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
