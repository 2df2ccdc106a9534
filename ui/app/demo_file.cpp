// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo_file.h"

#include "wiring/new_workspace.h"

#include <QStandardPaths>

namespace mor::ui {

namespace {

std::filesystem::path dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdU16String();
}

} // namespace

Result<std::unique_ptr<OpenFile>> openDemo(
    const Clock& clock, UuidSource& ids, const std::filesystem::path& folder)
{
    const auto place = folder.empty() ? dataFolder() : folder;
    const auto today = clock.today();
    const auto file = place / ("demo-" + toIso(today) + ".mor");
    std::error_code ignored; // what matters is whether the file can be made
    if (!std::filesystem::exists(file, ignored)) {
        std::filesystem::create_directories(place, ignored);
        if (const auto made = createDemo(file, demoRequest(DemoSize::Small, today)); !made)
            return fail(made);
    }
    return OpenFile::open(file, clock, ids);
}

} // namespace mor::ui
