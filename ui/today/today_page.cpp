// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/today_page.h"

#include "core/org/fiscal.h"
#include "core/org/lookup.h"
#include "core/schedule/stands_in.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "today/agenda_list.h"
#include "today/drift_line.h"
#include "today/entry_count.h"
#include "today/news_line.h"
#include "today/run_sheet.h"
#include "today/today_side.h"
#include "today/unsaved_check_offs.h"

#include <QPointer>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace mor::ui {

namespace {

PersonIndex indexOf(const Plan& plan, std::string_view code)
{
    const auto& people = plan.roster.people;
    const auto found = std::ranges::find(people, code, &Person::code);
    return found == people.end() ? kNone : static_cast<PersonIndex>(found - people.begin());
}

} // namespace

void TodayPage::showFor(const Person* person, const Period& period)
{
    const Day day = period.days.first;
    const bool another = !person || person->code != m_personCode || day != m_day;
    if (another) {
        keepDraft();
        m_ledger.reset();
        m_excused.clear();
    }
    ++m_round;
    m_person = person;
    m_personCode = person ? person->code : std::string();
    m_day = day;
    fillHeading();
    m_news->showFor(desk(), person == desk().viewer() ? person : nullptr);
    m_drift->showFor(desk(), person == desk().viewer() ? person : nullptr);
    if (showWords(person) || sayWhyEmpty(person, day))
        return;
    m_unsaved->resume(m_personCode);
    const auto plan = desk().plan();
    const LedgerQuestion question{rangeForAgenda(plan->rhythm, day),
        standsIn(*plan, m_personCode) ? std::string() : m_personCode};
    desk().ledgerFor(question, this, [this, round = m_round](Result<LedgerAnswer> answer) {
        if (round != m_round)
            return; // another person or day is shown by now
        if (answer)
            fill(*answer);
        else
            sayEmpty(errorText(answer.error()), {}, tr("Try again"));
    });
    askForSide();
}

bool TodayPage::sayWhyEmpty(const Person* person, Day day)
{
    const auto plan = desk().plan();
    if (!person) {
        sayEmpty(tr("Nobody is in this file yet."),
            tr("Talks appear here once somebody leads somebody."), tr("Add people"));
        return true;
    }
    if (person != desk().viewer()) {
        sayEmpty(tr("Only %1 sees this day.").arg(QString::fromStdString(person->name)),
            tr("It names talks with single people. What is open to you stands on Adherence."));
        return true;
    }
    if (!versionOn(plan->rhythm, day)) {
        const auto& versions = plan->rhythm.versions;
        const auto later = std::ranges::find_if(
            versions, [&](const RhythmVersion& version) { return version.effectiveFrom > day; });
        sayEmpty(tr("No rhythm yet."),
            later == versions.end()
                ? tr("Talks appear here once a rhythm is published.")
                : tr("The first one starts on %1.").arg(shortDate(later->effectiveFrom, day)));
        return true;
    }
    return false;
}

void TodayPage::sayEmpty(const QString& sentence, const QString& why, const QString& button)
{
    m_ledger.reset();
    m_empty->say(sentence, why, button);
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT countChanged({});
}

void TodayPage::fillHeading()
{
    const auto plan = desk().plan();
    QStringList context{tr("Week %1").arg(isoWeekOf(m_day).week)};
    const auto* calendar = m_person ? findCalendar(plan->roster, m_person->calendar) : nullptr;
    if (calendar) {
        const auto quarter = fiscalQuarterOf(plan->roster.fiscal, m_day).days;
        const WorkdayTable workdays(*calendar, quarter);
        context << tr("day %1 of %2 in this quarter")
                       .arg(workdays.count({quarter.first, m_day}))
                       .arg(workdays.count(quarter));
    }
    if (const auto* version = versionOn(plan->rhythm, m_day))
        context << tr("rhythm v%1").arg(version->number);
    setHeading(longDate(m_day), context.join(QStringLiteral(" · ")));
}

void TodayPage::fill(const LedgerAnswer& answer)
{
    const auto plan = answer.ledger->schedule->plan;
    const auto who = indexOf(*plan, m_personCode);
    const auto* person = findPerson(plan->roster, m_personCode);
    if (!person)
        return;
    keepDraft();
    m_ledger = answer.ledger;
    const auto agenda = agendaFor(*m_ledger, who, m_day);
    m_lines = agendaLines(*m_ledger, agenda);
    auto current = m_wanted ? m_wanted
        : m_list->currentIndex().isValid()
        ? std::optional(m_model->row(m_list->currentIndex()).talk.key)
        : std::nullopt;
    const auto away = m_wanted ? std::vector<OccurrenceKey>() : excusedAway();
    m_wanted.reset();
    m_done.reset();
    m_list->setRhythm(plan->rhythm);
    m_model->setItems(m_lines, m_day, m_day == desk().today());
    for (const auto& key : away)
        if (m_model->rowOf(key) >= 0)
            current = key; // its excuse was undone
    m_model->setUnsaved(m_unsaved->waiting());
    m_stack->setCurrentIndex(0);
    m_side->week()->show(weekView(*m_ledger, agenda, *person));
    askForRecordingTime(who);
    m_sheet->showHint(m_day == desk().today() && m_ledger->facts->empty()
            ? tr(
                "Tick what you saw, press N and write one next step, then Ctrl+Enter: that is all.")
            : QString());
    const int left = m_lines.ofDay - m_lines.done;
    if (m_day == desk().today())
        Q_EMIT countChanged(left > 0 ? tr("%1 left").arg(left) : QString());

    int row = current ? m_model->rowOf(*current) : -1;
    if (row < 0)
        row = m_model->firstToHold();
    if (row >= 0) {
        m_list->select(row);
        return;
    }
    m_noTalk->say(tr("No talk to show."), tr("Nothing is due on this day or late."));
    m_middle->setCurrentWidget(m_noTalk);
}

std::vector<OccurrenceKey> TodayPage::excusedAway() const
{
    auto away = m_excused;
    std::erase_if(away, [&](const OccurrenceKey& key) { return m_model->rowOf(key) >= 0; });
    return away;
}

void TodayPage::askForSide()
{
    const auto plan = desk().plan();
    const Day today = desk().today();
    desk().ledgerFor({rangeForGaps(plan->rhythm, today), m_personCode}, m_side,
        [this, round = m_round](Result<LedgerAnswer> answer) {
            const auto* person = desk().person(m_personCode);
            if (answer && person && round == m_round)
                m_side->gaps()->show(longestGaps(*answer->ledger, *person), desk().plan()->roster);
        });
    const auto read = [open = desk().openReader(), owner = m_personCode](
                          const Cancelled&) -> Result<std::vector<OwedStep>> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readOwed(**practice, owner);
    };
    desk().runner().run(QStringLiteral("today-owed"), read,
        [this, guard = QPointer<QObject>(this), round = m_round](
            Result<std::vector<OwedStep>> owed) {
            if (guard && round == m_round && owed)
                m_side->owed()->show(*owed, *desk().plan(), desk().today());
        });
}

void TodayPage::askForRecordingTime(PersonIndex who)
{
    const Day monday = mondayOf(m_day);
    const auto read = [open = desk().openReader(), ledger = m_ledger, who,
                          week = DayRange{monday, monday + std::chrono::days{6}}](
                          const Cancelled&) -> Result<RecordingTime> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readRecordingTime(**practice, *ledger, who, week);
    };
    desk().runner().run(QStringLiteral("today-recording"), read,
        [this, guard = QPointer<QObject>(this), round = m_round](Result<RecordingTime> time) {
            if (guard && round == m_round && time)
                m_side->week()->showRecording(*time);
        });
}

void TodayPage::openTalk(const TalkLine& line)
{
    keepDraft();
    m_started.reset();
    if (std::exchange(m_draftsOf, viewerCode()) != viewerCode())
        m_drafts.clear(); // another may stand in for the same talk
    const auto view = talkView(*m_ledger, line.positionOf(m_copy));
    if (const auto* keeper = UnsavedTalks::of(desk()); keeper && !m_drafts.contains(view.key))
        if (const auto* typed = keeper->find(viewerCode(), view.key))
            m_drafts[view.key] = typed->draft;
    const auto kept = m_drafts.find(view.key);
    const bool another = view.key != m_sheet->talk().key;
    const bool usable = kept != m_drafts.end() && kept->second.correcting == view.held;
    m_sheet->showTalk(view, usable ? kept->second : TalkDraft{}, m_ledger->schedule->plan);
    m_sheet->showSeconds(secondsSpent());
    m_sheet->showCopies(line.copies);
    if (another)
        m_count->restartWithThis(usable ? kept->second.keys : 0, usable ? kept->second.clicks : 0);
    m_middle->setCurrentWidget(m_sheet);
    showUnsaved();
    askForPast();
}

void TodayPage::openCopy(const OccurrenceKey& key)
{
    m_copy = key;
    if (m_list->currentIndex().isValid())
        openTalk(m_model->row(m_list->currentIndex()).talk);
    m_sheet->focusFirst();
}

void TodayPage::askForPast()
{
    const auto& talk = m_sheet->talk();
    const Day before = talk.held ? talk.heldOn : desk().today();
    const auto read = [open = desk().openReader(), plan = desk().plan(), key = talk.key, before,
                          author = viewerCode()](const Cancelled&) -> Result<TalkPast> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readPast(**practice, plan, key, before, author);
    };
    desk().runner().run(QStringLiteral("today-past"), read,
        [this, guard = QPointer<QObject>(this), key = talk.key](Result<TalkPast> past) {
            if (!guard || m_sheet->talk().key != key)
                return;
            if (past)
                m_sheet->showPast(*past), showUnsaved();
            else
                m_sheet->sayError(errorText(past.error()));
        });
}

int TodayPage::secondsSpent() const
{
    const auto kept = m_drafts.find(m_sheet->talk().key);
    int seconds = kept == m_drafts.end() ? 0 : kept->second.seconds;
    if (m_started)
        seconds += static_cast<int>(
            std::chrono::duration_cast<std::chrono::seconds>(desk().now() - *m_started).count());
    return std::clamp(seconds, 0, 24 * 60 * 60);
}

void TodayPage::showTalk(const OccurrenceKey& key)
{
    m_wanted = key;
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_wanted.reset();
        m_list->select(row);
    }
}

std::string TodayPage::viewerCode() const
{
    const auto* viewer = desk().viewer();
    return viewer ? viewer->code : std::string();
}

} // namespace mor::ui
