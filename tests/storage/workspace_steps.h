// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace mor::tests {

/// The nth check-off of one manager: with text, private note and next step, each n in a week of
/// its own.
CheckOff numberedCheckOff(unsigned n, const std::string& rep = "r-001");
/// A leader, a manager, three reps, a rhythm and an exception.
Plan smallPlan();
/// A closed file with `count` check-offs, a confirmation and an unplanned talk.
void fillWorkspace(const std::filesystem::path& file, unsigned count);

/// Runs SQL as another program would, without any of our protections.
void runForeignSql(const std::filesystem::path& file, const std::string& sql);
std::vector<std::string> dumpOf(const Workspace& workspace);

/// Runs `act` in a forked process and answers what it returned; -1 if a signal ended it.
int inChild(const std::function<int()>& act);
/// Gives up the rights that root has over files, so that permission bits bind.
void becomeNobody();
/// From now on no file of this process may grow beyond `bytes`; stands for a full disk.
void limitFiles(std::size_t bytes);

} // namespace mor::tests
