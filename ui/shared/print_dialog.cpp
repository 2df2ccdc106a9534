// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/print_dialog.h"

#include "shared/paper_work.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PaperFrame", text); }

} // namespace

Printed askAndPrint(const Sheet& sheet, const QString& title, QWidget* over)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, sheet, title);
    QPrintDialog dialog(&printer, over);
    dialog.setWindowTitle(tr("Print the page"));
    if (dialog.exec() != QDialog::Accepted)
        return Printed::NotWanted;
    return print(sheet, printer) ? Printed::Sent : Printed::Refused;
}

QString sentenceOf(Printed printed)
{
    switch (printed) {
    case Printed::Sent:
        return tr("Sent to the printer.");
    case Printed::Refused:
        return tr(
            "The printer did not take the page. Look at the printer, then press Print again.");
    case Printed::NotWanted:
        break;
    }
    return {};
}

} // namespace mor::ui
