// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/coaching_words.h"

#include "core/coaching/calibration_service.h"
#include "core/org/lookup.h"
#include "shared/number_words.h"
#include "shared/paint.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Coaching", text); }

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString activityName(const Plan& plan, std::string_view code)
{
    for (auto version = plan.rhythm.versions.rbegin(); version != plan.rhythm.versions.rend();
         ++version)
        if (const auto* activity = findActivity(*version, code))
            return text(activity->name);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

std::string leverOf(const Plan& plan, int version, std::string_view code)
{
    const auto* activity = activityOf(plan.rhythm, version, code);
    return activity && !activity->levers.empty() ? activity->levers.front() : std::string{};
}

const Activity* activityOf(const Plan& plan, const TalkToObserve& talk)
{
    return findActivity(plan.rhythm.versions[talk.version], talk.key.activity);
}

RowCell personCell(const Plan& plan, std::string_view code)
{
    const auto* person = findPerson(plan.roster, code);
    const auto name = personName(plan.roster, code);
    RowCell cell{name, RowCell::Look::Strong};
    cell.initials = initialsOf(name);
    cell.second = person ? text(person->team) : QString();
    return cell;
}

QString dayAndTime(Day day, MinuteOfDay start, Day today)
{
    const auto date = shortDate(day, today);
    return start == kNoTime ? date : tr("%1, %2").arg(date, text(toText(start)));
}

QString ofCount(int part, int all) { return tr("%1 of %2").arg(part).arg(all); }

QString rangeWords(const TwoVerdicts& verdicts)
{
    const auto range = verdicts.agreement();
    return tr("likely %1 to %2 %").arg(percent(range.lower)).arg(percent(range.upper));
}

} // namespace

QString wordOf(Finding judged)
{
    switch (judged) {
    case Finding::Met:
        return tr("Met");
    case Finding::NotMet:
        return tr("Not met");
    case Finding::NotSeen:
        break;
    }
    return tr("Not seen");
}

QString wordOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Alike:
        return tr("judged alike");
    case Likeness::Differently:
        return tr("judged differently");
    case Likeness::CannotTell:
        break;
    }
    return tr("cannot tell yet");
}

QString personName(const Roster& roster, std::string_view code)
{
    const auto* person = findPerson(roster, code);
    return person ? text(person->name)
                  : QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QStringList textsOf(const std::vector<std::string>& criteria)
{
    QStringList texts;
    for (const auto& criterion : criteria)
        texts << text(criterion);
    return texts;
}

QString withWords(const TalkToObserve& talk)
{
    switch (talk.with) {
    case Counterpart::Team:
        return tr("with the team");
    case Counterpart::Alone:
        return tr("alone");
    case Counterpart::Manager:
        return counted(talk.among, tr("with a manager"), tr("with one of %1 managers"));
    case Counterpart::Rep:
    case Counterpart::Account:
    case Counterpart::Deal:
        break;
    }
    return counted(talk.among, tr("with a rep"), tr("with one of %1 reps"));
}

QString talkSentence(const TalkToObserve& talk, const Plan& plan, Day today)
{
    return tr("%1 of %2, %3, %4")
        .arg(activityName(plan, talk.key.activity), personName(plan.roster, talk.manager),
            dayAndTime(talk.heldOn, talk.start, today), withWords(talk));
}

QStringList talkHeads() { return {tr("Manager"), tr("Talk"), tr("Held"), QString()}; }

std::vector<Row> talkRows(const std::vector<TalkToObserve>& talks, const Plan& plan, Day today)
{
    std::vector<Row> rows;
    for (const auto& talk : talks) {
        RowCell what{activityName(plan, talk.key.activity)};
        what.second = withWords(talk);
        if (const auto* activity = activityOf(plan, talk); activity && !activity->levers.empty())
            what.lever = activity->levers.front();
        const auto said = talk.said ? tr("said") : QString();
        auto spoken = talkSentence(talk, plan, today);
        if (talk.said)
            spoken = tr("%1, you said what you saw").arg(spoken);
        rows.push_back({QString::number(rows.size()),
            {personCell(plan, talk.manager), what,
                bodyCell(dayAndTime(talk.heldOn, talk.start, today)), {said, RowCell::Look::Note}},
            spoken});
    }
    return rows;
}

QStringList receivedHeads() { return {tr("Observer"), tr("Talk"), tr("Seen"), QString()}; }

std::vector<Row> receivedRows(
    const std::vector<ObservationView>& received, const Plan& plan, Day today)
{
    std::vector<Row> rows;
    for (const auto& view : received) {
        const auto& one = view.observation;
        RowCell what{text(view.activityName)};
        what.lever = leverOf(plan, one.rhythmVersion, one.occurrence.activity);
        const auto* person = findPerson(plan.roster, one.occurrence.counterpart);
        if (person) // the reader held the talk
            what.second = tr("with %1").arg(text(person->name));
        int met = 0, seen = 0;
        for (const auto judged : one.judged) {
            met += judged == Finding::Met ? 1 : 0;
            seen += judged == Finding::NotSeen ? 0 : 1;
        }
        const auto count = tr("%1 met").arg(ofCount(met, seen));
        rows.push_back({QString::number(rows.size()),
            {personCell(plan, one.observer), what, bodyCell(shortDate(one.observedOn, today)),
                softCell(count)},
            tr("%1 saw %2 on %3: %4")
                .arg(personName(plan.roster, one.observer), what.text,
                    shortDate(one.observedOn, today), count)});
    }
    return rows;
}

QStringList tickNotes(const ObservationView& view)
{
    QStringList notes;
    for (std::size_t i = 0; i < view.observation.judged.size(); ++i)
        notes << (!view.own                      ? QString()
                : (*view.own)[i] == Finding::Met ? tr("You ticked it.")
                                                 : tr("You did not tick it."));
    return notes;
}

QStringList standardHeads()
{
    return {tr("Manager"), tr("Talks"), tr("Ticked"), tr("Seen"), tr("Same verdict")};
}

std::vector<Row> standardRows(const std::vector<ManagerStandard>& managers, const Plan& plan)
{
    std::vector<Row> rows;
    for (const auto& one : managers) {
        const auto& both = one.verdicts;
        RowCell same{ofCount(both.alike, both.judged)};
        same.second = rangeWords(both);
        rows.push_back({QString::number(rows.size()),
            {personCell(plan, one.manager), bodyCell(QString::number(one.talks)),
                bodyCell(ofCount(both.metByOwn, both.judged)),
                bodyCell(ofCount(both.metAsObserved, both.judged)), same},
            tr("%1: %2; the manager ticked %3 criteria, %4 were seen, the same verdict on %5, %6")
                .arg(personName(plan.roster, one.manager),
                    counted(one.talks, tr("one talk seen"), tr("%1 talks seen")),
                    ofCount(both.metByOwn, both.judged), ofCount(both.metAsObserved, both.judged),
                    ofCount(both.alike, both.judged), same.second)});
    }
    return rows;
}

QStringList agreementHeads() { return {tr("Criterion"), tr("Same verdict"), tr("Range")}; }

std::vector<Row> agreementRows(const StandardSeen& seen, const Plan& plan)
{
    std::vector<Row> rows;
    for (const auto& one : seen.criteria) {
        RowCell criterion{text(one.criterion)};
        criterion.second = activityName(plan, one.activity);
        const auto count = ofCount(one.verdicts.alike, one.verdicts.judged);
        const auto range = rangeWords(one.verdicts);
        rows.push_back({QString::number(rows.size()), {criterion, bodyCell(count), softCell(range)},
            tr("%1: the same verdict in %2 talks, %3").arg(criterion.text, count, range)});
    }
    return rows;
}

} // namespace mor::ui
