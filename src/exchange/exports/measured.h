// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"
#include "exchange/exports/export_part.h"

#include <memory>
#include <optional>
#include <vector>

namespace mor {

/// What all figures of one export are measured of.
struct Measured {
    std::shared_ptr<const Ledger> ledger; ///< of the people asked for, before the viewer's part
    std::vector<NextStep> steps;
    const std::optional<Sight>& sight;

    /// Errors: those of figuresFor().
    Result<Figures> by(const std::vector<Dimension>& dimensions) const;
};

/// The talks that these people hold; with a rep who asks for their own, those with them. Errors:
/// "access.by_person", those of checkFirstSight() and of the repository.
Result<Measured> measured(const ExportPart& part);

/// Adds about whom the figures tell the viewer.
void tellOf(const ExportPart& part, const Measured& from, ExportContent& content);

} // namespace mor
