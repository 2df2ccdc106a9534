// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_view.h"

#include "core/planning/rhythm_service.h"
#include "core/planning/rollout_service.h"
#include "publish/publish_side.h"
#include "publish/rollout_objections.h"
#include "shared/error_text.h"
#include "shared/label.h"
#include "shared/period.h"
#include "shared/rhythm_undo.h"

namespace mor::ui {

namespace {

std::string codeOf(const Person* viewer) { return viewer ? viewer->code : std::string{}; }

/// True when both drafts ask for the same; what is typed as the reason is no difference.
bool sameDraft(RhythmVersion one, const RhythmVersion& other)
{
    one.reason = other.reason;
    one.gates = other.gates;
    return one == other;
}

} // namespace

void PublishView::primaryAct()
{
    if (m_contents && !m_side->isHidden() && !m_side->isLocked())
        publish();
}

void PublishView::publish()
{
    m_side->say({});
    if (!m_contents || m_contents->from != m_from) {
        m_side->say(tr("What changes is still being counted. Look at it, then publish."));
        return;
    }
    if (m_side->reason().isEmpty()) {
        m_side->sayReasonError(tr("Write one sentence why. Everybody can read it."));
        return;
    }
    const auto newest = desk().plans().load();
    if (!newest)
        return refuse(newest.error());
    const auto& draft = newest->plan.rhythm.draft;
    if (draft && m_shownDraft && !sameDraft(*draft, *m_shownDraft)) {
        desk().planned();
        m_side->say(tr("The draft was changed meanwhile. Look at what changes now, then publish."));
        return;
    }
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    const auto overruled = objections();
    const auto reason = m_side->reason().toStdString();
    const auto by = codeOf(desk().viewer());
    const auto done = service.publish(m_from, reason, by);
    if (!done)
        return refuse(done.error());
    auto change = service.lastChange();
    if (!overruled.isEmpty()) {
        RolloutService rollout(desk().plans(), desk().practice(), desk().clock());
        if (const auto kept = rollout.decide(overruling(overruled, reason, by)); !kept)
            Q_EMIT desk().failed(kept.error());
        else
            change.after = rollout.lastChange().after;
    }
    m_publishedHere = done->number;
    m_dayChosen = false;
    m_looked = 0;
    const auto date = shortDate(done->effectiveFrom, desk().today());
    dropReason();
    rhythmChanged(desk(), tr("publishing v%1").arg(done->number), change);
    Q_EMIT said(tr("Published v%1 for %2.").arg(done->number).arg(date));
    Q_EMIT boardWanted();
}

void PublishView::refuse(const Error& error)
{
    QStringList lines{errorText(error)};
    for (const auto& cause : error.causes)
        lines << errorText(cause);
    desk().planned(); // somebody else may have published: look before telling
    m_side->say(lines.join(QLatin1Char('\n')));
}

void PublishView::startDraft()
{
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    const auto draft = service.startDraft(codeOf(desk().viewer()));
    if (!draft)
        return refuse(draft.error());
    m_noticeCard->hide();
    m_looked = 0;
    dropReason();
    rhythmChanged(desk(), tr("starting a draft"), service.lastChange());
    Q_EMIT said(tr("Draft v%1 started.").arg(draft->number));
    Q_EMIT boardWanted();
}

void PublishView::putInForceAgain(int version)
{
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    const auto draft = service.startDraftFrom(version, codeOf(desk().viewer()));
    if (!draft)
        return refuse(draft.error());
    m_looked = 0;
    m_shownDraft.reset();
    dropReason();
    rhythmChanged(desk(), tr("taking up v%1 again").arg(version), service.lastChange());
    Q_EMIT said(tr("Draft v%1 reads as v%2 did. Publish it to put it in force again.")
                    .arg(draft->number)
                    .arg(version));
}

void PublishView::takeBack(int version)
{
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    if (const auto done = service.unpublish(version); !done)
        return refuse(done.error());
    m_looked = 0;
    m_shownDraft.reset();
    dropReason();
    rhythmChanged(desk(), tr("taking back v%1").arg(version), service.lastChange());
    Q_EMIT said(tr("v%1 is the draft again.").arg(version));
}

void PublishView::saveReason()
{
    m_saveReason.stop();
    if (!m_reasonTyped || !m_shownDraft || !whyNot().isEmpty())
        return;
    const auto reason = m_side->reason().toStdString();
    RhythmStore store(desk().plans(), desk().practice(), desk().clock());
    const auto done = store.change([&](Plan& plan) -> Result<> {
        if (plan.rhythm.draft)
            plan.rhythm.draft->reason = reason;
        return {};
    });
    if (!done)
        return; // it stays in the field and is saved with publishing
    m_shownDraft->reason = reason;
    m_reasonTyped = false;
    desk().planned();
}

void PublishView::dropReason()
{
    m_saveReason.stop();
    m_reasonTyped = false;
    m_side->setReason({});
    m_side->sayReasonError({});
}

void PublishView::store() { saveReason(); }

} // namespace mor::ui
