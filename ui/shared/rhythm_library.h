// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/rhythm/activity.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace mor::ui {

/// A rhythm as it goes from one organisation to another: activities and the levers they serve,
/// without versions or people.
struct PortableRhythm {
    std::vector<Lever> levers;
    std::vector<Activity> activities; ///< in the order shown
};

/// A rhythm to start with, made of activities of the library.
struct StarterRhythm {
    QString key; ///< "A"
    QString name; ///< "Narrow start"
    QString summary; ///< one sentence
    std::vector<Activity> activities; ///< as the starter has them, with its owner
};

/// What the program brings along.
struct RhythmLibrary {
    std::vector<Lever> levers;
    std::vector<Activity> activities; ///< in the order shown
    std::vector<StarterRhythm> starters;

    const Activity* find(std::string_view code) const;
};

/// The library and the files that rhythms travel in, by function: pages know neither format nor
/// folder. Filled by ui/app; what is missing is an empty library and files that can't be used.
struct RhythmAccess {
    std::shared_ptr<const RhythmLibrary> library;
    /// Reads and checks a rhythm file. Errors: those of the file and of its content, all at once.
    std::function<Result<PortableRhythm>(const QString& path)> read;
    /// Writes beside the old file and then replaces it.
    std::function<Result<>(const QString& path, const PortableRhythm& rhythm)> write;
};

} // namespace mor::ui
