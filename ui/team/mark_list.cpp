// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/mark_list.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kOneLine = 28; // design pixels
constexpr int kBelow = 6;
constexpr int kGlyph = 13;

class MarkDelegate : public QStyledItemDelegate {
public:
    explicit MarkDelegate(MarkList& list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, m_list.rowHeight(index.row())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(m_list);
        const auto& line = m_list.items().line(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool leads = line.position != 0xffff'ffff || line.step;
        const auto ground
            = option.state & QStyle::State_MouseOver && leads ? theme.alt : theme.surface;
        painter->fillRect(option.rect, ground);
        paintLine(*painter, theme, option.rect, line, ground,
            index.row() + 1 < m_list.items().rowCount());
        if (m_list.hasFocus() && m_list.currentIndex() == index)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), Qt::transparent,
                theme.focus, theme.px(4), 2);
        painter->restore();
    }

private:
    void paintLine(QPainter& painter, const Theme& theme, const QRect& rect, const MarkLine& line,
        const QColor& ground, bool goesOn) const
    {
        const auto direction = m_list.layoutDirection();
        const auto put = [&](const QRect& at) { return QStyle::visualRect(direction, rect, at); };
        const auto near = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const auto far = QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter;
        const int side = theme.px(kGlyph);
        const int height = theme.px(18);
        int left = rect.left() + theme.px(4);
        const int top = rect.top() + theme.px(5);
        if (m_list.hasDates()) {
            paintText(painter, put({left, top, m_list.dateWidth(), height}), line.date,
                theme.font(Type::Caption), theme.muted, far);
            left += m_list.dateWidth() + theme.px(10);
        }
        const QRect square(left, top + (height - side) / 2, side, side);
        if (m_list.hasDates() && goesOn)
            painter.fillRect(put({square.center().x(), square.bottom() + 3, 1,
                                 rect.bottom() + theme.px(4) - square.bottom()}),
                theme.line);
        paintGlyph(painter, theme, line.mark, QRectF(put(square)), ground);
        left += side + theme.px(9);
        QRect words(left, top, rect.right() - theme.px(4) - left, height);
        if (!line.end.isEmpty()) {
            const auto font = theme.font(Type::Small);
            const int width = textWidth(line.end, font) + 2;
            paintText(painter, put({words.right() - width, top, width, height}), line.end, font,
                line.late ? theme.mark(Mark::Missed).strong : theme.text2, far);
            words.setRight(words.right() - width - theme.px(8));
        }
        paintText(painter, put(words), line.title, theme.font(Type::Body), theme.text, near);
        if (line.second.isEmpty())
            return;
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.muted);
        painter.drawText(put({left, top + theme.px(18), rect.right() - theme.px(4) - left,
                             rect.bottom() - top - theme.px(18)}),
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignTop)
                | Qt::TextWordWrap,
            line.second);
    }

    const MarkList& m_list;
};

} // namespace

void MarkLineModel::setItems(std::vector<MarkLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int MarkLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MarkLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& line = this->line(index.row());
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return line.spoken;
    return {};
}

MarkList::MarkList(const QString& name, bool dates, QWidget* parent)
    : QListView(parent)
    , m_dates(dates)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new MarkDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &MarkList::choose);
}

void MarkList::setItems(std::vector<MarkLine> lines)
{
    m_model.setItems(std::move(lines));
    updateGeometry();
}

int MarkList::dateWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(
            widest, textWidth(m_model.line(row).date, themeOf(*this).font(Type::Caption)) + 2);
    return widest;
}

int MarkList::rowHeight(int row) const
{
    const auto& theme = themeOf(*this);
    const auto& second = m_model.line(row).second;
    if (second.isEmpty())
        return theme.px(kOneLine);
    const int dates = m_dates ? dateWidth() + theme.px(10) : 0;
    const int width = std::max(theme.px(80), viewport()->width() - dates - theme.px(kGlyph + 17));
    const QFontMetrics metrics(theme.font(Type::Caption));
    const int words
        = metrics.boundingRect(QRect(0, 0, width, 1 << 14), Qt::TextWordWrap, second).height();
    return theme.px(5 + 18 + kBelow) + words;
}

QSize MarkList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += rowHeight(row);
    return {themeOf(*this).px(160), std::max(1, height)};
}

void MarkList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void MarkList::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto line = m_model.line(index.row()); // the list may change meanwhile
    if (line.step)
        Q_EMIT stepTicked(*line.step);
    else if (line.position != 0xffff'ffff)
        Q_EMIT talkChosen(line.position);
}

void MarkList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void MarkList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0));
    QListView::focusInEvent(event);
}

void MarkList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace mor::ui
