// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"
#include "shared/background_runner.h"
#include "shared/rhythm_library.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mor {

class CoachingRepository;
class DriftRepository;
class LookRepository;
class ResultRepository;

} // namespace mor

namespace mor::ui {

struct RosterFiles;

/// What an open workspace offers, by interface. Opened and owned by ui/app.
struct DeskAccess {
    PlanRepository& plans;
    PracticeRepository& practice;
    const Clock& clock;
    UuidSource& ids;
    QString fileName; ///< shown in the rail: "north.mor"
    /// A number that changes whenever anybody wrote to the workspace, also another process; cheap.
    std::function<std::int64_t()> writes;
    /// A connection of its own for work on another thread; called there.
    std::function<Result<std::shared_ptr<const PracticeRepository>>()> openReader;
    bool readOnly = false; ///< nothing can be saved
    RhythmAccess rhythms = {};
    std::shared_ptr<const RosterFiles> rosterFiles = {}; ///< null: files can't be read
    DriftRepository* drift = nullptr;
    LookRepository* looks = nullptr; ///< null: looks can't be kept
    CoachingRepository* coaching = nullptr;
    ResultRepository* results = nullptr;
};

/// Which part of the ledger is asked for.
struct LedgerQuestion {
    DayRange due; ///< due dates, after the holiday rule
    std::string owner; ///< person code: only the talks this person owns; empty: everybody's

    auto operator<=>(const LedgerQuestion&) const = default;
};

/// A ledger with the confirmations it was settled with.
struct LedgerAnswer {
    std::shared_ptr<const Ledger> ledger;
    std::shared_ptr<const std::vector<Confirmation>> confirmations;
    /// Talks whose records changed since the first answer with this schedule, in that order.
    std::vector<OccurrenceKey> changed = {};
};

/// The page's only source of data: the plan, today, who is looking, and the ledger of a range,
/// settled in the background and kept until somebody writes. Acts go through core's services; after
/// one the page calls `recorded()` or `planned()`, and every page hears of it.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(DeskAccess access, QObject* parent = nullptr);

    /// Reads the plan; an error leaves the old one.
    Result<> load();

    std::shared_ptr<const Plan> plan() const { return m_plan; }
    PlanStamp planStamp() const { return m_stamp; }
    Day today() const { return m_access.clock.today(); }
    Instant now() const { return m_access.clock.now(); }
    QString fileName() const { return m_access.fileName; }
    bool isReadOnly() const { return m_access.readOnly; }
    PlanRepository& plans() { return m_access.plans; }
    PracticeRepository& practice() { return m_access.practice; }
    DriftRepository* drift() { return m_access.drift; }
    LookRepository* looks() { return m_access.looks; }
    CoachingRepository* coaching() { return m_access.coaching; }
    ResultRepository* results() { return m_access.results; }
    const Clock& clock() const { return m_access.clock; }
    UuidSource& ids() { return m_access.ids; }
    BackgroundRunner& runner() { return m_runner; }
    /// The activities and starters that the program brings along; empty where there are none.
    const RhythmLibrary& library() const;
    /// Rhythm files: see RhythmAccess. Error without access to files: "program.no_files".
    Result<PortableRhythm> readRhythm(const QString& path) const;
    Result<> writeRhythm(const QString& path, const PortableRhythm& rhythm) const;
    /// Files of people and calendars; null where there is no access.
    const RosterFiles* rosterFiles() const { return m_access.rosterFiles.get(); }
    /// Opens a connection for work of the runner; to be called there.
    std::function<Result<std::shared_ptr<const PracticeRepository>>()> openReader() const
    {
        return m_access.openReader;
    }

    /// Who sits in front of the program; null while the roster is empty.
    const Person* viewer() const;
    void setViewer(const std::string& code);
    const Person* person(std::string_view code) const;
    /// Those whose pages the viewer may open: the viewer first, then everybody below who leads, by
    /// organisation order (domain 11: nobody sees sideways or upwards).
    std::vector<const Person*> peopleToShow() const;

    /// Answers on the interface's thread, at once when it is already known. Nothing is delivered
    /// after `receiver` is gone or has asked for something else.
    void ledgerFor(const LedgerQuestion& question, QObject* receiver,
        std::function<void(Result<LedgerAnswer>)> deliver);

    /// Acts that can be taken back; Ctrl+Z and the toast use it.
    QUndoStack& undoStack() { return m_undo; }
    /// Remembers an act that is already saved. `name` completes "Undo …". What fails is told by
    /// `failed` and leaves the stack without the act.
    void remember(
        const QString& name, std::function<Result<>()> undo, std::function<Result<>()> redo);

    /// To be called after a record was saved here: drops what is known and tells every page.
    void recorded();
    /// The same after a check-off of this talk or a word on it was saved, and nothing else: what is
    /// known of all others stays.
    void recorded(const OccurrenceKey& talk);
    /// Grows with every write.
    std::uint64_t revision() const { return m_revision; }
    /// The same after the plan was saved here; reads it again.
    void planned();
    /// Looks whether another process wrote; the window calls it while it is active.
    void lookForWrites();

Q_SIGNALS:
    void planChanged();
    void practiceChanged();
    void viewerChanged();
    void dayChanged();
    void failed(const mor::Error& error);

private:
    struct Known {
        LedgerQuestion question;
        LedgerAnswer answer;
        std::size_t settled = 0; ///< of the talks changed: so many are in the ledger
    };

    void forget();
    Known* knownOf(const LedgerQuestion& question);
    void keep(const LedgerQuestion& question, const LedgerAnswer& answer);

    DeskAccess m_access;
    std::shared_ptr<const Plan> m_plan;
    PlanStamp m_stamp;
    std::string m_viewer;
    Day m_lastToday;
    std::int64_t m_writes = 0;
    std::uint64_t m_revision = 0; ///< of what is known; grows with every write
    std::vector<Known> m_known; ///< newest last, at most eight
    QUndoStack m_undo;
    BackgroundRunner m_runner;
};

} // namespace mor::ui
