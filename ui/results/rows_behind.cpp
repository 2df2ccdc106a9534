// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/rows_behind.h"

#include "core/org/lookup.h"
#include "results/results_words.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::RowsBehind", text); }

QString nameOf(const ResultsView& view, const std::string& code)
{
    const auto* person = findPerson(view.question.book->roster(), code);
    return QString::fromStdString(person ? person->name : code);
}

QString shareWords(double share) { return tr("%1 %").arg(percent(share)); }

QString importedWords(const PeriodResult& result, Day today)
{
    const auto day = std::chrono::floor<std::chrono::days>(result.importedAt);
    return tr("imported %1").arg(nearDate(day, today));
}

/// How many there are, and why they are not listed where they are not.
QString whoSees(int all, std::size_t listed)
{
    const auto people = counted(all, tr("1 person"), tr("%1 people"));
    return listed > 0 ? tr("Counted of %1.").arg(people)
                      : tr("Counted of %1. Each of them is seen by who leads them directly, and by "
                           "themselves.")
                            .arg(people);
}

Row row(const QString& id, std::vector<RowCell> cells)
{
    QStringList spoken;
    for (const auto& cell : cells)
        for (const auto& part : {cell.text, cell.second})
            if (!part.isEmpty())
                spoken << part;
    return {id, std::move(cells), spoken.join(QStringLiteral(", "))};
}

RowCell twoLines(const QString& first, const QString& second)
{
    auto cell = bodyCell(first);
    cell.second = second;
    return cell;
}

Row quotaRow(const ResultsView& view, const PeriodResult& one)
{
    const auto attained = attainmentOf({&one});
    const auto share = attained.share();
    return row(QString::fromStdString(one.person),
        {twoLines(nameOf(view, one.person), importedWords(one, view.question.today)),
            bodyCell(attainedWords(attained)),
            share ? strongCell(shareWords(*share)) : softCell({})});
}

} // namespace

PanelRows peopleBehind(
    const ResultsView& view, const std::string& person, const FiscalCalendar& fiscal)
{
    PanelRows behind;
    behind.title = tr("%1: people behind").arg(nameOf(view, person));
    behind.context = resultPeriod(view.question.period, fiscal);
    behind.heads = {tr("Who"), tr("Attained of quota"), QString()};
    int all = 0;
    for (const auto& line : view.lines) {
        if (line.person->code != person)
            continue;
        all = line.attainment.people;
        for (const auto* one : view.people)
            if (line.isTotal || one->person == person)
                behind.rows.push_back(quotaRow(view, *one));
    }
    behind.sentence = whoSees(all, behind.rows.size());
    return behind;
}

PanelRows partsBehind(const ResultsView& view, const FiscalCalendar& fiscal)
{
    PanelRows behind;
    behind.title = tr("Revenue a day: people behind");
    behind.context = resultPeriod(view.question.period, fiscal);
    behind.heads = {tr("Who"), tr("Opportunities, win rate"), tr("Deal size, cycle")};
    for (const auto* one : view.people) {
        if (velocityOf({one}).counted == 0)
            continue;
        const auto wins = tr("%1 won").arg(shareWords(one->winRate.value_or(0.0)));
        const auto days = tr("%1 days").arg(oneDecimal(one->cycleDays.value_or(0.0)));
        behind.rows.push_back(row(QString::fromStdString(one->person),
            {bodyCell(nameOf(view, one->person)),
                twoLines(amountWords(one->opportunities.value_or(0.0), {}), wins),
                twoLines(amountWords(one->dealSize.value_or(0.0), one->currency), days)}));
    }
    behind.sentence = whoSees(view.velocity.counted, behind.rows.size());
    return behind;
}

PanelRows callsBehind(
    const ResultsView& view, const std::string& person, const FiscalCalendar& fiscal)
{
    PanelRows behind;
    behind.title = tr("%1: calls").arg(nameOf(view, person));
    behind.heads = {tr("Period"), tr("Called, came"), tr("Off by")};
    for (const auto& [who, record] : view.calls) {
        if (who->code != person)
            continue;
        for (const auto& one : record.misses) {
            const auto called = tr("called %1").arg(amountWords(one.call->amount, {}));
            const auto came = tr("came %1").arg(amountWords(one.attained, {}));
            const auto weeks = tr("%1 before the end")
                                   .arg(counted(one.weeksBefore, tr("1 week"), tr("%1 weeks")));
            behind.rows.push_back(row({},
                {twoLines(resultPeriod(one.call->period, fiscal), weeks), twoLines(called, came),
                    strongCell(tr("%1 %").arg(QLocale().toString(one.miss * 100.0, 'f', 0)))}));
        }
        behind.sentence = tr("%1 By period: %2.").arg(callsWords(record), leanWords(record));
    }
    return behind;
}

PanelRows periodsBehind(const Together& together, std::size_t dot, const Roster& roster)
{
    const auto& one = together.dots[dot];
    const auto outcome = together.question.outcome;
    const auto* manager = findPerson(roster, one.after.manager);
    PanelRows behind;
    behind.title = QString::fromStdString(manager ? manager->name : one.after.manager);
    behind.context
        = tr("Talks held and %1, compared with nobody but themselves").arg(wordOf(outcome));
    behind.heads = {tr("Period"), tr("Talks held"), tr("Result")};
    for (const auto* point : {&one.before, &one.after})
        behind.rows.push_back(row({},
            {bodyCell(resultPeriod(point->period, roster.fiscal)),
                twoLines(
                    tr("%1 of %2")
                        .arg(wholeNumber(point->talks.done), wholeNumber(point->talks.expected)),
                    shareWords(point->talks.rate().value_or(0.0))),
                strongCell(outcomeValue(outcome, point->result))}));
    return behind;
}

} // namespace mor::ui
