// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/drift_commands.h"

#include "cli/drift_reading.h"
#include "cli/session.h"
#include "cli/viewer.h"
#include "core/adherence/drift_service.h"
#include "core/adherence/read_drift.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "exchange/table/drift_table.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace mor::cli {

namespace {

class DriftCommand : public Command {
public:
    std::string name() const override { return "drift"; }
    std::string help() const override
    {
        return "Lists what is watched for a lasting fall, and what fell";
    }
    std::string examples() const override
    {
        return "  mor drift team.mor\n"
               "  mor drift team.mor --who m-01 --activity PIPE --as-of monday\n"
               "  mor drift team.mor --as l-01 --format json";
    }
    void declare(CommandLine& line) override
    {
        line.optional(m_path, "WS", "The workspace");
        line.option(m_who, "--who", "Only this manager");
        line.option(m_activity, "--activity", "Only what this activity is part of");
        line.option(m_asOf, "--as-of", "As it looked at the end of this day (today)");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        if (m_path.empty())
            return misused(program, "Name the workspace: mor drift WS.");
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto& roster = session->plan->roster;
        const auto today = program.clock.today();
        const auto asOf = dayOr(m_asOf, {today, roster.fiscal}, today, PeriodEnd::Last);
        if (!asOf)
            return explain(program, asOf.error());
        const auto filters = filtersMeant(*session->plan, m_who, m_activity);
        if (!filters)
            return explain(program, filters.error());
        auto watch = watched(*session, *asOf);
        if (!watch)
            return explain(program, watch.error());
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        if (*sight) {
            const auto& viewer = (*sight)->viewer();
            if (viewer == kHumanResources) {
                const Result<> none{fail(ErrorKind::Invalid, "access.nothing", {inQuotes(viewer)})};
                return explain(program, none.error());
            }
            *watch = seenBy(*watch, roster, viewer);
        }
        const auto shown = only(*watch, filters->who, filters->activity);
        keepLook(program, m_path, *sight, DataKind::Talks, managersOf(shown), "mor drift");
        const auto exit = show(program, driftTable(shown, *session->plan));
        for (const auto& line : driftLines(shown))
            program.err << line << '\n';
        return exit;
    }

private:
    std::string m_path, m_who, m_activity, m_asOf, m_as;
};

/// What acts on one alarm have in common.
class DriftWordCommand : public Command {
public:
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_manager, "MANAGER", "Whose talks fell");
        line.required(m_activity, "ACTIVITY", "The activity, or all for those watched together");
        line.option(
            m_week, "--week", "Week in which it was noticed (the newest that waits for this)");
        declareMore(line);
        line.required(m_as, "--as", "Who says so");
    }
    Exit run(Program& program) override
    {
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto watch = watched(*session, program.clock.today());
        if (!watch)
            return explain(program, watch.error());
        const auto author = personMeant(session->plan->roster, m_as);
        if (!author)
            return explain(program, author.error());
        // Of what the author sees: the answer tells nobody that there is an alarm.
        const auto seen = seenBy(*watch, session->plan->roster, (*author)->code);
        const auto alarm = alarmMeant(*session, seen, program.clock.today());
        if (!alarm)
            return explain(program, alarm.error());
        DriftService service(session->workspace->drift(), program.clock, program.uuids);
        const auto word = act(service, *watch, session->plan->roster, *alarm, (*author)->code);
        if (!word)
            return explain(program, word.error());
        program.out << toText(word->id) << '\n';
        return Exit::Done;
    }

protected:
    virtual void declareMore(CommandLine& line) = 0;
    virtual bool waitsForIt(const DriftAlarm& alarm) const = 0;
    virtual Result<DriftWord> act(DriftService& service, const DriftWatch& watch,
        const Roster& roster, const DriftAlarmKey& alarm, const std::string& author)
        = 0;

private:
    Result<DriftAlarmKey> alarmMeant(
        const Session& session, const DriftWatch& watch, Day today) const
    {
        const auto manager = personMeant(session.plan->roster, m_manager);
        if (!manager)
            return fail(manager);
        DriftAlarmKey key{(*manager)->code, {}, mondayOf(today)};
        if (m_activity != kAllActivities) {
            auto code = activityMeant(session.plan->rhythm, m_activity);
            if (!code)
                return fail(code);
            key.activity = std::move(*code);
        }
        if (!m_week.empty()) {
            const auto day
                = dayOr(m_week, {today, session.plan->roster.fiscal}, today, PeriodEnd::First);
            if (!day)
                return fail(day);
            key.week = mondayOf(*day);
            return key;
        }
        bool waits = false;
        for (const auto& alarm : watch.alarms) {
            if (alarm.manager != key.manager || alarm.activity != key.activity
                || (waits && !waitsForIt(alarm)))
                continue;
            waits = waitsForIt(alarm);
            key.week = alarm.week;
        }
        return key;
    }

    std::string m_path, m_manager, m_activity, m_week, m_as;
};

class DriftAcknowledgeCommand : public DriftWordCommand {
public:
    std::string name() const override { return "drift acknowledge"; }
    std::string help() const override { return "Says what got in the way of talks that fell"; }
    std::string examples() const override
    {
        return "  mor init demo.mor --demo small && mor drift acknowledge demo.mor m-03 PIPE"
               " --sentence \"Two trade fairs in a row\" --as m-03";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_sentence, "--sentence", "What got in the way; both sides see it");
    }
    bool waitsForIt(const DriftAlarm& alarm) const override { return alarm.standing(); }
    Result<DriftWord> act(DriftService& service, const DriftWatch& watch, const Roster& roster,
        const DriftAlarmKey& alarm, const std::string& author) override
    {
        return service.acknowledge(watch, roster, alarm, m_sentence, author);
    }

private:
    std::string m_sentence;
};

class DriftJudgeCommand : public DriftWordCommand {
public:
    std::string name() const override { return "drift judge"; }
    std::string help() const override { return "Says afterwards whether it was drift"; }
    std::string examples() const override
    {
        return "  mor init demo.mor --demo small && mor drift acknowledge demo.mor m-03 PIPE"
               " --sentence \"Two trade fairs in a row\" --as m-03 && mor drift judge demo.mor m-03"
               " PIPE --verdict drift --as l-01 --today 2026-12-01";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_verdict, "--verdict", "drift, chance or unclear");
        line.text(m_sentence, "--sentence", "Why, if there is more to say");
    }
    bool waitsForIt(const DriftAlarm& alarm) const override { return alarm.toBeJudged(); }
    Result<DriftWord> act(DriftService& service, const DriftWatch& watch, const Roster& roster,
        const DriftAlarmKey& alarm, const std::string& author) override
    {
        const auto verdict = parseDriftVerdict(m_verdict);
        if (!verdict)
            return fail(verdict);
        return service.judge(watch, roster, alarm, *verdict, m_sentence, author);
    }

private:
    std::string m_verdict, m_sentence;
};

/// Puts the number into its place; false for what is none. An empty text leaves it.
template <class Number>
bool readNumber(const std::string& text, Number& number)
{
    if (text.empty())
        return true;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end;
}

class DriftSetCommand : public Command {
public:
    std::string name() const override { return "drift set"; }
    std::string help() const override { return "Sets how a fall is noticed and who hears when"; }
    std::string examples() const override
    {
        return "  mor drift set team.mor --caught 0.25 --leader-after 5 --as l-01";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(m_accepted, "--accepted", "Share of misses that concerns nobody (0.1)");
        line.option(m_caught, "--caught", "Share of misses to be noticed (0.3)");
        line.option(m_weeks, "--weeks-between", "False alarms at most once in so many weeks (260)");
        line.option(m_days, "--leader-after", "Days that the manager knows alone (7)");
        line.required(m_as, "--as", "Who sets it: the leader");
    }
    Exit run(Program& program) override
    {
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        auto setting = driftSetting(session->workspace->drift());
        if (!setting)
            return explain(program, setting.error());
        if (!readNumber(m_accepted, setting->accepted) || !readNumber(m_caught, setting->caught)
            || !readNumber(m_weeks, setting->weeksBetween)
            || !readNumber(m_days, setting->leaderAfterDays))
            return misused(program, "Give numbers: shares as 0.25, weeks and days as 7.");
        const auto author = personMeant(session->plan->roster, m_as);
        if (!author)
            return explain(program, author.error());
        DriftService service(session->workspace->drift(), program.clock, program.uuids);
        const auto word = service.set(session->plan->roster, *setting, (*author)->code);
        if (!word)
            return explain(program, word.error());
        program.out << toText(word->id) << '\n';
        return Exit::Done;
    }

private:
    std::string m_path, m_accepted, m_caught, m_weeks, m_days, m_as;
};

} // namespace

std::unique_ptr<Command> makeDriftCommand() { return std::make_unique<DriftCommand>(); }

std::unique_ptr<Command> makeDriftAcknowledgeCommand()
{
    return std::make_unique<DriftAcknowledgeCommand>();
}

std::unique_ptr<Command> makeDriftJudgeCommand() { return std::make_unique<DriftJudgeCommand>(); }

std::unique_ptr<Command> makeDriftSetCommand() { return std::make_unique<DriftSetCommand>(); }

} // namespace mor::cli
