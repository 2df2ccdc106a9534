// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/dates_view.h"

#include "shared/activity_words.h"
#include "shared/card.h"
#include "shared/period.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

constexpr int kCells = 8;

/// Why a date is not the rule's own; empty: it is.
QString whyMoved(const NextDate& date, Day today)
{
    if (date.due == date.rule)
        return {};
    const auto was = shortDate(date.rule, today);
    if (!date.holiday.empty())
        return DatesView::tr("not %1, %2").arg(was, QString::fromStdString(date.holiday));
    if (isoWeekday(date.rule) > 5)
        return DatesView::tr("not %1").arg(was);
    return DatesView::tr("not %1, a holiday counts").arg(was);
}

} // namespace

DatesView::DatesView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("The next eight dates"), Type::Small, &Theme::text2))
    , m_rule((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
    , m_grid(new QGridLayout)
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(4));
    column->addWidget(m_heading);
    column->addWidget(m_rule);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(6));
    for (int i = 0; i < kCells; ++i) {
        Cell cell{new QWidget, new Label, new Label(QString(), Type::Small, &Theme::text2)};
        auto* lines = new QVBoxLayout(cell.all);
        lines->setContentsMargins({});
        lines->setSpacing(0);
        lines->addWidget(cell.date);
        lines->addWidget(cell.note->wrapped());
        lines->addStretch();
        m_cells.push_back(cell);
    }
    arrange();
}

void DatesView::show(const NextDates& dates, const Activity& activity, Day today)
{
    const auto calendar = dates.calendar.empty()
        ? tr("Monday to Friday")
        : tr("by the calendar %1").arg(QString::fromStdString(dates.calendar));
    m_heading->setNote(calendar);
    const bool triggered = std::holds_alternative<OnTrigger>(activity.cadence.rule);
    const auto* times = std::get_if<TimesPerPeriod>(&activity.cadence.rule);
    m_heading->setTitle(triggered ? tr("No fixed dates") : tr("The next eight dates"));
    m_rule->setVisible(triggered || times || dates.dates.empty());
    if (triggered)
        m_rule->setText(tr("If it happened today, the talk would be due by %1.")
                            .arg(shortDate(dates.dates.front().due, today)));
    else if (times)
        m_rule->setText(tr("%1; all of a period are due by its last day.")
                            .arg(asSentence(cadenceWords(activity.cadence.rule))));
    else
        m_rule->setText(tr("There are no dates."));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto& cell = m_cells[i];
        const bool there = !triggered && i < dates.dates.size();
        cell.all->setVisible(there);
        if (!there)
            continue;
        const auto& date = dates.dates[i];
        const auto why = whyMoved(date, today);
        cell.date->setText(shortDate(date.due, today));
        cell.note->setText(why);
        cell.note->setVisible(!why.isEmpty());
        cell.all->setAccessibleName(
            why.isEmpty() ? cell.date->text() : cell.date->text() + QStringLiteral(", ") + why);
    }
}

void DatesView::arrange()
{
    const int columns = width() < themeOf(*this).px(420) ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < kCells; ++i)
        m_grid->addWidget(m_cells[static_cast<std::size_t>(i)].all, i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QSize DatesView::minimumSizeHint() const
{
    return {themeOf(*this).px(180), QWidget::minimumSizeHint().height()};
}

void DatesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace mor::ui
