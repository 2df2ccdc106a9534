// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/change_delegate.h"

#include "publish/change_list.h"
#include "shared/icons.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kRowPadding = 11;
constexpr int kSide = 8; // the card's padding gives the other 8
constexpr int kSign = 22;
constexpr double kLineHeight = 1.42;

/// Draws (or with a null painter only measures) one line of runs broken at a width.
int layLine(QPainter* painter, const ChangeLine& line, const QPoint& at, int width,
    const Theme& theme, const QColor& ink, bool isBefore)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const auto& run : line) {
        if (run.differs) {
            QTextCharFormat format;
            if (isBefore)
                format.setFontStrikeOut(true);
            else
                format.setFontWeight(QFont::DemiBold);
            formats.append({int(text.size()), int(run.text.size()), format});
        }
        text += run.text;
    }
    const auto font = theme.font(Type::Body);
    QTextLayout layout(text, font);
    QTextOption option(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    const int step = static_cast<int>(font.pixelSize() * kLineHeight);
    layout.beginLayout();
    int height = 0;
    for (auto row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(std::max(1, width));
        row.setPosition({0, height + (step - row.height()) / 2});
        height += step;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(ink);
        layout.draw(painter, at);
    }
    return height;
}

int layLines(QPainter* painter, const std::vector<ChangeLine>& lines, const QRect& place,
    const Theme& theme, const QColor& ink, bool isBefore)
{
    int height = 0;
    for (const auto& line : lines)
        height += layLine(painter, line, place.topLeft() + QPoint(0, height), place.width(), theme,
            ink, isBefore);
    return height;
}

struct SignLook {
    Icon icon;
    Mark mark;
};

SignLook lookOf(ChangeRow::Sign sign)
{
    switch (sign) {
    case ChangeRow::Sign::Added:
        return {Icon::Plus, Mark::Open};
    case ChangeRow::Sign::Less:
        return {Icon::Minus, Mark::Late};
    case ChangeRow::Sign::Edited:
        return {Icon::Edit, Mark::CannotTell};
    case ChangeRow::Sign::Same:
        break;
    }
    return {Icon::Check, Mark::Planned};
}

} // namespace

ChangeColumns::ChangeColumns(const Theme& theme, int width)
    : sign(theme.px(kSide))
    , name(sign + theme.px(kSign + 12))
{
    const int gap = theme.px(16);
    const int rest = width - name - 2 * gap - theme.px(kSide);
    nameWidth = std::min(theme.px(146), rest / 4);
    textWidth = std::max(1, (rest - nameWidth) / 2);
    before = name + nameWidth + gap;
    after = before + textWidth + gap;
}

ChangeDelegate::ChangeDelegate(const ChangeModel& model, const QWidget& viewport, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_viewport(viewport)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const ChangeColumns columns(theme, m_viewport.width());
    const auto& row = m_model.row(index.row());
    const QRect place(0, 0, columns.textWidth, 0);
    const QRect named(0, 0, columns.nameWidth, 0);
    const int names
        = layLines(nullptr, {{{row.name, true}}}, named, theme, {}, false) + theme.px(19);
    const int before = layLines(nullptr, row.before, place, theme, {}, true);
    const int after = layLines(nullptr, row.after, place, theme, {}, false);
    return {0, std::max({names, before, after}) + 2 * theme.px(kRowPadding)};
}

void ChangeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*option.widget);
    const auto& row = m_model.row(index.row());
    const ChangeColumns columns(theme, option.rect.width());
    const int top = option.rect.top() + theme.px(kRowPadding);
    const auto placed = [&](int left, int width, int height) {
        return QStyle::visualRect(
            option.direction, option.rect, QRect(option.rect.left() + left, top, width, height));
    };
    painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);

    const auto look = lookOf(row.sign);
    const auto box = placed(columns.sign, theme.px(kSign), theme.px(kSign));
    paintPanel(*painter, box, theme.mark(look.mark).tint, {}, theme.px(5));
    const int inset = theme.px(4);
    paintIcon(*painter, look.icon, box.adjusted(inset, inset, -inset, -inset),
        theme.mark(look.mark).strong, 2.0);

    const auto named = placed(columns.name, columns.nameWidth, 0);
    const int below = layLines(painter, {{{row.name, true}}}, named, theme, theme.text, false);
    if (!row.lever.isEmpty()) {
        const auto line
            = placed(columns.name, columns.nameWidth, theme.px(19)).translated(0, below);
        const auto dot = QStyle::visualRect(
            option.direction, line, QRect(line.left(), line.top(), theme.px(8), line.height()));
        paintLeverDot(*painter, theme, leverLook(theme, m_model.levers(), row.leverCode),
            QRectF(dot).center());
        paintText(*painter,
            QStyle::visualRect(option.direction, line, line.adjusted(theme.px(14), 0, 0, 0)),
            row.lever, theme.font(Type::Small), theme.text2,
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const bool was = row.sign != ChangeRow::Sign::Added && row.sign != ChangeRow::Sign::Same;
    layLines(painter, row.before, placed(columns.before, columns.textWidth, 0), theme,
        was ? theme.text2 : theme.muted, true);
    layLines(painter, row.after, placed(columns.after, columns.textWidth, 0), theme,
        row.isThere ? theme.text : theme.muted, false);
    if (option.state & QStyle::State_HasFocus)
        paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -1), Qt::transparent,
            theme.focus, theme.px(6), 2.0);
}

} // namespace mor::ui
