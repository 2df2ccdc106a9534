// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/texts.h"

#include <array>
#include <span>

namespace mor::demo {

namespace {

using Sentences = std::span<const std::string_view>;

/// Openings and closings of the notes of one activity; any two fit together.
struct Phrases {
    std::string_view activity;
    Sentences opening;
    Sentences closing;
};

constexpr std::array<std::string_view, 12> kPipelineOpening{
    "{deal} waits for the plant manager, who is back on Wednesday.",
    "{deal} moved: the buyer sent dates for a site visit.",
    "Nothing new at {deal} since the demo, we do not know why.",
    "{deal} is further than the stage says, purchasing already asked for terms.",
    "{person} would not bet on {deal}: only one person there answers.",
    "We looked at {deal} first because it is early and large.",
    "{deal} has slipped twice; the date was ours, not theirs.",
    "The champion at {deal} changed teams, a new name is needed.",
    "{deal} lost its reason to act this year.",
    "At {deal} the budget is agreed, the order of steps is not.",
    "{person} dropped a deal that had been quiet since spring, which makes room for {deal}.",
    "Good week: {deal} and {other} both answered with a date."};
constexpr std::array<std::string_view, 12> kPipelineClosing{
    "{other} stays out of the forecast until somebody with a budget has spoken.",
    "Next week's new names come from the trade fair list.",
    "Two of the stalled ones got a cause, {other} did not.",
    "No reason yet for {other} to act before the new year.",
    "For {other} the next move is theirs, by Friday.",
    "{person} blocks Tuesday morning for new accounts.",
    "We agreed to stop chasing {other} after one more message.",
    "{other} needs a second contact, perhaps in operations.",
    "Records were up to date, that saved ten minutes.",
    "The early stage is thin: three new talks needed this month.",
    "{other}: ask what happens to them if they do nothing.",
    "Close dates without a buyer event behind them moved out."};
constexpr std::array<std::string_view, 9> kOneOpening{
    "{person} wanted to talk about time: too many small deals.",
    "Focus stays on opening calls, one of three was recorded and heard.",
    "We practised the question about money, twice.",
    "{person} is proud of the way {deal} was reopened.",
    "What is in the way: answers from legal take a week.",
    "{person} asked for more room in negotiations.",
    "We checked last time's promises, all but one were kept.",
    "{person} would like to show a demo alone next month.",
    "Listening is better; the pause after the price still is not."};
constexpr std::array<std::string_view, 8> kOneClosing{"Next: one call without slides.",
    "I speak with legal about a shorter contract.",
    "We stay with this skill until it works twice in a row.",
    "{person} writes down the three questions that worked.",
    "A visit together at {other} would help.", "Holiday cover is settled.",
    "The mentor from the other team starts on Monday.", "We look again in two weeks, same topic."};
constexpr std::array<std::string_view, 8> kDealOpening{
    "Map of {deal}: six people, we know two of them well.",
    "Weakest point at {deal} is the person who signs.",
    "{deal} compares us with doing nothing, not with a rival.",
    "The case at {deal} has a number now, and it is theirs.",
    "At {deal} the plan ends where purchasing begins.",
    "{person} chose {deal} because the date does not feel right.",
    "The champion at {deal} has done nothing we asked for in two weeks.",
    "{deal} has three criteria, and we wrote none of them."};
constexpr std::array<std::string_view, 7> kDealClosing{"We practised the call with finance.",
    "The plan gets dates the buyer agrees to.",
    "{person} asks for a talk with operations before the offer.",
    "If nothing comes by the end of the month it goes back a stage.",
    "The reason to act is missing, so no discount talk yet.",
    "Next is the question what they would tell their board.",
    "Reference: {other} had the same start."};
constexpr std::array<std::string_view, 8> kCallOpening{"Heard the whole first call with {deal}.",
    "Call of 28 minutes, the buyer spoke for 17.",
    "{person} judged first and was harder than I would have been.",
    "The buyer leaned in when downtime came up.",
    "Price came up at minute four and pulled us off course.",
    "Good summary at the end, in the buyer's words.",
    "Two questions at once, the easier one was answered.",
    "The silence after the offer was held, well done."};
constexpr std::array<std::string_view, 6> kCallClosing{
    "One thing: ask who else would notice. To be tried at {other}.",
    "We replayed that minute three times.", "Next real call is {other} on Thursday.",
    "Shorter opening, then the question about the goal.",
    "Keep the story of the night shift, it works.",
    "Practised: answering a price question with a question."};
constexpr std::array<std::string_view, 7> kQualificationOpening{
    "Go: {deal} has money, a date and somebody who wants it.",
    "Fix by date: we do not know who signs at {deal}.",
    "Walk away from {deal}: nobody there gains from it.",
    "{deal} is real, but the process to signature is guesswork.",
    "Fix: {deal} needs a number for what waiting costs them.",
    "Go with {deal}, about 40 hours until the offer.",
    "{deal}: budget told by the user, not by the owner."};
constexpr std::array<std::string_view, 6> kQualificationClosing{
    "Two gaps with dates, looked at next week.", "Champion sent the org chart without being asked.",
    "Legal steps named, purchasing open.", "We would win two smaller ones in the same time.",
    "Security review starts before the offer.", "The rival is their own IT team."};
constexpr std::array<std::string_view, 7> kWinOpening{
    "We won {deal} in the second meeting, when operations joined.",
    "{deal}: they liked that we said what we cannot do.",
    "What decided {deal} was the pilot with their own data.",
    "{deal} nearly failed on delivery dates.", "The reference visit won {deal}.",
    "{deal} signed because the old contract ended, the date was real.",
    "Three people at {deal} argued for us when we were not there."};
constexpr std::array<std::string_view, 6> kWinClosing{
    "Repeat: bring the plant in before the offer.", "The checklist from the other team helped.",
    "Luck: the rival answered late.", "To share on Monday: their words for the gain.",
    "{person} tries the same at {other}.", "Next time ask for the introduction earlier."};
constexpr std::array<std::string_view, 8> kLossOpening{
    "First sign at {deal}: the third meeting without finance.",
    "{deal} ended without a decision, the project never had an owner.",
    "{deal} went to the supplier they already had.",
    "Price stood for risk at {deal}; we never heard what they feared.",
    "We came late to {deal}, the list of needs was written.",
    "{deal} stopped when the budget was frozen in their group.",
    "One contact at {deal}, and he left.",
    "At {deal} we missed an interface and learned of it in week nine."};
constexpr std::array<std::string_view, 6> kLossClosing{
    "Try in {other}: meet finance before the demo.", "We could have stopped six weeks earlier.",
    "Buyer's view: friendly, short, asked to stay in touch.",
    "No buyer's view yet, {person} asks once.", "To ask in week two: who loses if nothing happens.",
    "Not ours to change: the merger. Ours: we did not ask about it."};
constexpr std::array<std::string_view, 6> kForecastOpening{
    "Call unchanged, range a little narrower.", "One commit deal out, one in; {deal} has a date.",
    "Low end down, the quarter hangs on three deals.", "All numbers were in before the call.",
    "{deal} could slip, we would see it at the contract draft.",
    "Best case is really a guess this week."};
constexpr std::array<std::string_view, 5> kForecastClosing{"No deal rescue, 24 minutes.",
    "Last week's miss was a date without a buyer behind it.",
    "Risks: purchasing holidays, one legal review.", "{other} is not on the list and must be.",
    "Calls kept for the quarter's end."};
constexpr std::array<std::string_view, 6> kQuarterOpening{
    "Own numbers, own causes: too few first talks in month two.",
    "The limit was deal size, not activity.",
    "Two wins and two losses taken apart, {deal} in full.",
    "Plan met, with one deal; without it 70 percent.",
    "Cycle got shorter where finance joined early.",
    "Territory: ten accounts from habit, four worth the time."};
constexpr std::array<std::string_view, 5> kQuarterClosing{
    "Three commitments, looked at in week six.", "Help asked: a technical person two days a month.",
    "Less: demos before a first talk. More: second contacts.",
    "New-account goal is six, with dates.", "{other} becomes the test for the new opening."};
constexpr std::array<std::string_view, 6> kOtherOpening{
    "Watched a pipeline review; the rep did most of the thinking.",
    "We compared how each of us judged the same talk.",
    "Main topic: time for coaching in closing weeks.", "Two new starters, cover for one open seat.",
    "One activity costs more than planned.", "Same goal as last time, half way there."};
constexpr std::array<std::string_view, 6> kOtherClosing{
    "One behaviour to try: wait before advising.", "Wording of one criterion gets sharper.",
    "We look at the counts again next month.", "I take the tooling question upstairs.",
    "Nothing to add, next date is set.", "Themes go back without names."};

constexpr std::array<Phrases, 9> kPhrases{{{"PIPE", kPipelineOpening, kPipelineClosing},
    {"ONE", kOneOpening, kOneClosing}, {"DEAL", kDealOpening, kDealClosing},
    {"CALL", kCallOpening, kCallClosing}, {"QUAL", kQualificationOpening, kQualificationClosing},
    {"WIN", kWinOpening, kWinClosing}, {"LOSS", kLossOpening, kLossClosing},
    {"FCST", kForecastOpening, kForecastClosing}, {"QBR", kQuarterOpening, kQuarterClosing}}};

constexpr std::array<std::string_view, 8> kPrivate{
    "Seems tired. Ask about workload before the numbers next time.",
    "Ready for larger deals, watch {deal}.", "I talked too much again.",
    "Careful with {deal}: optimism is carrying it.", "Could coach others on first calls.",
    "Remember: wants to move to the coast in spring.",
    "Second time the same promise was not kept. Ask why before judging.",
    "Calmer than last month. Say so."};
constexpr std::array<std::string_view, 18> kRepSteps{"Send {deal} a joint plan with dates",
    "Call the plant manager at {deal}", "Ask {deal} who signs above 50,000",
    "Find a second contact at {deal}", "Three new names in logistics", "Map the buyers at {deal}",
    "Agree the next meeting with {deal}", "Write down what waiting costs {deal}",
    "Put the call with {deal} into the system", "Rehearse the opening for {deal}",
    "Ask {deal} for the purchasing steps", "Send the reference story to {deal}",
    "Close {deal} if no answer comes", "Book the site visit at {deal}",
    "Get the security questions from {deal}", "Prepare two questions for finance at {deal}",
    "Ask the champion at {deal} for an introduction",
    "Move the close date of {deal} to a real event"};
constexpr std::array<std::string_view, 13> kManagerSteps{"Ask legal for the short contract version",
    "Join the call with {deal}", "Introduce {person} to the partner team",
    "Recording of a good discovery call", "Clear the discount limit for {deal}",
    "Get a technical person for {deal}", "Speak with delivery about dates for {deal}",
    "Send the example of a joint plan", "Ask marketing for the industry story",
    "Free {person} from the Thursday report", "Write to the sponsor at {deal}",
    "Find a mentor for negotiation", "Settle who owns {deal} after the move"};
constexpr std::array<std::string_view, 7> kLeaderSteps{"Take the tooling question upstairs",
    "Decide on the open seat", "Ask finance about discount limits", "Free an hour on Mondays",
    "Bring the example to the calibration round", "Bring last quarter's calls along",
    "Speak with delivery about dates"};
constexpr std::array<std::string_view, 7> kLedSteps{"Wait before advising in the next review",
    "Move the reviews away from Friday", "Name the two deals to walk away from",
    "Find a mentor for the newest rep", "Write down the reference talk",
    "Ask the team which meeting to drop", "Check the low end of the call"};
constexpr std::array<std::string_view, 10> kExcuses{"Customer visit all week",
    "Trade fair, team on site", "Training days", "Company meeting",
    "Rep on a customer site without network", "Travel to headquarters", "Both at the launch event",
    "Absent", "Deal closing, agreed to skip once", "Office move"};
constexpr std::array<std::string_view, 4> kCorrections{"Wrong day entered",
    "Minutes were those of the next talk", "Ticked a criterion too many",
    "Held a day earlier than noted"};
constexpr std::array<std::string_view, 6> kUnplanned{"Quick call before the meeting with {deal}.",
    "{person} asked for help with an answer to {deal}.", "Ten minutes on price at {deal}.",
    "Prepared the visit to {deal} in the car.", "Talked through the mail from {deal}.",
    "Ran into each other, sorted out {deal}."};

std::string filled(std::string_view pattern, const Names& names)
{
    std::string text;
    while (true) {
        const auto open = pattern.find('{');
        text.append(pattern.substr(0, open));
        if (open == std::string_view::npos)
            return text;
        const auto close = pattern.find('}', open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        text.append(name == "person" ? names.person : name == "deal" ? names.deal : names.other);
        pattern.remove_prefix(close + 1);
    }
}

std::string oneOf(Sentences sentences, const Names& names, Random& random)
{
    return filled(sentences[random.below(sentences.size())], names);
}

} // namespace

std::string sharedNote(std::string_view activity, const Names& names, Random& random)
{
    Phrases phrases{activity, kOtherOpening, kOtherClosing};
    for (const Phrases& known : kPhrases) {
        if (known.activity == activity)
            phrases = known;
    }
    std::string note = oneOf(phrases.opening, names, random);
    if (random.chance(0.75))
        note.append(1, ' ').append(oneOf(phrases.closing, names, random));
    return note;
}

std::string privateNote(const Names& names, Random& random)
{
    return oneOf(kPrivate, names, random);
}

std::string stepOfRep(const Names& names, Random& random)
{
    return oneOf(kRepSteps, names, random);
}

std::string stepOfManager(const Names& names, Random& random)
{
    return oneOf(kManagerSteps, names, random);
}

std::string stepOfLeader(const Names& names, Random& random)
{
    return oneOf(kLeaderSteps, names, random);
}

std::string stepOfLed(const Names& names, Random& random)
{
    return oneOf(kLedSteps, names, random);
}

std::string excuseReason(Random& random) { return oneOf(kExcuses, {}, random); }

std::string correctionReason(Random& random) { return oneOf(kCorrections, {}, random); }

std::string unplannedNote(const Names& names, Random& random)
{
    return oneOf(kUnplanned, names, random);
}

std::string_view firstName(std::string_view name) { return name.substr(0, name.find(' ')); }

} // namespace mor::demo
