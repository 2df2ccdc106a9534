// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/hours_list.h"

#include "publish/publish_words.h"
#include "shared/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kRowsInSight = 10;
constexpr int kSide = 8;

class HoursDelegate : public QStyledItemDelegate {
public:
    HoursDelegate(const HoursModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, themeOf(*option.widget).px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        const auto& row = m_model.row(index.row());
        const HoursColumns columns(theme, option.rect.width());
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);
        const auto placed = [&](int left, int width) {
            return QStyle::visualRect(option.direction, option.rect,
                QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
        };
        const auto leading
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const auto trailing
            = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
        const auto strong = theme.font(Type::Strong);
        const int named = std::min(columns.nameWidth, textWidth(row.name, strong));
        paintText(*painter, placed(columns.name, named), row.name, strong, theme.text, leading);
        const int gap = theme.px(6);
        if (columns.nameWidth > named + gap)
            paintText(*painter, placed(columns.name + named + gap, columns.nameWidth - named - gap),
                row.size, theme.font(Type::Small), theme.text2, leading);
        paintText(*painter, placed(columns.live, columns.figureWidth),
            row.hasLive ? hoursText(row.live) : QStringLiteral("–"), theme.font(Type::Body),
            theme.text, trailing);
        paintText(*painter, placed(columns.draft, columns.figureWidth), hoursText(row.draft),
            strong, theme.text, trailing);
        if (columns.barWidth > 0)
            paintBar(*painter, theme, row, placed(columns.bar, columns.barWidth), option.direction);
        paintText(*painter, placed(columns.room, columns.roomWidth),
            roomLeft(row.draft, row.budget), theme.font(Type::Body), theme.text, trailing);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -1), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }

private:
    void paintBar(QPainter& painter, const Theme& theme, const HoursRow& row, const QRect& place,
        Qt::LayoutDirection direction) const
    {
        const int thick = theme.px(8);
        const QRect track(place.left(), place.center().y() - thick / 2, place.width(), thick);
        const auto upTo = [&](double hours) {
            const int width = static_cast<int>(track.width() * hours / m_model.scale());
            return QStyle::visualRect(
                direction, track, QRect(track.left(), track.top(), width, thick));
        };
        const double radius = theme.px(2);
        paintPanel(painter, track, theme.sunken, {}, radius);
        paintPanel(painter, upTo(row.draft), theme.accent, {}, radius);
        if (row.hasLive)
            paintPanel(painter, upTo(std::min(row.live, m_model.scale())), theme.accentSoft,
                theme.accent, radius);
        const auto limit = upTo(row.budget);
        const int at = direction == Qt::LeftToRight ? limit.right() + 1 : limit.left();
        painter.fillRect(at - 1, track.top() - theme.px(4), std::max(2, theme.px(2)),
            thick + 2 * theme.px(4), theme.text);
    }

    const HoursModel& m_model;
};

} // namespace

HoursColumns::HoursColumns(const Theme& theme, int width)
{
    const int gap = theme.px(16);
    const int side = theme.px(kSide);
    figureWidth = theme.px(58);
    roomWidth = theme.px(118);
    int rest = width - 2 * side - 2 * figureWidth - roomWidth - 4 * gap;
    barWidth = std::clamp(rest * 2 / 5, 0, theme.px(360));
    if (barWidth < theme.px(60)) // the words say the same
        barWidth = 0;
    rest -= barWidth;
    nameWidth = std::max(theme.px(40), rest);
    name = side;
    live = name + nameWidth + gap;
    draft = live + figureWidth + gap;
    bar = draft + figureWidth + gap;
    room = width - side - roomWidth;
}

void HoursModel::setRows(std::vector<HoursRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_scale = 1;
    for (const auto& row : m_rows)
        m_scale = std::max({m_scale, row.live, row.draft, row.budget * 1.25});
    endResetModel();
}

int HoursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HoursModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = this->row(index.row());
    if (role == Qt::DisplayRole)
        return row.name;
    if (role != Qt::AccessibleTextRole)
        return {};
    const auto room = roomLeft(row.draft, row.budget);
    return row.hasLive
        ? tr("%1, %2: %3 before, %4 with the draft, budget %5, %6")
              .arg(row.name, row.size, hoursText(row.live), hoursText(row.draft),
                  hoursText(row.budget), room)
        : tr("%1, %2: %3 with the draft, budget %4, %5")
              .arg(row.name, row.size, hoursText(row.draft), hoursText(row.budget), room);
}

HoursList::HoursList(HoursModel& model, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Hours a week per manager"));
    setModel(&model);
    setItemDelegate(new HoursDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize HoursList::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int rows = std::clamp(model()->rowCount(), 1, kRowsInSight);
    return {theme.px(480), rows * theme.px(kRowHeight) + 1};
}

QSize HoursList::minimumSizeHint() const { return {themeOf(*this).px(240), sizeHint().height()}; }

void HoursList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT rowChosen(current.row());
}

void HoursList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void HoursList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event) && model())
        updateGeometry();
}

HoursHead::HoursHead(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HoursHead::show(const QString& live, const QString& draft)
{
    m_live = live;
    m_draft = draft;
    update();
}

QSize HoursHead::sizeHint() const { return {0, themeOf(*this).px(26)}; }

void HoursHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const HoursColumns columns(theme, width());
    const auto head = [&](int left, const QString& text) {
        paintText(painter,
            QStyle::visualRect(
                layoutDirection(), rect(), QRect(left, 0, columns.figureWidth, height())),
            text, theme.font(Type::Small), theme.muted,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter);
    };
    head(columns.live, m_live);
    head(columns.draft, m_draft);
}

void HoursHead::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
