// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_layout.h"
#include "brief/brief_words.h"
#include "brief/write_brief.h"
#include "shared/paper_work.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

using When = BriefTalk::When;

const Day kMonday = day(2026, 11, 2);

Roster northTeam()
{
    auto plan = OrganisationBuilder().leader().manager("m-01").reps("m-01", 3).build();
    const auto call = [&](const char* code, const char* name) {
        std::ranges::find(plan.roster.people, code, &Person::code)->name = name;
    };
    call("l-01", "Helena Brandt");
    call("m-01", "Marta Keller");
    call("r-001", "Tom Hughes");
    call("r-002", "Tom Novak");
    call("r-003", "Sofia Rossi");
    std::ranges::find(plan.roster.people, "m-01", &Person::code)->team = "North";
    return plan.roster;
}

BriefTalk talk(When when, Day on, const std::string& person, const std::string& activity)
{
    BriefTalk made;
    made.key = {"PIPE", "m-01", person, on, 0};
    made.when = when;
    made.day = on;
    made.start = when == When::Timed ? MinuteOfDay{10 * 60} : kNoTime;
    made.lateUntil = kMonday + std::chrono::days{3};
    made.state = State::Open;
    made.activity = activity;
    made.person = person;
    return made;
}

BriefDebt debt(
    const std::string& to, Day due, int age, const std::string& what = "Meet the partner")
{
    return {{{uuid(1), {}, "m-01", what, due, {}, day(2026, 10, 22)}, to}, to, age, due < kMonday};
}

MondayBrief quietWeek()
{
    MondayBrief brief;
    brief.who = "m-01";
    brief.week = {kMonday, day(2026, 11, 8)};
    brief.asOf = kMonday;
    brief.opening.day = kMonday;
    brief.budget = 11;
    return brief;
}

MondayBrief fullWeek()
{
    auto brief = quietWeek();
    auto call = talk(When::Timed, kMonday, "", "Forecast call");
    call.withTeam = true;
    brief.talks = {call, talk(When::Timed, day(2026, 11, 3), "r-003", "One-on-one"),
        talk(When::Untimed, day(2026, 11, 6), "r-001", "Pipeline review"),
        talk(When::Late, day(2026, 10, 30), "r-002", "Loss debrief")};
    brief.talks[3].subject = "Harbor Foods";
    brief.ofWeek = 3;
    brief.late = 1;
    brief.hours = 1.75;
    brief.questions = {{"What could slip?", {call}}, {"What is in your way?", {brief.talks[1]}}};
    brief.debts = {debt("r-003", day(2026, 10, 29), 7), debt("", day(2026, 11, 6), 2)};
    brief.gaps = {{"r-001", "ONE", "One-on-one", 15, 10}};
    brief.leave = {{"r-003", {day(2026, 11, 5), day(2026, 11, 6)}, LeaveKind::Leave}};
    brief.holiday = Holiday{day(2026, 11, 11), "Veterans Day"};
    brief.record = BriefRecord{{day(2026, 10, 5), day(2026, 11, 1)}, 57, 61, {{38, 29}, {16, 13}}};
    brief.opening.talk = call;
    brief.opening.late = {brief.talks[3]};
    brief.opening.debt = brief.debts[0];
    return brief;
}

bool fitsOnePage(const MondayBrief& brief, Paper paper)
{
    const auto sheet = laidOut({brief, northTeam(), paper});
    return sheet.pages() == 1 && sheet.lowest(0) <= sheet.size().height() - Sheet::pt(39.7 + 22);
}

int linesWith(const Sheet& sheet, const QString& words)
{
    return int(sheet.texts(0).filter(words).size());
}

} // namespace

TEST_CASE("A brief opens with what comes first, by rule and in one sentence", "[ui][brief]")
{
    const auto roster = northTeam();
    auto brief = fullWeek();
    CHECK(BriefWords(brief, roster).openingLead() == "Before ten o’clock:");
    CHECK(BriefWords(brief, roster).opening()
        == "forecast call with Team North at 10:00; then catch up loss debrief with Tom Novak "
           "(Harbor Foods), late until Thu 5 Nov; then keep your word to Sofia: Meet the partner.");

    brief.opening.moreLate = 2;
    brief.opening.debt.reset();
    CHECK(BriefWords(brief, roster).opening().endsWith("late until Thu 5 Nov, and 2 more."));
    brief.opening = {};
    brief.opening.day = day(2026, 11, 3);
    CHECK(BriefWords(brief, roster).openingLead() == "First on Tuesday:");
    CHECK(BriefWords(brief, roster).opening() == "nothing is planned, late or owed.");
    brief.opening.day = day(2026, 11, 9);
    CHECK(BriefWords(brief, roster).opening().isEmpty());
}

TEST_CASE("A brief says whose week it is, how much of it, and for whom only", "[ui][brief]")
{
    const auto roster = northTeam();
    const auto brief = fullWeek();
    const BriefWords words(brief, roster);
    CHECK(words.whose() == "Marta Keller, Team North · week 45, 2 to 8 November 2026");
    CHECK(words.counts() == "3 talks, 1.8 hours");
    CHECK(words.budget() == "of 11.0 planned for the rhythm");
    CHECK(words.state() == "1 running late");
    CHECK(words.footLeft() == "MOR Planner · for Marta Keller only");
    CHECK(words.fileProposal() == "brief-m-01-2026-W45.pdf");
}

TEST_CASE("A first name is enough where nobody else has it", "[ui][brief]")
{
    const auto roster = northTeam();
    const auto brief = fullWeek();
    const BriefWords words(brief, roster);
    CHECK(words.gap(brief.gaps[0]) == "Tom Hughes, one-on-one");
    CHECK(words.creditor(brief.debts[0]) == "Sofia");
    CHECK(words.creditor(brief.debts[1]) == "Team North");
    CHECK(words.whom(brief.talks[3]) == "Tom Novak, Harbor Foods");
    CHECK(words.who(brief.questions[1]) == "Sofia, Tuesday 10:00");
}

TEST_CASE("A question for many names two of them and counts the others", "[ui][brief]")
{
    const auto roster = northTeam();
    auto brief = fullWeek();
    const auto review
        = [](const char* who) { return talk(When::Timed, kMonday, who, "Pipeline review"); };
    const BriefQuestion question{
        "What changed?", {review("r-003"), review("r-001"), review("r-003"), review("r-002")}};
    CHECK(BriefWords(brief, roster).who(question)
        == "Pipeline review with Sofia, Tom Hughes and 1 more");
}

TEST_CASE("Promises, leave, holiday and record are told in plain words", "[ui][brief]")
{
    const auto roster = northTeam();
    auto brief = fullWeek();
    const BriefWords words(brief, roster);
    CHECK(words.age(brief.debts[0]) == "7 working days old, due Thu 29 Oct");
    CHECK(words.age(brief.debts[1]) == "due Fri 6 Nov");
    CHECK(words.leave(brief.leave[0]) == "Sofia is on leave Thu to Fri.");
    CHECK(words.leave({"m-01", {kMonday, day(2026, 11, 8)}, LeaveKind::Absent})
        == "You are absent all week.");
    CHECK(words.leave({"r-003", {day(2026, 11, 3), day(2026, 11, 3)}, LeaveKind::Absent})
        == "Sofia is absent Tue.");
    CHECK(words.holiday() == "Wednesday 11 November is a holiday: Veterans Day.");
    CHECK(words.record()
        == "Weeks 41 to 44: 57 of 61 held. Next steps kept: the others 29 of 38, you 13 of 16.");
}

TEST_CASE("A usual week fits one page whole, with room for notes", "[ui][brief]")
{
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        const auto brief = fullWeek();
        CHECK(fitsOnePage(brief, paper));
        const auto sheet = laidOut({brief, northTeam(), paper});
        CHECK(linesWith(sheet, "What is in your way?") == 1);
        CHECK(linesWith(sheet, "Notes") == 1);
        CHECK(linesWith(sheet, "more") == 0);
        CHECK(sheet.texts(0).last() == "printed Monday 2 November 2026 · page 1 of 1");
    }
}

TEST_CASE(
    "However full a week is, its brief is one page that counts what it left out", "[ui][brief]")
{
    auto brief = fullWeek();
    const std::string longText(400, 'w');
    for (int i = 0; i < 80; ++i) {
        brief.talks.push_back(talk(When::Timed, day(2026, 11, 4), "r-003", "Activity " + longText));
        brief.questions.push_back({longText + std::to_string(i), {brief.talks.back()}});
        brief.debts.push_back(debt("r-003", day(2026, 11, 6), 1, longText));
        brief.leave.push_back({"r-003", {kMonday, kMonday}, LeaveKind::Leave});
    }
    brief.opening.debt = brief.debts.back();
    for (const auto paper : {Paper::A4, Paper::Letter}) {
        REQUIRE(fitsOnePage(brief, paper));
        const auto sheet = laidOut({brief, northTeam(), paper});
        CHECK(linesWith(sheet, "more") == 3); // talks, promises, leave
        CHECK(linesWith(sheet, "and 82 questions to begin with") == 1);
        CHECK(linesWith(sheet, "late") >= 1); // late ones are the last to go
    }
}

TEST_CASE("A busy week closes its rows up before it loses a question", "[ui][brief]")
{
    auto brief = fullWeek();
    for (int i = 0; i < 20; ++i)
        brief.talks.push_back(talk(When::Timed, day(2026, 11, 4), "r-003", "Pipeline review"));
    const auto sheet = laidOut({brief, northTeam(), Paper::A4});
    CHECK(linesWith(sheet, "What is in your way?") == 1);
    CHECK(linesWith(sheet, "Pipeline review") == 21);
    CHECK(linesWith(sheet, "more") == 0);
}

TEST_CASE("An empty week says so", "[ui][brief]")
{
    const auto sheet = laidOut({quietWeek(), northTeam(), Paper::A4});
    CHECK(linesWith(sheet, "No talk is planned.") == 1);
    CHECK(linesWith(sheet, "Nothing is owed.") == 1);
}

TEST_CASE("A brief is written as PDF for who leads, and for nobody else", "[ui][brief]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("brief.pdf");
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 3)
                          .version(day(2026, 10, 5), {weeklyPipe()})
                          .plan();
    const MemoryPracticeRepository practice;

    const auto rep = writeBrief(plan, practice, "r-001", kMonday, Paper::A4, file);
    REQUIRE_FALSE(rep);
    CHECK(rep.error().code == "program.no_brief");
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(writeBrief(plan, practice, "m-01", kMonday, Paper::A4, file));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
}
