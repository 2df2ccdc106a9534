// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStaticText>

class QPainter;

namespace mor::ui {

/// Texts that are laid out once and then drawn again and again, for views with very many of them.
class TextCache {
public:
    TextCache();

    /// One line, cut with an ellipsis where it does not fit; returns the width it takes.
    int draw(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
        const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Width of the whole text.
    int width(const QString& text, const QFont& font);
    void clear() { m_known.clear(); }

private:
    struct Key {
        QString text;
        int width;
        int pixels;
        int weight;

        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.width, key.pixels, key.weight);
    }
    struct Known {
        QStaticText text;
        QSizeF size;
    };

    const Known& known(const QString& text, const QFont& font, int width);

    QCache<Key, Known> m_known;
};

} // namespace mor::ui
