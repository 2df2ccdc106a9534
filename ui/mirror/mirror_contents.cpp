// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_contents.h"

#include "core/org/lookup.h"
#include "mirror/mirror_facts.h"
#include "mirror/mirror_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

std::vector<MirrorColumn> columnsFor(const Roster& roster, const Person& person, Day today)
{
    std::vector<MirrorColumn> columns;
    if (person.role != Role::Rep)
        columns.push_back({Onlooker::Rep, {}});
    if (person.role == Role::Leader)
        columns.push_back({Onlooker::Led, {}});
    for (const auto* boss = bossOn(roster, person, today); boss;
         boss = bossOn(roster, *boss, today)) {
        const auto as = audienceOf(roster, boss->code, person.code, today);
        if (as == Onlooker::Nobody || columns.size() > roster.people.size())
            break; // a circle of lines
        if (std::ranges::find(columns, as, &MirrorColumn::as) == columns.end())
            columns.push_back({as, boss->code});
    }
    columns.push_back({Onlooker::Operations, std::string(kOperations)});
    columns.push_back({Onlooker::HumanResources, std::string(kHumanResources)});
    return columns;
}

std::vector<DataKind> kindsFor(Role role)
{
    std::vector<DataKind> kinds{DataKind::Talks, DataKind::RepNotReached, DataKind::Criteria,
        DataKind::SharedNotes, DataKind::PrivateNotes, DataKind::Usefulness, DataKind::Deals,
        DataKind::ExcuseReasons};
    if (role != Role::Rep)
        kinds.push_back(DataKind::Hints);
    if (role == Role::Leader)
        kinds.insert(kinds.begin(), DataKind::LeadersOwn);
    return kinds;
}

bool isAbove(Onlooker onlooker)
{
    return onlooker == Onlooker::SecondLine || onlooker == Onlooker::Leader;
}

} // namespace

Mirror mirrorOf(const Roster& roster, const Person& person, std::vector<Look> looks, Day today)
{
    Mirror mirror;
    mirror.person = person.code;
    mirror.role = person.role;
    if (!person.team.empty())
        mirror.team = tr("Team %1").arg(QString::fromStdString(person.team));
    const auto columns = columnsFor(roster, person, today);
    for (const auto& column : columns) {
        mirror.columns.push_back(column.as);
        mirror.heads.append(onlookerWords(column.as, person.role));
    }
    for (const auto kind : kindsFor(person.role)) {
        MirrorKind row{kind, kindWords(kind, person.role), {}, tr("never")};
        for (const auto& column : columns)
            row.forms.push_back(column.code.empty()
                    ? formFor(column.as, kind)
                    : formFor(roster, column.code, person.code, kind, today));
        if (const auto last = lastLook(looks, kind))
            row.lastOpened = lookTime(*last, today);
        mirror.kinds.push_back(std::move(row));
    }
    mirror.facts = mirrorFacts(roster, person, columns, looks, today);
    for (const auto& look : looks)
        if (!mirror.seenAbove && look.kind == DataKind::Talks && look.place == "adherence"
            && isAbove(audienceOf(roster, look.viewer, person.code, look.day)))
            mirror.seenAbove = look;
    mirror.looks = std::move(looks);
    return mirror;
}

} // namespace mor::ui
