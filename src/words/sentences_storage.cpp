// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"storage.missing",
        "There is no file {0}. Check the name, or make a new workspace with that name."},
    {"storage.moved",
        "{0} was moved, renamed or deleted while it was open. Nothing was saved; put it back under "
        "its name, then try again."},
    {"storage.exists",
        "{0} is already there and was left as it is. Choose another name, or move the old file "
        "away first."},
    {"storage.not_a_workspace",
        "{0} is not a MOR Planner workspace. It was not changed; choose a file whose name ends in "
        ".mor."},
    {"storage.newer_version",
        "{0} was written by a newer version of the program (file version {1}, this program knows "
        "up to {2}). It was not changed; update the program to open it."},
    {"storage.needs_upgrade",
        "{0} has file version {1} and must be brought to {2} before it can be read. Open it once "
        "where it can be written."},
    {"storage.damaged",
        "{0} is damaged and was left as it is. Open the newest backup instead, and keep the "
        "damaged file until you know that nothing is missing."},
    {"storage.damaged_with_copy",
        "{0} is damaged and was left as it is. The newest good copy is {1}; make a copy of it "
        "under a new name and open that."},
    {"storage.altered",
        "{0} contains something that this program did not write: {1}. It was not changed. Open a "
        "backup, or have the addition removed by whoever made it."},
    {"storage.altered_with_copy",
        "{0} contains something that this program did not write: {1}. It was not changed. The "
        "newest good copy is {2}; make a copy of it under a new name and open that."},
    {"storage.not_empty",
        "{0} holds people, activities or records already, so nothing came in. Make a new workspace "
        "for it with mor init."},
    {"archive.not_one",
        "This is no MOR Planner archive. Choose a file that was exported as everything."},
    {"archive.other_version",
        "The archive has version {0}, this program reads version {1}. Bring its workspace up to "
        "this program first, and export it again."},
    {"archive.cut_short",
        "The archive ends too early or rows are missing from it. Export it again."},
    {"archive.table_unknown",
        "The archive names {0}, or columns of it, that are not known here. Export it again with "
        "this program."},
    {"archive.row_wrong", "A row of {0} breaks a rule of that table. Export it again."},
    {"archive.table_missing",
        "The archive lacks the tables {0}. A table without rows is named in it too. Export it "
        "again."},
    {"archive.text_after_end",
        "Something stands after the end of the archive. Take it out, or export it again."},
    {"archive.rows_apart",
        "Rows of the archive that belong together do not fit each other. Export it again."},
    {"archive.row_malformed", "This line is neither a table, a row nor the end. Export it again."},
    {"storage.no_copy",
        "No copy of {0} could be set aside in {1}, so nothing was changed. Make room there or get "
        "the right to write there, then try again."},
    {"storage.no_daily_copy",
        "No copy of {0} from before today's changes could be set aside in {1}. Make room there or "
        "get the right to write there, so that the next day has a copy."},
    {"storage.leftover_log",
        "{1} is left over from another file with the name {0}. Move it away, or choose another "
        "name."},
    {"storage.locked",
        "Another program is writing to {0} and did not finish within five seconds. Nothing was "
        "changed; try again in a moment."},
    {"storage.disk_full",
        "There is no room left for {0}. Nothing was changed; free some space and try again. "
        "Reading still works."},
    {"storage.read_only",
        "{0} can't be written, only read. Nothing was changed; copy it to a folder of your own to "
        "work on it."},
    {"storage.no_permission",
        "You are not allowed to open {0}. Ask its owner for access, or choose another folder."},
    {"storage.network_share",
        "{0} lies on a network share, where two people can damage it. Copy it to a disk of this "
        "computer to work on it."},
    {"storage.io_failed",
        "{0} could not be read or written. Check that the disk is connected and sound, then try "
        "again."},
    {"storage.no_memory",
        "There is not enough memory for this. Close other programs and try again; nothing was "
        "changed."},
    {"storage.too_big", "A text is too long to be stored in {0}. Nothing was changed; shorten it."},
    {"storage.text_with_nul",
        "A text for {0} holds a NUL byte, at which other programs take it to end. Nothing was "
        "changed; type that text anew."},
    {"storage.rule_broken",
        "This does not fit what {0} already holds, so nothing was changed. Check that all codes "
        "it names exist and that none is there twice."},
    {"storage.series_taken",
        "The codes {1}, {2} and {3} can't be told apart from others in {0}. Change one of them "
        "a little; nothing was changed."},
    {"storage.internal",
        "The program made a mistake with {0}. Nothing was changed; report it with the details."},
    {"storage.erased_but_logged",
        "The notes are erased, but another program keeps a log of {0} that still holds them. Close "
        "the other programs and erase again."},
    {"storage.verify_failed",
        "{0} has damage, listed below. Nothing was changed; open the newest backup and compare."},
    {"storage.value_unknown", "A row of {0} has {2} as its {1}, which means nothing here."},
    {"storage.row_missing", "The table {0} must have one row and has not."},
    {"storage.page_damaged", "A part of the file is damaged: {0}."},
    {"storage.reference_broken", "A row of {0} refers to one of {1} that is not there."},
    {"storage.row_changed",
        "The row {1} of {0} is not what was written: it was changed from outside or by a fault."},
    {"storage.series_wrong", "The talks of {0}, {1} and {2} are filed under a wrong number."},
    {"storage.tally_wrong",
        "The tally of the week of {0} does not say what its records say. Have all weeks tallied "
        "anew with mor tally --anew."},
    {"storage.text_missing", "The check-off {0} has lost its texts."},
    {"plan.changed_meanwhile",
        "Somebody else changed the plan since it was read. Nothing was overwritten; look at the "
        "newest state and make the change again."},
});

} // namespace

std::span<const Sentence> storageSentences() { return kSentences; }

} // namespace mor::words
