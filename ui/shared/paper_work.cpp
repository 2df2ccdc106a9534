// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_work.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace mor::ui {

namespace {

QPageLayout layoutOf(const Sheet& sheet)
{
    // The sheet keeps its margins itself.
    return {QPageSize(sheet.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
        sheet.turn() == Turn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait, {},
        QPageLayout::Point};
}

bool painted(const Sheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = double(device.logicalDpiX()) / Sheet::kPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < sheet.pages(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        sheet.paint(painter, page);
    }
    return painter.end();
}

} // namespace

Result<> writePdf(const Sheet& sheet, const QString& title, const QString& file)
{
    QSaveFile target(file);
    bool done = target.open(QIODevice::WriteOnly);
    if (done) {
        QPdfWriter writer(&target);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("MOR Planner"));
        writer.setResolution(Sheet::kPerInch);
        writer.setPageLayout(layoutOf(sheet));
        done = painted(sheet, writer);
    }
    // flush() by itself: commit() does not notice that one failed on a full disk.
    if (!done || !target.flush() || !target.commit())
        return fail(ErrorKind::Unavailable, "file.cannot_write",
            {file.toStdString(), target.errorString().toStdString()});
    return {};
}

void prepare(QPrinter& printer, const Sheet& sheet, const QString& title)
{
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(sheet));
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("MOR Planner"));
}

bool print(const Sheet& sheet, QPrinter& printer) { return painted(sheet, printer); }

} // namespace mor::ui
