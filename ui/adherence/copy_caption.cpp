// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/copy_caption.h"

#include "adherence/grid_content.h"
#include "shared/period.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::CopyCaption", text); }

/// "weeks 40 to 43, 28 Sep to 25 Oct 2026": with the year, since a copy lasts.
QString wholeDays(DayRange days, Day asOf)
{
    const auto dates = label({PeriodKind::Quarter, days});
    const bool wholeWeeks = isoWeekday(days.first) == 1 && isoWeekday(days.last) == 7;
    return wholeWeeks ? tr("%1, %2").arg(daysText(days, asOf), dates) : dates;
}

} // namespace

QString partText(const QString& lead, const QString& bands)
{
    return bands.isEmpty() ? lead : tr("%1, only managers with %2").arg(lead, bands);
}

QString captionOf(const AdherenceContent& content, const QString& part)
{
    const auto& overview = content.overview;
    const auto& comparison = content.comparison;
    auto text = tr("%1, %2").arg(part, wholeDays(overview.judged, overview.asOf));
    if (comparison.totalBefore.expected() > 0)
        text += tr(", compared with %1").arg(wholeDays(comparison.before, overview.asOf));
    return text;
}

} // namespace mor::ui
