// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "editor/editor_view.h"
#include "editor/editor_words.h"
#include "editor/gate_panel.h"
#include "editor/question_row.h"
#include "shared/activity_words.h"
#include "shared/error_text.h"
#include "shared/rhythm_undo.h"

#include <algorithm>

// What the panel at the side does: taking an offer, parking, and the word on a question that is
// asked again.

namespace mor::ui {

namespace {

/// The ledger from which a question that is asked again is answered reaches at most a year back.
constexpr std::chrono::days kLongest{366};

Day askedSince(const Rhythm& rhythm, std::string_view code, Day today)
{
    auto since = today;
    if (const auto* live = versionOn(rhythm, today)) {
        since = std::min(since, live->effectiveFrom);
        const auto gate = std::ranges::find(live->gates, code, &Gate::activity);
        if (gate != live->gates.end())
            for (const auto& answer : gate->answers)
                since = std::min(since, answer.answeredOn.value_or(since));
    }
    return std::max({since, today - kLongest, kFirstDay});
}

Result<> wordOf(const Result<Gate>& answered)
{
    if (!answered)
        return fail(answered);
    return {};
}

} // namespace

std::string EditorView::by() const
{
    const auto* viewer = desk().viewer();
    return viewer ? viewer->code : std::string();
}

void EditorView::take(const FitOffer& offer)
{
    m_session.save(true);
    // Parking what is being edited leaves the page: that comes last.
    auto steps = offer.steps;
    std::ranges::stable_sort(steps, {}, [this](const FitStep& step) {
        return step.kind == FitStep::Kind::Drop && step.change.code == m_session.code();
    });
    for (const auto& step : steps)
        if (!takeStep(step))
            return;
}

bool EditorView::takeStep(const FitStep& step)
{
    const auto& change = step.change;
    const auto name = QString::fromStdString(change.name);
    if (step.kind == FitStep::Kind::Drop) {
        const auto* fullest = m_gate.fullest();
        return park(change.code, change.name,
            tr("To bring the week of %1 within its hours budget.")
                .arg(fullest ? teamName(*fullest->person) : QString()));
    }
    if (change.code == m_session.code()) {
        auto wanted = m_session.wanted();
        wanted.minutes = change.minutes;
        wanted.cadence.rule = change.cadence.rule;
        m_session.take(wanted);
    } else {
        const auto draft = m_session.versionAsTyped();
        const auto* base = findActivity(draft, change.code);
        RhythmService service(desk().plans(), desk().practice(), desk().clock());
        if (const auto saved = service.save(change, base ? *base : change, by()); !saved) {
            Q_EMIT said(errorText(saved.error()), false);
            return false;
        }
        rhythmChanged(desk(), tr("change of %1").arg(name), service.lastChange());
    }
    judge();
    m_panel->question(4)->setFocus(Qt::OtherFocusReason); // the offer may be gone
    Q_EMIT said(step.kind == FitStep::Kind::Shorter
            ? tr("%1 takes %2 now.").arg(name, minutesWords(change.minutes))
            : tr("%1 takes place %2 now.").arg(name, cadenceWords(change.cadence.rule)));
    return true;
}

bool EditorView::park(const std::string& code, const std::string& name, const QString& reason)
{
    m_session.save(true);
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    if (const auto parked = service.park(code, reason.toStdString(), by()); !parked) {
        Q_EMIT said(errorText(parked.error()), false);
        return false;
    }
    const auto shown = QString::fromStdString(name);
    const bool own = code == m_session.code();
    rhythmChanged(desk(), tr("parking of %1").arg(shown), service.lastChange());
    Q_EMIT said(tr("%1 is parked. It waits with its reason in the library drawer, under Set aside.")
                    .arg(shown));
    if (own)
        Q_EMIT boardWanted();
    return true;
}

void EditorView::answer(int question, bool yes, const QString& reason)
{
    m_session.save(true);
    const auto name = QString::fromStdString(m_session.wanted().name);
    RhythmService service(desk().plans(), desk().practice(), desk().clock());
    const bool asked = m_panel->question(question)->isAsked();
    const auto done = asked ? service.review(reviewed(question, yes, reason))
                            : wordOf(service.answer(m_session.code(), question,
                                GateAnswer::Verdict::No, reason.toStdString(), by()));
    if (!done) {
        Q_EMIT said(errorText(done.error()), false);
        return;
    }
    rhythmChanged(desk(), tr("answer on %1").arg(name), service.lastChange());
    if (yes) {
        judge();
        Q_EMIT said(tr("Question %1 of %2: still yes.").arg(question).arg(name));
        return;
    }
    Q_EMIT said(asked
            ? tr("%1 is parked. It ends with the next version that is published.").arg(name)
            : tr("%1 is parked. It waits with its reason in the library drawer, under Set aside.")
                  .arg(name));
    Q_EMIT boardWanted();
}

GateReview EditorView::reviewed(int question, bool yes, const QString& reason) const
{
    GateReview review;
    review.activity = m_session.code();
    review.question = question;
    review.verdict = yes ? GateAnswer::Verdict::Clear : GateAnswer::Verdict::No;
    if (m_evidence)
        review.seen = m_evidence->seen[static_cast<std::size_t>(question - 1)];
    review.note = reason.toStdString();
    review.reviewedOn = desk().today();
    review.reviewedBy = by();
    return review;
}

void EditorView::askEvidence()
{
    const auto plan = desk().plan();
    const auto& code = m_session.code();
    const auto today = desk().today();
    const auto due = questionsDue(plan->rhythm, plan->roster.fiscal, today);
    bool asked = std::ranges::find(due, code) != due.end();
    int words = 0; // some questions may be answered while others wait
    for (int question = 1; question <= 4; ++question)
        words += reviewThisQuarter(*plan, code, question, today) != nullptr;
    asked = asked || (words > 0 && words < 4);
    if (!asked || !m_session.isKnown()) {
        m_evidence.reset();
        return;
    }
    if (m_evidence && m_evidence->activity == code)
        return;
    const LedgerQuestion question{{askedSince(plan->rhythm, code, today), today}, {}};
    desk().ledgerFor(question, this, [this, code, plan, today](Result<LedgerAnswer> answer) {
        if (!answer || code != m_session.code())
            return;
        for (const auto& each : gateEvidence(
                 *answer->ledger, *answer->confirmations, plan->rhythm, plan->roster.fiscal, today))
            if (each.activity == code)
                m_evidence = each;
        judge();
    });
}

} // namespace mor::ui
