// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/leader_sentences.h"
#include "mirror/mirror_page.h"
#include "mirror/mirror_sheet.h"
#include "mirror/mirror_side.h"
#include "mirror/mirror_words.h"
#include "shared/look_keeper.h"
#include "shared/rows_card.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_look_repository.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <memory>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const Day kToday = day(2026, 11, 3);

/// l-01 leads s-01, who leads m-01 with five reps; m-02 with four reports to l-01.
struct MirrorSetting {
    FixedClock clock{kToday};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    MemoryLookRepository looks;
    std::unique_ptr<Desk> desk;

    explicit MirrorSetting(const char* viewer, bool readOnly = false)
        : plans(OrganisationBuilder()
                    .leader()
                    .secondLine("s-01")
                    .manager("m-01", "s-01")
                    .reps("m-01", 5)
                    .manager("m-02")
                    .reps("m-02", 4)
                    .version(day(2026, 8, 3), {weeklyPipe()})
                    .build())
    {
        DeskAccess access{plans, practice, clock, ids, QStringLiteral("north.mor"), {},
            [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                return std::shared_ptr<const PracticeRepository>(
                    std::shared_ptr<void>(), &practice);
            },
            readOnly};
        access.looks = &looks;
        desk = std::make_unique<Desk>(access);
        REQUIRE(desk->load());
        desk->setViewer(viewer);
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            desk->runner().finish();
            QApplication::processEvents();
        }
    }

    void look(const char* viewer, const char* about, Day on, DataKind kind = DataKind::Talks,
        const char* place = "adherence")
    {
        const auto at = Instant{on} + std::chrono::hours{8};
        const Look one{about, kind, viewer, place, on, at, at, 1};
        REQUIRE(looks.add({&one, 1}));
    }

    std::unique_ptr<MirrorPage> page()
    {
        auto made = std::make_unique<MirrorPage>(*desk, leaderSentences());
        made->resize(1200, 800);
        made->show();
        made->refreshIfStale();
        settle();
        return made;
    }
};

Form formOf(const Mirror& mirror, DataKind kind, Onlooker column)
{
    const auto row = std::ranges::find(mirror.kinds, kind, &MirrorKind::kind);
    const auto at = std::ranges::find(mirror.columns, column) - mirror.columns.begin();
    return row->forms[static_cast<std::size_t>(at)];
}

QString lastOpened(const Mirror& mirror, DataKind kind)
{
    return std::ranges::find(mirror.kinds, kind, &MirrorKind::kind)->lastOpened;
}

} // namespace

TEST_CASE("A manager reads who sees what, each above in a column of their own", "[ui][mirror]")
{
    MirrorSetting setting("m-01");
    const auto page = setting.page();

    const auto& mirror = *page->mirror();
    CHECK(mirror.heads
        == QStringList{"The rep concerned", "Your second line", "Your leader", "Operations", "HR"});
    CHECK(formOf(mirror, DataKind::Talks, Onlooker::Leader) == Form::CountsPerManager);
    CHECK(formOf(mirror, DataKind::RepNotReached, Onlooker::SecondLine) == Form::CountAndGap);
    CHECK(formOf(mirror, DataKind::RepNotReached, Onlooker::Leader) == Form::Count);
    CHECK(formOf(mirror, DataKind::SharedNotes, Onlooker::Leader) == Form::Nothing);
    CHECK(formOf(mirror, DataKind::Talks, Onlooker::HumanResources) == Form::Nothing);
    CHECK(page->context() == "Team Team of m-01 · every look is listed for 12 months");
}

TEST_CASE("Whoever leads managers directly is told to see the gap", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    const auto page = setting.page();

    CHECK(page->mirror()->heads
        == QStringList{"The rep concerned", "Your leader", "Operations", "HR"});
    CHECK(formOf(*page->mirror(), DataKind::RepNotReached, Onlooker::Leader) == Form::CountAndGap);
}

TEST_CASE(
    "A rep reads what the manager and those above see, a leader who reads theirs", "[ui][mirror]")
{
    MirrorSetting rep("r-001");
    const auto ofRep = rep.page();
    CHECK(ofRep->mirror()->heads
        == QStringList{"Your manager", "Your second line", "Your leader", "Operations", "HR"});
    CHECK(formOf(*ofRep->mirror(), DataKind::SharedNotes, Onlooker::Manager) == Form::OwnTeam);
    CHECK(formOf(*ofRep->mirror(), DataKind::Usefulness, Onlooker::Manager) == Form::GroupOfFour);
    CHECK(std::ranges::count(ofRep->mirror()->kinds, DataKind::Hints, &MirrorKind::kind) == 0);

    MirrorSetting leader("l-01");
    const auto ofLeader = leader.page();
    CHECK(ofLeader->mirror()->kinds.front().kind == DataKind::LeadersOwn);
    CHECK(formOf(*ofLeader->mirror(), DataKind::LeadersOwn, Onlooker::Led) == Form::Read);
    CHECK(formOf(*ofLeader->mirror(), DataKind::LeadersOwn, Onlooker::Rep) == Form::Nothing);
}

TEST_CASE("The last look of somebody else stands beside each kind of data", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    setting.look("m-02", "m-02", kToday);
    setting.look("l-01", "m-02", day(2026, 11, 2));
    setting.look("l-01", "m-01", kToday, DataKind::Criteria);
    const auto page = setting.page();

    CHECK(lastOpened(*page->mirror(), DataKind::Talks) == "Mon 2 Nov");
    CHECK(lastOpened(*page->mirror(), DataKind::Criteria) == "never");
    const auto& rows = page->side().looks().table().rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().spoken == "Counts per week, your leader, Adherence, Mon 2 Nov");
}

TEST_CASE("Drift, observations and results stand among what is kept", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    const auto page = setting.page();

    const auto& facts = page->mirror()->facts;
    REQUIRE(facts.size() == 3);
    // The rep, the leader, operations, HR.
    CHECK(facts[0].cells
        == QStringList{{}, "counts and words, some days after you, or once you acknowledge",
            "that there is one, some days after you; no words and counts", {}});
    CHECK(facts[1].cells[0].isEmpty());
    CHECK(facts[1].cells[1].startsWith("each with day and time, not with whom"));
    CHECK(facts[1].cells[2].isEmpty());
    CHECK(facts[2].cells == QStringList{{}, "yes", "yes", {}});
    for (const auto& fact : facts)
        CHECK(fact.lastOpened == "never");
}

TEST_CASE("Drift, observations and results tell when their pages were opened", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    setting.look("l-01", "m-02", day(2026, 10, 30));
    setting.look("l-01", "m-02", day(2026, 11, 2), DataKind::Talks, "calendar"); // shows no drift
    setting.look("l-01", "m-02", day(2026, 10, 29), DataKind::Criteria, "coaching");
    setting.look("l-01", "m-02", day(2026, 11, 2), DataKind::Deals, "results");
    setting.look("m-02", "m-02", kToday, DataKind::Deals, "results"); // the own look
    const auto page = setting.page();
    QStringList times;
    for (const auto& fact : page->mirror()->facts)
        times << fact.lastOpened;
    CHECK(times == QStringList{"Fri 30 Oct", "Thu 29 Oct", "Mon 2 Nov"});
}

TEST_CASE("Who saw the figures before the leader did is told so", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    setting.look("m-02", "m-02", day(2026, 11, 1));
    setting.look("l-01", "m-02", day(2026, 11, 2));
    const auto page = setting.page();

    CHECK(page->side().looks().table().rows().front().cells.front().second
        == "your leader, Adherence; you saw it first");
}

TEST_CASE("The manager reads word for word what the leader was shown that day", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    setting.look("l-01", "m-02", day(2026, 11, 2));
    const auto page = setting.page();

    // Four weeks closed on 2 November, of four reps each, and nothing was held.
    REQUIRE_FALSE(page->sentences().empty());
    const auto has = [&](const QString& sentence) {
        return std::ranges::any_of(
            page->sentences(), [&](const TeamSentence& one) { return one.sentence == sentence; });
    };

    CHECK(has("Team of m-02: 4 of 4 reps below minimum"));
    CHECK(has("Team of m-02, talk PIPE. Fell after 2 August, noticed in week 32."));
    for (const auto& one : page->sentences()) {
        INFO(one.sentence.toStdString());
        CHECK_FALSE(one.sentence.contains("m-01")); // nothing of another team
        CHECK_FALSE(one.sentence.contains("Rep r-"));
    }
}

TEST_CASE("A question on a look is copied, to be sent to whoever looked", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    setting.look("l-01", "m-02", day(2026, 11, 2));
    const auto page = setting.page();

    page->side().ask();

    CHECK(QApplication::clipboard()->text().contains("your leader, Adherence, Mon 2 Nov"));
}

TEST_CASE("The sheet tells purpose, data, who sees what, and how long it is kept", "[ui][mirror]")
{
    MirrorSetting setting("m-02");
    const auto page = setting.page();

    page->showSheet(true);

    REQUIRE(page->sheet());
    QString all;
    for (int at = 0; at < page->sheet()->pages(); ++at)
        all += page->sheet()->texts(at).join('\n');
    for (const auto* part : {"What it is for", "Which rep was not reached", "Your leader",
             "kept for 12 months", "No decisions by a program", "What is not read"})
        CHECK(all.contains(part));
    page->showSheet(false);
    CHECK_FALSE(page->sheet());
}

TEST_CASE("A file that can only be read keeps no looks and says so", "[ui][mirror]")
{
    MirrorSetting setting("m-02", true);
    const auto page = setting.page();

    CHECK(page->context().contains("no look is kept"));
}

TEST_CASE("The page is about the viewer, whoever is chosen elsewhere", "[ui][mirror]")
{
    MirrorSetting setting("l-01");
    const auto page = setting.page();

    page->showPerson("m-02");
    setting.settle();

    CHECK(page->mirror()->person == "l-01");
}

TEST_CASE("A page that is only refreshed is no second look", "[ui][mirror]")
{
    MirrorSetting setting("l-01");
    new LookKeeper({[&](const std::string& viewer, const std::vector<Seen>& seen) {
        return LookService(setting.looks, setting.clock).saw(viewer, seen);
    }},
        *setting.desk);
    auto& keeper = *LookKeeper::of(*setting.desk);
    const auto look = [&] {
        saw(*setting.desk, DataKind::Talks, {"m-01"}, "adherence");
        keeper.flush();
        setting.settle();
    };

    look();
    look();
    CHECK(setting.looks.all().size() == 1);
    CHECK(setting.looks.all().front().times == 1);

    setting.clock.pass(std::chrono::minutes{16});
    look();
    CHECK(setting.looks.all().front().times == 2);

    setting.desk->setViewer("s-01");
    look();
    REQUIRE(setting.looks.all().size() == 2);
    CHECK(setting.looks.all().back().viewer == "s-01");
}
