// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/error_text.h"
#include "shared/own_records.h"
#include "shared/plural.h"
#include "shared/practice_acts.h"
#include "today/agenda_list.h"
#include "today/entry_count.h"
#include "today/run_sheet.h"
#include "today/today_page.h"
#include "today/unsaved_check_offs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStackedLayout>

// What can be done on Today: check off, take back, correct, keep a promise.

namespace mor::ui {

namespace {

QString nameOf(const TalkView& talk)
{
    return talk.otherFirstName.isEmpty() ? talk.title : talk.otherFirstName;
}

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::TodayPage", text); }

constexpr auto kOwnKind = "check-off";

std::optional<Uuid> newestOwn(Desk& desk, const OccurrenceKey& key)
{
    return OwnRecords::of(desk).newest(key, kOwnKind);
}

/// Tells the pages; when somebody else recorded meanwhile, that is to be seen.
template <class Done>
Result<> told(Desk& desk, const Done& done, const OccurrenceKey& talk)
{
    if (done)
        desk.recorded(talk);
    else if (done.error().kind == ErrorKind::Conflict)
        desk.recorded();
    return done ? Result<>() : fail(done);
}

/// A correction taken back or made again.
Result<> say(Desk& desk, const CheckOff& version, const std::string& by, const QString& reason)
{
    auto request = requestOf(version, false);
    request.recordedBy = by;
    request.correctionReason = reason.toStdString();
    request.replaces = newestOwn(desk, version.occurrence);
    const auto done
        = CheckOffService(desk.practice(), desk.clock(), desk.ids()).record(desk.plan(), request);
    if (done)
        OwnRecords::of(desk).wrote(version.occurrence, kOwnKind, done->checkOff.fact.id);
    return told(desk, done, version.occurrence);
}

/// What recording took: "0:25 with 9 keys".
QString costOf(int seconds, int keys, int clicks)
{
    QStringList hand;
    if (keys > 0)
        hand << counted(keys, tr("1 key"), tr("%1 keys"));
    if (clicks > 0)
        hand << counted(clicks, tr("1 click"), tr("%1 clicks"));
    const auto time
        = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return hand.isEmpty() ? time : tr("%1 with %2").arg(time, hand.join(tr(" and ")));
}

} // namespace

void TodayPage::checkOff()
{
    if (!m_ledger || m_middle->currentWidget() != m_sheet || m_sheet->isRecorded())
        return;
    if (!m_sheet->addTypedStep())
        return;
    auto draft = m_sheet->draft();
    draft.seconds = secondsSpent();
    draft.keys = m_count->keys();
    draft.clicks = m_count->clicks();
    if (evidenceOf(draft).empty())
        return m_sheet->askForEvidence();
    if (draft.correcting && draft.correctionReason.trimmed().isEmpty())
        return m_sheet->askForReason();
    const auto talk = m_sheet->talk();
    if (m_unsaved->find(talk.key))
        return m_unsaved->tryNow();
    UnsavedTalk made{viewerCode(), talk.key, draft, nameOf(talk), {}, {}};
    if (draft.correcting && !m_sheet->past().versions.empty())
        made.corrected = m_sheet->past().versions.back();
    const auto recorded = m_unsaved->record(made);
    if (recorded)
        return saved(*recorded, made);
    m_drafts[talk.key] = draft; // waiting is not recording
    m_started.reset();
    if (!m_unsaved->find(talk.key))
        m_sheet->sayError(errorText(recorded.error()));
}

void TodayPage::saved(const CheckOff& recorded, const UnsavedTalk& talk)
{
    const auto key = recorded.occurrence;
    const auto& draft = talk.draft;
    const auto& title = talk.title;
    const bool shown = m_sheet->talk().key == key;
    const QPointer<TodayPage> page(this);
    auto& home = desk();
    OwnRecords::of(home).wrote(key, kOwnKind, recorded.fact.id);
    m_drafts.erase(key);
    if (shown) {
        m_started.reset();
        m_done = key;
    }
    if (draft.correcting) {
        const auto old = talk.corrected.value_or(recorded);
        home.remember(
            tr("correction of the talk with %1").arg(title),
            [&home, by = viewerCode(), old] {
                return say(home, old, by, tr("Correction taken back"));
            },
            [&home, by = viewerCode(), recorded] {
                return say(home, recorded, by, tr("Correction made again"));
            });
        if (shown) {
            m_wanted = key;
            auto past = m_sheet->past();
            past.versions.push_back(recorded);
            past.steps.insert(
                past.steps.end(), recorded.nextSteps.begin(), recorded.nextSteps.end());
            m_sheet->stopCorrecting(std::move(past));
        }
        home.recorded(key);
        Q_EMIT said(tr("Corrected the talk with %1.").arg(title));
        return;
    }
    home.remember(
        tr("check-off with %1").arg(title),
        [page, &home, key, draft] {
            return page ? page->withdraw(key, draft, newestOwn(home, key)) : Result<>();
        },
        [page, request = requestOf(recorded, true)] {
            return page ? page->recordAgain(request) : Result<>();
        });
    if (shown) {
        selectNext(key);
        m_count->restart();
    }
    home.recorded(key);
    Q_EMIT said(tr("Checked off with %1 in %2.")
                    .arg(title, costOf(draft.seconds, draft.keys, draft.clicks)));
}

void TodayPage::selectNext(const OccurrenceKey& done)
{
    const auto& rows = m_model->rows();
    const int at = m_model->rowOf(done);
    const int count = static_cast<int>(rows.size());
    // From the next row on, then from the top; without any the answer to come offers the next day.
    for (int step = 1; step < count; ++step) {
        const int row = (at + step) % count;
        const auto& next = rows[static_cast<std::size_t>(row)];
        if (next.kind == AgendaRow::Kind::Talk && !next.talk.held) {
            m_list->select(row);
            backToList();
            return;
        }
    }
    m_list->setCurrentIndex({});
    backToList();
}

Result<> TodayPage::withdraw(
    const OccurrenceKey& key, const TalkDraft& draft, std::optional<Uuid> newest)
{
    const auto done = CheckOffService(desk().practice(), desk().clock(), desk().ids())
                          .withdraw(key, tr("Taken back").toStdString(), viewerCode(), newest);
    if (!done)
        return told(desk(), done, key);
    OwnRecords::of(desk()).wrote(key, kOwnKind, done->fact.id);
    keepDraft();
    m_drafts[key] = draft;
    m_wanted = key;
    m_done = m_sheet->talk().key; // already kept; the sheet must not overwrite the draft
    m_started.reset();
    desk().recorded(key);
    return {};
}

Result<> TodayPage::recordAgain(CheckOffRequest request)
{
    request.replaces = newestOwn(desk(), request.occurrence);
    const auto done = CheckOffService(desk().practice(), desk().clock(), desk().ids())
                          .record(desk().plan(), request);
    if (!done)
        return told(desk(), done, request.occurrence);
    OwnRecords::of(desk()).wrote(request.occurrence, kOwnKind, done->checkOff.fact.id);
    keepDraft();
    m_drafts.erase(request.occurrence);
    m_done = m_sheet->talk().key;
    m_wanted = request.occurrence;
    desk().recorded(request.occurrence);
    return {};
}

void TodayPage::takeBack()
{
    const auto& versions = m_sheet->past().versions;
    if (versions.empty())
        return;
    const auto recorded = versions.back();
    auto draft = draftOf(recorded);
    draft.correcting = false;
    for (const auto& step : m_sheet->past().steps)
        draft.steps.push_back({step.owner, step.what, step.due});
    const auto talk = m_sheet->talk();
    if (const auto done = withdraw(talk.key, draft, recorded.fact.id); !done)
        return m_sheet->sayError(errorText(done.error()));
    auto again = requestOf(draft, talk.key, viewerCode());
    again.minutes = recorded.fact.minutes;
    const QPointer<TodayPage> page(this);
    desk().remember(
        tr("taking back the talk with %1").arg(nameOf(talk)),
        [page, again] { return page ? page->recordAgain(again) : Result<>(); },
        [page, &home = desk(), key = talk.key, draft] {
            return page ? page->withdraw(key, draft, newestOwn(home, key)) : Result<>();
        });
    Q_EMIT said(tr("Took back the talk with %1.").arg(nameOf(talk)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::correct()
{
    const auto& versions = m_sheet->past().versions;
    if (versions.empty())
        return;
    m_sheet->startCorrecting(draftOf(versions.back()));
}

void TodayPage::markDone(const Uuid& step)
{
    const auto done = keepPromise(desk(), step);
    Q_EMIT said(done ? *done : errorText(done.error()), done.has_value());
}

} // namespace mor::ui
