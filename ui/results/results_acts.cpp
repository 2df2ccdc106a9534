// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the Results page takes in and gives out: files and copies.
#include "results/import_dialog.h"
#include "results/results_cards.h"
#include "results/results_page.h"
#include "shared/error_text.h"
#include "shared/figure_table.h"
#include "shared/result_files.h"
#include "shared/rows_card.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QStandardPaths>

namespace mor::ui {

void ResultsPage::askForFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import results"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ResultsPage::openFile(const QString& path)
{
    const auto* files = ResultFiles::of(desk());
    if (!files || !desk().results())
        return;
    auto file = files->ways().read(path);
    if (!file) {
        Q_EMIT said(errorLines(file.error()).join(QLatin1Char('\n')), false);
        return;
    }
    delete m_dialog;
    auto* dialog = new ImportDialog(desk(), std::move(*file), this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this,
        [this](const QString& sentence) { Q_EMIT said(sentence, false); });
    dialog->open();
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
