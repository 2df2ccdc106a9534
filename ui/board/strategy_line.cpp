// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/strategy_line.h"

#include "shared/chip.h"
#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/plural.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kLeversShown = 3;

struct Served {
    int some = 0;
    int all = 0;
};

/// Of the role's activities, those that move one of the levers.
Served servedBy(const RhythmVersion& version, Role role, const std::vector<std::string>& levers)
{
    Served served;
    for (const auto& activity : version.activities) {
        if (activity.owner != role)
            continue;
        ++served.all;
        served.some += std::ranges::any_of(activity.levers, [&](const std::string& lever) {
            return std::ranges::find(levers, lever) != levers.end();
        });
    }
    return served;
}

/// "7 of 8": the caption above the line says of what.
QString wordsOf(const Served& served)
{
    return served.all == 0 ? StrategyLine::tr("none yet")
                           : StrategyLine::tr("%1 of %2").arg(served.some).arg(served.all);
}

QString sentenceOf(const Served& served)
{
    return served.all == 0 ? StrategyLine::tr("no activity yet")
                           : counted(served.all, StrategyLine::tr("%2 of 1 activity"),
                               StrategyLine::tr("%2 of %1 activities"))
                                 .arg(served.some);
}

QString nameOf(const Rhythm& rhythm, const std::string& code)
{
    const auto* lever = findLever(rhythm, code);
    return QString::fromStdString(lever ? lever->name : code);
}

} // namespace

StrategyLine::StrategyLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StrategyLine::show(const Rhythm& rhythm, const RhythmVersion& version, Role role)
{
    m_levers = {};
    m_levers.levers = rhythm.levers;
    m_pieces.clear();
    const auto& priorities = rhythm.strategy.priorities;
    if (priorities.empty()) {
        m_pieces.push_back({Piece::Kind::Strong, tr("No priority yet"), {}});
        m_pieces.push_back({Piece::Kind::Plain, tr("Say what this year is about"), {}});
        setAccessibleName(tr("Strategy: no priority yet. Say what this year is about"));
    } else {
        const auto& first = priorities.front();
        m_pieces.push_back({Piece::Kind::Strong, QString::fromStdString(first.name), {}});
        m_pieces.push_back({Piece::Kind::Arrow, {}, {}});
        QStringList names;
        for (const auto& code : first.levers) {
            names << nameOf(rhythm, code);
            if (m_pieces.size() < 2 + kLeversShown)
                m_pieces.push_back({Piece::Kind::Lever, names.last(), code});
        }
        if (first.levers.size() > kLeversShown)
            m_pieces.push_back(
                {Piece::Kind::Plain, tr("+%1").arg(first.levers.size() - kLeversShown), {}});
        const auto served = servedBy(version, role, first.levers);
        m_pieces.push_back({Piece::Kind::Arrow, {}, {}});
        m_pieces.push_back({Piece::Kind::Plain, wordsOf(served), {}});
        if (priorities.size() > 1)
            m_pieces.push_back({Piece::Kind::Plain,
                counted(int(priorities.size()) - 1, tr("· 1 more priority"),
                    tr("· %1 more priorities")),
                {}});
        setAccessibleName(tr("Strategy: %1, by %2, with %3. Open the strategy")
                              .arg(QString::fromStdString(first.name),
                                  names.join(QStringLiteral(", ")), sentenceOf(served)));
    }
    setToolTip(tr("Open the strategy"));
    updateGeometry();
    update();
}

int StrategyLine::widthOf(const Piece& piece) const
{
    const auto& theme = themeOf(*this);
    switch (piece.kind) {
    case Piece::Kind::Strong:
        return textWidth(piece.text, theme.font(Type::Strong));
    case Piece::Kind::Plain:
        return textWidth(piece.text, theme.font(Type::Body));
    case Piece::Kind::Lever:
        return leverChipSize(theme, piece.text).width();
    case Piece::Kind::Arrow:
        return theme.px(12);
    }
    return 0;
}

int StrategyLine::rowHeight() const
{
    const auto& theme = themeOf(*this);
    return std::max(theme.px(24), QFontMetrics(theme.font(Type::Strong)).height() + theme.px(4));
}

std::vector<QRect> StrategyLine::places(int width) const
{
    const auto& theme = themeOf(*this);
    const int gap = theme.px(6);
    std::vector<QRect> rects;
    int x = 0;
    int y = 0;
    for (const auto& piece : m_pieces) {
        const int wanted = std::min(widthOf(piece), width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += rowHeight();
        }
        rects.emplace_back(x, y, wanted, rowHeight());
        x += wanted + gap;
    }
    return rects;
}

QSize StrategyLine::sizeHint() const
{
    int width = 0;
    for (const auto& piece : m_pieces)
        width += widthOf(piece) + themeOf(*this).px(6);
    return {width, rowHeight()};
}

QSize StrategyLine::minimumSizeHint() const { return {themeOf(*this).px(120), rowHeight()}; }

int StrategyLine::heightForWidth(int width) const
{
    const auto rects = places(width);
    return rects.empty() ? rowHeight() : rects.back().bottom() + 1;
}

void StrategyLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto rects = places(width());
    const auto ink = underMouse() ? theme.accent : theme.text;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const auto& piece = m_pieces[i];
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), rects[i]);
        if (piece.kind == Piece::Kind::Lever) {
            paintLeverChip(
                painter, theme, leverLook(theme, m_levers, piece.lever), piece.text, place);
        } else if (piece.kind == Piece::Kind::Arrow) {
            const int side = theme.px(12);
            paintIcon(painter, Icon::Right,
                QRectF(place.left(), place.center().y() - side / 2, side, side), theme.muted);
        } else {
            const bool strong = piece.kind == Piece::Kind::Strong;
            paintText(
                painter, place, piece.text, theme.font(strong ? Type::Strong : Type::Body), ink);
        }
    }
}

void StrategyLine::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace mor::ui
