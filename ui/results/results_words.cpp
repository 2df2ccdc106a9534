// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_words.h"

#include "core/adherence/statistics.h"
#include "shared/fiscal_words.h"
#include "shared/number_words.h"
#include "shared/org_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

constexpr int kFewestForPercent = 5; // domain rules 9.1

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Results", text); }

QString number(double value) { return QLocale().toString(value, 'f', 0); }

/// With one decimal where the whole number would hide it.
QString fewDigits(double value) { return value < 10 ? oneDecimal(value) : number(value); }

QString percentWords(double share) { return tr("%1 %").arg(percent(share)); }

RowCell whoCell(const ResultsLine& line)
{
    auto name = QString::fromStdString(line.person->name);
    RowCell cell = line.isTotal || line.depth == 1 ? strongCell(name) : bodyCell(name);
    cell.second = line.isTotal && line.person->role != Role::Rep ? tr("everybody below")
                                                                 : roleLine(*line.person);
    return cell;
}

RowCell attainedCell(const ResultsLine& line)
{
    auto cell = bodyCell(attainedWords(line.attainment));
    const auto& its = line.attainment;
    if (line.isOwn)
        cell.second = tr("the file tells the manager’s own row");
    else if (its.people > its.counted)
        cell.second = tr("%1 of %2 people with quota and result").arg(its.counted).arg(its.people);
    return cell;
}

RowCell talksCell(const ResultsLine& line)
{
    if (line.isTooFew)
        return softCell(tr("too few people"));
    if (!line.talks)
        return softCell(tr("not told here"));
    if (line.talks->expected == 0)
        return softCell(tr("none due so far"));
    return bodyCell(
        tr("%1 of %2").arg(wholeNumber(line.talks->done), wholeNumber(line.talks->expected)));
}

RowCell adherenceCell(const ResultsLine& line)
{
    if (!line.talks || line.talks->expected == 0)
        return softCell({});
    const auto likely = wilson(line.talks->done, line.talks->expected);
    if (line.talks->expected < kFewestForPercent)
        return softCell(
            tr("likely %1 to %2 %").arg(percent(likely.lower)).arg(percent(likely.upper)));
    auto cell = strongCell(percentWords(*line.talks->rate()));
    cell.second = tr("likely %1 to %2 %").arg(percent(likely.lower)).arg(percent(likely.upper));
    return cell;
}

QString spokenLine(const std::vector<RowCell>& cells)
{
    QStringList parts;
    for (const auto& cell : cells)
        for (const auto& part : {cell.text, cell.second})
            if (!part.isEmpty())
                parts << part;
    return parts.join(QStringLiteral(", "));
}

struct PartWords {
    VelocityPart part;
    QString name;
};

QString partValue(VelocityPart part, const VelocityOf& velocity)
{
    const double value = velocity.velocity.at(part);
    switch (part) {
    case VelocityPart::Deals:
        return number(value);
    case VelocityPart::DealValue:
        return velocity.mixed ? tr("several currencies") : amountWords(value, velocity.currency);
    case VelocityPart::WinRate:
        return percentWords(value);
    case VelocityPart::CycleDays:
        return tr("%1 days").arg(fewDigits(value));
    }
    return {};
}

QString perDayWords(const VelocityOf& velocity)
{
    const auto perDay = velocity.perDay();
    return perDay ? amountWords(*perDay, velocity.currency) : tr("–");
}

} // namespace

QString resultPeriod(DayRange period, const FiscalCalendar& fiscal)
{
    const auto name = fiscalName(period, fiscal);
    return name.isEmpty() ? QString::fromStdString(periodText(period, fiscal)) : name;
}

QString amountWords(double amount, const std::string& currency)
{
    const auto figure = number(amount);
    return currency.empty() ? figure : tr("%1 %2").arg(figure, QString::fromStdString(currency));
}

QString attainedWords(const Attainment& attainment)
{
    if (attainment.people == 0)
        return tr("nothing imported");
    if (attainment.mixed)
        return tr("several currencies");
    if (attainment.counted == 0)
        return tr("no quota, or nothing attained yet");
    return tr("%1 of %2")
        .arg(number(attainment.attained), amountWords(attainment.quota, attainment.currency));
}

QStringList attainmentHeads()
{
    return {tr("Who"), tr("Attained of quota"), QString(), tr("Talks held"), tr("Adherence")};
}

std::vector<Row> attainmentRows(const ResultsView& view)
{
    std::vector<Row> rows;
    for (const auto& line : view.lines) {
        const auto share = line.attainment.share();
        std::vector<RowCell> cells{whoCell(line), attainedCell(line),
            share ? strongCell(percentWords(*share)) : softCell({}), talksCell(line),
            adherenceCell(line)};
        const auto said = spokenLine(cells);
        rows.push_back({QString::fromStdString(line.person->code), std::move(cells), said});
    }
    return rows;
}

QString attainmentContext(const ResultsView& view, const FiscalCalendar& fiscal)
{
    auto text = resultPeriod(view.question.period, fiscal);
    if (view.question.period.last >= view.question.today)
        text = tr("%1, which still runs").arg(text);
    if (!view.importedAt)
        return text;
    const auto day = std::chrono::floor<std::chrono::days>(*view.importedAt);
    return tr("%1, as imported %2").arg(text, nearDate(day, view.question.today));
}

QStringList velocityHeads() { return {tr("Part"), tr("In this period"), tr("In the one before")}; }

std::vector<Row> velocityRows(const ResultsView& view)
{
    if (view.velocity.counted == 0)
        return {};
    const bool hasBefore = view.velocityBefore && view.velocityBefore->counted > 0;
    std::vector<Row> rows;
    const auto add = [&](const QString& name, const QString& now, const QString& before) {
        std::vector<RowCell> cells{bodyCell(name), strongCell(now), softCell(before)};
        rows.push_back({name, cells, spokenLine(cells)});
    };
    const std::vector<PartWords> parts{{VelocityPart::Deals, tr("Qualified opportunities")},
        {VelocityPart::WinRate, tr("× win rate")}, {VelocityPart::DealValue, tr("× deal size")},
        {VelocityPart::CycleDays, tr("÷ cycle length")}};
    for (const auto& part : parts)
        add(part.name, partValue(part.part, view.velocity),
            hasBefore ? partValue(part.part, *view.velocityBefore) : tr("–"));
    add(tr("= revenue a day"), perDayWords(view.velocity),
        hasBefore ? perDayWords(*view.velocityBefore) : tr("–"));
    return rows;
}

QString velocityContext(const ResultsView& view)
{
    if (view.velocity.counted == 0)
        return {};
    return tr("of %1 with all four parts; they move together, so none is judged alone")
        .arg(counted(view.velocity.counted, tr("1 person"), tr("%1 people")));
}

} // namespace mor::ui
