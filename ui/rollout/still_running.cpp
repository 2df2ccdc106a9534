// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/still_running.h"

#include "core/adherence/statistics.h"
#include "core/org/lookup.h"
#include "rollout/stage_words.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mor::ui {

namespace {

constexpr std::size_t kFewestPairs = 4;
constexpr std::size_t kNoted = 3; ///< more would hide the line; the text has them all

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::StillRunning", text); }

bool maySee(const Plan& plan, std::string_view viewer, std::string_view owner)
{
    const auto* person = findPerson(plan.roster, viewer);
    return !person || person->role == Role::Leader || person->role == Role::SecondLine
        || viewer == owner;
}

std::vector<StepsChart::Note> notesOf(
    const std::vector<RunningPair>& pairs, const Plan& plan, std::string_view viewer)
{
    std::vector<StepsChart::Note> notes;
    std::map<int, int> others;
    for (const auto& pair : pairs) {
        if (!pair.stoppedAfter)
            continue;
        if (maySee(plan, viewer, pair.owner))
            notes.push_back({*pair.stoppedAfter,
                tr("%1 stopped: %2")
                    .arg(teamOf(plan.roster, pair.owner),
                        inSentence(activityName(plan.rhythm, pair.activity)))});
        else
            ++others[*pair.stoppedAfter];
    }
    for (const auto& [week, count] : others)
        notes.push_back({week, counted(count, tr("1 pair stopped"), tr("%1 pairs stopped"))});
    std::ranges::stable_sort(notes, {}, &StepsChart::Note::week);
    return notes;
}

StepsChart chartOf(const Survival& survival, const Plan& plan, std::string_view viewer)
{
    StepsChart chart;
    int seen = 0;
    for (const auto& pair : survival.pairs) {
        seen += pair.weeksSeen > 0 ? 1 : 0;
        chart.seenTo = std::max(chart.seenTo, pair.weeksSeen);
    }
    const int end = chart.end();
    chart.seenTo = std::min(chart.seenTo, end);
    const auto all = wilson(seen, seen);
    chart.steps.push_back({0, 1.0, all.lower, all.upper});
    for (const auto& step : survival.steps) {
        // Who was last seen leaves the line as it is; the band stays that of the last fall.
        if (step.stopped > 0 && step.week <= end)
            chart.steps.push_back({step.week, step.running, step.low, step.high});
        if (step.week < chart.seenTo)
            chart.strokes.insert(
                chart.strokes.end(), static_cast<std::size_t>(step.censored), step.week);
    }
    for (const auto& mark : survival.marks)
        chart.counts.push_back({mark.week, mark.running, mark.seen});
    chart.notes = notesOf(survival.pairs, plan, viewer);
    chart.drawsNotes = chart.notes.size() <= kNoted;
    return chart;
}

QString countSentence(const std::vector<RunningPair>& pairs)
{
    const auto stopped = static_cast<int>(std::ranges::count_if(
        pairs, [](const RunningPair& pair) { return pair.stoppedAfter.has_value(); }));
    const auto all = static_cast<int>(pairs.size());
    return tr("%1 of %2 still run. A line is drawn from four pairs of manager and activity on; "
              "fewer say too little.")
        .arg(all - stopped)
        .arg(all);
}

} // namespace

StillRunning stillRunning(const Survival& survival, const Plan& plan, std::string_view viewer)
{
    StillRunning shown;
    if (survival.pairs.empty()) {
        shown.sentence = tr("Nothing has started for a manager yet. Each manager and activity is "
                            "followed from its first week on.");
        return shown;
    }
    shown.context = counted(static_cast<int>(survival.pairs.size()),
        tr("1 pair of manager and activity, by weeks since its start"),
        tr("%1 pairs of manager and activity, by weeks since their start"));
    if (survival.pairs.size() < kFewestPairs) {
        shown.sentence = countSentence(survival.pairs);
        return shown;
    }
    shown.chart = chartOf(survival, plan, viewer);
    if (shown.chart.seenTo == 0) {
        shown.sentence = tr("No week is closed yet. The line begins with the first one.");
        return shown;
    }
    shown.drawn = true;
    shown.legend = tr("Running: at least half of what was expected in the last four weeks. Pale "
                      "band: where the line may truly lie.");
    if (!shown.chart.strokes.empty())
        shown.legend = tr("Running: at least half of what was expected in the last four weeks. "
                          "Small strokes: began so few weeks ago, and still run. Pale band: where "
                          "the line may truly lie.");
    return shown;
}

} // namespace mor::ui
