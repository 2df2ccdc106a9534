// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/stage_words.h"

#include "core/org/lookup.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::chrono::days kWeek{7};

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Stage", text); }

/// What a stage is for, while nobody wrote a note.
QString usualWords(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::Yourself:
        return tr("Leader’s own rhythm, visible to all managers");
    case RolloutStage::Volunteers:
        return tr("One or two managers who want it, three activities");
    case RolloutStage::Everyone:
        return tr("All teams, still the same three activities");
    case RolloutStage::PieceByPiece:
        return tr("One more activity a month, if the gate is clear");
    case RolloutStage::KeepAndPrune:
        return tr("Each quarter one activity is dropped or shortened");
    }
    return {};
}

QString usualLength(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::Yourself:
        return tr("for four weeks");
    case RolloutStage::Volunteers:
        return tr("for six weeks");
    case RolloutStage::Everyone:
        return tr("for one quarter");
    case RolloutStage::PieceByPiece:
        return tr("month by month");
    case RolloutStage::KeepAndPrune:
        return tr("from then on");
    }
    return {};
}

/// The stage that starts next after this one; none if nothing has a date.
std::optional<Day> endOf(const Rollout& rollout, RolloutStage stage)
{
    for (const auto& wave : rollout.waves)
        if (wave.stage > stage)
            return wave.from - std::chrono::days{1};
    return std::nullopt;
}

QString datesText(const Rollout& rollout, RolloutStage stage, Day today)
{
    const auto start = startOf(rollout, stage);
    if (!start)
        return usualLength(stage);
    const auto end = endOf(rollout, stage);
    if (*start > today)
        return tr("from %1").arg(dayMonth(*start, today));
    if (!end || *end >= today)
        return tr("since %1").arg(dayMonth(*start, today));
    return tr("%1 to %2").arg(dayMonth(*start, today), dayMonth(*end, today));
}

QString whatText(const Plan& plan, RolloutStage stage)
{
    QStringList notes;
    std::vector<std::string> people;
    for (const auto& wave : plan.rhythm.rollout.waves) {
        if (wave.stage != stage)
            continue;
        const auto note = QString::fromStdString(wave.note);
        if (!note.isEmpty() && !notes.contains(note))
            notes << note;
        if (!wave.everyone && stage != RolloutStage::Yourself)
            people.insert(people.end(), wave.people.begin(), wave.people.end());
    }
    QStringList parts;
    const auto who = peopleText(plan.roster, people);
    const bool named = !notes.isEmpty() && notes.first().startsWith(who);
    if (!people.empty() && !named)
        parts << who;
    parts << notes;
    return parts.isEmpty() ? usualWords(stage) : parts.join(QStringLiteral(", "));
}

} // namespace

QString dayMonth(Day day, Day today)
{
    const std::chrono::year_month_day date{day};
    const bool sameYear = date.year() == std::chrono::year_month_day{today}.year();
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.time_since_epoch().count()),
        sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString wordOf(RolloutStage stage)
{
    switch (stage) {
    case RolloutStage::Yourself:
        return tr("Yourself first");
    case RolloutStage::Volunteers:
        return tr("Volunteers");
    case RolloutStage::Everyone:
        return tr("Everyone, narrow");
    case RolloutStage::PieceByPiece:
        return tr("Piece by piece");
    case RolloutStage::KeepAndPrune:
        return tr("Keep and prune");
    }
    return {};
}

QString numberOf(RolloutStage stage) { return tr("Stage %1").arg(static_cast<int>(stage)); }

QString StageView::spoken() const
{
    return QStringLiteral("%1, %2, %3, %4, %5").arg(number, name, chip, dates, what);
}

QString teamOf(const Roster& roster, std::string_view code)
{
    const auto* person = findPerson(roster, code);
    if (!person)
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QString::fromStdString(person->team.empty() ? person->name : person->team);
}

QString peopleText(const Roster& roster, const std::vector<std::string>& codes)
{
    QStringList names;
    for (const auto& code : codes)
        if (const auto name = teamOf(roster, code); !names.contains(name))
            names << name;
    constexpr qsizetype kNamed = 4;
    if (names.size() <= kNamed)
        return names.join(QStringLiteral(", "));
    return tr("%1 and %2 more")
        .arg(names.first(kNamed - 1).join(QStringLiteral(", ")))
        .arg(names.size() - kNamed + 1);
}

std::array<StageView, kRolloutStages> stageViews(const Plan& plan, Day today)
{
    const auto& rollout = plan.rhythm.rollout;
    const auto now = stageOn(rollout, today);
    std::array<StageView, kRolloutStages> views;
    for (std::size_t i = 0; i < kRolloutStages; ++i) {
        const auto stage = static_cast<RolloutStage>(i);
        auto& view = views[i];
        view.stage = stage;
        view.number = numberOf(stage);
        view.name = wordOf(stage);
        if (stage == RolloutStage::Volunteers) {
            std::size_t people = 0;
            for (const auto& wave : rollout.waves)
                people += wave.stage == stage ? wave.people.size() : 0;
            view.name = people == 1 ? tr("One volunteer") : view.name;
        }
        const bool started = startOf(rollout, stage).value_or(kLastDay) <= today;
        if (now == stage) {
            view.mark = Mark::Open;
            view.chip = tr("now");
        } else if (now && stage < *now) {
            view.mark = started ? Mark::OnTime : Mark::Excused;
            view.chip = started ? tr("done") : tr("left out");
        } else {
            view.chip = tr("later");
        }
        view.dates = datesText(rollout, stage, today);
        if (view.mark == Mark::Excused)
            view.dates = QStringLiteral("–");
        view.what = whatText(plan, stage);
    }
    return views;
}

QString rolloutContext(const Plan& plan, Day today)
{
    const auto& rollout = plan.rhythm.rollout;
    const auto now = stageOn(rollout, today);
    if (!now)
        return tr("not begun");
    auto text = tr("Stage %1 of 4").arg(static_cast<int>(*now));
    const auto all = everyoneJoinsOn(rollout);
    if (all && *all <= today)
        text += tr(" · week %1 since all teams started")
                    .arg((mondayOf(today) - mondayOf(*all)) / kWeek);
    else if (const auto start = startOf(rollout, *now))
        text += tr(" · week %1").arg((mondayOf(today) - mondayOf(*start)) / kWeek + 1);
    return text;
}

std::optional<FirstRun> firstRun(const Plan& plan, Day today)
{
    const auto& rhythm = plan.rhythm;
    if (!rhythm.rollout.waves.empty())
        return std::nullopt;
    FirstRun first;
    const Day monday = mondayOf(today) + kWeek;
    if (!rhythm.versions.empty() && rhythm.versions.front().effectiveFrom <= today) {
        const Day since = rhythm.versions.front().effectiveFrom;
        first.sentence = tr("Everybody runs the rhythm since %1.").arg(shortDate(since, today));
        first.why = tr("It came to all at once. Say so, and the gates for what comes next are "
                       "counted from that day.");
        first.button = tr("Enter how it started");
        first.wave = {RolloutStage::Everyone, since, true, {}, {}};
        first.asks = true;
        return first;
    }
    first.sentence = tr("Run it on yourself for four weeks.");
    first.why = tr("Managers believe a rhythm they see their leader keep. Yours is open to them; "
                   "volunteers come after it, and then all.");
    first.button = tr("Start with yourself on %1").arg(shortDate(monday, today));
    first.wave.from = monday;
    for (const auto& person : plan.roster.people)
        if (person.role == Role::Leader && isEmployed(person, monday))
            first.wave.people.push_back(person.code);
    return first;
}

std::vector<const Person*> waveCandidates(const Roster& roster, Day day)
{
    std::vector<const Person*> leads;
    for (const auto role : {Role::Leader, Role::SecondLine, Role::Manager})
        for (const auto& person : roster.people)
            if (person.role == role && (!person.left || *person.left >= day))
                leads.push_back(&person);
    return leads;
}

QString waveLine(const Wave& wave, const Roster& roster, Day today)
{
    const auto who = wave.everyone ? tr("everybody who leads") : peopleText(roster, wave.people);
    auto line = tr("%1 · %2").arg(shortDate(wave.from, today), who);
    if (!wave.note.empty())
        line += tr(" · %1").arg(QString::fromStdString(wave.note));
    return line;
}

} // namespace mor::ui
