// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/hours_stack.h"

#include "publish/publish_words.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

constexpr int kBar = 44;
constexpr int kBarGap = 14;
constexpr int kLegendLine = 20;

QString number(double hours) { return QLocale().toString(hours, 'f', 1); }

/// "Forecast call, 0.8 then 0.5".
QString legendWords(const StackPart& part, bool hasLive)
{
    const auto tr = [](const char* text) { return HoursStack::tr(text); };
    if (!hasLive || std::lround(part.live * 10) == std::lround(part.draft * 10))
        return tr("%1, %2").arg(part.name, number(part.draft));
    if (part.live == 0)
        return tr("%1, new, %2").arg(part.name, number(part.draft));
    if (part.draft == 0)
        return tr("%1, %2 then none").arg(part.name, number(part.live));
    return tr("%1, %2 then %3").arg(part.name, number(part.live), number(part.draft));
}

} // namespace

HoursStack::HoursStack(QWidget* parent)
    : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HoursStack::show(StackContent content, Rhythm levers)
{
    m_content = std::move(content);
    m_levers = std::move(levers);
    QStringList words;
    for (const auto& part : m_content.parts)
        words << (m_content.liveHead.isEmpty()
                ? tr("%1 %2 hours").arg(part.name, number(part.draft))
                : tr("%1 %2 then %3 hours").arg(part.name, number(part.live), number(part.draft)));
    setAccessibleName(tr("Where the hours go"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

double HoursStack::scale() const
{
    return std::max({m_content.budget, m_content.live(), m_content.draft(), 0.1});
}

int HoursStack::barLeft() const
{
    const auto& theme = themeOf(*this);
    const auto head = m_content.draftHead + QLatin1Char(' ') + hoursText(88.8);
    return textWidth(head, theme.font(Type::Strong)) + theme.px(14);
}

int HoursStack::boxWidth(double hours, int barWidth) const
{
    return static_cast<int>(std::lround(hours / scale() * barWidth));
}

QColor HoursStack::fillOf(const Theme& theme, std::size_t part) const
{
    constexpr double kDarker = 0.28;
    const auto& lever = m_content.parts[part].lever;
    std::size_t turn = 0;
    for (std::size_t i = 0; i < part; ++i)
        turn += m_content.parts[i].lever == lever ? 1 : 0;
    const auto look = leverLook(theme, m_levers, lever);
    if (turn % 2 == 0)
        return look.tint;
    const auto mixed = [&](float tint, float strong) {
        return static_cast<float>((1 - kDarker) * tint + kDarker * strong);
    };
    return QColor::fromRgbF(mixed(look.tint.redF(), look.strong.redF()),
        mixed(look.tint.greenF(), look.strong.greenF()),
        mixed(look.tint.blueF(), look.strong.blueF()));
}

std::optional<std::size_t> HoursStack::partAt(const QPoint& at) const
{
    const auto& theme = themeOf(*this);
    const int x = (isRightToLeft() ? width() - at.x() : at.x()) - barLeft();
    const int row = (at.y() - theme.px(4)) / theme.px(kBar + kBarGap);
    const bool isDraft = m_content.liveHead.isEmpty() || row > 0;
    double done = 0;
    for (std::size_t i = 0; i < m_content.parts.size(); ++i) {
        const double hours = isDraft ? m_content.parts[i].draft : m_content.parts[i].live;
        const int left = boxWidth(done, width() - barLeft());
        done += hours;
        if (hours > 0 && x >= left && x < boxWidth(done, width() - barLeft()))
            return i;
    }
    return std::nullopt;
}

bool HoursStack::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto part = partAt(help->pos());
    if (part)
        QToolTip::showText(help->globalPos(),
            tr("%1 h a week")
                .arg(legendWords(m_content.parts[*part], !m_content.liveHead.isEmpty())),
            this);
    else
        QToolTip::hideText();
    return true;
}

void HoursStack::paintRow(QPainter& painter, const QRect& row, bool isDraft) const
{
    const auto& theme = themeOf(*this);
    const auto head = isDraft ? m_content.draftHead : m_content.liveHead;
    const double total = isDraft ? m_content.draft() : m_content.live();
    const auto leading
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    paintText(painter, mirrored(QRect(row.left(), row.top(), barLeft(), row.height())),
        head + QLatin1Char(' ') + hoursText(total), theme.font(isDraft ? Type::Strong : Type::Body),
        isDraft ? theme.text : theme.text2, leading);
    const QRect bar = row.adjusted(barLeft(), 0, 0, 0);
    painter.fillRect(mirrored(QRect(bar.left(), bar.top(), boxWidth(m_content.budget, bar.width()),
                         bar.height())),
        theme.sunken);
    double done = 0;
    for (std::size_t i = 0; i < m_content.parts.size(); ++i) {
        const auto& part = m_content.parts[i];
        const double hours = isDraft ? part.draft : part.live;
        const int left = boxWidth(done, bar.width());
        done += hours;
        const int width = boxWidth(done, bar.width()) - left - 2;
        if (width <= 0)
            continue;
        const QRect box = mirrored(QRect(bar.left() + left, bar.top(), width, bar.height()));
        const auto look = leverLook(theme, m_levers, part.lever);
        painter.fillRect(box, fillOf(theme, i));
        painter.fillRect(box.left(), box.top(), box.width(), theme.px(3), look.strong);
        const auto font = theme.font(Type::Caption);
        const int inset = theme.px(6);
        const QRect words = box.adjusted(inset, theme.px(5), -1, -theme.px(3));
        const auto figure = number(hours);
        if (textWidth(part.name, font) <= words.width())
            paintText(painter, words, part.name, font, theme.text,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
        if (textWidth(figure, font) <= words.width())
            paintText(painter, words, figure, font, theme.text,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom);
    }
    if (total > m_content.budget + 0.05) { // the end of the budget, where boxes pass it
        const auto limit = mirrored(QRect(bar.left() + boxWidth(m_content.budget, bar.width()) - 1,
            bar.top() - theme.px(4), std::max(2, theme.px(2)), bar.height() + theme.px(8)));
        painter.fillRect(limit, theme.text);
    }
}

int HoursStack::layLegend(QPainter* painter, int width, int top) const
{
    const auto& theme = themeOf(*this);
    const auto font = theme.font(Type::Small);
    const auto caption = theme.font(Type::Caption);
    const int bar = width - barLeft();
    const int line = theme.px(kLegendLine);
    int x = 0;
    int y = top;
    bool any = false;
    for (std::size_t i = 0; i < m_content.parts.size(); ++i) {
        const auto& part = m_content.parts[i];
        const int room = boxWidth(part.draft > 0 ? part.draft : part.live, bar) - theme.px(7) - 2;
        if (textWidth(part.name, caption) <= room)
            continue;
        const auto words = legendWords(part, !m_content.liveHead.isEmpty());
        const int needed = theme.px(14) + textWidth(words, font);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        any = true;
        if (painter) {
            const auto mirrored = [&](const QRect& rect) {
                return QStyle::visualRect(layoutDirection(), this->rect(), rect);
            };
            const int side = theme.px(10);
            const auto box = mirrored(QRect(x, y + (line - side) / 2, side, side));
            painter->fillRect(box, fillOf(theme, i));
            painter->fillRect(box.left(), box.top(), side, theme.px(3),
                leverLook(theme, m_levers, part.lever).strong);
            paintText(*painter,
                mirrored(QRect(x + theme.px(14), y, std::min(needed, width - theme.px(14)), line)),
                words, font, theme.text2,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
        }
        x += needed + theme.px(16);
    }
    return any ? y + line - top : 0;
}

int HoursStack::heightForWidth(int width) const
{
    const auto& theme = themeOf(*this);
    const int bars = m_content.liveHead.isEmpty() ? 1 : 2;
    const int top = theme.px(6) + bars * theme.px(kBar) + (bars - 1) * theme.px(kBarGap);
    const int legend = layLegend(nullptr, width, 0);
    return top + (legend > 0 ? theme.px(10) + legend : theme.px(4));
}

QSize HoursStack::sizeHint() const
{
    const int width = themeOf(*this).px(480);
    return {width, heightForWidth(width)};
}

QSize HoursStack::minimumSizeHint() const
{
    return {themeOf(*this).px(240), themeOf(*this).px(2 * kBar + kBarGap)};
}

void HoursStack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    QRect row(0, theme.px(4), width(), theme.px(kBar));
    if (!m_content.liveHead.isEmpty()) {
        paintRow(painter, row, false);
        row.translate(0, theme.px(kBar + kBarGap));
    }
    paintRow(painter, row, true);
    layLegend(&painter, width(), row.bottom() + theme.px(10));
}

void HoursStack::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
