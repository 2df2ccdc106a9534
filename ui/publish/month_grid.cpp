// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/month_grid.h"

#include "shared/paint.h"
#include "shared/period.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr int kCell = 26;
constexpr int kHead = 20;

Day firstOfMonth(Day day)
{
    const std::chrono::year_month_day date(day);
    return Day{date.year() / date.month() / 1};
}

Day monthsLater(Day month, int count)
{
    const std::chrono::year_month_day date(month);
    return Day{date.year() / date.month() / 1 + std::chrono::months{count}};
}

class DayDelegate : public QStyledItemDelegate {
public:
    DayDelegate(const MonthGrid& grid, const MonthModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_grid(grid)
        , m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        if (!index.data(MonthModel::InMonthRole).toBool())
            return;
        const auto& theme = themeOf(*option.widget);
        const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
        auto font = theme.font(Type::Small);
        auto ink = index.data(MonthModel::RestRole).toBool()
                || index.data(MonthModel::TooEarlyRole).toBool()
            ? theme.muted
            : theme.text;
        const bool isChosen = m_model.dayAt(index) == m_grid.chosen();
        if (isChosen) {
            paintPanel(*painter, cell, theme.accent, {}, theme.px(5));
            ink = theme.onAccent;
            font.setWeight(QFont::DemiBold);
        } else if (index.data(MonthModel::TodayRole).toBool()) {
            paintPanel(*painter, cell, Qt::transparent, theme.control, theme.px(5));
        } else if (option.state & QStyle::State_MouseOver) {
            paintPanel(*painter, cell, theme.alt, {}, theme.px(5));
        }
        font.setStrikeOut(!index.data(MonthModel::HolidayRole).toString().isEmpty());
        paintText(*painter, cell, index.data().toString(), font, ink, Qt::AlignCenter);
        if (option.state & QStyle::State_HasFocus && m_grid.hasFocus())
            paintPanel(*painter, cell, Qt::transparent, isChosen ? theme.onAccent : theme.focus,
                theme.px(5), 2.0);
    }

private:
    const MonthGrid& m_grid;
    const MonthModel& m_model;
};

/// Short names of the days over the columns.
class DayNames : public QHeaderView {
public:
    explicit DayNames(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(Stretch);
        setSectionsClickable(false);
        setMinimumSectionSize(1);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override
    {
        const auto& theme = themeOf(*this);
        paintText(*painter, rect, QLocale().dayName(column + 1, QLocale::ShortFormat).left(2),
            theme.font(Type::Caption), theme.muted, Qt::AlignCenter);
    }
    QSize sizeHint() const override { return {0, themeOf(*this).px(kHead)}; }
};

} // namespace

void MonthModel::show(Day dayOfMonth, Day today, Day first, const WorkCalendar& calendar)
{
    beginResetModel();
    m_month = firstOfMonth(dayOfMonth);
    m_start = mondayOf(m_month);
    m_today = today;
    m_first = first;
    m_calendar = calendar;
    endResetModel();
}

Day MonthModel::dayAt(const QModelIndex& index) const
{
    return m_start + days{7 * index.row() + index.column()};
}

QModelIndex MonthModel::indexOf(Day day) const
{
    const int offset = static_cast<int>((day - m_start).count());
    return offset < 0 || offset >= 7 * kWeeks ? QModelIndex() : index(offset / 7, offset % 7);
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto day = dayAt(index);
    const auto* holiday = holidayOn(m_calendar, day);
    const bool inMonth = firstOfMonth(day) == m_month;
    switch (role) {
    case Qt::DisplayRole:
        return inMonth ? QString::number(unsigned(std::chrono::year_month_day(day).day()))
                       : QString();
    case Qt::ToolTipRole:
        return inMonth && holiday ? QVariant(QString::fromStdString(holiday->name)) : QVariant();
    case Qt::AccessibleTextRole: {
        auto text = longDate(day);
        if (holiday)
            text += QStringLiteral(", ") + QString::fromStdString(holiday->name);
        if (!mayChoose(day))
            text += QStringLiteral(", ") + tr("too early");
        return text;
    }
    case InMonthRole:
        return inMonth;
    case RestRole:
        return !isWorkday(m_calendar, day);
    case HolidayRole:
        return holiday ? QString::fromStdString(holiday->name) : QString();
    case TodayRole:
        return day == m_today;
    case TooEarlyRole:
        return !mayChoose(day);
    default:
        return {};
    }
}

MonthGrid::MonthGrid(QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Day from which the version is in force"));
    setModel(&m_model);
    setItemDelegate(new DayDelegate(*this, m_model, this));
    setHorizontalHeader(new DayNames(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(MonthModel::InMonthRole).toBool())
            pick(m_model.dayAt(index));
    });
    space();
}

void MonthGrid::show(Day chosen, Day today, Day first, const WorkCalendar& calendar)
{
    m_chosen = chosen;
    m_today = today;
    m_first = first;
    m_calendar = calendar;
    showMonth(chosen);
    setCurrentIndex(m_model.indexOf(chosen));
}

void MonthGrid::showMonth(Day dayOfMonth)
{
    m_model.show(dayOfMonth, m_today, m_first, m_calendar);
    // The last week is left out where the month does not reach it.
    for (int row = 0; row < MonthModel::kWeeks; ++row)
        setRowHidden(row,
            !m_model.index(row, 0).data(MonthModel::InMonthRole).toBool()
                && !m_model.index(row, 6).data(MonthModel::InMonthRole).toBool());
    updateGeometry();
    Q_EMIT monthChanged();
}

void MonthGrid::stepMonth(int count) { showMonth(monthsLater(m_model.month(), count)); }

void MonthGrid::moveTo(Day day)
{
    day = std::clamp(day, m_first, kLastDay);
    if (firstOfMonth(day) != m_model.month())
        showMonth(day);
    setCurrentIndex(m_model.indexOf(day));
}

void MonthGrid::pick(Day day)
{
    if (!m_model.mayChoose(day) || day == m_chosen)
        return;
    m_chosen = day;
    viewport()->update();
    Q_EMIT picked(day);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const auto at = currentIndex().isValid() ? m_model.dayAt(currentIndex()) : m_chosen;
    const int forward = isRightToLeft() ? -1 : 1;
    const auto step = [this](Day day) {
        moveTo(day);
        pick(m_model.dayAt(currentIndex()));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(at - days{forward});
    case Qt::Key_Right:
        return step(at + days{forward});
    case Qt::Key_Up:
        return step(at - days{7});
    case Qt::Key_Down:
        return step(at + days{7});
    case Qt::Key_PageUp:
        return step(at - days{28});
    case Qt::Key_PageDown:
        return step(at + days{28});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier)
            return pick(at);
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.indexOf(m_chosen));
}

void MonthGrid::space()
{
    verticalHeader()->setDefaultSectionSize(themeOf(*this).px(kCell));
    updateGeometry();
}

QSize MonthGrid::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int rows = 0;
    for (int row = 0; row < MonthModel::kWeeks; ++row)
        rows += isRowHidden(row) ? 0 : 1;
    return {theme.px(280), theme.px(kHead) + rows * theme.px(kCell)};
}

QSize MonthGrid::minimumSizeHint() const { return {themeOf(*this).px(200), sizeHint().height()}; }

void MonthGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (isThemeChange(*event) && model())
        space();
}

} // namespace mor::ui
