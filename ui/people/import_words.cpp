// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/import_words.h"

#include "people/import_columns.h"
#include "people/people_words.h"
#include "shared/error_text.h"
#include "shared/org_words.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>

#include <set>

namespace mor::ui {

namespace {

using Kind = RosterChange::Kind;

constexpr int kNamed = 4; ///< new people and problems told one by one

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ImportForm", text); }

/// "first day, reports to".
QString changedFields(const RosterChange& change)
{
    QStringList names;
    for (const auto& field : change.fields) {
        const auto column = field == "playerCoach" ? "player_coach"
            : field == "rampUntil"                 ? "ramp_until"
                                                   : field;
        names.append(inSentence(fieldName(column)));
    }
    return names.join(tr(", "));
}

} // namespace

int rowsIn(const std::vector<Error>& problems)
{
    std::set<std::string> places;
    for (const auto& problem : problems)
        places.insert(problem.where);
    return static_cast<int>(places.size());
}

std::vector<EffectLine> checkLines(const CheckedPeople& checked, Day today)
{
    const auto& changes = checked.changes;
    std::vector<EffectLine> lines;
    if (const int same = changes.count(Kind::Unchanged); same > 0)
        lines.push_back({Mark::OnTime,
            counted(same, tr("1 person stays as they are"), tr("%1 people stay as they are")), {}});
    const int changed = changes.count(Kind::Changed);
    if (changed > kNamed)
        lines.push_back({Mark::Open, counted(changed, {}, tr("%1 people change")), {}});
    for (std::size_t i = 0; i < changes.rows.size() && changed <= kNamed; ++i)
        if (changes.rows[i].kind == Kind::Changed)
            lines.push_back({Mark::Open,
                tr("%1 changes")
                    .arg(QString::fromStdString(checked.rows[i].name.empty()
                            ? changes.rows[i].what
                            : checked.rows[i].name)),
                changedFields(changes.rows[i])});
    const int added = changes.count(Kind::Added);
    if (added > kNamed)
        lines.push_back({Mark::Open, counted(added, {}, tr("%1 new people")), {}});
    for (std::size_t i = 0; i < changes.rows.size() && added <= kNamed; ++i) {
        if (changes.rows[i].kind != Kind::Added)
            continue;
        const auto& row = checked.rows[i];
        const auto from = row.joined.value_or(today);
        const auto name = QString::fromStdString(row.name);
        const auto role = wordOf(row.role.value_or(Role::Rep));
        lines.push_back({Mark::Open,
            row.boss.empty() ? tr("%1 is new, %2").arg(name, role)
                             : tr("%1 is new, %2, reports to %3")
                                   .arg(name, role, QString::fromStdString(row.boss)),
            tr("from %1").arg(plainDate(from, today))});
    }
    const auto& problems = checked.problems;
    if (!problems.empty())
        lines.push_back({Mark::Disputed,
            counted(rowsIn(problems), tr("1 row set aside"), tr("%1 rows set aside")),
            tr("Write to a file"), kRowsAside});
    for (std::size_t i = 0; i < problems.size() && i < kNamed; ++i)
        lines.push_back({Mark::Disputed, errorText(problems[i]), {}, kRowsAside});
    const int rest = static_cast<int>(problems.size()) - kNamed;
    if (rest > 0)
        lines.push_back({Mark::Disputed,
            counted(rest, tr("1 more problem"), tr("%1 more problems")), {}, kRowsAside});
    return lines;
}

} // namespace mor::ui
