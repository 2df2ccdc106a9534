// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rhythm_files.h"

#include "exchange/atomic_file.h"
#include "exchange/plan/library.h"

#include <array>
#include <filesystem>

namespace mor::ui {

namespace {

constexpr std::array kStarters{Starter::Narrow, Starter::Frontline, Starter::Leader};

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

std::shared_ptr<const RhythmLibrary> builtIn()
{
    auto made = std::make_shared<RhythmLibrary>();
    auto document = mor::library();
    if (!document)
        return made;
    made->levers = std::move(document->levers);
    made->activities = std::move(document->activities);
    for (std::size_t place = 0; place < kStarters.size(); ++place) {
        const auto outline = starterOutline(kStarters[place]);
        const auto rhythm = starterRhythm(kStarters[place], kFirstDay, kFirstDay);
        if (outline && rhythm)
            made->starters.push_back({QString(QChar(static_cast<char16_t>(u'A' + place))),
                QString::fromStdString(outline->name), QString::fromStdString(outline->summary),
                rhythm->versions.front().activities});
    }
    return made;
}

Result<PortableRhythm> readRhythm(const QString& path)
{
    const auto bytes = readFile(pathOf(path), kRhythmBytes);
    if (!bytes)
        return fail(bytes);
    auto document = readRhythmDocument(*bytes, path.toStdString());
    if (!document)
        return fail(document);
    return PortableRhythm{std::move(document->levers), std::move(document->activities)};
}

Result<> writeRhythm(const QString& path, const PortableRhythm& rhythm)
{
    return writeFile(pathOf(path), writeRhythmDocument({rhythm.levers, rhythm.activities}));
}

} // namespace

RhythmAccess rhythmAccess() { return {builtIn(), readRhythm, writeRhythm}; }

} // namespace mor::ui
