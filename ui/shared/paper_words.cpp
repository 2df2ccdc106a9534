// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PaperWords", text); }

} // namespace

QString paperDate(Day day)
{
    const std::chrono::year_month_day date(day);
    return QLocale().toString(
        QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
        QStringLiteral("dddd d MMMM yyyy"));
}

QString footRight(Day today, int page, int pages)
{
    return tr("printed %1 · page %2 of %3").arg(paperDate(today)).arg(page).arg(pages);
}

} // namespace mor::ui
