// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/page_list.h"

#include "adherence/adherence_page.h"
#include "app/leader_sentences.h"
#include "brief/brief_page.h"
#include "calendar/calendar_page.h"
#include "coaching/coaching_page.h"
#include "exporting/export_page.h"
#include "imports/imports_page.h"
#include "mirror/mirror_page.h"
#include "people/people_page.h"
#include "results/results_page.h"
#include "rhythm/rhythm_page.h"
#include "rollout/rollout_page.h"
#include "team/team_page.h"
#include "today/today_page.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PageList", text); }

template <class PageType>
Page* make(Desk& desk)
{
    return new PageType(desk);
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {
        {QStringLiteral("today"), RailGroup::MyWork, Icon::Today, tr("Today"), make<TodayPage>},
        {QStringLiteral("calendar"), RailGroup::MyWork, Icon::Calendar, tr("Calendar"),
            make<CalendarPage>},
        {QStringLiteral("team"), RailGroup::MyWork, Icon::Team, tr("Team"), make<TeamPage>},
        {QStringLiteral("rhythm"), RailGroup::Rhythm, Icon::Rhythm, tr("Rhythm"), make<RhythmPage>},
        {QStringLiteral("rollout"), RailGroup::Rhythm, Icon::Rollout, tr("Rollout"),
            make<RolloutPage>},
        {QStringLiteral("adherence"), RailGroup::Rhythm, Icon::Adherence, tr("Adherence"),
            make<AdherencePage>},
        {QStringLiteral("coaching"), RailGroup::Rhythm, Icon::Talk, tr("Coaching"),
            make<CoachingPage>},
        {QStringLiteral("results"), RailGroup::Rhythm, Icon::Flag, tr("Results"),
            make<ResultsPage>},
        {QStringLiteral("people"), RailGroup::Organisation, Icon::People, tr("People"),
            make<PeoplePage>},
        {QStringLiteral("import"), RailGroup::Organisation, Icon::File, tr("Import"),
            make<ImportsPage>},
        {QStringLiteral("export"), RailGroup::Organisation, Icon::Export, tr("Export"),
            make<ExportPage>},
        {QStringLiteral("brief"), RailGroup::MyWork, Icon::Print, tr("Monday brief"),
            make<BriefPage>, QStringLiteral("today")},
        {QStringLiteral("mirror"), RailGroup::Rhythm, Icon::Eye, tr("What others see"),
            [](Desk& desk) -> Page* { return new MirrorPage(desk, leaderSentences()); },
            QStringLiteral("adherence")},
    };
}

} // namespace mor::ui
