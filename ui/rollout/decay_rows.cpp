// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/card_rows.h"

#include "shared/rhythm_names.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Decay", text); }

QString wordOf(RecordField field)
{
    switch (field) {
    case RecordField::Criteria:
        return tr("Standard");
    case RecordField::Evidence:
        return tr("Evidence");
    case RecordField::Note:
        return tr("Note");
    case RecordField::NextStep:
        return tr("Next step");
    case RecordField::Minutes:
        return tr("Minutes");
    case RecordField::Usefulness:
        return tr("Useful?");
    }
    return {};
}

QString countText(int filled, int held)
{
    return held == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(filled).arg(held);
}

} // namespace

QStringList decayHeads()
{
    QStringList heads{tr("Activity")};
    for (std::size_t i = 0; i < kRecordFields; ++i)
        heads << wordOf(static_cast<RecordField>(i));
    return heads;
}

std::vector<Row> decayRows(const std::vector<TemplateDecay>& decay, const Rhythm& rhythm)
{
    std::vector<Row> rows;
    for (const auto& activity : decay) {
        const auto name = activityName(rhythm, activity.activity);
        QStringList spoken;
        Row row{QString::fromStdString(activity.activity), {strongCell(name)}};
        for (const auto& field : activity.fields) {
            const auto last = countText(field.filledLast, field.heldLast);
            const auto first = countText(field.filledFirst, field.heldFirst);
            auto cell = bodyCell(last);
            cell.second = tr("was %1").arg(first);
            if (field.suggestsDropping)
                cell.look = RowCell::Look::Strong;
            row.cells.push_back(cell);
            spoken << tr("%1 %2, in the first four weeks %3").arg(wordOf(field.field), last, first);
        }
        row.spoken = tr("%1, filled in the last four weeks: %2")
                         .arg(name, spoken.join(QStringLiteral("; ")));
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList decayAdvice(const std::vector<TemplateDecay>& decay, const Rhythm& rhythm)
{
    QStringList sentences;
    for (const auto& activity : decay)
        for (const auto& field : activity.fields)
            if (field.suggestsDropping)
                sentences << tr("%1: “%2” was filled in %3 check-offs of the last four weeks. "
                                "Drop it, or say what it is used for.")
                                 .arg(activityName(rhythm, activity.activity), wordOf(field.field),
                                     countText(field.filledLast, field.heldLast));
    return sentences;
}

} // namespace mor::ui
