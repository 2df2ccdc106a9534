// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "today/news_line.h"
#include "today_setting.h"

#include <QSettings>
#include <QSignalSpy>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

Button* named(const QWidget& parent, const QString& start)
{
    for (auto* button : parent.findChildren<Button*>())
        if (button->accessibleName().startsWith(start) || button->toolTip().startsWith(start))
            return button;
    return nullptr;
}

/// Deal coaching joins on 30 November, published today.
struct News {
    TodaySetting setting{
        twoTalksOnTuesday().version(day(2026, 11, 30), {monthlyDeal(), weeklyPipe()})};

    News()
    {
        QSettings().remove(QStringLiteral("news"));
        publish();
    }

    void publish()
    {
        auto stored = setting.plans.load();
        auto rhythm = stored->plan.rhythm;
        rhythm.versions.back().publishedOn = day(2026, 11, 3);
        rhythm.versions.back().reason = "Big deals slip late; we look at them together.";
        REQUIRE(setting.plans.save(rhythm, stored->stamp));
        setting.desk.planned();
        setting.page->refreshIfStale();
        setting.settle();
    }
    NewsLine& line() { return *setting.page->news(); }
};

} // namespace

TEST_CASE("Managers read the leader's sentence on their Today", "[ui][today]")
{
    News news;
    QSignalSpy wanted(news.setting.page.get(), &TodayPage::changesWanted);

    CHECK(news.line().isVisible());
    CHECK(news.line().sentence()
        == "Rhythm v2 from Mon 30 Nov: Big deals slip late; we look at them together.");
    named(news.line(), "See what changes")->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().at(0).toInt() == 2);
}

TEST_CASE("News that was closed stays closed for that person and version", "[ui][today]")
{
    News news;
    named(news.line(), "Close the news")->click();
    CHECK_FALSE(news.line().isVisible());

    news.setting.desk.recorded();
    news.setting.settle();
    CHECK_FALSE(news.line().isVisible());
    QSettings().remove(QStringLiteral("news"));
}

TEST_CASE("The leader whose talks stay hears no news", "[ui][today]")
{
    News news;
    news.setting.desk.setViewer("l-01");
    news.setting.settle();

    CHECK_FALSE(news.line().isVisible());
}
