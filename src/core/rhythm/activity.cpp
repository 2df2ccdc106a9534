// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/activity.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::array<std::string_view, 6> kCounterparts{
    "rep", "manager", "team", "account", "deal", "alone"};
constexpr std::array<std::string_view, 8> kEvidence{"rep-confirmation", "decision", "next-step",
    "record-change", "note", "stored-call", "coded-reasons", "plan-version"};
constexpr std::array<std::string_view, 2> kAudiences{"everyone", "ramping"};

constexpr std::size_t kMostCriteria = 6;
constexpr std::size_t kMostQuestions = 20;
constexpr int kMostFields = 4;
constexpr int kMostMinutes = 480;
constexpr int kMostRecordingMinutes = 10;

template <class Enum, std::size_t N>
Result<Enum> parseWord(
    const std::array<std::string_view, N>& words, std::string_view text, const char* code)
{
    const auto found = std::ranges::find(words, text);
    if (found == words.end())
        return fail(ErrorKind::Invalid, code, {inQuotes(text)});
    return static_cast<Enum>(found - words.begin());
}

template <class T>
bool hasTwice(std::vector<T> values)
{
    std::ranges::sort(values);
    return std::ranges::adjacent_find(values) != values.end();
}

class ActivityCheck {
public:
    ActivityCheck(const Activity& activity, const std::string& pointer, Problems& problems)
        : m_activity(activity)
        , m_pointer(pointer)
        , m_problems(problems)
    {
    }

    void texts()
    {
        require("/code", checkCode("activity", m_activity.code));
        require("/name", checkName("activity name", m_activity.name));
        require("/purpose", checkText("purpose", m_activity.purpose));
        require("/usefulWhen", checkText("usefulness signal", m_activity.usefulWhen));
        require("/trap", checkText("trap", m_activity.trap));
        lines("/criteria", "criterion", m_activity.criteria, kMostCriteria);
        lines("/questions", "question", m_activity.questions, kMostQuestions);
    }

    void levers(const std::vector<Lever>& known)
    {
        for (std::size_t i = 0; i < m_activity.levers.size(); ++i)
            if (std::ranges::find(known, m_activity.levers[i], &Lever::code) == known.end())
                add("/levers/" + std::to_string(i), "lever.unknown",
                    {inQuotes(m_activity.levers[i])});
        const auto& expected = m_activity.expectation;
        if (expected && std::ranges::find(known, expected->lever, &Lever::code) == known.end())
            add("/expectation", "lever.unknown", {inQuotes(expected->lever)});
        else if (expected)
            require("/expectation", checkExpectation(*expected));
        if (hasTwice(m_activity.levers))
            add("/levers", "activity.named_twice", {"lever"});
        if (hasTwice(m_activity.evidence))
            add("/evidence", "activity.named_twice", {"kind of evidence"});
    }

    void numbers()
    {
        within(
            "/minutes/talk", "minutes of conversation", m_activity.minutes.talk, 1, kMostMinutes);
        within("/minutes/preparation", "minutes of preparation", m_activity.minutes.preparation, 0,
            kMostMinutes);
        within("/minutes/recording", "minutes of recording", m_activity.minutes.recording, 0,
            kMostRecordingMinutes);
        within("/mandatoryFields", "mandatory fields", m_activity.mandatoryFields, 0, kMostFields);
        if (m_activity.version < 1)
            add("/version", "activity.version_malformed", {std::to_string(m_activity.version)});
    }

    void cadence()
    {
        require("/cadence", checkCadence(m_activity.cadence));
        const bool triggered = std::holds_alternative<OnTrigger>(m_activity.cadence.rule);
        const bool aboutDeal = m_activity.counterpart == Counterpart::Deal;
        const bool aboutAccount = m_activity.counterpart == Counterpart::Account;
        if (aboutDeal && !triggered)
            add("/cadence", "activity.deal_without_trigger", {inQuotes(m_activity.code)});
        if (triggered && !aboutDeal && !aboutAccount)
            add("/counterpart", "activity.trigger_without_deal", {inQuotes(m_activity.code)});
        if (m_activity.owner == Role::Rep)
            add("/owner", "activity.owner_is_rep", {inQuotes(m_activity.code)});
    }

private:
    void add(const std::string& field, std::string code, std::vector<std::string> args)
    {
        m_problems.add(m_pointer + field, std::move(code), std::move(args));
    }
    void require(const std::string& field, const Result<>& result)
    {
        if (!result)
            m_problems.add(m_pointer + field, result.error());
    }
    void within(const std::string& field, const char* what, int value, int lowest, int highest)
    {
        if (value < lowest || value > highest)
            add(field, "activity.out_of_range",
                {std::to_string(value), what, std::to_string(lowest), std::to_string(highest)});
    }
    void lines(const std::string& field, const std::string& what,
        const std::vector<std::string>& texts, std::size_t most)
    {
        if (texts.size() > most)
            add(field, "activity.too_many",
                {std::to_string(texts.size()), what, std::to_string(most)});
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto where = field + '/' + std::to_string(i);
            if (trimmed(texts[i]).empty())
                add(where, "text.empty", {what});
            else
                require(where, checkText(what, texts[i]));
        }
    }

    const Activity& m_activity;
    const std::string& m_pointer;
    Problems& m_problems;
};

} // namespace

std::string_view toText(Counterpart counterpart)
{
    return kCounterparts[static_cast<std::size_t>(counterpart)];
}

Result<Counterpart> parseCounterpart(std::string_view text)
{
    return parseWord<Counterpart>(kCounterparts, text, "counterpart.unknown");
}

std::string_view toText(EvidenceType type) { return kEvidence[static_cast<std::size_t>(type)]; }

Result<EvidenceType> parseEvidenceType(std::string_view text)
{
    return parseWord<EvidenceType>(kEvidence, text, "evidence.unknown");
}

std::string_view toText(Audience audience)
{
    return kAudiences[static_cast<std::size_t>(audience)];
}

Result<Audience> parseAudience(std::string_view text)
{
    return parseWord<Audience>(kAudiences, text, "audience.unknown");
}

void checkActivity(const Activity& activity, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems)
{
    ActivityCheck check{activity, pointer, problems};
    check.texts();
    check.levers(levers);
    check.numbers();
    check.cadence();
}

} // namespace mor
