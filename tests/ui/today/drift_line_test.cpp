// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "today/drift_line.h"
#include "today_setting.h"

#include <QSignalSpy>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// Six reps a week since 28 September and nothing recorded; the first week closed on 8 October.
OrganisationBuilder nothingHeld()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 6).version(
        day(2026, 9, 28), {weeklyPipe()});
}

QString told(TodaySetting& setting)
{
    setting.page->drift()->askNow();
    setting.desk.runner().finish();
    return setting.page->drift()->sentence();
}

} // namespace

TEST_CASE(
    "Managers read on their Today that their talks fell, and when the leader will", "[ui][today]")
{
    TodaySetting setting(nothingHeld(), day(2026, 10, 12));
    setting.desk.setViewer("m-01");
    setting.page->refreshIfStale();
    QSignalSpy wanted(setting.page.get(), &TodayPage::adherenceWanted);

    CHECK(told(setting)
        == "News about your rhythm: talk PIPE. Fell after 27 September, noticed in week 40."
           " 0 of 6 held since then. Your leader sees it from Thu 15 Oct.");
    CHECK(setting.page->drift()->isVisible());
    setting.page->drift()->findChild<Button*>()->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("Leaders read nothing about others on their Today", "[ui][today]")
{
    TodaySetting setting(nothingHeld(), day(2026, 10, 20));
    setting.desk.setViewer("l-01");
    setting.page->showPerson("m-01");
    setting.page->refreshIfStale();

    CHECK(told(setting).isEmpty());
    CHECK_FALSE(setting.page->drift()->isVisible());
}
