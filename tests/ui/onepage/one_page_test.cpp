// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_layout.h"
#include "onepage/one_page_words.h"
#include "onepage/write_one_page.h"
#include "support/catch.h"
#include "support/organisation_builder.h"
#include "wiring/new_workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const Day kToday = day(2026, 11, 3);

OnePageRequest requestOf(std::shared_ptr<const Plan> plan, Paper paper, Role role = Role::Manager)
{
    return {std::move(plan), 1, role, kToday, QStringLiteral("north.mor"), paper};
}

std::shared_ptr<const Plan> starter(Starter which)
{
    auto plan = firstPlan(which, kToday);
    REQUIRE(plan);
    return std::make_shared<const Plan>(std::move(*plan));
}

/// So many weekly talks with six criteria and seven questions each.
std::shared_ptr<const Plan> manyActivities(int count)
{
    std::vector<Activity> activities;
    for (int i = 0; i < count; ++i) {
        auto talk = activity("T" + std::to_string(10 + i), "win-rate", Weekly{});
        talk.criteria.assign(6, "Each deal left with a dated step of the buyer");
        talk.questions.assign(7, "What exactly is this one waiting for, and whose move is it now?");
        activities.push_back(std::move(talk));
    }
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 7)
        .version(day(2026, 10, 5), std::move(activities))
        .plan();
}

int timesSaid(const Sheet& sheet, const QString& text)
{
    int count = 0;
    for (int page = 0; page < sheet.pages(); ++page)
        count += int(sheet.texts(page).count(text));
    return count;
}

} // namespace

TEST_CASE("The frontline starter fits one sheet of A4 and of Letter and names every activity",
    "[ui][onepage]")
{
    const auto plan = starter(Starter::Frontline);
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto sheet = laidOut(requestOf(plan, paper));
        REQUIRE(sheet.pages() == 1);
        for (const auto& activity : plan->rhythm.versions.front().activities)
            if (activity.owner == Role::Manager)
                CHECK(timesSaid(sheet, QString::fromStdString(activity.name)) == 1);
        CHECK(sheet.lowest(0) < sheet.size().height() - Sheet::pt(39.7 + 20));
        CHECK(sheet.texts(0).last() == "printed Tuesday 3 November 2026 · page 1 of 1");
    }
}

TEST_CASE(
    "The frontline starter keeps four criteria and a question for every activity", "[ui][onepage]")
{
    const auto plan = starter(Starter::Frontline);
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto sheet = laidOut(requestOf(plan, paper));
        for (const auto& activity : plan->rhythm.versions.front().activities) {
            if (activity.owner != Role::Manager)
                continue;
            for (std::size_t i = 0; i < std::min<std::size_t>(4, activity.criteria.size()); ++i)
                CHECK(timesSaid(sheet, QString::fromStdString(activity.criteria[i])) == 1);
            CHECK(timesSaid(sheet, QString::fromStdString(activity.questions.front())) == 1);
        }
        CHECK(sheet.texts(0).filter(QStringLiteral("left out")).size() == 1);
    }
}

TEST_CASE("A page that had to leave something out says so on its foot", "[ui][onepage]")
{
    const auto said = [](const Sheet& sheet) {
        QStringList found;
        for (int page = 0; page < sheet.pages(); ++page)
            found += sheet.texts(page).filter(QStringLiteral("left out"));
        return found;
    };
    CHECK(said(laidOut(requestOf(manyActivities(3), Paper::A4))).isEmpty());
    CHECK(said(laidOut(requestOf(manyActivities(10), Paper::A4))).size() == 1);
    CHECK(said(laidOut(requestOf(manyActivities(24), Paper::A4))).isEmpty()); // whole, on more

    CHECK(leftOutLine({true, true, false}) == "Guide questions left out to fit one page.");
    CHECK(leftOutLine({true, false, false}) == "Some guide questions left out to fit one page.");
    CHECK(leftOutLine({true, true, true})
        == "Guide questions and some criteria left out to fit one page.");
    CHECK(leftOutLine({false, false, true}) == "Some criteria left out to fit one page.");
}

TEST_CASE("The leader's starter fits one sheet too", "[ui][onepage]")
{
    const auto plan = starter(Starter::Leader);
    for (const auto paper : {Paper::A4, Paper::Letter})
        CHECK(laidOut(requestOf(plan, paper, Role::Leader)).pages() == 1);
}

TEST_CASE("Ten long activities fit by dropping questions before criteria", "[ui][onepage]")
{
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto sheet = laidOut(requestOf(manyActivities(10), paper));
        REQUIRE(sheet.pages() == 1);
        for (int i = 0; i < 10; ++i)
            CHECK(timesSaid(sheet, QStringLiteral("Talk T%1").arg(10 + i)) == 1);
        CHECK(timesSaid(sheet, "Each deal left with a dated step of the buyer") >= 30);
        CHECK(sheet.texts(0).filter(QStringLiteral("left out")).size() == 1);
    }
}

TEST_CASE("What can't fit one sheet stays whole on several", "[ui][onepage]")
{
    const auto sheet = laidOut(requestOf(manyActivities(24), Paper::A4));

    CHECK(sheet.pages() > 1);
    for (int i = 0; i < 24; ++i)
        CHECK(timesSaid(sheet, QStringLiteral("Talk T%1").arg(10 + i)) == 1);
    CHECK(timesSaid(sheet, "Each deal left with a dated step of the buyer") == 24 * 6);
    CHECK(sheet.texts(0).last().endsWith(QStringLiteral("page 1 of %1").arg(sheet.pages())));
}

TEST_CASE("The page says for whom it is, what it costs and from when it holds", "[ui][onepage]")
{
    const auto plan = manyActivities(1);
    const auto page = onePageOf(*plan, plan->rhythm.versions.front(), Role::Manager, kToday);

    CHECK(pageTitle(Role::Manager) == "What a sales manager does, and when");
    CHECK(pageTitle(Role::SecondLine) == "What a second-line leader does, and when");
    CHECK(pageTitle(Role::Leader) == "What a sales leader does, and when");
    CHECK(versionLine(page, kToday)
        == "Rhythm v1 for frontline managers · in force since Monday 5 October 2026");
    CHECK(versionLine(page, day(2026, 10, 1)).endsWith("in force from Monday 5 October 2026"));
    CHECK(hoursLine(page) == "3.5 hours a week"); // seven talks of half an hour
    CHECK(hoursNote(page) == "seven reps, talk and preparation");
    CHECK(whySentence(page) == "we watch win-rate; these talks are how we move it.");
    CHECK(sectionNote(page.sections.front()) == "with each rep");
    CHECK(whenLine(page.sections.front(), *page.sections.front().entries.front().activity)
        == QStringLiteral("weekly, 25\u00a0+\u00a05\u00a0min"));
    CHECK(fileProposal(page) == "rhythm-v1-manager.pdf");
}

TEST_CASE("A priority of the strategy is the reason on the page", "[ui][onepage]")
{
    auto plan = *manyActivities(1);
    plan.rhythm.strategy.priorities.push_back(
        {"mid-size", "Win more mid-size customers", {}, {"win-rate"}});
    const auto page = onePageOf(plan, plan.rhythm.versions.front(), Role::Manager, kToday);

    CHECK(whySentence(page)
        == "win more mid-size customers. We watch win-rate; these talks are how we move it.");
}

TEST_CASE(
    "The page is written as a PDF, or says why not and leaves the older file", "[ui][onepage]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("page.pdf");
    REQUIRE(writeOnePage(requestOf(manyActivities(2), Paper::A4), file));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");

    const auto refused = writeOnePage(
        requestOf(manyActivities(2), Paper::A4), folder.filePath("nowhere/page.pdf"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "file.cannot_write");

    const auto nothing = writeOnePage(requestOf(manyActivities(2), Paper::A4, Role::Leader), file);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == "program.nothing_to_print");
}
