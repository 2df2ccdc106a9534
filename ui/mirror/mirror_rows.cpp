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

namespace {

/// Of one kind: who sees it how, and when it was last opened where that is kept.
Row rowOf(const QString& id, const QString& what, const QStringList& heads,
    const QStringList& words, const QString& lastOpened, bool stacked)
{
    Row row{id, {strongCell(what)}, {}};
    QStringList said;
    for (int i = 0; i < words.size(); ++i) {
        said.append(tr("%1: %2").arg(heads[i], words[i].isEmpty() ? tr("nothing") : words[i]));
        if (!stacked)
            row.cells.push_back(
                words[i].isEmpty() ? softCell(tr("–  nothing")) : bodyCell(words[i]));
    }
    if (!lastOpened.isEmpty())
        said.append(tr("Last opened: %1").arg(lastOpened));
    if (stacked)
        row.cells.front().second = said.join(QLatin1Char('\n'));
    else
        row.cells.push_back(softCell(lastOpened));
    row.spoken = what + QStringLiteral(". ") + said.join(QStringLiteral(". "));
    return row;
}

} // namespace

std::vector<Row> mirrorRows(const Mirror& mirror, bool stacked)
{
    std::vector<Row> rows;
    for (const auto& kind : mirror.kinds) {
        QStringList words;
        for (const auto form : kind.forms)
            words.append(formWords(form, kind.kind));
        rows.push_back(rowOf(QString::fromStdString(std::string(toText(kind.kind))), kind.what,
            mirror.heads, words, kind.lastOpened, stacked));
    }
    for (const auto& fact : mirror.facts)
        rows.push_back(
            rowOf(fact.id, fact.what, mirror.heads, fact.cells, fact.lastOpened, stacked));
    return rows;
}

} // namespace mor::ui
