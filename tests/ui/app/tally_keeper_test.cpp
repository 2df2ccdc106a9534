// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tally_keeper.h"

#include "app/demo_file.h"
#include "app/ready_keeper.h"
#include "core/adherence/write_tallies.h"
#include "storage/content_check.h"
#include "storage/workspace.h"
#include "support/figures_equal.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"

#include <QTemporaryDir>
#include <QThreadPool>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

constexpr std::chrono::days kWeek{7};

/// A small organisation with a year of history, as the window has it open.
struct Opened {
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    std::unique_ptr<OpenFile> file;

    Opened()
    {
        auto made = openDemo(clock, ids, folder.path().toStdString());
        REQUIRE(made);
        file = std::move(*made);
    }

    template <class Keeper>
    Keeper& keeper()
    {
        auto* found = file->desk().findChild<Keeper*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    void tally()
    {
        keeper<TallyKeeper>().start();
        keeper<TallyKeeper>().finish();
    }
    /// The file as somebody else has it open.
    std::unique_ptr<Workspace> elsewhere() const
    {
        auto workspace = Workspace::open(file->path(), Workspace::Access::ReadWrite);
        REQUIRE(workspace);
        return std::move(*workspace);
    }
    std::size_t weeks() const { return elsewhere()->tallies().weeks().value().size(); }
    bool knowsOpenWeeks() const
    {
        bool known = false;
        REQUIRE(elsewhere()->tallies().visitOpen(
            clock.today(), [&](Day, std::string_view) { known = true; }));
        return known;
    }
    /// Says of a talk in a closed week, as if it had been recorded then.
    void disputeLongAgo() const
    {
        const auto workspace = elsewhere();
        const auto due = mondayOf(clock.today()) - 20 * kWeek;
        const auto facts = workspace->practice().checkOffs({due, due + kWeek}).value();
        REQUIRE_FALSE(facts.empty());
        const auto& talk = facts.front();
        REQUIRE(workspace->practice().add(
            Confirmation{uuid(77), talk.occurrence, talk.occurrence.counterpart,
                Confirmation::Word::Disputed, Usefulness::No, talk.fact.recordedOn, {}}));
    }
    void checkFigures() const
    {
        const auto workspace = elsewhere();
        const auto& tallies = workspace->tallies();
        const auto due = mondayOf(clock.today()) - 30 * kWeek;
        checkSameFigures(file->desk().plan(), workspace->practice(), tallies,
            workspace->practice().nextSteps().value(), {due, clock.today()}, clock.today(), 2);
        CHECK(wrongTallies(file->desk().plan(), workspace->practice(), tallies).value().empty());
    }
};

} // namespace

TEST_CASE("Closed weeks are tallied in the background once a file is open", "[ui][window]")
{
    Opened opened;
    CHECK(opened.weeks() == 0);
    opened.tally();
    CHECK(opened.weeks() > 20);
    CHECK(opened.knowsOpenWeeks());
    opened.checkFigures();
}

TEST_CASE("A change in a closed week is noticed, and tallied the next time", "[ui][window]")
{
    Opened opened;
    opened.tally();
    const auto all = opened.weeks();
    opened.disputeLongAgo();
    CHECK(opened.weeks() < all);
    CHECK_FALSE(opened.knowsOpenWeeks());
    opened.checkFigures();
    opened.tally();
    CHECK(opened.weeks() == all);
    CHECK(opened.knowsOpenWeeks());
    opened.checkFigures();
}

TEST_CASE("A file that is closed while it is tallied holds whole weeks only", "[ui][window]")
{
    Opened opened;
    const auto path = opened.file->path();
    const auto plan = opened.file->desk().plan();
    opened.keeper<TallyKeeper>().start();
    opened.file.reset();

    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly);
    REQUIRE(workspace);
    CHECK(wrongTallies(plan, (*workspace)->practice(), (*workspace)->tallies()).value().empty());
    CHECK((*workspace)->verify());
}

TEST_CASE("The copy of the day lies there before the first act in the window", "[ui][window]")
{
    Opened opened;
    auto copies = opened.file->path();
    copies += "-copies";
    CHECK_FALSE(std::filesystem::exists(copies));
    opened.keeper<ReadyKeeper>().start();
    QThreadPool::globalInstance()->waitForDone();
    CHECK(std::filesystem::exists(copies / "2026-11-03-daily.mor"));
}
