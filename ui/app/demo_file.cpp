// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo_file.h"

#include "demo/demo.h"

#include <QStandardPaths>

namespace mor::ui {

namespace {

Result<> fill(PracticeRepository& practice, const Demo& demo)
{
    if (const auto added = practice.addAll(demo.checkOffs, demo.confirmations); !added)
        return added;
    for (const auto& talk : demo.unplannedTalks)
        if (const auto added = practice.add(talk); !added)
            return fail(added);
    return {};
}

std::filesystem::path dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdU16String();
}

} // namespace

Result<std::unique_ptr<OpenFile>> openDemo(
    const Clock& clock, UuidSource& ids, const std::filesystem::path& folder)
{
    const auto place = folder.empty() ? dataFolder() : folder;
    const auto file = place / "demo-small.mor";
    std::error_code ignored; // what matters is whether the file can be made
    if (std::filesystem::exists(file, ignored))
        return OpenFile::open(file, clock, ids);
    std::filesystem::create_directories(place, ignored);

    const auto demo = makeDemo(demoRequest(DemoSize::Small, clock.today()));
    if (!demo)
        return fail(demo);
    auto created = OpenFile::create(file, *demo->plan, clock, ids);
    if (!created)
        return created;
    if (const auto filled = fill((*created)->desk().practice(), *demo); !filled) {
        created->reset();
        std::filesystem::remove(file, ignored);
        return fail(filled);
    }
    (*created)->desk().recorded();
    return created;
}

} // namespace mor::ui
