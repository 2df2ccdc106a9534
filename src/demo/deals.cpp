// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/deals.h"

#include "demo/names.h"
#include "demo/random.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;

constexpr int kWeeksBefore = 17; ///< deals that closed in the history may be older than it
constexpr double kCheckpointsInWeek = 0.5;
constexpr double kClosing = 0.5;
constexpr double kWinning = 0.3;

class Market {
public:
    Market(const DemoRequest& request, const Organisation& organisation, const Presence& presence,
        Plan& plan)
        : m_request(request)
        , m_organisation(organisation)
        , m_presence(presence)
        , m_plan(plan)
        , m_companies(request.seed)
    {
        // Codes of one width, so that they come in the order in which they are made.
        const std::size_t most
            = organisation.roster.people.size() * 60 * static_cast<std::size_t>(request.years + 1);
        m_digits = std::max<std::size_t>(4, std::to_string(most).size());
    }

    DealsOf open()
    {
        addAccounts();
        DealsOf result;
        result.byPerson.resize(m_organisation.roster.people.size());
        for (const Seat& seat : m_organisation.reps) {
            for (const Tenure& tenure : seat.tenures) {
                const auto first = static_cast<std::uint32_t>(m_plan.roster.subjects.size());
                addDealsOf(tenure);
                const auto end = static_cast<std::uint32_t>(m_plan.roster.subjects.size());
                result.byPerson[tenure.person] = {first, end - first};
            }
        }
        std::ranges::sort(m_plan.triggers, [](const TriggerEvent& a, const TriggerEvent& b) {
            return std::tie(a.firedOn, a.id) < std::tie(b.firedOn, b.id);
        });
        return result;
    }

private:
    const std::string& codeOf(const Tenure& tenure) const
    {
        return m_organisation.roster.people[tenure.person].code;
    }

    std::string nextCode(char prefix)
    {
        std::string number = std::to_string(++m_number);
        number.insert(0, m_digits - number.size(), '0');
        return std::string{prefix, '-'} + number;
    }

    /// Every second rep has a key account.
    void addAccounts()
    {
        for (std::size_t i = 0; i < m_organisation.reps.size(); i += 2) {
            const Tenure& tenure = m_organisation.reps[i].tenures.back();
            m_plan.roster.subjects.push_back({Subject::Kind::Account, nextCode('a'),
                m_companies.next(), codeOf(tenure), tenure.from, tenure.to});
        }
        m_number = 0;
    }

    void addDealsOf(const Tenure& tenure)
    {
        Random random{mixed(mixed(m_request.seed, "deals"), codeOf(tenure))};
        const Day last = std::min(tenure.to.value_or(m_request.today), m_request.today);
        Day week = std::max(
            mondayOf(tenure.from) + weeks{3}, m_organisation.start - weeks{kWeeksBefore});
        for (; week <= last; week += weeks{1}) {
            const Day entered = week + days{random.between(0, 4)};
            const int weeksOpen = random.between(3, 15);
            const bool starts = random.chance(kCheckpointsInWeek);
            const bool closes = random.chance(kClosing);
            const bool won = random.chance(kWinning);
            if (!starts || entered > last || !worked(tenure, entered))
                continue;
            addDeal(tenure, entered, weeksOpen, closes, won, last, random);
        }
    }

    /// Before the history nothing is known of leave.
    bool worked(const Tenure& tenure, Day day) const
    {
        return day < m_organisation.start || m_presence.works(tenure.person, day);
    }

    void addDeal(const Tenure& tenure, Day entered, int weeksOpen, bool closes, bool won, Day last,
        Random& random)
    {
        Subject deal{Subject::Kind::Deal, nextCode('d'), m_companies.next(), codeOf(tenure),
            entered - days{random.between(7, 60)}, {}};
        deal.from = std::max(deal.from, tenure.from);
        fire("QUAL", deal.code, entered);
        Day closed = entered + weeks{weeksOpen} + days{random.between(0, 4)};
        if (isoWeekday(closed) > 5)
            closed -= days{2};
        if (closes && closed <= last) {
            deal.to = closed;
            if (worked(tenure, closed))
                fire(won ? "WIN" : "LOSS", deal.code, closed);
        } else if (entered + weeks{24} < last) {
            deal.to = entered + weeks{24}; // small deals end without a debrief
        } else {
            deal.to = tenure.to;
        }
        m_plan.roster.subjects.push_back(std::move(deal));
    }

    void fire(const char* activity, const std::string& deal, Day on)
    {
        if (on < m_organisation.start)
            return;
        const std::uint64_t seed
            = mixed(mixed(mixed(m_request.seed, "trigger"), activity), m_number);
        m_plan.triggers.push_back(
            {makeId(seed, Instant{on} + std::chrono::hours{17}), activity, deal, on});
    }

    const DemoRequest& m_request;
    const Organisation& m_organisation;
    const Presence& m_presence;
    Plan& m_plan;
    CompanyNames m_companies;
    std::size_t m_digits = 4;
    std::size_t m_number = 0;
};

} // namespace

DealsOf addDeals(const DemoRequest& request, const Organisation& organisation,
    const Presence& presence, Plan& plan)
{
    return Market{request, organisation, presence, plan}.open();
}

Uuid makeId(std::uint64_t seed, Instant at)
{
    Random random{seed};
    std::array<std::uint8_t, 10> bytes{};
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = random.next();
        bytes[i] = static_cast<std::uint8_t>(word >> (i % 8 * 8));
    }
    return makeUuidV7(at, bytes);
}

} // namespace mor::demo
