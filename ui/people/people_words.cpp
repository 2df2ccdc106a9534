// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/people_words.h"

#include "core/org/lookup.h"
#include "shared/org_words.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr days kYear{365};
constexpr std::size_t kLedShown = 3; ///< newest changes of the team, each in a row
constexpr int kManyTalks = 5; ///< from here on all excused talks are told as one

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::People", text); }

QString written(Day day, const char* pattern)
{
    return QLocale().toString(
        QDate(1970, 1, 1).addDays(day.time_since_epoch().count()), QLatin1String(pattern));
}

int yearOf(Day day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }

QString teamCount(const PeopleContents& contents, const OrgNode& node)
{
    int reps = 0;
    for (const auto child : node.children)
        reps += contents.person(contents.nodes[static_cast<std::size_t>(child)].person).role
                == Role::Rep
            ? 1
            : 0;
    const auto others = static_cast<int>(node.children.size()) - reps;
    return others > 0 ? counted(others, tr("1 manager"), tr("%1 managers"))
                      : counted(reps, tr("1 rep"), tr("%1 reps"));
}

QString endWords(const std::optional<Day>& to, Day today)
{
    return to ? plainDate(*to, today) : tr("open");
}

} // namespace

namespace {

/// The days on which a line changed last or will change, as seen from a day.
Day lastChange(const ReportingLine& line, Day on)
{
    return line.to && *line.to < on ? *line.to : line.from;
}

/// A line until the first of the two leaves the organisation.
ReportingLine asLived(const Roster& roster, ReportingLine line)
{
    for (const auto* code : {&line.person, &line.boss})
        if (const auto* one = findPerson(roster, *code); one && one->left)
            line.to = std::min(line.to.value_or(kLastDay), *one->left);
    return line;
}

/// To whom the person reports, reported and will report, the newest first.
std::vector<ReportingLine> ownLines(const Roster& roster, const Person& person)
{
    std::vector<ReportingLine> lines;
    for (const auto& line : roster.lines)
        if (line.person == person.code)
            lines.insert(lines.begin(), asLived(roster, line));
    return lines;
}

/// Lines to the people somebody leads or led within a year, newest change first.
std::vector<ReportingLine> ledLines(const Roster& roster, const Person& boss, Day on)
{
    std::vector<ReportingLine> lines;
    for (const auto& line : roster.lines)
        if (line.boss == boss.code)
            lines.push_back(asLived(roster, line));
    std::erase_if(
        lines, [&](const ReportingLine& line) { return line.to.value_or(kLastDay) < on - kYear; });
    std::ranges::stable_sort(lines, std::ranges::greater{},
        [&](const ReportingLine& line) { return lastChange(line, on); });
    return lines;
}

} // namespace

QString plainDate(Day day, Day today)
{
    return written(day, yearOf(day) == yearOf(today) ? "d MMM" : "d MMM yyyy");
}

QString daysWords(const DayRange& range, Day today)
{
    if (range.length() <= 1)
        return plainDate(range.first, today);
    const std::chrono::year_month_day first(range.first);
    const std::chrono::year_month_day last(range.last);
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    const auto from = sameMonth       ? written(range.first, "d")
        : first.year() == last.year() ? written(range.first, "d MMM")
                                      : written(range.first, "d MMM yyyy");
    return tr("%1 to %2").arg(from, plainDate(range.last, today));
}

QString nameOf(const Roster& roster, std::string_view code)
{
    const auto* person = findPerson(roster, code);
    return QString::fromStdString(person ? person->name : std::string{code});
}

QString contextWords(const PeopleContents& contents)
{
    return tr("%1 · %2 · %3")
        .arg(counted(contents.people, tr("1 person"), tr("%1 people")),
            counted(contents.teams, tr("1 team"), tr("%1 teams")),
            counted(static_cast<int>(contents.roster().calendars.size()), tr("1 calendar"),
                tr("%1 calendars")));
}

QString nodeNote(const PeopleContents& contents, const OrgNode& node)
{
    const auto& person = contents.person(node.person);
    if (node.vacancy)
        return node.vacancy->talks == 0
            ? tr("no manager")
            : counted(node.vacancy->talks, tr("1 talk"), tr("%1 talks"));
    if (!node.children.empty()) {
        if (person.team.empty())
            return teamCount(contents, node);
        return tr("%1, %2").arg(QString::fromStdString(person.team)).arg(node.children.size());
    }
    if (!node.since)
        return {};
    return tr("since %1").arg(written(*node.since, "MMM"));
}

QString nodeSpoken(const PeopleContents& contents, const OrgNode& node)
{
    const auto& person = contents.person(node.person);
    const auto name = QString::fromStdString(person.name);
    if (node.vacancy)
        return tr("%1, rep without a manager since %2, %3 uncovered")
            .arg(name, plainDate(node.vacancy->since, contents.asked.today),
                counted(node.vacancy->talks, tr("1 talk"), tr("%1 talks")));
    auto spoken = tr("%1, %2").arg(name, roleLine(person));
    if (!node.children.empty())
        spoken = tr("%1, leads %2").arg(spoken, teamCount(contents, node));
    if (node.since && node.parent >= 0)
        spoken = tr("%1, since %2").arg(spoken, plainDate(*node.since, contents.asked.today));
    return spoken;
}

QString coverWords(const PeopleContents& contents)
{
    if (contents.vacancies.empty())
        return counted(
            contents.people, tr("1 person, nobody uncovered."), tr("%1 people, nobody uncovered."));
    const int reps = static_cast<int>(contents.vacancies.size());
    return tr("%1 %2 this quarter so far. That is the organisation’s debt and nobody’s miss.")
        .arg(counted(reps, tr("1 rep has no manager."), tr("%1 reps have no manager.")),
            contents.uncoveredTalks() == 0
                ? tr("No talk was uncovered")
                : counted(contents.uncoveredTalks(), tr("1 talk was uncovered"),
                    tr("%1 talks were uncovered")));
}

QString personLine(const PeopleContents& contents, const Person& person)
{
    QStringList parts{person.team.empty()
            ? wordOf(person.role)
            : tr("%1, Team %2").arg(wordOf(person.role), QString::fromStdString(person.team))};
    if (person.playerCoach)
        parts.append(tr("player-coach"));
    if (const auto* calendar = findCalendar(contents.roster(), person.calendar))
        parts.append(tr("%1 calendar").arg(QString::fromStdString(calendar->name)));
    if (!person.email.empty())
        parts.append(QString::fromStdString(person.email));
    if (person.rampUntil && *person.rampUntil >= contents.asked.on)
        parts.append(
            tr("ramping until %1").arg(plainDate(*person.rampUntil, contents.asked.today)));
    if (person.left)
        parts.append(tr("last day %1").arg(plainDate(*person.left, contents.asked.today)));
    return parts.join(tr(" · "));
}

std::vector<Row> lineRows(const PeopleContents& contents, const Person& person)
{
    const auto& roster = contents.roster();
    const Day today = contents.asked.today;
    const Day on = contents.asked.on;
    std::vector<Row> rows;
    const auto add = [&](const QString& who, const QString& role, const ReportingLine& line) {
        const auto from = plainDate(line.from, today);
        const auto to = endWords(line.to, today);
        rows.push_back({QString::number(rows.size()),
            {bodyCell(who), bodyCell(role), softCell(from), softCell(to)},
            line.to ? tr("%1, from %2 to %3").arg(who, from, to)
                    : tr("%1, from %2").arg(who, from)});
    };
    const auto roleOf = [&](const std::string& code) {
        const auto* other = findPerson(roster, code);
        return other ? wordOf(other->role) : QString();
    };
    for (const auto& line : ownLines(roster, person)) {
        const auto words = line.from > on     ? tr("will report to %1")
            : line.to.value_or(kLastDay) < on ? tr("reported to %1")
                                              : tr("reports to %1");
        add(words.arg(nameOf(roster, line.boss)), roleOf(line.boss), line);
    }
    int leads = 0;
    int led = 0;
    std::size_t shown = 0;
    for (const auto& line : ledLines(roster, person, on)) {
        const bool over = line.to.value_or(kLastDay) < on;
        const auto words = over ? tr("led %1")
            : line.from > on    ? tr("will lead %1")
                                : tr("leads %1");
        if (shown++ < kLedShown && lastChange(line, on) > on - kYear)
            add(words.arg(nameOf(roster, line.person)), roleOf(line.person), line);
        else
            ++(over ? led : leads);
    }
    const auto addSum = [&](const QString& words) {
        rows.push_back({words, {bodyCell(words), {}, {}, {}}, words});
    };
    if (leads > 0)
        addSum(counted(leads, tr("leads 1 other person"), tr("leads %1 other people")));
    if (led > 0)
        addSum(counted(led, tr("led 1 other within a year"), tr("led %1 others within a year")));
    return rows;
}

QString effectWords(const PeopleContents& contents, const LeaveEffect& effect)
{
    const auto* person = findPerson(contents.roster(), effect.leave.person);
    const bool leads = person && person->role != Role::Rep;
    const int talks = effect.excusedTalks();
    const auto left
        = counted(effect.daysLeft, tr("1 working day left"), tr("%1 working days left"));
    if (talks == 0)
        return effect.expected > 0 ? tr("%1, still expected").arg(left) : tr("no talk falls in it");
    QString said;
    if (talks >= kManyTalks && effect.expected == 0)
        said = counted(talks, QString(), tr("all %1 talks excused"));
    else if (effect.excused.size() == 1)
        said = talks == 1
            ? tr("1 %1 excused").arg(inSentence(QString::fromStdString(effect.excused[0].name)))
            : tr("%1 of %2 excused")
                  .arg(counted(talks, tr("1 talk"), tr("%1 talks")),
                      inSentence(QString::fromStdString(effect.excused[0].name)));
    else
        said = counted(talks, QString(), tr("%1 talks excused"));
    if (leads && talks >= kManyTalks)
        said = effect.deputised == 0 ? tr("%1, no deputy named").arg(said)
                                     : tr("%1, %2 with a deputy").arg(said).arg(effect.deputised);
    return said;
}

} // namespace mor::ui
