// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/reminders.h"
#include "ui/today/today_setting.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

constexpr MinuteOfDay kQuarterToTen = 585;
constexpr MinuteOfDay kEleven = 660;

/// Half an hour from 09:45 and from 11:00.
std::vector<TimedTalk> twoTalks()
{
    return {{kFirst, kQuarterToTen, 30, false}, {kSecond, kEleven, 30, false}};
}

const TimedTalk* dueAt(const std::vector<TimedTalk>& talks, MinuteOfDay now,
    const std::set<OccurrenceKey>& reminded = {}, bool recording = false)
{
    return dueReminder(talks, now, 5, reminded, recording);
}

struct ReminderSetting {
    TodaySetting today;
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MinuteOfDay now = 540;
    bool recording = false;
    QStringList told;
    Reminders reminders{
        today.desk, settings, {[this] { return now; }, [this] { return recording; }}, nullptr};

    explicit ReminderSetting(const OrganisationBuilder& organisation = twoTalksOnTuesday())
        : today(organisation)
    {
        QObject::connect(&reminders, &Reminders::due, &reminders,
            [this](const QString& title, const QString& text) { told << title + ": " + text; });
    }
    void at(MinuteOfDay minute)
    {
        now = minute;
        today.settle();
        reminders.look();
    }
};

} // namespace

TEST_CASE("A talk is due for a reminder in the minutes before it begins", "[ui][reminders]")
{
    const auto talks = twoTalks();

    CHECK_FALSE(dueAt(talks, kQuarterToTen - 6));
    REQUIRE(dueAt(talks, kQuarterToTen - 5));
    CHECK(dueAt(talks, kQuarterToTen - 5)->key == kFirst);
    CHECK(dueAt(talks, kQuarterToTen - 1));
    CHECK_FALSE(dueAt(talks, kQuarterToTen)); // it began
    CHECK_FALSE(dueAt(talks, kEleven + 60)); // past
}

TEST_CASE("Nobody is reminded twice, of what is done, or while they talk", "[ui][reminders]")
{
    auto talks = twoTalks();
    const MinuteOfDay before = kQuarterToTen - 3;

    CHECK_FALSE(dueAt(talks, before, {kFirst}));
    CHECK_FALSE(dueAt(talks, before, {}, true));
    talks[0].held = true;
    CHECK_FALSE(dueAt(talks, before));
}

TEST_CASE(
    "A planned talk that runs keeps reminders quiet until it is checked off", "[ui][reminders]")
{
    auto talks = twoTalks();
    talks[1].start = kQuarterToTen + 30; // right after the first

    CHECK_FALSE(dueAt(talks, kQuarterToTen + 27));
    talks[0].held = true;
    REQUIRE(dueAt(talks, kQuarterToTen + 27));
    CHECK(dueAt(talks, kQuarterToTen + 27)->key == kSecond);
}

TEST_CASE("Of two talks that begin soon the first is told, then the other", "[ui][reminders]")
{
    auto talks = twoTalks();
    talks[1].start = kQuarterToTen + 1;
    std::swap(talks[0], talks[1]);

    REQUIRE(dueAt(talks, kQuarterToTen - 2));
    CHECK(dueAt(talks, kQuarterToTen - 2)->key == kFirst);
    REQUIRE(dueAt(talks, kQuarterToTen - 2, {kFirst}));
    CHECK(dueAt(talks, kQuarterToTen - 2, {kFirst})->key == kSecond);
}

TEST_CASE("Reminders are off until they are switched on, and stay as chosen", "[ui][reminders]")
{
    ReminderSetting setting;
    setting.at(kQuarterToTen - 5);
    CHECK(setting.told.isEmpty());

    setting.reminders.choices().at(1)->trigger();
    setting.today.settle();

    CHECK(setting.reminders.minutes() == 5);
    CHECK(setting.reminders.choices().at(1)->isChecked());
    REQUIRE(setting.told.size() == 1);
    const Reminders again(setting.today.desk, setting.settings,
        {[] { return MinuteOfDay{0}; }, [] { return false; }}, nullptr);
    CHECK(again.minutes() == 5);
}

TEST_CASE("A reminder says which talk and when, not with whom, and once", "[ui][reminders]")
{
    ReminderSetting setting;
    setting.reminders.setMinutes(5);
    setting.at(kQuarterToTen - 4);

    REQUIRE(setting.told.size() == 1);
    CHECK(setting.told[0].contains("09:45"));
    const auto& name = setting.today.desk.person("r-001")->name;
    CHECK_FALSE(setting.told[0].contains(QString::fromStdString(name)));
    setting.at(kQuarterToTen - 3);
    CHECK(setting.told.size() == 1);

    setting.recording = true;
    setting.at(kEleven - 2);
    CHECK(setting.told.size() == 1);
    setting.recording = false;
    setting.at(kEleven - 1);
    CHECK(setting.told.size() == 2);
}

TEST_CASE("Who stands in for a talk is reminded of it, its owner is not", "[ui][reminders]")
{
    ReminderSetting setting(
        twoTalksOnTuesday().manager("m-02").except(kFirst, Reassigned{"m-02"}, day(2026, 11, 2)));
    setting.reminders.setMinutes(5);
    setting.at(kQuarterToTen - 4);
    CHECK(setting.told.isEmpty());

    setting.today.desk.setViewer("m-02");
    setting.at(kQuarterToTen - 4);

    REQUIRE(setting.told.size() == 1);
    CHECK(setting.told[0].contains("09:45"));
}
