// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mor::tests {

/// A day of the given date, for readable tests: day(2026, 11, 3).
inline Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(dayOfMonth)};
}

/// Builds plans in the order in which one would tell them. Everybody works Monday to Friday by the
/// calendar "plain" without holidays, in UTC, from 2020 on, unless said otherwise.
///
///     const auto plan = OrganisationBuilder().leader().manager("m-01").reps("m-01", 8)
///         .version(day(2026, 1, 1), {weeklyPipe()}).plan();
class OrganisationBuilder {
public:
    OrganisationBuilder();

    OrganisationBuilder& leader(const std::string& code = "l-01");
    OrganisationBuilder& secondLine(const std::string& code, const std::string& boss = "l-01");
    /// A manager led by `boss`; an empty boss is a manager nobody leads.
    OrganisationBuilder& manager(const std::string& code, const std::string& boss = "l-01");
    OrganisationBuilder& rep(const std::string& code, const std::string& manager);
    /// Adds n reps numbered on from those already there: r-001, r-002 …
    OrganisationBuilder& reps(const std::string& manager, int n);

    OrganisationBuilder& calendar(const std::string& code, std::vector<Holiday> holidays = {},
        std::uint8_t weekdays = 0b0011111);
    OrganisationBuilder& worksBy(const std::string& person, const std::string& calendar);
    OrganisationBuilder& joins(const std::string& person, Day on); ///< moves their line's start too
    OrganisationBuilder& leaves(const std::string& person, Day lastDay); ///< ends their lines too
    /// Ends the line in force and starts another one on the day; an empty boss leaves a gap.
    OrganisationBuilder& reportsTo(const std::string& person, const std::string& boss, Day from);
    OrganisationBuilder& away(
        const std::string& person, DayRange days, LeaveKind kind = LeaveKind::Leave);
    OrganisationBuilder& slot(const std::string& manager, const std::string& person,
        const std::string& activity, unsigned weekday, MinuteOfDay start);
    OrganisationBuilder& subject(const Subject& subject);

    OrganisationBuilder& version(Day from, std::vector<Activity> activities);
    OrganisationBuilder& fires(const std::string& activity, const std::string& subject, Day on);
    template <class What>
    OrganisationBuilder& except(const OccurrenceKey& key, const What& what, Day on)
    {
        return exception({{}, key, what, on, {}, {}});
    }

    /// The plan in its documented order. Ten levers as in the domain handbook are in it.
    Plan build() const;
    std::shared_ptr<const Plan> plan() const { return std::make_shared<const Plan>(build()); }

private:
    OrganisationBuilder& exception(PlanException exception);
    OrganisationBuilder& person(
        const std::string& code, const std::string& name, Role role, const std::string& boss);
    Person& find(std::string_view code);

    Plan m_plan;
    int m_reps = 0;
};

/// An activity with a lever, five criteria, three questions and two kinds of evidence.
Activity activity(const std::string& code, const std::string& lever, const CadenceRule& rule,
    Counterpart counterpart = Counterpart::Rep, Role owner = Role::Manager);
/// PIPE: weekly, with each rep, once at any time of the week, grace of three working days.
Activity weeklyPipe();
/// DEAL: monthly, with each rep, at any time of the month.
Activity monthlyDeal();
/// HUDL: every working day at 08:45 with the team.
Activity dailyHuddle();
/// FCST: weekly on Monday with the team.
Activity mondayForecast();
/// WIN: within ten working days after a deal was won.
Activity winDebrief();

/// "PIPE/m-01/r-001/2026-11-06".
OccurrenceKey key(std::string_view text);
/// An id that is the same for the same number.
Uuid uuid(unsigned number);

} // namespace mor::tests
