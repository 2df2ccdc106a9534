// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/change_list.h"

#include "publish/change_delegate.h"
#include "shared/paint.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace mor::ui {

void ChangeModel::setRows(std::vector<ChangeRow> rows, Rhythm levers)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_levers = std::move(levers);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.spoken();
    case CodeRole:
        return row.code;
    case IsThereRole:
        return row.isThere;
    default:
        return {};
    }
}

ChangeList::ChangeList(ChangeModel& model, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("What changes"));
    setModel(&model);
    setItemDelegate(new ChangeDelegate(model, *viewport(), this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChangeList::relayout);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (index.data(ChangeModel::IsThereRole).toBool())
            Q_EMIT activityWanted(index.data(ChangeModel::CodeRole).toString());
    });
}

void ChangeList::relayout()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
    viewport()->update();
}

int ChangeList::contentsHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return height + 1;
}

QSize ChangeList::sizeHint() const { return {themeOf(*this).px(480), contentsHeight()}; }

QSize ChangeList::minimumSizeHint() const { return {themeOf(*this).px(240), contentsHeight()}; }

void ChangeList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void ChangeList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        relayout();
}

void ChangeList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event) && model())
        relayout();
}

ChangeHead::ChangeHead(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChangeHead::show(const QString& before, const QString& after)
{
    m_before = before;
    m_after = after;
    update();
}

QSize ChangeHead::sizeHint() const { return {0, themeOf(*this).px(26)}; }

void ChangeHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const ChangeColumns columns(theme, width());
    const auto head = [&](int left, const QString& text) {
        paintText(painter,
            QStyle::visualRect(
                layoutDirection(), rect(), QRect(left, 0, columns.textWidth, height())),
            text, theme.font(Type::Small), theme.muted,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    };
    head(columns.before, m_before);
    head(columns.after, m_after);
}

void ChangeHead::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
