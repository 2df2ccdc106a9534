// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_colours.h"
#include "shared/range_bar.h"
#include "shared/theme.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace mor;
using namespace mor::ui;

namespace {

// Relative luminance and contrast by WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

Theme themed(bool dark) { return makeTheme(dark, QFont(), 13); }

} // namespace

TEST_CASE("Text can be read on every background, in light and dark", "[ui][theme]")
{
    const auto theme = themed(GENERATE(false, true));
    for (const auto& ground :
        {theme.window, theme.rail, theme.surface, theme.alt, theme.sunken, theme.accentSoft})
        for (const auto& ink : {theme.text, theme.text2, theme.muted})
            CHECK(contrast(ink, ground) >= 4.5);
    for (const auto& ground : {theme.window, theme.surface, theme.alt})
        CHECK(contrast(theme.accent, ground) >= 4.5);
    for (const auto& ground : {theme.accentSoft, theme.surface})
        CHECK(contrast(theme.accentText, ground) >= 4.5);
    for (const auto& ground : {theme.accent, theme.accentHover})
        CHECK(contrast(theme.onAccent, ground) >= 4.5);
}

TEST_CASE("Edges of fields and the focus ring stand out by three to one", "[ui][theme]")
{
    const auto theme = themed(GENERATE(false, true));
    for (const auto& ground : {theme.window, theme.surface, theme.alt}) {
        CHECK(contrast(theme.control, ground) >= 3.0);
        CHECK(contrast(theme.focus, ground) >= 3.0);
    }
}

TEST_CASE("Marks are words as well, so they can be read on their tint", "[ui][theme]")
{
    const auto theme = themed(GENERATE(false, true));
    for (const auto& mark : theme.marks) {
        for (const auto& ground : {theme.surface, theme.window, mark.tint})
            CHECK(contrast(mark.strong, ground) >= 4.5);
        CHECK(contrast(theme.text, mark.tint) >= 10.3);
    }
}

TEST_CASE("Lever colours are seen on their tint and text is read there", "[ui][theme]")
{
    const auto theme = themed(GENERATE(false, true));
    for (const auto& lever : theme.levers) {
        for (const auto& ground : {theme.surface, theme.window, lever.tint})
            CHECK(contrast(lever.strong, ground) >= 3.0);
        CHECK(contrast(theme.text, lever.tint) >= 10.3);
    }
}

TEST_CASE("Sizes follow the text", "[ui][theme]")
{
    CHECK(makeTheme(false, QFont(), 13).u() == 8);
    CHECK(makeTheme(false, QFont(), 26).u() == 16);
    CHECK(makeTheme(false, QFont(), 26).px(216) == 432);
    CHECK(makeTheme(false, QFont(), 13).font(Type::Title).pixelSize() == 20);
}

TEST_CASE("Own levers take free colours in order and then repeat hollow", "[ui][theme]")
{
    const auto theme = themed(false);
    Rhythm rhythm;
    for (const auto* code : {"pipeline-creation", "own-1", "pipeline-health", "own-2"})
        rhythm.levers.push_back({code, code, {}, {}});

    CHECK(leverLook(theme, rhythm, "pipeline-health").strong == theme.levers[1].strong);
    CHECK(leverLook(theme, rhythm, "own-1").strong == theme.levers[2].strong);
    CHECK(leverLook(theme, rhythm, "own-2").strong == theme.levers[3].strong);
    CHECK_FALSE(leverLook(theme, rhythm, "own-2").hollow);

    for (int i = 3; i <= 9; ++i)
        rhythm.levers.push_back({"own-" + std::to_string(i), {}, {}, {}});
    const auto ninth = leverLook(theme, rhythm, "own-9"); // eight pairs were free
    CHECK(ninth.hollow);
    CHECK(ninth.strong == theme.levers[0].strong);
}

TEST_CASE("A verdict needs the whole range on one side of the target", "[ui][theme]")
{
    CHECK(verdictOf(0.817, 0.993, 0.8) == Mark::OnTime);
    CHECK(verdictOf(0.647, 0.911, 0.8) == Mark::CannotTell);
    CHECK(verdictOf(0.427, 0.788, 0.8) == Mark::Missed);
    CHECK(spoken({26 / 32.0, 0.647, 0.911, 0.8, Mark::CannotTell}, 26, 32)
        == "26 of 32, likely 65 to 91 percent, target 80, cannot tell yet");
}
