// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/lever_moved.h"
#include "shared/desk.h"

#include <QObject>

namespace mor::ui {

/// What became of levers, as the desk's viewer may see it: read in the background beside a page
/// that stands already. Results are read again only when some came in or were taken back, so never
/// after a check-off. Put beside a desk by ui/app.
class LeverNews : public QObject {
    Q_OBJECT

public:
    /// Opens a connection of its own; called on another thread.
    using Open = std::function<Result<std::shared_ptr<const ResultRepository>>()>;

    LeverNews(Open open, Desk& desk);
    /// Null where a desk has no results.
    static LeverNews* of(const Desk& desk);

    struct Told {
        LeversMoved levers;
        std::vector<std::string> managers; ///< codes of those whose teams are in it
    };
    using Answer = std::shared_ptr<const Told>;
    /// Delivers on the interface's thread, at once what is known already. Nothing is delivered
    /// after `receiver` is gone or has asked again.
    void ask(
        const LeverAsk& question, QObject* receiver, std::function<void(Result<Answer>)> deliver);

private:
    struct Known {
        std::shared_ptr<const Plan> plan;
        std::string viewer;
        std::int64_t count = -1; ///< of the repository when the book was read
        std::shared_ptr<const ResultBook> book;
        LeverAsk asked;
        Answer answer;
    };
    static Result<Known> read(Known known, const Open& open);

    Open m_open;
    Desk& m_desk;
    Known m_known;
    std::uint64_t m_revision = 0; ///< of the desk when it was known to be true
};

} // namespace mor::ui
