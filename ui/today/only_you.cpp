// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/only_you.h"

#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <variant>

namespace mor::ui {

namespace {

constexpr std::chrono::days kHalfAYear{182};
constexpr std::chrono::days kAround{31};

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::OnlyYou", text); }

} // namespace

Result<OnlyYou> readOnlyYou(std::shared_ptr<const Plan> plan, const PracticeRepository& practice,
    const std::string& code, Day today, const LocalTimeOf& localTime)
{
    OnlyYou only;
    const auto* person = findPerson(plan->roster, code);
    if (!person)
        return only;
    auto gaps = readSayDoGaps(plan, practice, code, today);
    if (!gaps)
        return fail(gaps);
    only.gaps = std::move(*gaps);
    const DayRange days{today - kHalfAYear, today + kAround};
    auto records = practice.checkOffs(days);
    if (!records)
        return fail(records);
    std::erase_if(*records, [&](const CheckOff& record) { return record.recordedBy != code; });
    only.schedule = std::make_shared<const Schedule>(
        expand(plan, {days.first - kAround, days.last + kAround}, {person, {}}));
    std::set<std::string_view> theirs;
    for (const auto& occurrence : only.schedule->occurrences)
        if (only.schedule->owner(occurrence) == person)
            theirs.insert(only.schedule->activity(occurrence).code);
    if (const auto* version = versionOn(plan->rhythm, today))
        for (const auto& activity : version->activities)
            if (theirs.contains(activity.code)
                && !std::holds_alternative<OnTrigger>(activity.cadence.rule))
                only.asked.push_back(activity);
    only.hints = honestyHints(*records, *only.schedule, localTime);
    return only;
}

QString sayDoWords(const SayDoGap& gap, Day today)
{
    const auto said = counted(
        gap.said, tr("You said 1 talk in four weeks"), tr("You said %1 talks in four weeks"));
    if (gap.complete)
        return tr("%1; it was %2.").arg(said).arg(gap.done());
    return tr("%1; %2 so far, they end %3.")
        .arg(said)
        .arg(gap.done())
        .arg(nearDate(gap.days.last, today));
}

QString hintWords(const HonestyHint& hint, Day today)
{
    const auto count = hint.count();
    const auto since = nearDate(hint.first, today);
    switch (hint.kind) {
    case HonestyHintKind::ManyInAMinute:
        return tr("%1 talks were checked off within a minute, %2.").arg(count).arg(since);
    case HonestyHintKind::SameNote:
        return tr("%1 talks have the same note.").arg(count);
    case HonestyHintKind::BeforeStart:
        return counted(count, tr("1 talk was checked off before it began."),
            tr("%1 talks were checked off before they began."));
    case HonestyHintKind::AlwaysAllMet:
        return tr("In the last %1 talks every criterion was met.").arg(count);
    case HonestyHintKind::NeverANextStep:
        return tr("The last %1 talks have no next step.").arg(count);
    }
    return {};
}

QString hintKey(const QString& file, const std::string& person, const HonestyHint& hint)
{
    // What a run consists of changes with each record; what made it a hint does not.
    return QStringLiteral("hints/%1/%2/%3-%4-%5")
        .arg(file, QString::fromStdString(person))
        .arg(static_cast<int>(hint.kind))
        .arg(hint.since.time_since_epoch().count())
        .arg(hint.kind == HonestyHintKind::SameNote
                ? QString::fromStdString(toText(hint.talks.front()))
                      .replace(QLatin1Char('/'), QLatin1Char(' '))
                : QString());
}

} // namespace mor::ui
