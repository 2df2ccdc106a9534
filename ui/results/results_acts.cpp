// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the Results page takes in and gives out: files and copies; and the card of levers.
#include "results/lever_rows.h"
#include "results/results_cards.h"
#include "results/results_page.h"
#include "shared/figure_table.h"
#include "shared/import_files.h"
#include "shared/lever_moved_words.h"
#include "shared/rows_card.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>

namespace mor::ui {

void ResultsPage::importResults()
{
    if (auto* files = ImportFiles::of(desk()))
        files->want(ImportKind::Quota);
}

/// Of the newest period that is over and began by the last day shown.
void ResultsPage::tellLevers()
{
    const auto asked = question();
    desk().runner().run(
        nameOf("levers"),
        [asked, plan = desk().plan()](const Cancelled&) {
            const Sight sight(plan, asked.viewer, asked.today);
            const LeverAsk ask{asked.shown, {}, {}, asked.period, asked.today};
            return leversMoved(
                leverQuestion(ask, *asked.book, plan->rhythm, &sight), *asked.book, plan->rhythm);
        },
        [page = QPointer<ResultsPage>(this), plan = desk().plan()](const LeversMoved& levers) {
            if (!page)
                return;
            const auto& fiscal = plan->roster.fiscal;
            page->m_levers->table().setLevers(plan->rhythm);
            page->m_levers->setContext(leverContext(levers, plan->rhythm, fiscal));
            page->m_levers->setRows(leverHeads(), leverRows(levers, plan->rhythm, fiscal),
                tr("No activity serves a lever in these days."));
            page->m_levers->setFoot(leverCaution());
            page->revealLevers();
        });
}

void ResultsPage::showLevers(const std::string& person)
{
    m_leversWanted = true;
    if (shownPerson() != person)
        showPerson(person);
    revealLevers();
}

void ResultsPage::revealLevers()
{
    auto& table = m_levers->table();
    if (!m_leversWanted || table.rows().empty() || !table.isVisible())
        return;
    m_leversWanted = false;
    table.setFocus(Qt::OtherFocusReason);
    for (auto* at = m_levers->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            return area->ensureWidgetVisible(m_levers);
}

QString ResultsPage::asText() const
{
    QStringList parts{tr("%1 · %2").arg(title(), context())};
    for (const auto* card : {m_attainment, m_levers, m_velocity})
        parts << tableText(*card->table().model());
    parts << m_together->asText() << m_calls->asText();
    return parts.join(QStringLiteral("\n\n"));
}

void ResultsPage::copyText()
{
    QApplication::clipboard()->setText(asText());
    Q_EMIT said(tr("The page is copied as text."), false);
}

} // namespace mor::ui
