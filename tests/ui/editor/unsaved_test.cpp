// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/conflict_strip.h"
#include "ui/editor/editor_setting.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("Who types without a pause is saved every second", "[ui][editor]")
{
    CHECK(EditSession::kLongestMilliseconds == 1000);
    EditorSetting setting;
    auto* latest = setting.view->findChild<QTimer*>("autosave-at-latest");
    REQUIRE(latest);
    setting.type("Purpose", "One deal");
    REQUIRE(latest->isActive());
    const auto running = latest->timerId();
    auto* field = setting.find<QPlainTextEdit>("Purpose");
    QTest::keyClicks(field, " gets");
    CHECK(latest->timerId() == running); // no key puts it off

    latest->start(0);
    setting.settle();
    CHECK(setting.stored().purpose == "One deal gets");
    QTest::keyClicks(field, " better");
    CHECK(latest->isActive());
}

TEST_CASE("Saved is said only after it was saved", "[ui][editor]")
{
    EditorSetting setting;
    const auto says = [&](const QString& start) {
        for (const auto* label : setting.view->findChildren<QLabel*>())
            if (label->text().startsWith(start))
                return true;
        return false;
    };
    setting.type("Purpose", "One deal gets better");
    CHECK(says("Typing."));
    CHECK_FALSE(says("Saved"));
    setting.pause();
    CHECK(says("Saved as draft a moment ago."));
}

TEST_CASE("A choice that was not made is asked again at the next opening", "[ui][editor]")
{
    QTemporaryDir folder;
    const auto file = folder.filePath("north.mor-unsaved.json");
    EditorSetting setting(withDealInDraft(), "DEAL", "l-01", file);
    setting.type("Name", "Deal coaching");
    setting.others({{"name", "Deal clinic"}});
    setting.pause();
    REQUIRE(setting.stored().name == "Deal clinic");

    // The program dies here; the next one knows the workspace and the file beside it.
    EditorSetting next(setting.plans.load()->plan, "PIPE", "l-01", file);
    CHECK_FALSE(next.find<QPushButton>("Publish v2")->isEnabled());
    CHECK(next.find<QPushButton>("Publish v2")
              ->toolTip()
              .startsWith("Somebody else changed Deal clinic while you typed."));
    next.view->open("DEAL");
    next.settle();
    auto* strip = next.view->findChild<ConflictStrip*>();
    CHECK(strip->text() == "Name, yours: Deal coaching\nName, theirs: Deal clinic");
    CHECK(next.find<QLineEdit>("Name")->text() == "Deal coaching");
    CHECK_FALSE(next.find<QPushButton>("Publish v2")->isEnabled());

    next.press("Keep mine: Name");
    CHECK(next.stored().name == "Deal coaching");
    CHECK(next.find<QPushButton>("Publish v2")->isEnabled());
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("A choice that breaks a rule is still there at the next opening", "[ui][editor]")
{
    QTemporaryDir folder;
    const auto file = folder.filePath("north.mor-unsaved.json");
    EditorSetting setting(withDealInDraft(), "DEAL", "l-01", file);
    auto* with = setting.find<QComboBox>("With whom");
    with->setCurrentIndex(with->findText("Each deal")); // needs a trigger
    Q_EMIT with->activated(with->currentIndex());
    setting.pause();
    const auto stored = setting.stored();

    EditorSetting next(setting.plans.load()->plan, "DEAL", "l-01", file);
    CHECK(next.stored() == stored);
    CHECK_FALSE(next.view->findChild<ConflictStrip*>()->isVisible()); // nobody else typed
    CHECK(next.find<QComboBox>("With whom")->currentText() == "Each deal");
}

TEST_CASE("Enter presses the button that has the focus", "[ui][editor]")
{
    EditorSetting setting;
    auto* park = setting.find<QPushButton>("Park it");
    park->setFocus();
    QTest::keyClick(park, Qt::Key_Return);
    CHECK(setting.find<QLineEdit>("Why it is parked"));
    QTest::keyClick(setting.find<QLineEdit>("Why it is parked"), Qt::Key_Escape);
    park->setFocus();
    QTest::keyClick(park, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(setting.find<QLineEdit>("Why it is parked"));
}
