// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests::practice {

struct InMemory {
    PracticeRepository& practice() { return repository; }

    MemoryPracticeRepository repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    PracticeRepository& practice() { return workspace->practice(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace mor::tests::practice
