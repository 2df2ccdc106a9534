// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the Results page takes in and gives out: files, copies, the rows behind its figures; and
// the card of levers.
#include "results/lever_rows.h"
#include "results/results_cards.h"
#include "results/results_page.h"
#include "results/rows_behind.h"
#include "shared/figure_table.h"
#include "shared/import_files.h"
#include "shared/lever_moved_words.h"
#include "shared/rows_card.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

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

void ResultsPage::connectParts()
{
    m_behind = new RowsPanel(tr("Rows behind"), {5, 5, 0}, this);
    m_behind->hide();
    connect(m_behind, &RowsPanel::closeWanted, this, &ResultsPage::closeBehind);
    const auto tell = [this](const QString& sentence) { Q_EMIT said(sentence, false); };
    connect(m_behind, &RowsPanel::said, this, tell);
    connect(m_together, &TogetherCard::said, this, tell);
    connect(m_calls, &CallsCard::said, this, tell);
    for (auto* card : {m_attainment, m_levers, m_velocity}) {
        card->makeCopyable();
        connect(card, &RowsCard::said, this, tell);
    }
    connect(&m_attainment->table(), &RowTable::chosen, this, &ResultsPage::openLine);
    connect(&m_levers->table(), &RowTable::chosen, this, [this](const QString& lever) {
        m_together->choose(activityFor(desk().plan()->rhythm, lever.toStdString()));
    });
    connect(&m_velocity->table(), &RowTable::chosen, this,
        [this] { openBehind(partsBehind(m_view, m_book->roster().fiscal)); });
    connect(m_calls, &CallsCard::personOpened, this, [this](const QString& code) {
        openBehind(callsBehind(m_view, code.toStdString(), m_book->roster().fiscal));
    });
    connect(m_together, &TogetherCard::dotOpened, this, [this](int dot) {
        openBehind(
            periodsBehind(m_together->shown(), static_cast<std::size_t>(dot), m_book->roster()));
    });
}

/// Behind a team below stands the page of who leads it; behind the line on top, and behind a
/// person, their rows.
void ResultsPage::openLine(const QString& code)
{
    const auto person = code.toStdString();
    const auto shown = desk().peopleToShow();
    if (person == m_shownCode || std::ranges::find(shown, person, &Person::code) == shown.end())
        return openBehind(peopleBehind(m_view, person, m_book->roster().fiscal));
    m_opened.push_back({m_shownCode, person});
    showPerson(person);
}

void ResultsPage::openBehind(PanelRows content)
{
    if (m_behind->isHidden())
        m_openedFrom = QApplication::focusWidget();
    m_behind->showRows(std::move(content));
    m_behind->open();
}

void ResultsPage::closeBehind()
{
    const bool moves = m_behind->isAncestorOf(QApplication::focusWidget());
    m_behind->hide();
    if (moves)
        (m_openedFrom ? m_openedFrom.data() : firstFocus())->setFocus(Qt::OtherFocusReason);
}

/// Esc closes the rows, then goes back to the page that this one was opened from.
void ResultsPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_opened.empty() && m_opened.back().person != m_shownCode)
        m_opened.clear(); // somebody else was chosen since
    if (event->key() != Qt::Key_Escape || (m_behind->isHidden() && m_opened.empty()))
        return Page::keyPressEvent(event);
    if (!m_behind->isHidden())
        return closeBehind();
    const auto back = m_opened.back().above;
    m_opened.pop_back();
    showPerson(back);
}

void ResultsPage::copyText()
{
    QApplication::clipboard()->setText(asText());
    Q_EMIT said(tr("The page is copied as text."), false);
}

} // namespace mor::ui
