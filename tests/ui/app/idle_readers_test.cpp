// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/idle_readers.h"
#include "storage/workspace.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("A reader given back is used again and reads what was written since", "[ui][app]")
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("north.mor")).toStdString();
    auto written = Workspace::create(path, *OrganisationBuilder().manager("m-01").plan()).value();
    auto readers = std::make_shared<IdleReaders>(path);
    const auto talksRead = [](Workspace& reader) {
        return reader.practice().unplannedTalks({kFirstDay, kLastDay}).value().size();
    };

    auto first = readers->take().value();
    auto second = readers->take().value();
    CHECK(first != second); // one thread each
    CHECK(talksRead(*first) == 0);
    const auto* given = first.get();
    first.reset();

    UnplannedTalk talk;
    talk.id = uuid(1);
    talk.owner = talk.person = "m-01";
    talk.heldOn = talk.recordedOn = day(2026, 11, 3);
    REQUIRE(written->practice().add(talk));
    first = readers->take().value();
    CHECK(first.get() == given);
    CHECK(talksRead(*first) == 1);

    readers.reset(); // the file is closed while a reader is out
    CHECK(talksRead(*second) == 1);
}
