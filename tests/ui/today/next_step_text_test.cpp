// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/organisation_builder.h"
#include "today/next_step_text.h"

#include <QLocale>

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
        {"send it in two weeks", Who::Unsaid, "send it", nov(17)},
        {"send it in a week", Who::Unsaid, "send it", nov(10)},
        {"send it 9.11.", Who::Unsaid, "send it", nov(9)},
        {"send it by 9.11.2026", Who::Unsaid, "send it", nov(9)},
        {"send it Mon 9.11.", Who::Unsaid, "send it", nov(9)},
        {"Aylin: call the plant manager Thu", Who::Other, "call the plant manager", nov(5)},
        {"raise it to 9.5", Who::Unsaid, "raise it to 9.5", std::nullopt},
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

TEST_CASE("A date that cannot be meant is doubted, never taken", "[ui][today]")
{
    const auto typed = GENERATE(values<const char*>({
        "plan it 31 Nov",
        "plan it 30.2.",
        "plan it 9.13.",
        "plan it 31.11.2026",
        "plan it Mon 10 Nov", // a Tuesday
        "plan it Fri 9.11.", // a Monday
        "plan it 2026-11-02", // yesterday
        "plan it 1.11.2026",
    }));
    INFO(typed);

    const auto step = readStep(QString::fromUtf8(typed), day(2026, 11, 3));

    CHECK_FALSE(step.doubt.isEmpty());
    CHECK_FALSE(step.due);
    CHECK(step.what == "plan it");
}

TEST_CASE("Figures with a stroke are read in the order of the user's language", "[ui][today]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto british = readStep(QStringLiteral("send it 9/11"), day(2026, 11, 3));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto american = readStep(QStringLiteral("send it 9/11"), day(2026, 11, 3));
    const auto withYear = readStep(QStringLiteral("send it 11/9/2026"), day(2026, 11, 3));
    const auto always = readStep(QStringLiteral("answer 24/7"), day(2026, 11, 3));
    QLocale::setDefault(before);

    CHECK(british.due == day(2026, 11, 9));
    CHECK(american.due == day(2027, 9, 11));
    CHECK(withYear.due == day(2026, 11, 9));
    CHECK(always.what == "answer 24/7"); // no date in that order
    CHECK(always.doubt.isEmpty());
}
