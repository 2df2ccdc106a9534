// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/edited_field.h"
#include "shared/unsaved_text.h"

#include <optional>
#include <vector>

namespace mor::ui {

/// An activity as it was typed and could not be saved, with what it was typed over.
struct KeptEdit {
    Activity base;
    Activity wanted;
    std::vector<Field> conflicts; ///< wait for a choice
};

/// The fields that are not in the workspace, as text.
UnsavedText::Fields unsavedOf(const KeptEdit& edit);
/// The way back: the newest activity with these fields as they were typed; none without fields. A
/// text that can't be read any more is left out.
std::optional<KeptEdit> keptEdit(const UnsavedText::Fields& fields, const Activity& newest);

} // namespace mor::ui
