// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/own_record.h"

#include "core/adherence/figures.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <set>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::OwnRecord", text); }

/// The newest closed weeks, as measure() names them.
std::set<std::string> closedWeeks(const Ledger& ledger)
{
    std::map<Day, bool> weeks;
    for (const auto& window : ledger.schedule->windows) {
        auto& closed = weeks.try_emplace(mondayOf(window.due), true).first->second;
        closed = closed && window.graceUntil < ledger.asOf;
    }
    std::set<std::string> names;
    for (auto week = weeks.rbegin(); week != weeks.rend() && names.size() < kOwnWeeks; ++week)
        if (week->second)
            names.insert(toIso(isoWeekOf(week->first)));
    return names;
}

} // namespace

OwnRecord ownRecord(const Ledger& ledger)
{
    const auto closed = closedWeeks(ledger);
    const std::array by{Dimension::Week};
    OwnRecord record;
    for (const auto& row : measure(ledger, {}, by).rows)
        if (closed.contains(row.group.front()) && row.counts.expected() > 0) {
            record.done += row.counts.done();
            record.expected += row.counts.expected();
        }
    record.weeks = static_cast<int>(closed.size());
    return record;
}

QString ownRecordWords(const QString& name, const OwnRecord& record)
{
    if (record.expected == 0)
        return tr("%1’s own talks: no week is closed yet").arg(name);
    const auto weeks = record.weeks == kOwnWeeks
        ? tr("the last four closed weeks")
        : counted(record.weeks, tr("the last closed week"), tr("the last %1 closed weeks"));
    return tr("%1’s own talks: %2 of %3 held in %4")
        .arg(name)
        .arg(record.done)
        .arg(record.expected)
        .arg(weeks);
}

} // namespace mor::ui
