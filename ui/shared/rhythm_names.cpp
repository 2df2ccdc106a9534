// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rhythm_names.h"

#include <algorithm>

namespace mor::ui {

namespace {

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString activityName(const Rhythm& rhythm, std::string_view code)
{
    if (rhythm.draft)
        if (const auto* activity = findActivity(*rhythm.draft, code))
            return QString::fromStdString(activity->name);
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return QString::fromStdString(activity->name);
    for (const auto& parked : rhythm.parked)
        if (parked.activity.code == code)
            return QString::fromStdString(parked.activity.name);
    return asText(code);
}

QString leverName(const Rhythm& rhythm, std::string_view code)
{
    const auto* lever = findLever(rhythm, code);
    return lever ? QString::fromStdString(lever->name) : asText(code);
}

QString inSentence(const QString& name)
{
    return name.size() > 1 && name[1].isLower() ? name.left(1).toLower() + name.mid(1) : name;
}

} // namespace mor::ui
