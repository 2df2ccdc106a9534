// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/funnel_view.h"

#include "shared/paint.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace mor::ui {

void FunnelModel::setChart(FunnelChart chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

int FunnelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.points.size());
}

QVariant FunnelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_chart.points[row].name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(m_chart, row);
    case Qt::WhatsThisRole:
        return tr("Each dot is a team: how many talks it was to hold, and the share it held, over "
                  "all its activities. Of a hundred teams that are all alike, about five lie "
                  "outside the inner band by chance, and one in five hundred outside the outer "
                  "one. So a dot within the band says nothing about the team. The small ring is "
                  "the period before.");
    default:
        return {};
    }
}

FunnelView::FunnelView(FunnelModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &FunnelView::plan);
}

void FunnelView::plan()
{
    std::optional<std::size_t> chosen;
    if (currentIndex().isValid())
        chosen = static_cast<std::size_t>(currentIndex().row());
    m_plan = planFunnel(m_model.chart(), themeOf(*this), QRectF(viewport()->rect()), chosen);
    viewport()->update();
}

QSize FunnelView::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(280), theme.px(170)};
}

QSize FunnelView::minimumSizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), theme.px(124)};
}

QRect FunnelView::visualRect(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_plan.dots.size())
        return {};
    const int side = themeOf(*this).px(9);
    const auto at = m_plan.dots[row].toPoint();
    return {at.x() - side, at.y() - side, 2 * side, 2 * side};
}

QModelIndex FunnelView::indexAt(const QPoint& point) const
{
    for (std::size_t i = 0; i < m_plan.dots.size(); ++i) {
        const auto index = m_model.index(static_cast<int>(i));
        if (visualRect(index).contains(point) || m_plan.labels[i].contains(point))
            return index;
    }
    return {};
}

void FunnelView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    plan();
}

QModelIndex FunnelView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    std::vector<int> order(m_plan.dots.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [&](int row) { return m_plan.dots[static_cast<std::size_t>(row)].x(); });
    if (order.empty())
        return {};
    auto at = std::ranges::find(order, currentIndex().row());
    if (at == order.end() || action == MoveHome)
        return m_model.index(order.front());
    const bool onward = action == MoveRight || action == MoveDown || action == MoveNext;
    const bool back = action == MoveLeft || action == MoveUp || action == MovePrevious;
    if (action == MoveEnd)
        return m_model.index(order.back());
    if (onward && at + 1 != order.end())
        ++at;
    if (back && at != order.begin())
        --at;
    return m_model.index(*at);
}

void FunnelView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const auto& theme = themeOf(*this);
    paintFunnel(painter, theme, m_model.chart(), m_plan);
    if (hasFocus() && currentIndex().isValid())
        paintPanel(
            painter, visualRect(currentIndex()), Qt::transparent, theme.focus, theme.px(9), 2.0);
}

void FunnelView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    plan();
}

void FunnelView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (isThemeChange(*event)) {
        updateGeometry();
        plan();
    }
}

void FunnelView::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
    viewport()->update();
}

} // namespace mor::ui
