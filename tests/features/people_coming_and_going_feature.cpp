// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "shared/day_field.h"
#include "ui/people/people_setting.h"

#include <QLineEdit>

using namespace mor;
using namespace mor::tests;

namespace {

/// Whose talk it is that is due with this rep on that Friday; empty: it does not exist.
std::string holderOf(const PeopleSetting& setting, const char* rep, Day friday)
{
    const auto schedule = expand(setting.desk.plan(), {friday, friday});
    for (const auto& occurrence : schedule.occurrences) {
        const auto talk = schedule.key(occurrence);
        if (talk.counterpart == rep)
            return talk.owner;
    }
    return {};
}

} // namespace

SCENARIO("A rep moves to another team in mid-quarter", "[features][people]")
{
    GIVEN("a rep with Manager m-01, and a leader who reorganises")
    {
        PeopleSetting setting;
        setting.open("l-01");

        WHEN("I move the rep to Manager m-02 from Monday 9 November on")
        {
            auto& form = setting.edit("r-001");
            PeopleSetting::pick(form, "Reports to", "m-02");
            PeopleSetting::field<ui::DayField>(form, "From which date")->setDay(day(2026, 11, 9));
            setting.settle();

            THEN("I read what happens to open talks before anything is saved")
            {
                CHECK(PeopleSetting::linesOf(form.outlook()).front()
                    == "12 talks from Manager m-01 to Manager m-02: from Fri 13 Nov");
                CHECK(holderOf(setting, "r-001", day(2026, 11, 13)) == "m-01");
            }

            AND_WHEN("I save")
            {
                form.act();
                setting.settle();

                THEN("talks due from then on are Manager m-02's and the earlier ones stay")
                {
                    CHECK(holderOf(setting, "r-001", day(2026, 11, 6)) == "m-01");
                    CHECK(holderOf(setting, "r-001", day(2026, 11, 13)) == "m-02");
                }
                THEN("one undo takes it back")
                {
                    setting.undo();
                    CHECK(holderOf(setting, "r-001", day(2026, 11, 13)) == "m-01");
                }
            }
        }
    }
}

SCENARIO("A manager leaves and nobody follows yet", "[features][people]")
{
    GIVEN("a manager of two reps whose last day is Friday 13 November")
    {
        PeopleSetting setting;
        setting.open("l-01");
        auto& form = setting.edit("m-01");
        PeopleSetting::tick(form, "Leaves");
        PeopleSetting::field<ui::DayField>(form, "Last day")->setDay(day(2026, 11, 13));
        form.act();
        setting.settle();

        WHEN("I look at the organisation two weeks later")
        {
            setting.page->showPeriod({ui::PeriodKind::Day, {day(2026, 11, 27), day(2026, 11, 27)}});
            setting.settle();

            THEN("the talks with these reps are the organisation's debt and nobody's miss")
            {
                CHECK(holderOf(setting, "r-001", day(2026, 11, 20)) == kVacant);
                CHECK(setting.page->cover().startsWith(
                    "2 reps have no manager. 4 talks were uncovered this quarter so far."));
            }
        }
    }
}

SCENARIO("Somebody joins in mid-week", "[features][people]")
{
    GIVEN("a new rep who starts on Thursday 12 November")
    {
        PeopleSetting setting;
        setting.open("l-01");
        setting.page->tree().setCurrentIndex(setting.page->tree().items().indexOf("m-02"));
        setting.settle();
        setting.page->addPerson();
        auto& form = *setting.page->form();
        PeopleSetting::field<QLineEdit>(form, "Name")->setText("Ada Stone");
        PeopleSetting::field<ui::DayField>(form, "First day")->setDay(day(2026, 11, 12));
        setting.settle();

        THEN("the talks begin with the first whole week, and I am told so")
        {
            CHECK(
                PeopleSetting::linesOf(form.outlook()).front() == "11 new talks: from Fri 20 Nov");
            form.act();
            setting.settle();
            CHECK(setting.said == "Ada Stone is added.");
        }
    }
}
