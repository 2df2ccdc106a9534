// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "today/unsaved_talks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const OccurrenceKey kFirst = key("PIPE/m-01/r-001/2026-11-06");
const OccurrenceKey kSecond = key("PIPE/m-01/r-002/2026-11-06");

UnsavedTalk typed(
    const std::string& by, const OccurrenceKey& talk, const QString& note, const Uuid& id = {})
{
    UnsavedTalk typed{by, talk, {}, {}, id, {}};
    typed.draft.note = note;
    return typed;
}

/// In alphabetical order.
QStringList notesIn(const QString& place)
{
    QStringList notes;
    QFile file(place);
    if (file.open(QIODevice::ReadOnly))
        for (const auto entry : QJsonDocument::fromJson(file.readAll()).array())
            notes << entry.toObject()["typed"].toObject()["note"].toString();
    notes.sort();
    return notes;
}

} // namespace

TEST_CASE("Two windows on one file leave each other's drafts in place", "[ui][today]")
{
    const QTemporaryDir folder;
    const QStringList places{folder.filePath("a.json"), folder.filePath("b/b.json")};
    UnsavedTalks one(places);
    UnsavedTalks other(places);
    CountingUuids ids;
    REQUIRE(one.keep(typed("m-01", kFirst, "from one", ids.next({}))));
    REQUIRE(other.keep(typed("m-01", kSecond, "from the other")));
    REQUIRE(other.keep(typed("m-01", kFirst, "the same talk in the other")));

    SECTION("what each wrote stands in the file")
    {
        CHECK(notesIn(places[0])
            == QStringList{"from one", "from the other", "the same talk in the other"});
    }
    SECTION("a window with nothing left leaves the file to the other")
    {
        other.forget("m-01", kSecond);
        other.forget("m-01", kFirst);
        CHECK(notesIn(places[0]) == QStringList{"from one"});
    }
    SECTION("a file that is gone is written again, also for what did not change")
    {
        QFile::remove(places[0]);
        CHECK(one.keep(typed("m-01", kFirst, "from one", one.find("m-01", kFirst)->id)));
        CHECK(notesIn(places[0]) == QStringList{"from one"});
    }
}

TEST_CASE("A file with drafts that can't be read is left alone", "[ui][today]")
{
    const QTemporaryDir folder;
    const QStringList places{folder.filePath("a.json"), folder.filePath("b/b.json")};
    const auto content = GENERATE(QByteArray("[{\"cut\": "), QByteArray(5 * 1024 * 1024, ' '));
    QFile foreign(places[0]);
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write(content);
    foreign.close();

    UnsavedTalks talks(places);
    CHECK(talks.keep(typed("m-01", kFirst, "mine")));
    CHECK(notesIn(places[1]) == QStringList{"mine"});
    talks.forget("m-01", kFirst);

    REQUIRE(foreign.open(QIODevice::ReadOnly));
    CHECK(foreign.readAll() == content);
    CHECK_FALSE(QFileInfo::exists(places[1]));
}

TEST_CASE("An entry of a later program stays in the file of drafts", "[ui][today]")
{
    const QTemporaryDir folder;
    const QStringList places{folder.filePath("a.json")};
    QFile file(places[0]);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"later": true, "typed": {"note": "not ours"}}])");
    file.close();

    UnsavedTalks talks(places);
    REQUIRE(talks.keep(typed("m-01", kFirst, "mine")));
    CHECK(notesIn(places[0]) == QStringList{"mine", "not ours"});
    talks.forget("m-01", kFirst);
    CHECK(notesIn(places[0]) == QStringList{"not ours"});
}
