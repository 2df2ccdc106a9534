// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// mor-calendar-bench: how long the calendar takes to draw itself anew with 2,000 talks in it, off
// screen. Run with QT_QPA_PLATFORM=offscreen and the options of Google Benchmark.

#include "calendar/month_view.h"
#include "calendar/quarter_view.h"
#include "calendar/week_view.h"
#include "shared/look.h"
#include "ui/calendar/calendar_setting.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <utility>

namespace {

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

constexpr int kTalks = 2000;
constexpr QSize kWindow{1400, 800};

/// The team's talks of these days, repeated on all weekdays and times.
CalendarContents crowded(DayRange days, bool week)
{
    auto contents = contentsOf(calendarTeam().plan(), days, day(2026, 11, 3), week);
    std::erase_if(contents.talks,
        [](const CalendarTalk& talk) { return talk.place != CalendarTalk::Place::Timed; });
    const auto some = contents.talks;
    contents.talks.clear();
    const int length = static_cast<int>((contents.days.last - contents.days.first).count()) + 1;
    for (int i = 0; i < kTalks; ++i) {
        auto talk = some[static_cast<std::size_t>(i) % some.size()];
        const int at = i * length / kTalks;
        talk.day = talk.until = contents.days.first + std::chrono::days{at - (at % 7 > 4 ? 2 : 0)};
        talk.start = static_cast<MinuteOfDay>(8 * 60 + i * 7 % 600);
        talk.key.number = static_cast<std::uint16_t>(i);
        talk.mark = static_cast<Mark>(i % 6);
        contents.talks.push_back(std::move(talk));
    }
    std::ranges::stable_sort(contents.talks, {},
        [](const CalendarTalk& talk) { return std::pair(talk.day, talk.start); });
    return contents;
}

void repaint(benchmark::State& state, CalendarView& view)
{
    view.resize(kWindow);
    static_cast<QWidget&>(view).show();
    QApplication::processEvents();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    for (auto run : state) {
        view.viewport()->render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }
    state.counters["talks"] = view.model()->rowCount();
}

void week(benchmark::State& state)
{
    WeekView view;
    view.show(calendarTeam().plan(), crowded(kWeek45, true));
    repaint(state, view);
}

void month(benchmark::State& state)
{
    MonthView view;
    view.show(calendarTeam().plan(), crowded(kNovember, false));
    repaint(state, view);
}

void quarter(benchmark::State& state)
{
    const auto plan = calendarTeam().plan();
    const DayRange fourth{day(2026, 10, 1), day(2026, 12, 31)};
    QuarterView view;
    view.showQuarter(
        plan, quarterOf(crowded(fourth, false), *plan, *findPerson(plan->roster, "m-01")));
    repaint(state, view);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Look look(application, Appearance::Light);
    benchmark::Initialize(&argc, argv);
    const std::pair<const char*, void (*)(benchmark::State&)> views[]
        = {{"repaint a week", week}, {"repaint a month", month}, {"repaint a quarter", quarter}};
    for (const auto& [name, run] : views)
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
