// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/text_cache.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace mor::ui {

namespace {

constexpr int kTexts = 8000;
constexpr int kWhole = 100'000; // wider than any screen: nothing is cut

} // namespace

TextCache::TextCache()
    : m_known(kTexts)
{
}

const TextCache::Known& TextCache::known(const QString& text, const QFont& font, int width)
{
    const Key key{text, width, font.pixelSize(), static_cast<int>(font.weight())};
    if (const auto* found = m_known.object(key))
        return *found;
    const QFontMetricsF metrics(font);
    auto* made = new Known;
    made->text.setTextFormat(Qt::PlainText);
    made->text.setText(width == kWhole ? text : metrics.elidedText(text, Qt::ElideRight, width));
    made->text.prepare({}, font);
    made->size = made->text.size();
    m_known.insert(key, made);
    return *made;
}

int TextCache::draw(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
    const QColor& colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() < 1)
        return 0;
    const auto& line = known(text, font, static_cast<int>(std::ceil(rect.width())));
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - line.size.width();
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - line.size.width() / 2;
    double y = rect.top();
    if (!(alignment & Qt::AlignTop))
        y += (rect.height() - line.size.height()) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(std::round(x), std::round(y)), line.text);
    return static_cast<int>(std::ceil(line.size.width()));
}

int TextCache::width(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(known(text, font, kWhole).size.width()));
}

} // namespace mor::ui
