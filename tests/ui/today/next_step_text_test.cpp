// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/organisation_builder.h"
#include "today/next_step_text.h"

using namespace mor;
using namespace mor::ui;
using mor::tests::day;

namespace {

struct Line {
    const char* typed;
    StepText::Who who;
    const char* what;
    std::optional<Day> due;
};

} // namespace

TEST_CASE("A next step is read as it is spoken", "[ui][today]")
{
    using Who = StepText::Who;
    const auto nov = [](unsigned d) { return day(2026, 11, d); };
    const Line line = GENERATE_COPY(values<Line>({
        {"call the plant manager Thu", Who::Unsaid, "call the plant manager", nov(5)},
        {"I will join the Brightwater call Mon 9 Nov", Who::Me, "join the Brightwater call",
            nov(9)},
        {"I'll send the offer tomorrow", Who::Me, "send the offer", nov(4)},
        {"Aylin: ask legal by Friday", Who::Other, "ask legal", nov(6)},
        {"aylin asks legal today", Who::Other, "asks legal", nov(3)},
        {"visit the site Tue", Who::Unsaid, "visit the site", nov(10)},
        {"visit the site next Thu", Who::Unsaid, "visit the site", nov(12)},
        {"visit the site next Mon", Who::Unsaid, "visit the site", nov(9)},
        {"send it on 2026-11-30", Who::Unsaid, "send it", nov(30)},
        {"send it in 3 days", Who::Unsaid, "send it", nov(6)},
        {"send it in 2 weeks", Who::Unsaid, "send it", nov(17)},
        {"send it 2 Nov", Who::Unsaid, "send it", day(2027, 11, 2)},
        {"send it Nov 12", Who::Unsaid, "send it", nov(12)},
        {"plan it 29 Feb", Who::Unsaid, "plan it", day(2028, 2, 29)},
        {"plan it 31 Nov", Who::Unsaid, "plan it 31 Nov", std::nullopt},
        {"after Monday call them Wed.", Who::Unsaid, "after Monday call them", nov(4)},
        {"order 12 licences", Who::Unsaid, "order 12 licences", std::nullopt},
        {"they may agree", Who::Unsaid, "they may agree", std::nullopt},
        {"  ", Who::Unsaid, "", std::nullopt},
        {"I", Who::Me, "", std::nullopt},
    }));
    INFO(line.typed);

    const auto step
        = readStep(QString::fromUtf8(line.typed), day(2026, 11, 3), QStringLiteral("Aylin"));

    CHECK(step.who == line.who);
    CHECK(step.what.toStdString() == line.what);
    CHECK(step.due == line.due);
}
