// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the Results page takes in and gives out: files and copies.
#include "results/results_cards.h"
#include "results/results_page.h"
#include "shared/figure_table.h"
#include "shared/import_files.h"
#include "shared/rows_card.h"

#include <QApplication>
#include <QClipboard>

namespace mor::ui {

void ResultsPage::importResults()
{
    if (auto* files = ImportFiles::of(desk()))
        files->want(ImportKind::Quota);
}

QString ResultsPage::asText() const
{
    QStringList parts{tr("%1 · %2").arg(title(), context())};
    for (const auto* card : {m_attainment, m_velocity})
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
