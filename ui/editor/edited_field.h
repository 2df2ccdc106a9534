// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>

#include <array>

namespace mor::ui {

/// A part of an activity that is edited, compared and taken over by itself.
enum class Field {
    Name,
    Purpose,
    Levers,
    Owner,
    Counterpart,
    Audience,
    Rule,
    Opens,
    Grace,
    Start,
    Talk,
    Preparation,
    Recording,
    Criteria,
    Questions,
    Evidence,
    UsefulWhen,
    Trap,
    MandatoryFields,
    Expectation
};
inline constexpr std::size_t kFieldCount = 20;

std::array<Field, kFieldCount> allFields();
bool reads(Field field, const Activity& one, const Activity& other); ///< alike
void copy(Field field, const Activity& from, Activity& to);
/// The field that a problem of checkActivity() is about: "/minutes/talk" is Talk.
std::optional<Field> fieldAt(std::string_view pointer);

/// "talk", as in activityFields().
const char* nameOf(Field field);
/// "Talk, minutes".
QString labelOf(Field field);
/// The value in words, on one line; a dash where there is none.
QString told(Field field, const Activity& activity, const Rhythm& rhythm);

} // namespace mor::ui
