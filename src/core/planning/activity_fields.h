// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/activity.h"

#include <span>
#include <string>
#include <string_view>

namespace mor {

/// A new value for one field of an activity, as text.
struct FieldChange {
    std::string field;
    std::string value;
};

/// Names of the fields that can be set, in the order in which they are shown: name, purpose,
/// levers, owner, counterpart, audience, cadence, opens, grace, start, talk, preparation,
/// recording, criteria, questions, evidence, usefulWhen, trap, mandatoryFields, expectation.
std::span<const std::string_view> activityFields();

/// The value of a field as it is written: lists of codes with commas, lists of sentences a line
/// each, `opens` as "period" or a number of working days before due. Needs a known field.
std::string fieldText(const Activity& activity, std::string_view field);

/// Where a document has the field, below the activity: "/minutes/talk" for "talk". Errors of a
/// field are told at this place, whether its text or its value is wrong.
std::string fieldPlace(std::string_view field);

/// Sets one field from its text; sentences may also be parted by "|". Checks the spelling only.
/// Errors: "activity.field_unknown" (field, known ones), "activity.number_malformed" (field, text)
/// and those of the field's own parser.
Result<> setField(Activity& activity, const FieldChange& change);

/// Names of the fields in which two activities differ.
std::vector<std::string_view> differingFields(const Activity& one, const Activity& other);

} // namespace mor
