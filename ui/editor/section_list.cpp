// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/section_list.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace mor::ui {

namespace {

constexpr int kMarkRole = Qt::UserRole;
constexpr int kRow = 34; // design pixels

QString stateWord(Mark mark)
{
    switch (mark) {
    case Mark::OnTime:
        return SectionList::tr("complete");
    case Mark::Planned:
        return SectionList::tr("nothing said yet");
    default:
        return SectionList::tr("needs a look before publishing");
    }
}

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        return {textWidth(index.data().toString(), theme.font(Type::Strong)) + theme.px(42),
            theme.px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect rect = option.rect.adjusted(0, 1, 0, -1);
        if (chosen) {
            const bool focused = option.state & QStyle::State_HasFocus;
            paintPanel(*painter, rect, theme.surface, focused ? theme.focus : theme.border,
                theme.px(6), focused ? 2.0 : 1.0);
        } else if (option.state & QStyle::State_MouseOver) {
            paintPanel(*painter, rect, theme.sunken, QColor(), theme.px(6));
        }
        const auto place
            = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
        const int side = theme.px(13);
        const QRect glyph(
            rect.left() + theme.px(10), rect.top() + (rect.height() - side) / 2, side, side);
        paintGlyph(*painter, theme, static_cast<Mark>(index.data(kMarkRole).toInt()), place(glyph),
            chosen ? theme.surface : theme.window);
        const QRect words(
            rect.left() + theme.px(31), rect.top(), rect.width() - theme.px(31 + 6), rect.height());
        paintText(*painter, place(words), index.data().toString(),
            theme.font(chosen ? Type::Strong : Type::Body), theme.text,
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Sections"));
    setModel(&m_model);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT wanted(index.row()); });
}

void SectionList::add(const QString& title)
{
    auto* item = new QStandardItem(title);
    m_model.appendRow(item);
    setState(m_model.rowCount() - 1, Mark::OnTime);
}

void SectionList::setState(int row, Mark mark)
{
    auto* item = m_model.item(row);
    if (item->data(kMarkRole).isValid() && item->data(kMarkRole).toInt() == static_cast<int>(mark))
        return;
    item->setData(static_cast<int>(mark), kMarkRole);
    item->setData(tr("%1, %2").arg(item->text(), stateWord(mark)), Qt::AccessibleTextRole);
    item->setToolTip(stateWord(mark));
}

Mark SectionList::state(int row) const
{
    return static_cast<Mark>(m_model.item(row)->data(kMarkRole).toInt());
}

void SectionList::setCurrent(int row)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    setCurrentIndex(m_model.index(row, 0));
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && hasFocus())
        Q_EMIT wanted(current.row());
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QSize SectionList::sizeHint() const
{
    return {themeOf(*this).px(200), m_model.rowCount() * themeOf(*this).px(kRow)};
}

QSize SectionList::minimumSizeHint() const { return {themeOf(*this).px(80), sizeHint().height()}; }

void SectionList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event))
        scheduleDelayedItemsLayout();
}

} // namespace mor::ui
