// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/desk.h"

#include "core/adherence/resettle.h"
#include "core/org/lookup.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <future>
#include <optional>
#include <span>

namespace mor::ui {

namespace {

/// Acts that can be taken back; an act on the rhythm keeps it as it was before and after.
constexpr int kMostActs = 200;

constexpr std::size_t kKnown = 8;
constexpr std::size_t kMostChanged = 100; ///< talks; then all is read anew
// A due date lies at most some days from the date in the key: the holiday rule stays inside the
// period, and the longest run of days off is far shorter.
constexpr std::chrono::days kKeyMargin{31};

/// An act that was already saved when it entered the stack.
class Deed : public QUndoCommand {
public:
    Deed(const QString& name, std::function<Result<>()> undo, std::function<Result<>()> redo,
        std::function<void(const Error&)> tell)
        : QUndoCommand(name)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
        , m_tell(std::move(tell))
    {
    }

    void undo() override { run(m_undo); }
    void redo() override
    {
        if (m_saved)
            run(m_redo);
        m_saved = true;
    }

private:
    void run(const std::function<Result<>()>& act)
    {
        if (const auto done = act(); !done) {
            setObsolete(true);
            m_tell(done.error());
        }
    }

    std::function<Result<>()> m_undo;
    std::function<Result<>()> m_redo;
    std::function<void(const Error&)> m_tell;
    bool m_saved = false;
};

/// Words on talks of the schedule, and on others of the same days.
Result<std::vector<Confirmation>> wordsOn(
    const Schedule& schedule, const PracticeRepository& practice)
{
    if (schedule.windows.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(schedule.windows, {}, &Window::date);
    return practice.confirmations({first.date, last.date});
}

Result<LedgerAnswer> answer(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const LedgerQuestion& question, Day asOf)
{
    ExpandFor filter;
    if (!question.owner.empty()) {
        filter.owner = findPerson(plan->roster, question.owner);
        if (!filter.owner)
            return fail(ErrorKind::NotFound, "person.unknown", {question.owner});
    }
    // The plan is laid out while the file is read.
    auto laidOut = std::async(std::launch::async,
        [&] { return std::make_shared<const Schedule>(expand(plan, question.due, filter)); });
    auto facts = practice.facts({question.due.first - kKeyMargin, question.due.last + kKeyMargin});
    const auto schedule = laidOut.get();
    if (!facts)
        return fail(facts);
    auto confirmations = wordsOn(*schedule, practice);
    if (!confirmations)
        return fail(confirmations);
    LedgerAnswer answer;
    answer.confirmations
        = std::make_shared<const std::vector<Confirmation>>(std::move(*confirmations));
    answer.ledger = std::make_shared<const Ledger>(
        settle(schedule, std::make_shared<const std::vector<CheckOffFact>>(std::move(*facts)),
            *answer.confirmations, asOf));
    return answer;
}

/// With the records of the talks that changed since.
Result<LedgerAnswer> resettled(
    LedgerAnswer known, std::size_t settled, const PracticeRepository& practice)
{
    const auto changed = std::span(known.changed).subspan(settled);
    auto now = resettle({known.ledger, known.confirmations}, practice, changed);
    if (!now)
        return fail(now);
    known.ledger = std::move(now->ledger);
    known.confirmations = std::move(now->confirmations);
    return known;
}

} // namespace

Desk::Desk(DeskAccess access, QObject* parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_plan(std::make_shared<const Plan>())
    , m_lastToday(m_access.clock.today())
{
    m_undo.setUndoLimit(kMostActs);
}

Result<> Desk::load()
{
    const auto writes = m_access.writes ? m_access.writes() : 0;
    auto loaded = m_access.plans.load();
    if (!loaded)
        return fail(loaded);
    m_plan = std::make_shared<const Plan>(std::move(loaded->plan));
    m_stamp = loaded->stamp;
    m_writes = writes;
    if (!viewer())
        m_viewer.clear();
    if (m_viewer.empty())
        for (const auto& person : m_plan->roster.people)
            if (person.role != Role::Rep && isEmployed(person, today())) {
                m_viewer = person.code;
                if (person.role == Role::Manager)
                    break; // the check-off's home is the frontline manager's Today
            }
    forget();
    return {};
}

const Person* Desk::person(std::string_view code) const { return findPerson(m_plan->roster, code); }

const Person* Desk::viewer() const { return person(m_viewer); }

const RhythmLibrary& Desk::library() const
{
    static const RhythmLibrary none;
    return m_access.rhythms.library ? *m_access.rhythms.library : none;
}

Result<PortableRhythm> Desk::readRhythm(const QString& path) const
{
    if (!m_access.rhythms.read)
        return fail(ErrorKind::Unavailable, "program.no_files");
    return m_access.rhythms.read(path);
}

Result<> Desk::writeRhythm(const QString& path, const PortableRhythm& rhythm) const
{
    if (!m_access.rhythms.write)
        return fail(ErrorKind::Unavailable, "program.no_files");
    return m_access.rhythms.write(path, rhythm);
}

void Desk::setViewer(const std::string& code)
{
    if (code == m_viewer || !person(code))
        return;
    m_viewer = code;
    m_undo.clear(); // nobody takes back, in their own name, what somebody else did
    Q_EMIT viewerChanged();
}

std::vector<const Person*> Desk::peopleToShow() const
{
    std::vector<const Person*> shown;
    if (const auto* self = viewer())
        shown.push_back(self);
    for (std::size_t at = 0; at < shown.size(); ++at)
        for (const auto* report : reportsOn(m_plan->roster, *shown[at], today()))
            if (report->role != Role::Rep)
                shown.push_back(report);
    return shown;
}

void Desk::ledgerFor(const LedgerQuestion& question, QObject* receiver,
    std::function<void(Result<LedgerAnswer>)> deliver)
{
    const auto name = QStringLiteral("ledger-%1").arg(reinterpret_cast<quintptr>(receiver));
    const auto* known = knownOf(question);
    if (known && known->settled == known->answer.changed.size()) {
        m_runner.cancel(name);
        deliver(known->answer);
        return;
    }
    const auto work = [plan = m_plan, open = m_access.openReader, question, asOf = today(),
                          known = known ? std::optional(*known) : std::nullopt](
                          const Cancelled&) -> Result<LedgerAnswer> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return known ? resettled(known->answer, known->settled, **practice)
                     : answer(plan, **practice, question, asOf);
    };
    m_runner.run(name, work,
        [this, question, revision = m_revision, guard = QPointer<QObject>(receiver), deliver](
            Result<LedgerAnswer> result) {
            if (result && revision == m_revision)
                keep(question, *result);
            if (guard)
                deliver(std::move(result));
        });
}

Desk::Known* Desk::knownOf(const LedgerQuestion& question)
{
    const auto known = std::ranges::find(m_known, question, &Known::question);
    return known == m_known.end() ? nullptr : &*known;
}

void Desk::keep(const LedgerQuestion& question, const LedgerAnswer& answer)
{
    std::erase_if(m_known, [&](const Known& known) { return known.question == question; });
    if (m_known.size() == kKnown)
        m_known.erase(m_known.begin());
    m_known.push_back({question, answer, answer.changed.size()});
}

void Desk::forget()
{
    m_known.clear();
    ++m_revision;
}

void Desk::remember(
    const QString& name, std::function<Result<>()> undo, std::function<Result<>()> redo)
{
    m_undo.push(new Deed(name, std::move(undo), std::move(redo),
        [this](const Error& error) { Q_EMIT failed(error); }));
}

void Desk::recorded()
{
    // Somebody else may have changed the plan since it was read.
    if (const auto stamp = m_access.plans.stamp(); stamp && *stamp != m_stamp)
        return planned();
    if (m_access.writes)
        m_writes = m_access.writes();
    forget();
    Q_EMIT practiceChanged();
}

void Desk::recorded(const OccurrenceKey& talk)
{
    const auto stamp = m_access.plans.stamp();
    const bool alone = (!m_access.writes || m_access.writes() == m_writes) && stamp
        && *stamp == m_stamp && m_lastToday == today();
    if (!alone)
        return recorded();
    for (auto& known : m_known)
        known.answer.changed.push_back(talk);
    std::erase_if(
        m_known, [](const Known& known) { return known.answer.changed.size() > kMostChanged; });
    ++m_revision;
    Q_EMIT practiceChanged();
}

void Desk::planned()
{
    if (const auto loaded = load(); !loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    Q_EMIT planChanged();
}

void Desk::lookForWrites()
{
    if (today() != m_lastToday) {
        m_lastToday = today();
        forget();
        Q_EMIT dayChanged();
    }
    if (!m_access.writes || m_access.writes() == m_writes)
        return;
    recorded();
}

} // namespace mor::ui
