// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rival_words.h"

#include "core/planning/expectation_report.h"

#include <QCoreApplication>
#include <QStringList>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Expectation", text); }

QString wordOf(std::string_view rival)
{
    if (rival == "territory")
        return tr("territories were cut anew");
    if (rival == "ramp-share")
        return tr("more or fewer people were new");
    if (rival == "season")
        return tr("it was the season");
    if (rival == "price-changes")
        return tr("prices changed");
    if (rival == "time-for-rhythm")
        return tr("teams that do well had the time for it");
    if (rival == "other-activities")
        return tr("other activities started too");
    return QString::fromUtf8(rival.data(), static_cast<qsizetype>(rival.size()));
}

} // namespace

QString rivalsSentence()
{
    QStringList words;
    for (const auto rival : rivalExplanations())
        words << wordOf(rival);
    const auto last = words.takeLast();
    return tr("The same would be seen if %1, or %2. So a finding is a reason to ask, not proof.")
        .arg(words.join(QStringLiteral(", ")), last);
}

} // namespace mor::ui
