// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/sheet.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

int lineHeight(const Paragraph& paragraph)
{
    return static_cast<int>(std::lround(paragraph.points * paragraph.leading * Sheet::kPerPoint));
}

double heightOf(const QTextLayout& layout)
{
    return layout.lineCount() == 0 ? 0 : layout.boundingRect().height();
}

} // namespace

QSizeF pointsOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF{595.28, 841.89} : QSizeF{612, 792};
}

Sheet::Sheet(Paper paper, QString family, Turn turn)
    : m_paper(paper)
    , m_turn(turn)
    , m_family(std::move(family))
    , m_size((pointsOf(paper) * kPerPoint).toSize())
    , m_mirrored(QGuiApplication::isRightToLeft())
{
    if (turn == Turn::Sideways)
        m_size.transpose();
}

std::shared_ptr<QTextLayout> Sheet::laidOut(
    const Paragraph& paragraph, int width, bool trailing) const
{
    QFont font(m_family);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(static_cast<int>(std::lround(paragraph.points * kPerPoint)));
    font.setWeight(paragraph.weight);
    // Spacing of its own turns ligatures off: "first" is found and copied as it is written.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    auto layout = std::make_shared<QTextLayout>(paragraph.text, font);
    QTextOption option(
        Qt::AlignAbsolute | (trailing == m_mirrored ? Qt::AlignLeft : Qt::AlignRight));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QTextCharFormat ink;
    ink.setForeground(paragraph.ink);
    QList<QTextLayout::FormatRange> formats{{0, int(paragraph.text.size()), ink}};
    if (paragraph.strong > 0) {
        QTextCharFormat strong = ink;
        strong.setFontWeight(QFont::DemiBold);
        formats.append({0, paragraph.strong, strong});
    }
    layout->setFormats(formats);
    const int step = lineHeight(paragraph);
    layout->beginLayout();
    for (double top = 0;; top += step) {
        auto line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, top + (step - line.height()) / 2});
    }
    layout->endLayout();
    return layout;
}

int Sheet::heightOf(const Paragraph& paragraph, int width) const
{
    const auto layout = laidOut(paragraph, width, false);
    return layout->lineCount() * lineHeight(paragraph);
}

int Sheet::widthOf(const Paragraph& paragraph) const
{
    const auto layout = laidOut(paragraph, m_size.width(), false);
    return static_cast<int>(std::ceil(layout->lineAt(0).naturalTextWidth()));
}

QRectF Sheet::mirrored(const QRectF& rect) const
{
    return m_mirrored
        ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height())
        : rect;
}

void Sheet::place(
    Page& page, const QPoint& at, int width, std::shared_ptr<QTextLayout> layout, bool isFoot)
{
    const double height = ui::heightOf(*layout);
    const auto rect = mirrored(QRectF(at.x(), at.y(), width, height));
    page.texts.push_back({rect.topLeft(), std::move(layout), isFoot, height});
}

int Sheet::addText(const QPoint& at, int width, const Paragraph& paragraph, bool trailing)
{
    place(m_pages.back(), at, width, laidOut(paragraph, width, trailing), false);
    return heightOf(paragraph, width);
}

void Sheet::addTextOn(
    int page, const QPoint& at, int width, const Paragraph& paragraph, bool trailing)
{
    place(m_pages[static_cast<std::size_t>(page)], at, width, laidOut(paragraph, width, trailing),
        true);
}

void Sheet::addLine(int y, int left, int right, double points, const QColor& ink, int page)
{
    auto& target = page < 0 ? m_pages.back() : m_pages[static_cast<std::size_t>(page)];
    const double thick = points * kPerPoint;
    target.shapes.push_back(
        {mirrored(QRectF(left, y - thick / 2, right - left, thick)), 0, ink, {}});
}

void Sheet::addBox(const QRect& rect, int radius, const QColor& fill, const QColor& edge)
{
    m_pages.back().shapes.push_back({mirrored(rect), double(radius), fill, edge});
}

void Sheet::addDot(const QPoint& centre, int diameter, const QColor& fill, const QColor& edge)
{
    const double radius = diameter / 2.0;
    m_pages.back().shapes.push_back(
        {mirrored(QRectF(centre.x() - radius, centre.y() - radius, diameter, diameter)), -1, fill,
            edge});
}

void Sheet::addRule(int x, int top, int bottom, double points, const QColor& ink)
{
    const double thick = points * kPerPoint;
    m_pages.back().shapes.push_back(
        {mirrored(QRectF(x - thick / 2, top, thick, bottom - top)), 0, ink, {}});
}

void Sheet::addPolygon(const QPolygon& corners, const QColor& fill, const QColor& edge)
{
    QPolygonF drawn(corners);
    if (m_mirrored)
        for (auto& corner : drawn)
            corner.setX(m_size.width() - corner.x());
    m_pages.back().shapes.push_back({drawn.boundingRect(), 0, fill, edge, drawn});
}

void Sheet::addHatch(const QRect& rect, double gapInPoints, const QColor& ink)
{
    const int right = rect.left() + rect.width();
    const int bottom = rect.top() + rect.height();
    for (int sum = rect.left() + rect.top() + pt(gapInPoints); sum < right + bottom;
         sum += pt(gapInPoints)) {
        const int from = std::max(rect.left(), sum - bottom);
        const int to = std::min(right, sum - rect.top());
        addPolygon(QPolygon({QPoint(from, sum - from), QPoint(to, sum - to)}), {}, ink);
    }
}

void Sheet::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto& drawn = m_pages[static_cast<std::size_t>(page)];
    for (const auto& shape : drawn.shapes) {
        painter.setPen(shape.edge.isValid() ? QPen(shape.edge, kPerPoint / 2.0) : QPen(Qt::NoPen));
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        if (!shape.corners.isEmpty())
            painter.drawPolygon(shape.corners);
        else if (shape.radius < 0)
            painter.drawEllipse(shape.rect);
        else
            painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
    }
    painter.setPen(Qt::black);
    for (const auto& text : drawn.texts)
        text.layout->draw(&painter, text.at);
    painter.restore();
}

QStringList Sheet::texts(int page) const
{
    QStringList found;
    for (const auto& text : m_pages[static_cast<std::size_t>(page)].texts)
        found << text.layout->text();
    return found;
}

int Sheet::lowest(int page) const
{
    double bottom = 0;
    for (const auto& text : m_pages[static_cast<std::size_t>(page)].texts)
        if (!text.isFoot)
            bottom = std::max(bottom, text.at.y() + text.height);
    return static_cast<int>(std::ceil(bottom));
}

QRect Sheet::inked(int page) const
{
    const auto& drawn = m_pages[static_cast<std::size_t>(page)];
    QRectF all;
    for (const auto& shape : drawn.shapes)
        all |= shape.rect;
    for (const auto& text : drawn.texts)
        all |= text.layout->boundingRect().translated(text.at);
    return all.toAlignedRect();
}

} // namespace mor::ui
