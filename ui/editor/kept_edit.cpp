// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/kept_edit.h"

#include "core/planning/activity_fields.h"

#include <algorithm>

namespace mor::ui {

UnsavedText::Fields unsavedOf(const KeptEdit& edit)
{
    UnsavedText::Fields fields;
    for (const auto field : allFields()) {
        if (reads(field, edit.base, edit.wanted))
            continue;
        const auto* name = nameOf(field);
        fields.insert(QString::fromLatin1(name),
            {QString::fromStdString(fieldText(edit.base, name)),
                QString::fromStdString(fieldText(edit.wanted, name)),
                std::ranges::find(edit.conflicts, field) != edit.conflicts.end()});
    }
    return fields;
}

std::optional<KeptEdit> keptEdit(const UnsavedText::Fields& fields, const Activity& newest)
{
    if (fields.isEmpty())
        return std::nullopt;
    KeptEdit edit{newest, newest, {}};
    for (const auto field : allFields()) {
        const auto* name = nameOf(field);
        const auto found = fields.find(QString::fromLatin1(name));
        if (found == fields.end())
            continue;
        auto both = edit;
        if (!setField(both.base, {name, found->base.toStdString()})
            || !setField(both.wanted, {name, found->typed.toStdString()}))
            continue;
        edit = std::move(both);
        if (found->waits)
            edit.conflicts.push_back(field);
    }
    return edit;
}

} // namespace mor::ui
