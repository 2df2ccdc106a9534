// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace mor::ui {

/// One error as a translated sentence: what happened and what to do.
QString errorText(const Error& error);

/// The error and its causes, a line each, for the part behind "More".
QStringList errorLines(const Error& error);

} // namespace mor::ui
