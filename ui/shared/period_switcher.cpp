// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/period_switcher.h"

#include "core/org/period.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/fiscal_words.h"
#include "shared/pick_list.h"
#include "shared/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kAround = 30; // periods offered on each side

} // namespace

void PeriodModel::setItems(std::vector<Period> periods, const FiscalCalendar& fiscal)
{
    beginResetModel();
    m_fiscal = fiscal;
    m_periods = std::move(periods);
    endResetModel();
}

int PeriodModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

QVariant PeriodModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const auto& period = m_periods[static_cast<std::size_t>(index.row())];
    const auto name = nameOf(period, m_fiscal);
    return name == label(period) ? name : tr("%1, %2").arg(name, label(period));
}

PeriodSwitcher::PeriodSwitcher(PeriodKind kind, Day today, FiscalCalendar fiscal, QWidget* parent)
    : QWidget(parent)
    , m_current(periodOf(kind, today, fiscal))
    , m_today(today)
    , m_fiscal(std::move(fiscal))
    , m_button(new Button(QString(), Button::Kind::Quiet))
    , m_model(new PeriodModel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*this).px(4));
    auto* previous = new Button(Icon::Left, tr("Previous period"));
    auto* next = new Button(Icon::Right, tr("Next period"));
    row->addWidget(previous);
    row->addWidget(m_button);
    row->addWidget(next);
    m_button->setOpensList(true);
    connect(previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_button, &QAbstractButton::clicked, this, &PeriodSwitcher::openList);
    setCurrent(m_current);
}

void PeriodSwitcher::setCurrent(const Period& period)
{
    m_current = period;
    const auto name = nameOf(period, m_fiscal);
    m_button->setText(name);
    m_button->setToolTip(name == label(period) ? QString() : label(period));
    m_button->setAccessibleName(tr("Period %1").arg(name));
    m_button->updateGeometry();
}

void PeriodSwitcher::choose(const Period& period)
{
    if (period == m_current)
        return;
    setCurrent(period);
    Q_EMIT chosen(period);
}

QString PeriodSwitcher::chooseTyped(const QString& text)
{
    const auto days = parsePeriod(text.toStdString(), m_today, m_fiscal);
    if (!days)
        return errorText(days.error());
    const auto period
        = m_kinds ? periodOf(*days, m_fiscal) : periodOf(m_current.kind, days->first, m_fiscal);
    closeList();
    choose(period);
    return {};
}

void PeriodSwitcher::setKind(PeriodKind kind)
{
    const auto day = m_current.days.contains(m_today) ? m_today : m_current.days.first;
    choose(periodOf(kind, day, m_fiscal));
}

void PeriodSwitcher::setToday(Day today, const FiscalCalendar& fiscal)
{
    const bool onToday = m_current == periodOf(m_current.kind, m_today, m_fiscal);
    m_today = today;
    m_fiscal = fiscal;
    if (onToday)
        setCurrent(periodOf(m_current.kind, today, fiscal));
}

void PeriodSwitcher::step(int count) { choose(stepped(m_current, count, m_fiscal)); }

void PeriodSwitcher::goToToday() { choose(periodOf(m_current.kind, m_today, m_fiscal)); }

void PeriodSwitcher::setKinds(QWidget* kinds)
{
    m_kinds = kinds;
    m_kinds->setParent(this);
    m_kinds->hide();
}

void PeriodSwitcher::closeList()
{
    if (m_list)
        m_list->close();
}

void PeriodSwitcher::openList()
{
    std::vector<Period> periods;
    for (auto period = stepped(m_current, -kAround, m_fiscal); periods.size() <= 2 * kAround;
         period = stepped(period, 1, m_fiscal))
        periods.push_back(period);
    m_model->setItems(std::move(periods), m_fiscal);
    if (!m_list) {
        m_list = new PickList(tr("Periods"), tr("Type a period: 2026-W40"), *m_model, this);
        m_list->setTyped([this](const QString& text) { return chooseTyped(text); },
            tr("A part of a name below, or 2026-W40, 2026-W40..2026-W43, 2026-09, 2026-Q3, Q3, "
               "FY2026, FY2026-Q3, 2026-09-01..2026-09-30, today, +2w"));
        connect(m_list, &PickList::picked, this,
            [this](int row) { choose(m_model->items()[static_cast<std::size_t>(row)]); });
        if (m_kinds)
            m_list->setTop(m_kinds);
    }
    Q_EMIT listOpening();
    m_list->openUnder(*m_button, kAround);
}

} // namespace mor::ui
