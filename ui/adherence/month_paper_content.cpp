// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/month_paper_content.h"

#include "adherence/chain_model.h"
#include "adherence/grid_content.h"
#include "adherence/headline_words.h"
#include "adherence/period_kinds.h"
#include "core/access/first_sight.h"
#include "core/adherence/read_drift.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/week_history.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "shared/number_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("mor::ui::MonthPaperContent", text);
}

QString text(const std::string& words) { return QString::fromStdString(words); }

HeldOf heldOf(const Counts& counts) { return {counts.done(), counts.expected()}; }

MonthRow rowOf(const QString& name, const Counts& counts, double target)
{
    const auto mark = verdictMark(counts, target);
    return {name, {}, {}, heldOf(counts), mark, verdictWord(mark), {}};
}

/// As the page shows it first: all teams over the activity with most talks, a single team over its
/// activities.
MonthTable teamTable(const Overview& overview)
{
    const auto activity = busiestActivity(overview);
    const auto grid = gridContent(overview, activity);
    const auto judged
        = static_cast<std::size_t>((overview.judged.last - mondayOf(overview.judged.first)).count())
            / 7
        + 1;
    const auto shown = std::min({judged, kMostWeeksOnPaper, grid.weeks.size()});
    const auto skipped = static_cast<std::ptrdiff_t>(grid.weeks.size() - shown);
    MonthTable table;
    table.note = grid.judgedIs;
    table.title = overview.teams.size() == 1 || overview.activities.empty()
        ? tr("By activity and week")
        : tr("%1, by team and week").arg(text(overview.activities.front().name));
    for (auto week = grid.weeks.begin() + skipped; week != grid.weeks.end(); ++week)
        table.weeks.push_back(QString::number(isoWeekOf(*week).week));
    for (const auto& line : grid.rows) {
        auto row = rowOf(line.title, line.judged, grid.target);
        row.second = line.second;
        if (line.tooFew)
            row.instead = tr("too few people: fewer than four, so no figure is shown");
        else
            for (auto counts = line.weeks.begin() + skipped; counts != line.weeks.end(); ++counts)
                row.weeks.push_back(heldOf(*counts));
        table.rows.push_back(std::move(row));
    }
    return table;
}

MonthTable activityTable(const AdherenceContent& content)
{
    MonthTable table{tr("By activity"), judgedText(content.overview), {}, {}};
    if (content.overview.teams.size() > 1)
        for (const auto& line : content.comparison.activities)
            table.rows.push_back(rowOf(line.name, line.counts, content.overview.target()));
    return table;
}

std::vector<MonthLink> chainLinks(const Chain& chain)
{
    ChainModel model;
    model.setChain(chain);
    std::vector<MonthLink> links;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row, ChainModel::Name);
        const auto share = index.data(ChainModel::ShareRole);
        const auto part = index.data(ChainModel::PartRole).toString();
        const auto whole = index.data(ChainModel::WholeRole).toString();
        links.push_back({index.data().toString(),
            part.isEmpty() || whole.isEmpty() ? part + whole : tr("%1 %2").arg(part, whole),
            share.isValid() ? std::optional(share.toDouble()) : std::nullopt});
    }
    return links;
}

QString seenByText(const Overview& overview)
{
    auto words = tr("Closed windows only. Each manager sees the own team, those who lead a manager "
                    "see counts for each team.");
    if (std::ranges::any_of(overview.teams, &OverviewTeam::tooFew))
        words += tr(" Teams of fewer than four people show no figures and are in no sum.");
    return words;
}

DayRange daysBefore(DayRange days, const FiscalCalendar& fiscal)
{
    for (const auto kind : {PeriodKind::FourWeeks, PeriodKind::Month, PeriodKind::Quarter,
             PeriodKind::Week, PeriodKind::Day}) {
        const auto period = periodOf(kind, days.last, fiscal);
        if (period.days == days)
            return wholeBefore(period, fiscal);
    }
    return {days.first - std::chrono::days{days.length()}, days.first - std::chrono::days{1}};
}

Result<LedgerAnswer> readAnswer(const PaperSource& source, DayRange due)
{
    auto confirmations = source.practice->confirmations(keyDatesOf(due));
    if (!confirmations)
        return fail(confirmations);
    const auto ledger = readLedger(source.plan, *source.practice, due, source.today);
    if (!ledger)
        return fail(ledger);
    return LedgerAnswer{
        *ledger, std::make_shared<const std::vector<Confirmation>>(std::move(*confirmations))};
}

Result<std::vector<DriftAlarm>> readAlarms(const PaperQuestion& question, const PaperSource& source)
{
    const auto history
        = readHistory(source.plan, *source.practice, driftWeeks(source.today), source.today);
    if (!history)
        return fail(history);
    const auto all
        = driftWatch(*history, source.driftWords, source.driftSetting, versionsFrom(*source.plan));
    const auto& roster = source.plan->roster;
    return seenBy(seenBy(all, roster, question.viewer), roster, question.person).alarms;
}

PaperDocument documentOf(const AdherenceContent& content, const PaperQuestion& question,
    const std::vector<DriftAlarm>& alarms, const QString& foot, Paper paper)
{
    auto month = adherenceMonthOf(content, question.person, alarms);
    month.foot = foot;
    month.paper = paper;
    std::vector<Seen> seen;
    for (const auto& team : content.overview.teams)
        if (!team.tooFew)
            for (const auto kind : {DataKind::Talks, DataKind::Criteria})
                seen.push_back({team.manager, kind, "export"});
    return {laidOut(month), tr("Adherence"),
        QStringLiteral("adherence-%1-%2.pdf")
            .arg(text(question.person), text(toIso(question.days.first))),
        seen};
}

} // namespace

AdherenceMonth adherenceMonthOf(
    const AdherenceContent& content, const std::string& lead, const std::vector<DriftAlarm>& alarms)
{
    const auto& overview = content.overview;
    const auto& total = content.comparison.total;
    const auto* person = findPerson(overview.plan->roster, lead);
    AdherenceMonth month;
    month.whose = tr("%1 · %2").arg(person ? text(person->name) : text(lead),
        tr("%1 to %2")
            .arg(shortDate(overview.judged.first, {}), shortDate(overview.judged.last, {})));
    for (const auto& told : headlineTexts(overview, alarms))
        month.sentences.push_back({told.heading, told.sentence, told.behind});
    month.target = overview.target();
    month.seenBy = seenByText(overview);
    month.today = overview.asOf;
    if (!overview.showsCharts()) {
        month.nothing = overview.chartsFrom
            ? tr("Counts are told from %1 on: by then four weeks are closed, and fewer say too "
                 "little.")
                  .arg(longDate(*overview.chartsFrom))
            : tr("No window has closed in these days: nothing was due, or everything is still "
                 "open.");
        return month;
    }
    month.counts = tr("%1 of %2 held").arg(total.done()).arg(total.expected());
    month.likely = tr("%1, target %2 %")
                       .arg(likelyText(wilson(total.done(), total.expected())))
                       .arg(percent(overview.target()));
    month.teams = teamTable(overview);
    month.activities = activityTable(content);
    month.chain = chainLinks(content.comparison.chain);
    month.loss = lossText(content.comparison.chain);
    return month;
}

Result<PaperLayout> readAdherenceMonth(const PaperQuestion& question, const PaperSource& source)
{
    const auto& roster = source.plan->roster;
    const auto* lead = findPerson(roster, question.person);
    if (!lead)
        return fail(ErrorKind::NotFound, "person.unknown", {question.person});
    if (source.plan->rhythm.versions.empty())
        return fail(ErrorKind::NotFound, "program.no_paper", {lead->name});
    const auto before = daysBefore(question.days, roster.fiscal);
    const ContentQuestion asked{{question.person, question.viewer, question.days, {}}, before,
        daysNeeded(question.days, before)};
    const auto answer = readAnswer(source, asked.needed);
    if (!answer)
        return fail(answer);
    const auto content = readContent(*answer, asked, *source.practice);
    if (!content)
        return fail(content);
    if ((*content)->overview.teams.empty())
        return fail(ErrorKind::Invalid, "access.nothing", {inQuotes(question.viewer)});
    auto alarms = readAlarms(question, source);
    if (!alarms)
        return fail(alarms);
    const auto* viewer = findPerson(roster, question.viewer);
    const auto foot
        = tr("MOR Planner · for %1 only").arg(viewer ? text(viewer->name) : text(question.viewer));
    return PaperLayout(
        [content = *content, alarms = std::move(*alarms), question, foot, name = lead->name,
            looks = source.looks](Paper paper) -> Result<PaperDocument> {
            const auto seen = firstSight(
                *content->ledger, looks, {question.person, question.viewer, question.days});
            if (!seen.shown)
                return fail(ErrorKind::Invalid, "access.shown_later", {name, toIso(seen.from)});
            return documentOf(*content, question, alarms, foot, paper);
        });
}

} // namespace mor::ui
