// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/loose_list.h"

#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace mor::ui {

namespace {

constexpr int kRowsShown = 3;
constexpr int kRow = 70; // design pixels, with the gap below
constexpr int kGap = 8;

class LooseDelegate : public QStyledItemDelegate {
public:
    explicit LooseDelegate(LooseList& list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, themeOf(m_list).px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(m_list);
        const auto& talk = m_list.talks().talk(index);
        const QRect rect = option.rect.adjusted(0, 0, 0, -theme.px(kGap));
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const auto fill = isSelected ? theme.accentSoft : isHovered ? theme.alt : theme.surface;
        const double radius = theme.px(6);
        painter->save();
        paintPanel(*painter, rect, fill, theme.border, radius);
        painter->setClipRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()));
        paintPanel(
            *painter, rect, leverLook(theme, m_list.plan().rhythm, talk.lever).strong, {}, radius);
        painter->restore();
        paintWords(*painter, theme, talk, rect, fill);
        if (isSelected && m_list.hasFocus())
            paintPanel(*painter, rect, Qt::transparent, theme.focus, radius, 2);
    }

private:
    static void paintWords(QPainter& painter, const Theme& theme, const CalendarTalk& talk,
        const QRect& rect, const QColor& ground)
    {
        const int glyph = theme.px(12);
        QRect line(rect.left() + theme.px(12), rect.top() + theme.px(5),
            rect.width() - theme.px(20), theme.px(19));
        paintGlyph(painter, theme, talk.mark,
            QRectF(line.left(), line.center().y() - glyph / 2 + 1, glyph, glyph), ground);
        line.setLeft(line.left() + glyph + theme.px(7));
        paintText(painter, line, talk.activity, theme.font(Type::Strong), theme.text);
        line.translate(0, theme.px(18));
        paintText(painter, line, talk.who, theme.font(Type::Small), theme.text2);
        line.translate(0, theme.px(16));
        paintText(painter, line, talk.dates, theme.font(Type::Caption), theme.muted);
    }

    const LooseList& m_list;
};

} // namespace

LooseList::LooseList(QWidget* parent)
    : QListView(parent)
    , m_model(new CalendarModel(this))
    , m_plan(std::make_shared<const Plan>())
{
    setModel(m_model);
    setItemDelegate(new LooseDelegate(*this));
    setAccessibleName(tr("Talks without a time"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT talkWanted(m_model->talk(index)); });
}

void LooseList::show(std::shared_ptr<const Plan> plan, std::vector<CalendarTalk> talks)
{
    m_plan = std::move(plan);
    m_pressed = {};
    m_model->setItems(std::move(talks));
    updateGeometry();
}

void LooseList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

void LooseList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed.isValid() || !(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    m_carrying = m_carrying
        || (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_carrying)
        Q_EMIT carried(m_model->talk(m_pressed), event->globalPosition().toPoint());
}

void LooseList::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed = {};
    if (std::exchange(m_carrying, false))
        Q_EMIT dropped();
    else
        QListView::mouseReleaseEvent(event);
}

void LooseList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_carrying) {
        m_carrying = false;
        m_pressed = {};
        Q_EMIT carryCancelled();
        return;
    }
    const auto index = currentIndex();
    const bool isPlain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (index.isValid() && isPlain && (event->key() == Qt::Key_M || event->key() == Qt::Key_T))
        Q_EMIT moveDialogWanted(m_model->talk(index));
    else if (index.isValid() && isPlain && event->key() == Qt::Key_E)
        Q_EMIT excuseWanted(m_model->talk(index));
    else
        QListView::keyPressEvent(event);
}

QSize LooseList::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int rows = m_model ? std::min(kRowsShown, m_model->rowCount()) : 0;
    return {theme.px(200), std::max(1, rows * theme.px(kRow) - theme.px(kGap))};
}

} // namespace mor::ui
