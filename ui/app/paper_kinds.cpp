// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/paper_kinds.h"

#include "adherence/month_paper_content.h"
#include "brief/brief_layout.h"
#include "brief/brief_words.h"
#include "brief/write_brief.h"
#include "core/org/lookup.h"
#include "core/org/period.h"
#include "onepage/one_page_layout.h"
#include "onepage/one_page_words.h"
#include "paper/month_wall_content.h"
#include "paper/week_plan_content.h"
#include "shared/desk.h"
#include "shared/look_keeper.h"
#include "shared/paper_work.h"

namespace mor::ui {

namespace {

Result<PaperLayout> readRhythm(const PaperQuestion& question, const PaperSource& source)
{
    const auto* version = versionToPrint(source.plan->rhythm, source.today);
    if (!version || onePageOf(*source.plan, *version, question.role, source.today).sections.empty())
        return fail(ErrorKind::NotFound, "program.nothing_to_print");
    return PaperLayout(
        [plan = source.plan, number = version->number, role = question.role, today = source.today,
            file = source.file](Paper paper) -> Result<PaperDocument> {
            const OnePageRequest request{plan, number, role, today, file, paper};
            const auto page = onePageOf(*plan, *versionToPrint(plan->rhythm, today), role, today);
            return PaperDocument{laidOut(request), pageTitle(role), fileProposal(page), {}};
        });
}

Result<PaperLayout> readBrief(const PaperQuestion& question, const PaperSource& source)
{
    const auto* person = findPerson(source.plan->roster, question.person);
    if (!person)
        return fail(ErrorKind::NotFound, "person.unknown", {question.person});
    if (question.viewer != question.person)
        return fail(ErrorKind::Invalid, "access.own_brief_only", {person->name});
    if (!hasBrief(*source.plan, *person, source.today))
        return fail(ErrorKind::NotFound, "program.no_brief", {person->name});
    auto brief = readMondayBrief(
        source.plan, *source.practice, person->code, question.days.first, source.today);
    if (!brief)
        return fail(brief);
    return PaperLayout(
        [plan = source.plan, brief = std::move(*brief)](Paper paper) -> Result<PaperDocument> {
            const BriefWords words(brief, plan->roster);
            return PaperDocument{
                laidOut({brief, plan->roster, paper}), words.title(), words.fileProposal(), {}};
        });
}

} // namespace

DayRange usualDays(PaperKind kind, Day today, const FiscalCalendar& fiscal)
{
    const auto holding
        = [&](mor::PeriodKind period, Day day) { return mor::periodOf(period, day, fiscal).days; };
    if (kind != PaperKind::MonthWall && kind != PaperKind::AdherenceMonth)
        return holding(mor::PeriodKind::Week, today);
    const auto month = holding(mor::PeriodKind::FiscalMonth, today);
    return kind == PaperKind::MonthWall
        ? month
        : holding(mor::PeriodKind::FiscalMonth, month.first - std::chrono::days{1});
}

Result<PaperLayout> readPaper(const PaperQuestion& question, const PaperSource& source)
{
    switch (question.kind) {
    case PaperKind::Rhythm:
        return readRhythm(question, source);
    case PaperKind::WeekPlan:
        return readWeekPlans(question, source);
    case PaperKind::MonthWall:
        return readMonthWalls(question, source);
    case PaperKind::Brief:
        return readBrief(question, source);
    case PaperKind::AdherenceMonth:
        return readAdherenceMonth(question, source);
    }
    return fail(ErrorKind::NotFound, "program.nothing_to_print");
}

Result<> writePaper(Desk& desk, const PaperOrder& order, Paper paper, const QString& file)
{
    const auto& roster = desk.plan()->roster;
    PaperQuestion question{order.kind, {}, {}, {}, order.role};
    if (order.kind != PaperKind::Rhythm) {
        const auto person = personMeant(roster, order.person);
        if (!person)
            return fail(person);
        const auto viewer = order.viewer.empty() ? person : personMeant(roster, order.viewer);
        if (!viewer)
            return fail(viewer);
        question.person = (*person)->code;
        question.viewer = (*viewer)->code;
        desk.setViewer(question.viewer);
    }
    const auto days = order.period.empty()
        ? Result<DayRange>(usualDays(order.kind, desk.today(), roster.fiscal))
        : parsePeriod(order.period, desk.today(), roster.fiscal);
    if (!days)
        return fail(days);
    question.days = *days;
    auto source = paperSource(desk);
    if (!source)
        return fail(source);
    source->practice = &desk.practice();
    const auto layout = readPaper(question, *source);
    if (!layout)
        return fail(layout);
    const auto document = (*layout)(paper);
    if (!document)
        return fail(document);
    if (auto written = writePdf(document->sheet, document->title, file); !written)
        return written;
    if (auto* keeper = LookKeeper::of(desk))
        keeper->saw(document->seen);
    return {};
}

} // namespace mor::ui
