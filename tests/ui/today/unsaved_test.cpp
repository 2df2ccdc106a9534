// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/open_file.h"
#include "shared/workspace_file.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"
#include "storage/workspace.h"
#include "today/unsaved_check_offs.h"
#include "today/unsaved_line.h"
#include "ui/today/today_setting.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// Today on a real file.
struct FileSetting {
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    std::unique_ptr<OpenFile> file;
    std::unique_ptr<TodayPage> page;
    QString said;

    FileSetting()
    {
        auto made = OpenFile::create(path(), twoTalksOnTuesday().build(), clock, ids);
        REQUIRE(made);
        file = std::move(*made);
        look();
    }

    std::filesystem::path path() const { return folder.filePath("north.mor").toStdString(); }

    void look()
    {
        page = std::make_unique<TodayPage>(file->desk());
        QObject::connect(page.get(), &Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refreshIfStale();
        settle();
        page->firstFocus()->setFocus();
    }

    void close()
    {
        page.reset();
        file.reset();
    }

    void openAgain()
    {
        auto opened = OpenFile::open(path(), clock, ids);
        REQUIRE(opened);
        file = std::move(*opened);
        look();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            file->desk().runner().finish();
            QApplication::processEvents();
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    void holdTheFirst()
    {
        press(Qt::Key_2);
        press(Qt::Key_N);
        QTest::keyClicks(QApplication::focusWidget(), "send the plan Fri");
        press(Qt::Key_Return);
    }

    void checkOff() { press(Qt::Key_Return, Qt::ControlModifier); }
    void tryNow()
    {
        page->unsaved().tryNow();
        settle();
    }

    QString told() const { return page->findChild<UnsavedLine*>()->sentence(); }

    /// As another program reads it.
    std::vector<CheckOff> versions() const
    {
        const auto other = Workspace::open(path(), Workspace::Access::ReadOnly);
        REQUIRE(other);
        return (*other)->practice().checkOffs(kFirst, "m-01").value();
    }
};

/// Another program in the middle of a write.
struct OtherWriter {
    explicit OtherWriter(const std::filesystem::path& file)
        : connection(file.string(), storage::OpenMode::ReadWrite, file.string())
        , transaction(std::in_place, connection)
    {
    }
    void finish() { transaction.reset(); }

    storage::Connection connection;
    std::optional<storage::Transaction> transaction;
};

/// No file of this process may grow beyond some bytes: stands for a full disk.
struct FullDisk {
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit now{bytes, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    }

    void (*handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
};

} // namespace

TEST_CASE("A check-off waits while another program writes, and is saved once", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    OtherWriter other(setting.path());

    setting.checkOff();

    CHECK(setting.told().startsWith("Not saved yet: the talk with "));
    CHECK(setting.told().contains("Another program is writing to north.mor"));
    CHECK(setting.page->sheet()->error().startsWith("Not saved yet"));
    CHECK(setting.page->sheet()->talk().key == kFirst);
    CHECK(setting.page->sheet()->draft().criteria == std::set<int>{2});
    const auto& agenda = setting.page->agenda();
    const auto row = agenda.index(agenda.rowOf(kFirst));
    CHECK(agenda.row(row).talk.unsaved);
    CHECK(agenda.data(row, Qt::AccessibleTextRole).toString().endsWith("not saved yet"));
    CHECK(setting.said.isEmpty());
    CHECK(setting.versions().empty());

    setting.tryNow(); // still
    CHECK(setting.versions().empty());
    setting.clock.setToday(day(2026, 11, 4));
    other.finish();
    setting.tryNow();

    REQUIRE(setting.versions().size() == 1);
    CHECK(setting.versions()[0].fact.heldOn == day(2026, 11, 3)); // when it was said
    CHECK(setting.versions()[0].nextSteps.size() == 1);
    CHECK(setting.told().isEmpty());
    CHECK(setting.said.startsWith("Checked off with"));
    setting.tryNow();
    CHECK(setting.versions().size() == 1);

    setting.file->desk().undoStack().undo(); // as any other
    setting.settle();
    CHECK(setting.versions().back().fact.withdrawn);
}

TEST_CASE("Another talk can be held while one waits to be saved", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    OtherWriter other(setting.path());
    setting.checkOff();
    setting.page->showTalk(kSecond);
    setting.settle();
    setting.page->sheet()->tick(1);

    other.finish();
    setting.tryNow();

    CHECK(setting.versions().size() == 1);
    CHECK(setting.page->sheet()->talk().key == kSecond); // nothing jumps
    CHECK(setting.page->sheet()->draft().criteria == std::set<int>{1});
}

TEST_CASE("What is changed while it waits is a draft again", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    OtherWriter other(setting.path());
    setting.checkOff();

    setting.page->sheet()->tick(3);
    CHECK(setting.told().isEmpty());
    CHECK(setting.page->sheet()->error().startsWith("Changed and not saved"));
    other.finish();
    setting.file->desk().recorded(); // everything is asked for anew
    setting.settle();
    setting.tryNow();
    CHECK(setting.versions().empty());

    setting.checkOff();
    REQUIRE(setting.versions().size() == 1);
    CHECK(setting.versions()[0].fact.criteriaMet == 0b110);
}

TEST_CASE("A file that was moved away gets the check-off when it is back", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    const auto away = setting.path().string() + ".away";
    std::filesystem::rename(setting.path(), away);

    setting.checkOff();

    CHECK(setting.told().contains("north.mor was moved, renamed or deleted"));
    CHECK(setting.page->unsaved().mayHelpToOpenAgain());
    setting.tryNow();
    std::filesystem::rename(away, setting.path());
    setting.tryNow();
    CHECK(setting.told().isEmpty());
    CHECK(setting.versions().size() == 1);
}

TEST_CASE("A full disk keeps the check-off waiting until there is room", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    {
        const FullDisk full(4096);
        setting.checkOff();
        CHECK(setting.told().contains("There is no room left for north.mor"));
        CHECK_FALSE(setting.told().contains("Leave the window open"));
    }
    CHECK(setting.versions().empty());

    setting.tryNow();

    CHECK(setting.told().isEmpty());
    CHECK(setting.versions().size() == 1);
}

TEST_CASE("Where nothing can be kept outside the window, it is told", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    qputenv("XDG_DATA_HOME", setting.folder.filePath("data").toUtf8());
    {
        const FullDisk full(10);
        setting.checkOff();
        CHECK(setting.told().contains("Leave the window open"));
    }
    qunsetenv("XDG_DATA_HOME");
    setting.tryNow();
    CHECK(setting.versions().size() == 1);
}

TEST_CASE("A check-off that waited is saved when the file is opened again, once", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    {
        OtherWriter other(setting.path());
        setting.checkOff();
        setting.close();
    }

    setting.openAgain();

    REQUIRE(setting.versions().size() == 1);
    CHECK(setting.versions()[0].fact.criteriaMet == 0b10);
    CHECK(setting.said.startsWith("Checked off with"));
    setting.close();
    setting.openAgain();
    CHECK(setting.versions().size() == 1);
    CHECK_FALSE(QFileInfo::exists(setting.folder.filePath("north.mor-unsaved-talks.json")));
}

TEST_CASE(
    "A half-typed talk is there after the window was closed, for its author alone", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    const auto kept = setting.folder.filePath("north.mor-unsaved-talks.json");

    setting.close();

    REQUIRE(QFileInfo::exists(kept));
    CHECK((QFileInfo(kept).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    setting.openAgain();
    CHECK(setting.page->sheet()->draft().criteria == std::set<int>{2});
    REQUIRE(setting.page->sheet()->draft().steps.size() == 1);
    CHECK(setting.page->sheet()->draft().steps[0].what == "send the plan");
    setting.checkOff();
    CHECK(setting.versions().size() == 1);
    CHECK_FALSE(QFileInfo::exists(kept));
}

TEST_CASE("A draft nobody came back to is forgotten after two months", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    setting.close();

    setting.clock.setToday(day(2027, 1, 5));
    auto opened = OpenFile::open(setting.path(), setting.clock, setting.ids);
    REQUIRE(opened);
    REQUIRE(UnsavedTalks::of((*opened)->desk())->find("m-01", kFirst));
    opened->reset();

    setting.clock.setToday(day(2027, 1, 6));
    opened = OpenFile::open(setting.path(), setting.clock, setting.ids);
    REQUIRE(opened);
    CHECK_FALSE(UnsavedTalks::of((*opened)->desk())->find("m-01", kFirst));
}

TEST_CASE("What was typed is kept a moment later, not only on closing", "[ui][today]")
{
    FileSetting setting;
    setting.holdTheFirst();
    QTimer* soon = nullptr;
    for (auto* timer : setting.page->findChildren<QTimer*>("keeping"))
        soon = timer;
    REQUIRE(soon);
    CHECK(soon->isActive());
    CHECK(soon->interval() <= 1000);

    soon->start(0);
    setting.settle();

    CHECK(QFileInfo::exists(setting.folder.filePath("north.mor-unsaved-talks.json")));
}

TEST_CASE("Every part of a draft comes back from the file it is kept in", "[ui][today]")
{
    const QTemporaryDir folder;
    const QStringList places{folder.filePath("a.json"), folder.filePath("b/b.json")};
    UnsavedTalk talk{"m-01", kFirst, {}, "Aylin", {}, {}};
    talk.draft.heldOn = day(2026, 11, 2);
    talk.draft.criteria = {1, 5};
    talk.draft.steps = {{"r-001", "call \"Delta\"", day(2026, 11, 9)}};
    talk.draft.stepText = "half";
    talk.draft.note = "shared\nnote";
    talk.draft.privateNote = "private ü";
    talk.draft.evidence = std::vector{EvidenceType::Decision};
    talk.draft.seconds = 42;
    talk.draft.keys = 9;
    talk.draft.clicks = 2;
    talk.draft.correcting = true;
    talk.draft.correctionReason = "wrong day";
    CountingUuids ids;
    talk.id = ids.next({});

    CHECK(UnsavedTalks(places).keep(talk));

    const UnsavedTalks again(places);
    const auto* kept = again.find("m-01", kFirst);
    REQUIRE(kept);
    CHECK(kept->draft == talk.draft);
    CHECK(kept->id == talk.id);
    CHECK(kept->title == "Aylin");
    CHECK_FALSE(again.find("l-01", kFirst));
}

TEST_CASE("A talk somebody else recorded meanwhile is not recorded again", "[ui][today]")
{
    TodaySetting setting;
    setting.practice.refuses = true;
    setting.practice.code = "storage.read_only";
    setting.press(Qt::Key_N);
    setting.type("send the plan Fri");
    setting.press(Qt::Key_Return);
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.page->unsaved().sentence().contains("north.mor can only be read"));

    setting.practice.refuses = false;
    CheckOffRequest other;
    other.occurrence = kFirst;
    other.evidence = {EvidenceType::Decision};
    REQUIRE(CheckOffService(setting.practice, setting.clock, setting.ids)
                .record(setting.desk.plan(), other));
    setting.page->unsaved().tryNow();
    setting.settle();

    CHECK(setting.versions(kFirst).size() == 1);
    CHECK(setting.page->unsaved().sentence().isEmpty());
}

TEST_CASE("No check-off keeps the window waiting as long as others may write", "[ui][today]")
{
    TodaySetting setting;
    std::vector<std::chrono::milliseconds> waits;
    new WorkspaceFile(
        [&](std::chrono::milliseconds time) { waits.push_back(time); }, &setting.desk);
    setting.press(Qt::Key_N);
    setting.type("send the plan Fri");
    setting.press(Qt::Key_Return);

    setting.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waits.size() == 2);
    CHECK(waits[0] < std::chrono::milliseconds{300});
    CHECK(waits[1] == std::chrono::seconds{5});
}
