// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_rows.h"

#include "onepage/one_page_words.h"
#include "shared/lever_colours.h"

#include <QGuiApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr double kSmall = 9;

PageRow rowOf(const OnePage::Section& section, const OnePage::Entry& entry, const Rhythm& rhythm,
    const Sheet& sheet, const Columns& columns, const PageSetting& setting)
{
    const auto& activity = *entry.activity;
    const auto set = [&](const QString& text, double points, const QColor& ink = kInks.text) {
        return Paragraph{text, points, QFont::Normal, ink, 0, setting.leading};
    };
    PageRow row;
    row.name = set(QString::fromStdString(activity.name), setting.name);
    row.name.weight = QFont::DemiBold;
    row.when = set(whenLine(section, activity), kSmall, kInks.second);
    row.firstHeight
        = sheet.heightOf(row.name, columns.first) + sheet.heightOf(row.when, columns.first);
    if (entry.lever) {
        row.lever = set(QString::fromStdString(entry.lever->name), kSmall);
        row.colour
            = leverLook(makeTheme(false, QGuiApplication::font(), 13), rhythm, entry.lever->code)
                  .strong;
        row.firstHeight += sheet.heightOf(row.lever, columns.first - Columns::kLever);
    }
    for (const auto& text : activity.criteria) {
        row.criteria.push_back(set(QString::fromStdString(text), setting.criteria));
        row.criteriaHeights.push_back(row.criteriaHeights.back()
            + sheet.heightOf(row.criteria.back(), columns.middleWidth() - Columns::kBullet));
    }
    for (const auto& text : activity.questions) {
        row.questions.push_back(set(QString::fromStdString(text), kSmall));
        row.questionHeights.push_back(row.questionHeights.back() + kQuestionGap
            + sheet.heightOf(row.questions.back(), std::max(1, columns.thirdWidth)));
    }
    return row;
}

} // namespace

int PageRow::height(const OnePage::Entry& entry) const
{
    return std::max({firstHeight, criteriaHeights[std::min(entry.criteria, criteria.size())],
        questionHeights[std::min(entry.questions, questions.size())]});
}

PageRows rowsOf(const OnePage& page, const Rhythm& rhythm, const Sheet& sheet,
    const Columns& columns, const PageSetting& setting)
{
    PageRows rows;
    for (const auto& section : page.sections)
        for (const auto& entry : section.entries)
            rows.emplace(entry.activity, rowOf(section, entry, rhythm, sheet, columns, setting));
    return rows;
}

} // namespace mor::ui
