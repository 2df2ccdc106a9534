// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/steps_view.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// Twelve pairs, three of them last seen after four weeks; one of nine stopped in week 11.
StepsChart twelvePairs()
{
    StepsChart chart;
    chart.steps = {{0, 1, 0.757, 1}, {11, 8.0 / 9, 0.57, 0.98}};
    chart.strokes = {4, 4, 4};
    chart.counts = {{4, 12, 12}, {8, 9, 9}, {13, 8, 9}};
    chart.seenTo = 17;
    chart.notes = {{11, "Central stopped debriefs"}};
    return chart;
}

QImage painted(const StepsChart& chart, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(380, 230, QImage::Format_ARGB32);
    const auto theme = makeTheme(false, QApplication::font(), 13);
    image.fill(theme.surface);
    QPainter painter(&image);
    paintSteps(painter, theme, chart, QRectF(0, 0, 380, 230), direction);
    return image;
}

int pixels(const QImage& image, const QColor& colour, const QRect& in)
{
    int count = 0;
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("The picture of what still runs is also a text", "[ui][shared]")
{
    CHECK(spoken(twelvePairs()).toStdString()
        == "After 4 weeks: 12 of 12 still run. After 8 weeks: 9 of 9 still run. "
           "After 13 weeks: 8 of 9 still run. After 26 weeks: not reached yet. "
           "At the end of the line, after 17 weeks, the share running is likely 57 to 98 percent. "
           "Central stopped debriefs after 11 weeks.");
}

TEST_CASE("The line falls where somebody stopped and ends where nobody was seen", "[ui][shared]")
{
    const auto theme = makeTheme(false, QApplication::font(), 13);
    const auto image = painted(twelvePairs());
    const QRect start(60, 0, 60, 20);
    const QRect end(300, 0, 75, 180);

    CHECK(pixels(image, theme.accent, start) > 50);
    CHECK(pixels(image, theme.accent, end) == 0);
    CHECK(pixels(image, theme.accentSoft, end) == 0);
}

TEST_CASE("From right to left the picture is mirrored", "[ui][shared]")
{
    const auto theme = makeTheme(false, QApplication::font(), 13);
    const auto image = painted(twelvePairs(), Qt::RightToLeft);

    CHECK(pixels(image, theme.accent, QRect(260, 0, 60, 20)) > 50);
    CHECK(pixels(image, theme.accent, QRect(5, 0, 75, 180)) == 0);
}

TEST_CASE("What the picture says can be copied", "[ui][shared]")
{
    StepsView view("Still running");
    view.showChart(twelvePairs());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    CHECK(QApplication::clipboard()->text() == spoken(twelvePairs()));
    CHECK(view.accessibleDescription() == spoken(twelvePairs()));
}

} // namespace mor::tests
