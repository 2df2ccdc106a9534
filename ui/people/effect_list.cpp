// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/effect_list.h"

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

constexpr int kRow = 28; // design pixels
constexpr int kAround = 5; ///< above and below words
constexpr int kGlyph = 14;
constexpr int kWords = kGlyph + 10; ///< where words begin

class EffectDelegate : public QStyledItemDelegate {
public:
    explicit EffectDelegate(EffectList& list)
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
        const auto& rect = option.rect;
        const auto direction = m_list.layoutDirection();
        const auto put = [&](const QRect& at) { return QStyle::visualRect(direction, rect, at); };
        const bool hovered = (option.state & QStyle::State_MouseOver) && !line.id.isEmpty();
        const auto ground = hovered ? theme.alt : theme.surface;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (hovered)
            painter->fillRect(rect, ground);
        const auto body = theme.font(Type::Body);
        const int high = QFontMetrics(body).height();
        const int top = rect.top() + theme.px(kAround);
        const int glyph = theme.px(kGlyph);
        paintGlyph(*painter, theme, line.mark,
            QRectF(put({rect.left() + 1, top + (high - glyph) / 2, glyph, glyph})), ground);
        const auto near = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignTop;
        const int left = rect.left() + theme.px(kWords);
        const int room = m_list.textRoom(line);
        painter->setFont(body);
        painter->setPen(theme.text);
        const auto words = QFontMetrics(body).boundingRect(
            QRect(0, 0, room, 100000), Qt::TextWordWrap, line.text);
        painter->drawText(put({left, top, room, words.height()}),
            static_cast<int>(near) | Qt::TextWordWrap, line.text);
        const auto small = theme.font(Type::Small);
        if (m_list.endBelow(line)) {
            painter->setFont(small);
            painter->setPen(theme.text2);
            painter->drawText(
                put({left, top + words.height(), room, rect.bottom() - top - words.height()}),
                static_cast<int>(near) | Qt::TextWordWrap, line.end);
        } else if (!line.end.isEmpty())
            paintText(*painter, put({left + room, top, rect.right() - 1 - left - room, high}),
                line.end, small, theme.text2,
                QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter);
        if (m_list.hasFocus() && m_list.currentIndex() == index)
            paintPanel(*painter, QRectF(rect).adjusted(1, 1, -1, -1), Qt::transparent, theme.focus,
                theme.px(4), 2);
        painter->restore();
    }

private:
    const EffectList& m_list;
};

} // namespace

void EffectModel::setItems(std::vector<EffectLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant EffectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& line = this->line(index.row());
    if (role == Qt::DisplayRole)
        return line.text;
    if (role == Qt::AccessibleTextRole)
        return line.end.isEmpty() ? line.text : tr("%1: %2").arg(line.text, line.end);
    return {};
}

EffectList::EffectList(const QString& name, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new EffectDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("morFocusRing", false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model.line(index.row()).id.isEmpty())
            Q_EMIT chosen(m_model.line(index.row()).id);
    });
}

void EffectList::setItems(std::vector<EffectLine> lines)
{
    const int row = currentIndex().row();
    m_model.setItems(std::move(lines));
    if (row >= 0)
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    updateGeometry();
}

bool EffectList::endBelow(const EffectLine& line) const
{
    const auto& theme = themeOf(*this);
    return !line.end.isEmpty()
        && theme.px(kWords + 8) + textWidth(line.text, theme.font(Type::Body))
            + textWidth(line.end, theme.font(Type::Small))
        > viewport()->width();
}

int EffectList::textRoom(const EffectLine& line) const
{
    const auto& theme = themeOf(*this);
    const int all = std::max(theme.px(40), viewport()->width() - theme.px(kWords));
    return line.end.isEmpty() || endBelow(line)
        ? all
        : all - textWidth(line.end, theme.font(Type::Small)) - 2;
}

int EffectList::rowHeight(int row) const
{
    const auto& theme = themeOf(*this);
    const auto& line = m_model.line(row);
    const QRect room(0, 0, textRoom(line), 100000);
    int high = QFontMetrics(theme.font(Type::Body))
                   .boundingRect(room, Qt::TextWordWrap, line.text)
                   .height();
    if (endBelow(line))
        high += QFontMetrics(theme.font(Type::Small))
                    .boundingRect(room, Qt::TextWordWrap, line.end)
                    .height();
    return std::max(theme.px(kRow), high + 2 * theme.px(kAround));
}

QSize EffectList::sizeHint() const
{
    int high = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        high += rowHeight(row);
    return {themeOf(*this).px(200), high};
}

void EffectList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void EffectList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event)) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void EffectList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void EffectList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const auto id = row < 0 ? QString() : m_model.line(row).id;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !id.isEmpty() && event->modifiers() == Qt::NoModifier)
        Q_EMIT chosen(id);
    else if (event->key() == Qt::Key_Delete && !id.isEmpty())
        Q_EMIT dropped(id);
    else
        QListView::keyPressEvent(event);
}

} // namespace mor::ui
