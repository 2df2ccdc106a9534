// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_service.h"
#include "core/adherence/drift_word.h"
#include "core/base/result.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"
#include "shared/sheet.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mor::ui {

class Desk;

/// What can be printed.
enum class PaperKind { Rhythm, WeekPlan, MonthWall, Brief, AdherenceMonth };

/// What the paper is about, and who will hold it: paper obeys the table of access.
struct PaperQuestion {
    PaperKind kind = PaperKind::WeekPlan;
    std::string person; ///< code: whose week, brief, team or teams; not asked for the rhythm
    std::string viewer; ///< code
    /// Every week (WeekPlan) or fiscal month (MonthWall) that it touches, the week of its first day
    /// (Brief), exactly these due dates (AdherenceMonth); not asked for the rhythm.
    DayRange days{};
    Role role = Role::Manager; ///< of the rhythm
};

/// Where it is read from.
struct PaperSource {
    std::shared_ptr<const Plan> plan;
    const PracticeRepository* practice = nullptr;
    Day today{};
    QString file; ///< "north.mor", for the foot
    std::vector<DriftWord> driftWords; ///< what people said about alarms
    DriftSetting driftSetting;
    const LookRepository* looks = nullptr; ///< asked only while laying out; may be null
};

/// All but its connection, `practice`; on the interface's thread. Errors: those of the repository.
Result<PaperSource> paperSource(Desk& desk);

/// Paper as it is seen, printed (print) and saved (writePdf).
struct PaperDocument {
    Sheet sheet;
    QString title;
    QString proposal; ///< name for the PDF
    std::vector<Seen> seen; ///< what it shows about others, at the place "export"
};

/// What was read, to be laid out on the interface's thread, on any paper and as often as wanted.
/// Error:
/// Invalid "access.shown_later" (who it is about, from which day): they see it first.
using PaperLayout = std::function<Result<PaperDocument>(Paper)>;

/// Reads for any thread. Errors: "person.unknown", "access.nothing" and its kin,
/// "program.nothing_to_print", "program.no_brief", those of the repository.
using PaperReader = std::function<Result<PaperLayout>(const PaperQuestion&, const PaperSource&)>;

/// All that can be printed, whichever page draws it. Put beside a desk by ui/app.
class PaperSheets : public QObject {
    Q_OBJECT

public:
    PaperSheets(PaperReader reader, Desk& desk);
    /// Null where a desk prints nothing.
    static PaperSheets* of(const Desk& desk);

    /// Reads on another thread and delivers on the interface's. Nothing is delivered after
    /// `receiver` is gone or has asked for something else.
    void ask(const PaperQuestion& question, QObject* receiver,
        std::function<void(Result<PaperLayout>)> deliver);

private:
    PaperReader m_reader;
    Desk& m_desk;
};

} // namespace mor::ui
