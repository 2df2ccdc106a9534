// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace mor {
class ContentCheck;
}

namespace mor::ui {

/// Keeps an open file ready to be written to, so that no act in the window waits for the reading of
/// all its pages or for the copy of the day: seconds, in a large file. Begins soon after the file
/// is shown, and again when the day changes, on a thread that nobody waits for.
class ReadyKeeper : public QObject {
    Q_OBJECT

public:
    ReadyKeeper(std::filesystem::path file, std::shared_ptr<ContentCheck> check, const Clock& clock,
        QObject* parent);

    /// Begins now unless it was done today. What fails is left to the first write, which tells it.
    void start();

private:
    std::filesystem::path m_file;
    std::shared_ptr<ContentCheck> m_check;
    const Clock& m_clock;
    std::optional<Day> m_startedOn;
};

} // namespace mor::ui
