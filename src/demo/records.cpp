// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/records.h"

#include "demo/pictured_rhythm.h"
#include "demo/promises.h"
#include "demo/texts.h"

#include <algorithm>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;

/// The instant inside a UUID of version 7.
Instant instantOf(const Uuid& id)
{
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | id.bytes[i];
    return Instant{std::chrono::milliseconds{milliseconds}};
}

/// Writes the records of one schedule, occurrence after occurrence.
class Writer {
public:
    explicit Writer(const World& world)
        : m_world(world)
        , m_roster(world.schedule.plan->roster)
        , m_today(world.request.today)
    {
    }

    Records write()
    {
        for (std::size_t i = 0; i < m_world.schedule.occurrences.size(); ++i)
            write(i, m_world.outcomes.of(m_world.schedule, i));
        std::ranges::sort(m_records.checkOffs, [](const CheckOff& a, const CheckOff& b) {
            return std::tie(a.fact.date, a.fact.series, a.fact.number, a.fact.revision)
                < std::tie(b.fact.date, b.fact.series, b.fact.number, b.fact.revision);
        });
        return std::move(m_records);
    }

private:
    const std::string& codeOf(PersonIndex person) const { return m_roster.people[person].code; }

    void write(std::size_t position, const Outcome& outcome)
    {
        const Series& series = m_world.schedule.seriesOf(m_world.schedule.occurrences[position]);
        switch (outcome.kind) {
        case Outcome::Kind::Held:
            writeHeld(position, series, outcome);
            break;
        case Outcome::Kind::Excused:
            writeExcuse(position, series);
            break;
        case Outcome::Kind::None:
            appoint(position, series);
            break;
        case Outcome::Kind::Missed:
            break;
        }
    }

    Random numbers(std::size_t position, std::string_view what) const
    {
        return m_world.outcomes.numbersFor(m_world.schedule, position, what);
    }

    Day workdayBefore(PersonIndex person, Day day) const
    {
        for (Day before = day - days{1}; before > day - days{10}; before -= days{1}) {
            if (m_world.presence.works(person, before))
                return before;
        }
        return day - days{1};
    }

    void addException(std::size_t position, PersonIndex by, decltype(PlanException::what) what,
        Day on, Random& random)
    {
        PlanException exception;
        exception.occurrence = m_world.schedule.key(m_world.schedule.occurrences[position]);
        exception.what = std::move(what);
        exception.recordedOn = on;
        exception.recordedAt
            = Instant{on} + hours{14} + std::chrono::seconds{random.between(0, 9999)};
        exception.recordedBy = codeOf(by);
        exception.id = makeId(random.next(), exception.recordedAt);
        m_records.exceptions.push_back(std::move(exception));
    }

    void writeExcuse(std::size_t position, const Series& series)
    {
        const Window& window = m_world.schedule.windowOf(m_world.schedule.occurrences[position]);
        Random random = numbers(position, "excuse");
        const Day on = m_world.presence.works(series.owner, window.due)
            ? window.due
            : workdayBefore(series.owner, window.due);
        addException(
            position, series.owner, Excused{excuseReason(random)}, std::min(on, m_today), random);
    }

    /// Gives most of the checkpoints and debriefs that are still ahead a day and a time.
    void appoint(std::size_t position, const Series& series)
    {
        const Window& window = m_world.schedule.windowOf(m_world.schedule.occurrences[position]);
        const bool ahead = window.opens <= m_today && m_today <= window.due;
        if (series.subject == kNone || series.owner == kNone || !ahead)
            return;
        Random random = numbers(position, "appointment");
        const Scene& scene = m_world.outcomes.scene();
        const std::string& deal = m_roster.subjects[series.subject].code;
        Day day = m_world.presence.nextWorkday(series.owner, m_today + days{random.between(0, 2)});
        auto start = static_cast<MinuteOfDay>(random.between(0, 3) * 45 + 13 * 60);
        if (deal == scene.thisAfternoon) {
            day = scene.afternoonOf;
            start = 13 * 60 + 30;
        } else if (scene.open.contains(deal) || random.chance(0.3) || day > window.due) {
            return;
        }
        addException(position, series.owner, Moved{day, start}, window.opens, random);
    }

    void writeHeld(std::size_t position, const Series& series, const Outcome& outcome)
    {
        Random random = numbers(position, "texts");
        const PersonIndex holder = holderOf(position, series, outcome, random);
        if (outcome.moved)
            writeMove(position, series, outcome, random);
        CheckOff checkOff = checkOffOf(position, series, outcome, 0);
        checkOff.recordedBy = codeOf(holder);
        const Names names = namesFor(series, outcome.held, random);
        if (random.chance(noteRate(m_world.request, checkOff)))
            checkOff.note = sharedNote(checkOff.occurrence.activity, names, random);
        if (random.chance(0.04))
            checkOff.privateNote = privateNote(names, random);
        if (outcome.hasNextStep)
            addPromises(m_world, series, names, checkOff, random);
        confirm(series, checkOff, random);
        if (outcome.corrected) {
            CheckOff correction = checkOffOf(position, series, outcome, 1);
            correction.recordedBy = checkOff.recordedBy;
            correction.note = checkOff.note;
            correction.correctionReason = correctionReason(random);
            m_records.checkOffs.push_back(std::move(correction));
        }
        m_records.checkOffs.push_back(std::move(checkOff));
    }

    /// The owner, or now and then a colleague who was asked the day before.
    PersonIndex holderOf(
        std::size_t position, const Series& series, const Outcome& outcome, Random& random)
    {
        const bool asked = random.chance(0.006);
        const auto& managers = m_world.organisation.managers;
        const Tenure& deputy = managers[random.below(managers.size())].tenures.back();
        const bool can = deputy.person != series.owner && deputy.covers(outcome.held)
            && m_world.presence.works(deputy.person, outcome.held);
        if (!asked || !can || series.person == kNone
            || m_roster.people[series.owner].role != Role::Manager)
            return series.owner;
        addException(position, series.owner, Reassigned{codeOf(deputy.person)},
            workdayBefore(series.owner, outcome.held), random);
        return deputy.person;
    }

    void writeMove(
        std::size_t position, const Series& series, const Outcome& outcome, Random& random)
    {
        const Window& window = m_world.schedule.windowOf(m_world.schedule.occurrences[position]);
        const MinuteOfDay start = random.chance(0.5)
            ? series.start
            : static_cast<MinuteOfDay>(random.between(16, 33) * 30);
        addException(position, series.owner, Moved{outcome.held, start},
            workdayBefore(series.owner, std::min(outcome.held, window.planned)), random);
    }

    CheckOff checkOffOf(std::size_t position, const Series& series, const Outcome& outcome,
        std::uint32_t revision) const
    {
        const Occurrence& occurrence = m_world.schedule.occurrences[position];
        const Activity& activity = m_world.schedule.activity(occurrence);
        Random random = numbers(position, "evidence");
        CheckOff checkOff;
        checkOff.fact = factOf(m_world, position, outcome, revision);
        checkOff.occurrence = m_world.schedule.key(occurrence);
        checkOff.recordedBy = codeOf(series.owner);
        checkOff.recordedAt = instantOf(checkOff.fact.id);
        checkOff.recordingSeconds = random.between(14, 58);
        for (const EvidenceType type : activity.evidence) {
            if (checkOff.evidence.empty() || random.chance(0.5))
                checkOff.evidence.push_back(type);
        }
        return checkOff;
    }

    /// First name and two deals that were open on the day.
    Names namesFor(const Series& series, Day day, Random& random) const
    {
        Names names{"the team", "the largest deal", "the second deal"};
        if (series.person == kNone)
            return names;
        names.person = firstName(m_roster.people[series.person].name);
        if (series.subject != kNone)
            names.deal = m_roster.subjects[series.subject].name;
        else
            names.deal = openDeal(series.person, day, names.deal, random);
        names.other = openDeal(series.person, day, names.other, random);
        if (names.other == names.deal)
            names.other = openDeal(series.person, day, names.other, random);
        return names;
    }

    std::string_view openDeal(
        PersonIndex person, Day day, std::string_view otherwise, Random& random) const
    {
        const auto [first, count] = m_world.deals.byPerson[person];
        for (int tries = 0; count > 0 && tries < 12; ++tries) {
            const Subject& deal = m_roster.subjects[first + random.below(count)];
            if (deal.from <= day && (!deal.to || day <= *deal.to))
                return deal.name;
        }
        return otherwise;
    }

    /// The other person's word, if there is one.
    void confirm(const Series& series, const CheckOff& checkOff, Random& random)
    {
        if (series.person == kNone || !random.chance(0.64))
            return;
        Confirmation word;
        word.occurrence = checkOff.occurrence;
        word.by = codeOf(series.person);
        if (random.chance(0.018)) {
            word.word = Confirmation::Word::Disputed;
        } else if (random.chance(0.62)) {
            const double answer = random.unit();
            const double changed = isPictured(m_world.request) ? 0.60 : 0.40;
            word.usefulness = answer < changed ? Usefulness::Changed
                : answer < 0.84                ? Usefulness::Helped
                                               : Usefulness::No;
        }
        word.recordedOn = checkOff.fact.recordedOn;
        if (random.chance(0.4))
            word.recordedOn = m_world.presence.nextWorkday(series.person, word.recordedOn);
        word.id = makeId(random.next(), Instant{word.recordedOn} + hours{17});
        if (word.recordedOn <= m_today)
            m_records.confirmations.push_back(std::move(word));
    }

    const World& m_world;
    const Roster& m_roster;
    Day m_today;
    Records m_records;
};

} // namespace

Records writeRecords(const World& world) { return Writer{world}.write(); }

} // namespace mor::demo
