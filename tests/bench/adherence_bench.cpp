// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// The adherence page over a file: mor-adherence-bench FILE PERSON DAY, such as
// `mor-adherence-bench large.mor l-01 2026-11-03`. Processor time of all threads.

#include "adherence/adherence_page.h"
#include "adherence/content.h"
#include "adherence/period_kinds.h"
#include "app/open_file.h"
#include "app/ready_keeper.h"
#include "core/adherence/resettle.h"
#include "core/base/day.h"
#include "core/practice/check_off_service.h"
#include "shared/look.h"
#include "support/fixed_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <iostream>

using namespace mor;
using namespace mor::ui;

namespace {

constexpr int kTimes = 3;
constexpr int kCheckOffs = 25;
constexpr int kPeriods = 5;

/// Prints the median of its processor time, and of the time by the clock.
template <class Work>
void time(const char* name, const Work& work)
{
    std::vector<double> spent, passed;
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto begin = std::clock();
        work();
        spent.push_back(1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        passed.push_back(static_cast<double>(timer.elapsed()));
    }
    std::ranges::sort(spent);
    std::ranges::sort(passed);
    std::cout << name << ": " << spent[kTimes / 2] << " ms (" << passed[kTimes / 2]
              << " by the clock)\n";
}

LedgerAnswer ledgerOf(Desk& desk, DayRange due)
{
    LedgerAnswer known;
    QEventLoop loop;
    desk.ledgerFor({due, {}}, &loop, [&](Result<LedgerAnswer> answer) {
        known = *answer;
        QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection);
    });
    loop.exec();
    return known;
}

/// The records of one talk are read again, as after a check-off; they need not differ.
void timeCheckOff(const LedgerAnswer& known, const ContentQuestion& question,
    const std::shared_ptr<const CountedContent>& counted, const PracticeRepository& practice)
{
    const auto& schedule = *known.ledger->schedule;
    const auto key = schedule.key(schedule.occurrences[schedule.occurrences.size() / 2]);
    LedgerAnswer now = known;
    now.changed.push_back(key);
    time("one more check-off: settle", [&] {
        const auto settled
            = *resettle({known.ledger, known.confirmations}, practice, std::array{key});
        now.ledger = settled.ledger;
        now.confirmations = settled.confirmations;
    });
    std::shared_ptr<const CountedContent> recounted;
    time("one more check-off: count",
        [&] { recounted = *recountContent(*counted, now, question, practice); });
    const auto shown = contentOf(counted, question);
    time("one more check-off: add up", [&] { (void)contentOf(recounted, question, shown.get()); });
}

void timeContent(Desk& desk, const std::string& lead)
{
    const auto& fiscal = desk.plan()->roster.fiscal;
    const auto judged
        = periodOf(PeriodKind::FourWeeks, mondayOf(desk.today()) - std::chrono::days{14}, fiscal);
    const auto before = wholeBefore(judged, fiscal);
    const ContentQuestion question{
        {lead, lead, judged.days, {}}, before, daysNeeded(judged.days, before)};
    LedgerAnswer answer;
    time("read the ledger", [&] {
        desk.recorded(); // forgets what is known
        answer = ledgerOf(desk, question.needed);
    });
    std::cout << answer.ledger->entries.size() << " talks\n";
    const auto practice = *desk.openReader()();
    std::shared_ptr<const CountedContent> counted;
    time("count all of the page", [&] { counted = *countContent(answer, question, *practice); });
    time("filter what is counted", [&] { (void)contentOf(counted, question); });
    timeCheckOff(answer, question, counted, *practice);
    const auto& ledger = *answer.ledger;
    const auto& words = *answer.confirmations;
    std::vector<NextStep> steps;
    time("read the next steps", [&] { steps = *practice->nextSteps(judged.days, {}); });
    time("count the period", [&] { (void)countPeriod(ledger, words, judged.days); });
    time("count the comparison", [&] { (void)countComparison(ledger, words, before); });
    time("chains", [&] { (void)talkChains(ledger, steps, words, judged.days); });
}

/// What the first write would wait for, done aside; then that write.
void timeFirstWrite(Desk& desk)
{
    QElapsedTimer timer;
    timer.start();
    if (auto* keeper = desk.findChild<ReadyKeeper*>())
        keeper->start();
    QThreadPool::globalInstance()->waitForDone();
    std::cout << "make the file ready to be written to: " << timer.restart()
              << " ms by the clock\n";
    UnplannedTalk talk;
    talk.id = desk.ids().next(desk.now());
    talk.owner = talk.person = desk.viewer()->code;
    talk.heldOn = talk.recordedOn = desk.today();
    static_cast<void>(desk.practice().add(talk).has_value());
    std::cout << "first write then: " << timer.elapsed() << " ms by the clock\n";
}

/// A check-off of a manager's talk in this state that nobody recorded, held when it was due or
/// today. One that was missed changes figures, one still open only what stands behind them.
CheckOffRequest wordOn(const Ledger& ledger, State state)
{
    const auto& schedule = *ledger.schedule;
    CheckOffRequest request;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        const Day due = schedule.windowOf(occurrence).due;
        const auto* owner = schedule.owner(occurrence);
        const bool isWanted
            = entry.state == state && !entry.held() && ledger.asOf - due <= std::chrono::days{7};
        if (!isWanted || !owner || owner->role != Role::Manager)
            continue;
        request.occurrence = schedule.key(occurrence);
        request.heldOn = std::min(due, ledger.asOf);
        break;
    }
    return request;
}

/// By the clock, ms: until the page tells what an act changed, and until that is drawn.
struct Shown {
    double told = 0;
    double drawn = 0;
};

Shown shownAfter(AdherencePage& page, const std::function<void()>& act)
{
    bool isTold = false;
    const auto connection
        = QObject::connect(&page, &Page::headingChanged, [&isTold] { isTold = true; });
    QElapsedTimer timer;
    timer.start();
    act();
    while (!isTold)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    Shown shown;
    shown.told = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QCoreApplication::sendPostedEvents();
    shown.drawn = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return shown;
}

void print(const char* name, std::vector<Shown> times)
{
    if (times.empty())
        return;
    const auto middle = times.size() / 2;
    std::ranges::sort(times, {}, &Shown::told);
    std::cout << name << ": told after " << times[middle].told << " ms";
    std::ranges::sort(times, {}, &Shown::drawn);
    std::cout << ", drawn after " << times[middle].drawn << " ms by the clock (median of "
              << times.size() << ", best " << times.front().drawn << ")\n";
}

/// What happens on the page while it stands open.
void timeOpenPage(Desk& desk, const std::string& lead)
{
    const auto& fiscal = desk.plan()->roster.fiscal;
    const auto period = periodOf(PeriodKind::FourWeeks, mondayOf(desk.today()), fiscal);
    AdherencePage page(desk);
    page.showPerson(lead);
    page.resize(1440, 900);
    page.show();
    while (page.context().isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    page.showPeriod(period);
    desk.runner().finish();
    QCoreApplication::processEvents();

    CheckOffService service(desk.practice(), desk.clock(), desk.ids());
    const auto timeCheckOffs = [&](const char* name, State state) {
        std::vector<Shown> checkOffs;
        for (int i = 0; i < kCheckOffs; ++i) {
            const auto request = wordOn(*ledgerOf(desk, period.days).ledger, state);
            if (!service.record(desk.plan(), request))
                break;
            desk.runner().finish();
            checkOffs.push_back(shownAfter(page, [&] { desk.recorded(request.occurrence); }));
            desk.runner().finish();
        }
        print(name, checkOffs);
    };
    timeCheckOffs("one more check-off of an open talk", State::Open);
    timeCheckOffs("one more check-off of a talk that was missed", State::Missed);

    const auto timePeriods = [&](const char* name, int weeks) {
        std::vector<Shown> periods;
        auto monday = mondayOf(desk.today());
        for (int i = 0; i < kPeriods; ++i) {
            monday -= std::chrono::days{7 * weeks};
            const auto older = periodOf(PeriodKind::FourWeeks, monday, fiscal);
            periods.push_back(shownAfter(page, [&] { page.showPeriod(older); }));
            desk.runner().finish();
            QCoreApplication::processEvents();
        }
        print(name, periods);
    };
    timePeriods("the period before", 1);
    timePeriods("a period far from it", 9);
}

/// From the wish for the page to its picture, by the clock.
void timePage(Desk& desk, const std::string& lead)
{
    for (int i = 0; i < kTimes; ++i) {
        desk.recorded();
        AdherencePage page(desk);
        page.showPerson(lead);
        page.resize(1440, 900);
        QElapsedTimer timer;
        timer.start();
        page.show();
        while (page.context().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const auto complete = timer.elapsed();
        page.grab();
        std::cout << "open the page: complete after " << complete << " ms, drawn after "
                  << timer.elapsed() << " ms by the clock\n";
        desk.runner().finish();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Look look(application, Appearance::Light);
    if (argc < 4)
        return 64;
    const std::string lead = argv[2];
    const tests::FixedClock clock(*parseDay(argv[3]));
    tests::CountingUuids ids;
    const auto file = OpenFile::open(argv[1], clock, ids);
    if (!file)
        return 1;
    auto& desk = (*file)->desk();
    desk.setViewer(lead);
    timeContent(desk, lead);
    timePage(desk, lead);
    timeFirstWrite(desk);
    timeOpenPage(desk, lead);
    return 0;
}
