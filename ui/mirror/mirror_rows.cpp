// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_rows.h"

#include "mirror/mirror_words.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

} // namespace

QStringList mirrorHeads(const Mirror& mirror, bool stacked)
{
    if (stacked)
        return {QString()};
    return QStringList{tr("What is kept")} + mirror.heads + QStringList{tr("Last opened")};
}

std::vector<Row> mirrorRows(const Mirror& mirror, bool stacked)
{
    std::vector<Row> rows;
    for (const auto& kind : mirror.kinds) {
        Row row{
            QString::fromStdString(std::string(toText(kind.kind))), {strongCell(kind.what)}, {}};
        QStringList said;
        for (std::size_t i = 0; i < kind.forms.size(); ++i) {
            const auto words = formWords(kind.forms[i], kind.kind);
            said.append(tr("%1: %2").arg(
                mirror.heads[static_cast<int>(i)], words.isEmpty() ? tr("nothing") : words));
            if (!stacked)
                row.cells.push_back(words.isEmpty() ? softCell(cellWords(kind.forms[i], kind.kind))
                                                    : bodyCell(words));
        }
        said.append(tr("Last opened: %1").arg(kind.lastOpened));
        if (stacked)
            row.cells.front().second = said.join(QLatin1Char('\n'));
        else
            row.cells.push_back(softCell(kind.lastOpened));
        row.spoken = kind.what + QStringLiteral(". ") + said.join(QStringLiteral(". "));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace mor::ui
