// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_view.h"

#include "core/adherence/figures.h"
#include "core/org/lookup.h"
#include "core/planning/rollout_pace.h"
#include "publish/hours_stack.h"
#include "publish/publish_side.h"
#include "publish/publish_words.h"
#include "publish/role_words.h"
#include "publish/version_card.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/period.h"
#include "shared/rhythm_undo.h"
#include "shared/segmented_control.h"
#include "shared/unsaved_text.h"

#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace mor::ui {

namespace {

const QString kJob = QStringLiteral("publish");

const RhythmVersion* findVersion(const Rhythm& rhythm, int number)
{
    const auto found = std::ranges::find(rhythm.versions, number, &RhythmVersion::number);
    return found == rhythm.versions.end() ? nullptr : &*found;
}

const RhythmVersion* versionBefore(const Rhythm& rhythm, const RhythmVersion& version)
{
    return &version == rhythm.versions.data() ? nullptr : &version - 1;
}

Rhythm leversOf(const Rhythm& rhythm)
{
    Rhythm levers;
    levers.levers = rhythm.levers;
    return levers;
}

} // namespace

void PublishView::refresh()
{
    const auto plan = desk().plan();
    if (!plan)
        return;
    m_versions->showVersions(plan->rhythm, desk().today(), whyNot());
    lookForOthers();
    setHeading(heading(), publishContext(*plan, desk().today()));
    m_side->setReadOnly(whyNot());
    showEmpty(!plan->rhythm.draft);
    if (!plan->rhythm.draft) {
        desk().runner().cancel(kJob);
        m_working.stop();
        dropReason();
        m_contents.reset();
        m_shownDraft.reset();
        if (m_looked == 0 && !plan->rhythm.versions.empty())
            m_looked = plan->rhythm.versions.back().number;
        fillChanges();
        return;
    }
    const auto usual = proposedStart(plan->rhythm, usualStart(plan->rhythm, desk().today()));
    if (!m_dayChosen || m_from < desk().today())
        m_from = usual;
    if (!m_reasonTyped)
        m_side->setReason(QString::fromStdString(plan->rhythm.draft->reason));
    ask();
    askHeld();
    askGate();
}

QString PublishView::heading() const
{
    const auto& rhythm = desk().plan()->rhythm;
    if (!rhythm.draft)
        return tr("Versions of the rhythm");
    if (whyNot().isEmpty())
        return tr("Publish rhythm v%1").arg(rhythm.draft->number);
    return rhythm.versions.empty()
        ? tr("The draft of the rhythm")
        : tr("Rhythm v%1 and the draft").arg(rhythm.versions.back().number);
}

void PublishView::ask()
{
    const auto plan = desk().plan();
    m_working.start();
    desk().runner().run(
        kJob,
        [plan, from = m_from, today = desk().today()](const Cancelled&) {
            return std::make_shared<const PublishContents>(publishContents(plan, from, today));
        },
        [this](const std::shared_ptr<const PublishContents>& contents) { fill(contents); });
}

void PublishView::askHeld()
{
    constexpr std::chrono::days kWeeks{28};
    const auto monday = mondayOf(desk().today());
    const DayRange days{monday - kWeeks, monday - std::chrono::days{1}};
    desk().ledgerFor({days, {}}, this, [this, days](const Result<LedgerAnswer>& answer) {
        if (!answer)
            return; // the line says no more than before
        const auto total = measure(*answer->ledger, {}, {}).total.counts;
        m_held = HeldSoFar{total.done(), total.expected(), days};
        fillHappenings();
    });
}

void PublishView::fill(const std::shared_ptr<const PublishContents>& contents)
{
    m_working.stop();
    m_contents = contents;
    m_shownDraft = *contents->draft;
    fillChanges();
    fillHours();
    fillSide();
}

void PublishView::fillChanges()
{
    const auto plan = desk().plan();
    const auto& rhythm = plan->rhythm;
    const auto* looked = m_looked > 0 ? findVersion(rhythm, m_looked) : nullptr;
    if (!looked && !m_contents) {
        m_changeCard->hide();
        return;
    }
    const auto* before = looked ? versionBefore(rhythm, *looked) : m_contents->live;
    const auto* after = looked ? looked : m_contents->draft;
    const auto all = looked ? differences(before, *looked) : m_contents->differences;
    auto rows = changeRows(all, rhythm);
    const int total = int(rows.size());
    const int changed = int(countChanges(all));
    m_which->setChoices({tr("Changes %1").arg(changed), tr("All %1").arg(total)});
    const bool onlyChanges = m_which->current() == 0;
    if (onlyChanges)
        std::erase_if(rows, [](const ChangeRow& row) { return row.sign == ChangeRow::Sign::Same; });
    m_changeCard->show();
    m_changeCard->setTitle(
        looked ? tr("What v%1 changed").arg(looked->number) : tr("What changes"));
    m_backToDraft->setVisible(looked && rhythm.draft);
    m_changeHead->show(versionHead(before, desk().today()), versionHead(after, desk().today()));
    m_changes.setRows(std::move(rows), leversOf(rhythm));
    m_unchanged->setText(
        changed == 0 ? tr("Nothing differs.") : tr("Unchanged: %1").arg(unchangedByRole(all)));
    m_changeFoot->setVisible(onlyChanges && (changed == 0 || changed < total));
}

void PublishView::fillHours()
{
    const auto& contents = *m_contents;
    std::vector<HoursRow> rows;
    bool sameBudget = true;
    double recording = 0;
    for (const auto& hours : contents.hours) {
        rows.push_back({teamName(hours), teamSize(hours), hours.live.total(), hours.draft.total(),
            hours.budget, contents.live != nullptr});
        sameBudget = sameBudget && hours.budget == contents.hours.front().budget;
        recording = std::max(recording, hours.draft.recording);
    }
    m_hoursCard->setVisible(!rows.empty());
    m_stackCard->setVisible(!rows.empty());
    m_hours.setRows(std::move(rows));
    if (contents.hours.empty())
        return;
    const auto extra = hoursText(recording);
    const auto budget = tr("budget %1").arg(hoursText(contents.hours.front().budget));
    if (m_narrow)
        m_hoursCard->setNote(sameBudget ? budget : QString());
    else if (sameBudget)
        m_hoursCard->setNote(
            tr("talk and preparation · %1 · recording extra, about %2").arg(budget, extra));
    else
        m_hoursCard->setNote(tr("talk and preparation · recording extra, about %1").arg(extra));
    m_hoursHead->show(contents.live ? QStringLiteral("v%1").arg(contents.live->number) : QString(),
        QStringLiteral("v%1").arg(contents.draft->number));
    fillStack(contents.fullest());
}

void PublishView::fillStack(std::size_t person)
{
    const auto& contents = *m_contents;
    const auto& hours = contents.hours[person];
    const bool fullest = person == contents.fullest() && contents.hours.size() > 1;
    m_stackCard->setTitle((
        fullest ? tr("Where the hours go in %1, the fullest team") : tr("Where the hours go in %1"))
                              .arg(teamName(hours)));
    const auto budget = QLocale().toString(hours.budget, 'f', 1);
    m_stackCard->setNote(m_narrow ? tr("budget %1 h").arg(budget)
                                  : tr("hours a week, box ends at the budget of %1").arg(budget));
    m_stack->show(stackOf(contents.live, *contents.draft, contents.plan->roster, hours.person->role,
                      hours.team, hours.budget, std::max(contents.from, contents.today)),
        leversOf(contents.plan->rhythm));
}

void PublishView::fillSide()
{
    const auto& contents = *m_contents;
    const auto& roster = contents.plan->roster;
    const auto* viewer = desk().viewer();
    const auto* calendar = viewer ? findCalendar(roster, viewer->calendar) : nullptr;
    if (!calendar && !roster.calendars.empty())
        calendar = &roster.calendars.front();
    const auto first
        = contents.live ? std::max(contents.today, contents.live->effectiveFrom) : contents.today;
    m_side->showDay(contents.from, contents.today, first, calendar ? *calendar : WorkCalendar{});
    m_side->showNote(startNote(contents));
    fillHappenings();
    auto why = obstacles(contents);
    if (const auto waits = UnsavedText::whyUndecided(desk()); !waits.isEmpty())
        why.prepend(waits);
    if (const auto not_ = whyNot(); !not_.isEmpty())
        why.prepend(not_);
    m_side->showAct(tr("Publish v%1 for %2")
                        .arg(contents.draft->number)
                        .arg(shortDate(contents.from, contents.today)),
        why);
}

/// What stood there is about another day or draft.
void PublishView::showWorking()
{
    const auto day = shortDate(m_from, desk().today());
    const auto says = tr("Counting what will change from %1").arg(day);
    m_side->showHappenings({{Mark::Planned, says, {}}});
    m_side->showAct(tr("Publish for %1").arg(day), {says});
}

void PublishView::showEmpty(bool isEmpty)
{
    const auto plan = desk().plan();
    m_side->setVisible(!isEmpty);
    m_stackCard->setVisible(!isEmpty && m_contents);
    m_hoursCard->setVisible(!isEmpty && m_contents);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    const auto why = whyNot();
    m_empty->say(tr("There is no draft to publish."),
        plan->rhythm.versions.empty()
            ? tr("Choose activities on the board first.")
            : tr("A draft starts as a copy of v%1 and changes nothing until it is published.")
                  .arg(plan->rhythm.versions.back().number),
        why.isEmpty() ? tr("Start a draft") : QString());
}

void PublishView::look(int version)
{
    m_looked = version;
    fillChanges();
    m_scroll->ensureWidgetVisible(m_changeCard);
}

QString PublishView::whyNot() const
{
    if (desk().isReadOnly())
        return tr("This file can't be changed here.");
    return mayDesign(desk()) ? QString() : tr("Only the sales leader publishes.");
}

QString PublishView::notice() const
{
    return m_noticeCard->isHidden() ? QString() : m_notice->text();
}

void PublishView::lookForOthers()
{
    if (!m_shownDraft)
        return;
    const auto& rhythm = desk().plan()->rhythm;
    const auto* theirs = findVersion(rhythm, m_shownDraft->number);
    if (!theirs || theirs->number == m_publishedHere)
        return;
    const auto changed = changesInShort(differences(versionBefore(rhythm, *theirs), *theirs));
    m_notice->setText(tr("v%1 was published meanwhile by somebody else, in force from %2. %3. "
                         "What it changed stands below.")
                          .arg(theirs->number)
                          .arg(shortDate(theirs->effectiveFrom, desk().today()), changed));
    m_newDraft->setVisible(!rhythm.draft && whyNot().isEmpty());
    m_noticeCard->show();
    m_looked = theirs->number;
}

} // namespace mor::ui
