// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/icons.h"
#include "shared/label.h"
#include "shared/reading_margins.h"
#include "support/catch.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <utility>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// Reads from right to left while it lives.
struct FromRight {
    FromRight() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromRight() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// The first and the last column of a picture that differ from its corner.
std::pair<int, int> inkOf(const QImage& picture)
{
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return {first, last};
}

/// How far from the left the point of an arrow stands, of twenty.
int pointOf(Icon icon)
{
    auto picture = iconPixmap(icon, 20, Qt::black, 1.0).toImage();
    return inkOf(picture.copy(0, 9, 20, 2)).first;
}

} // namespace

TEST_CASE("Words stand at the side where the reader begins", "[ui][shared]")
{
    for (const bool wrapped : {false, true}) {
        INFO(wrapped);
        const auto ink = [&] {
            Label label(QStringLiteral("Weekly"));
            label.setWordWrap(wrapped);
            label.resize(400, 30);
            return inkOf(label.grab().toImage());
        };
        CHECK(ink().second < 200);
        const FromRight reading;
        CHECK(ink().first > 200);
    }
}

TEST_CASE("Back points to where the reader came from", "[ui][shared]")
{
    CHECK(pointOf(Icon::Left) < 10);
    const FromRight reading;
    QPixmapCache::clear();
    CHECK(pointOf(Icon::Left) > 10);
    QPixmapCache::clear();
}

TEST_CASE("Margins change sides with the direction of reading", "[ui][shared]")
{
    CHECK(readingMargins(QWidget(), 1, 2, 3, 4) == QMargins(1, 2, 3, 4));
    const FromRight reading;
    CHECK(readingMargins(QWidget(), 1, 2, 3, 4) == QMargins(3, 2, 1, 4));
}

} // namespace mor::tests
