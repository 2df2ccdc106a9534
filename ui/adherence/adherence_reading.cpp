// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the page reads in the background, and when.

#include "adherence/adherence_page.h"
#include "adherence/band_row.h"
#include "adherence/drift_card.h"
#include "adherence/lever_step.h"
#include "adherence/period_kinds.h"
#include "core/adherence/closed_weeks.h"
#include "shared/button.h"
#include "shared/period.h"
#include "shared/period_switcher.h"

#include <QPointer>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

namespace {

/// Of the page's work in the background.
QString nameOf(const AdherencePage& page)
{
    return QStringLiteral("adherence-%1").arg(reinterpret_cast<quintptr>(&page));
}

} // namespace

/// The first look is at the last four weeks that are closed, not at those still running.
void AdherencePage::findPeriod(const Period& period)
{
    const auto plan = desk().plan();
    const auto days = daysNeeded(period.days, wholeBefore(period, plan->roster.fiscal));
    desk().runner().run(
        nameOf(*this),
        [plan, days, today = desk().today()](
            const Cancelled&) { return lastClosedWeek(plan, days, today); },
        [page = QPointer<AdherencePage>(this), period](std::optional<Day> last) {
            if (!page)
                return;
            page->m_periodFound = true;
            const auto& calendar = page->desk().plan()->roster.fiscal;
            if (last && *last != mondayOf(period.days.last))
                page->showPeriod(periodOf(PeriodKind::FourWeeks, *last, calendar));
            else
                page->ask(page->m_lead, period);
        });
}

ContentQuestion AdherencePage::questionOf(const std::string& lead, const Period& period)
{
    const auto* viewer = desk().viewer();
    const auto before = wholeBefore(period, desk().plan()->roster.fiscal);
    return {{lead, viewer ? viewer->code : lead, period.days, m_bands->filter()}, before,
        daysNeeded(period.days, before)};
}

void AdherencePage::ask(const std::string& lead, const Period& period)
{
    const auto* shown = desk().person(lead);
    m_bands->setOffers(desk().plan(), std::min(period.days.last, desk().today()));
    m_filter->setVisible(!m_bands->isEmpty() && shown && shown->role != Role::Manager);
    const auto question = questionOf(lead, period);
    desk().ledgerFor(
        {question.needed, {}}, this, [this, question](const Result<LedgerAnswer>& answer) {
            if (answer)
                count(*answer, question);
            else
                deliver(fail(answer));
        });
}

void AdherencePage::count(const LedgerAnswer& answer, const ContentQuestion& question)
{
    using Content = std::shared_ptr<const AdherenceContent>;
    desk().runner().run(
        nameOf(*this),
        [answer, question, known = m_known, open = desk().openReader()](
            const Cancelled& stop) -> Result<Content> {
            if (known && known->counted->answers(answer, question))
                return contentOf(known->counted, question, known.get());
            const auto practice = open();
            if (!practice)
                return fail(practice);
            auto counted = known && known->counted->nearlyAnswers(answer, question)
                ? recountContent(*known->counted, answer, question, **practice)
                : countContent(answer, question, **practice);
            if (!counted)
                return fail(counted);
            return stop->load() ? Content{} : contentOf(std::move(*counted), question, known.get());
        },
        [page = QPointer<AdherencePage>(this)](Result<Content> content) {
            if (page)
                page->deliver(std::move(content));
        });
}

/// What drifts and what results say is read once the page stands, so that it keeps nobody waiting.
void AdherencePage::deliver(Result<std::shared_ptr<const AdherenceContent>> content)
{
    if (content)
        m_known = *content;
    showContent(std::move(content));
    m_drift->showFor(m_lead);
    if (!m_shown || m_stack->currentIndex() != 0)
        return;
    m_levers->showFor(m_shown->overview, m_lead, !m_bands->filter().empty());
    readAhead();
}

/// The period before is looked at most often next: its ledger waits with the desk.
void AdherencePage::readAhead()
{
    const auto earlier = stepped(m_periods->current(), -1, desk().plan()->roster.fiscal);
    desk().ledgerFor({questionOf(m_lead, earlier).needed, {}}, m_drift, [](const auto&) {});
}

} // namespace mor::ui
