// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/conflict_strip.h"
#include "editor/gate_panel.h"
#include "editor/hint_strip.h"
#include "editor/section_list.h"
#include "shared/look.h"
#include "ui/editor/editor_setting.h"

#include <QComboBox>
#include <QScrollArea>
#include <QUndoStack>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("What is typed is in the draft though nobody left the field", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Purpose", "One deal gets better");
    setting.pause();
    setting.view.reset(); // as if the program had died

    CHECK(setting.stored().purpose == "One deal gets better");
}

TEST_CASE("A field that is left is saved at once", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Name", "Deal coaching");
    setting.find<QPlainTextEdit>("Purpose")->setFocus();

    CHECK(setting.stored().name == "Deal coaching");
}

TEST_CASE("What is typed in one field is taken back by one Undo, named", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Name", "Deal");
    setting.pause();
    QTest::keyClicks(setting.find<QLineEdit>("Name"), " coaching");
    setting.pause();
    setting.type("Talk, minutes", "45");
    setting.pause();

    CHECK(setting.stored().minutes.talk == 45);
    CHECK(setting.desk.undoStack().count() == 2);
    CHECK(setting.desk.undoStack().undoText() == "change of Deal coaching");
    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.stored().minutes.talk == 25);
    CHECK(setting.find<QLineEdit>("Talk, minutes")->text() == "25");
    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.stored().name == "Talk DEAL");
    CHECK(setting.find<QLineEdit>("Name")->text() == "Talk DEAL");
}

TEST_CASE("Two people in one draft lose nothing and choose field by field", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Name", "Deal coaching");
    setting.others({{"name", "Deal clinic"}, {"talk", "35"}});
    setting.pause();

    auto* strip = setting.view->findChild<ConflictStrip*>();
    REQUIRE(strip->isVisible());
    CHECK(strip->text() == "Name, yours: Deal coaching\nName, theirs: Deal clinic");
    CHECK(setting.find<QLineEdit>("Name")->text() == "Deal coaching"); // still as typed
    CHECK(setting.find<QLineEdit>("Talk, minutes")->text() == "35"); // nobody typed here
    CHECK(setting.stored().name == "Deal clinic");

    SECTION("keeping mine")
    {
        setting.press("Keep mine: Name");
        CHECK(setting.stored().name == "Deal coaching");
    }
    SECTION("taking theirs")
    {
        setting.press("Take theirs: Name");
        CHECK(setting.stored().name == "Deal clinic");
        CHECK(setting.find<QLineEdit>("Name")->text() == "Deal clinic");
    }
    CHECK(setting.stored().minutes.talk == 35);
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE(
    "What was typed outlives that somebody removes the activity and brings it back", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Name", "Deal coaching");
    setting.type("Purpose", "One deal gets better");
    setting.view->findChild<QTimer*>(QStringLiteral("autosave"))->stop();
    RhythmService theirs(setting.plans, setting.practice, setting.clock);
    auto changed = setting.stored();
    REQUIRE(theirs.remove("DEAL", "l-01"));
    setting.desk.planned();
    setting.settle();
    changed.purpose = "A clinic for deals";
    REQUIRE(theirs.add(changed, "l-01"));
    setting.desk.planned();
    setting.settle();
    setting.pause();

    auto* strip = setting.view->findChild<ConflictStrip*>();
    CHECK(strip->text()
        == "Purpose, yours: One deal gets better\nPurpose, theirs: A clinic for deals");
    CHECK(setting.find<QPlainTextEdit>("Purpose")->toPlainText() == "One deal gets better");
    CHECK(setting.stored().name == "Deal coaching"); // saved when the field was left
    CHECK(setting.stored().purpose == "A clinic for deals");
    setting.press("Keep mine: Purpose");
    CHECK(setting.stored().purpose == "One deal gets better");
}

TEST_CASE("A conflict that waits does not keep other fields from being saved", "[ui][editor]")
{
    EditorSetting setting;
    setting.type("Name", "Deal coaching");
    setting.others({{"name", "Deal clinic"}});
    setting.pause();
    setting.type("Purpose", "One deal gets better");
    setting.pause();

    CHECK(setting.stored().purpose == "One deal gets better");
    CHECK(setting.stored().name == "Deal clinic");
    CHECK(setting.find<QLineEdit>("Name")->text() == "Deal coaching");
}

TEST_CASE("What others change is followed quietly while nothing is typed", "[ui][editor]")
{
    EditorSetting setting;
    setting.others(
        {{"name", "Deal clinic"}, {"criteria", "A map exists|Dates are agreed|One ask"}});
    setting.desk.planned();
    setting.settle();

    CHECK(setting.find<QLineEdit>("Name")->text() == "Deal clinic");
    CHECK(setting.find<QLineEdit>("Criterion 2")->text() == "Dates are agreed");
    CHECK_FALSE(setting.view->findChild<ConflictStrip*>()->isVisible());
}

TEST_CASE("A fifth mandatory field is refused with words that teach", "[ui][editor]")
{
    EditorSetting setting;
    auto* fields = setting.find<QLineEdit>("Fields that must be filled");
    setting.type("Fields that must be filled", "5");
    setting.pause();

    CHECK(setting.stored().mandatoryFields == 2);
    CHECK(fields->text() == "5"); // nothing typed is thrown away
    CHECK(fields->accessibleDescription().startsWith("Four at most."));

    setting.type("Fields that must be filled", "4");
    setting.pause();
    CHECK(setting.stored().mandatoryFields == 4);
    CHECK(fields->accessibleDescription().isEmpty());
}

TEST_CASE("An empty name keeps the old one and says so; all else is saved", "[ui][editor]")
{
    EditorSetting setting;
    auto* name = setting.find<QLineEdit>("Name");
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Delete);
    setting.type("Purpose", "One deal gets better");
    setting.pause();

    CHECK(name->text().isEmpty());
    CHECK(name->accessibleDescription().contains("needs a name"));
    CHECK(setting.stored().name == "Talk DEAL");
    CHECK(setting.stored().purpose == "One deal gets better");
}

TEST_CASE("A talk about a deal is not saved before it has a trigger", "[ui][editor]")
{
    EditorSetting setting;
    auto* with = setting.find<QComboBox>("With whom");
    with->setCurrentIndex(with->findText("Each deal"));
    Q_EMIT with->activated(with->currentIndex());
    setting.pause();
    CHECK(setting.stored().counterpart == Counterpart::Rep);
    CHECK(with->currentText() == "Each deal");

    auto* often = setting.find<QComboBox>("How often");
    often->setCurrentIndex(often->findText("On a trigger"));
    Q_EMIT often->activated(often->currentIndex());
    setting.pause();
    CHECK(setting.stored().counterpart == Counterpart::Deal);
    CHECK(std::holds_alternative<OnTrigger>(setting.stored().cadence.rule));
}

TEST_CASE("An opinion is questioned and the better sentence taken", "[ui][editor]")
{
    EditorSetting setting;
    auto* strip = setting.view->findChild<HintStrip*>();
    CHECK_FALSE(strip->isVisibleTo(setting.view.get()));
    setting.type("Criterion 5", "The manager was supportive");
    setting.pause();
    auto* field = setting.find<QLineEdit>("Criterion 5");
    CHECK(field->accessibleDescription() == "can two people agree on this?");
    CHECK(strip->isVisibleTo(setting.view.get()));
    CHECK(setting.stored().criteria[4] == "The manager was supportive"); // a question, no block

    const auto better = strip->better();
    setting.press("Use this");
    setting.pause();
    REQUIRE_FALSE(better.isEmpty());
    CHECK(field->text() == better);
    CHECK(setting.stored().criteria[4] == better.toStdString());
    CHECK_FALSE(strip->isVisibleTo(setting.view.get()));
}

TEST_CASE("Criteria are put in another order by keys", "[ui][editor]")
{
    EditorSetting setting;
    auto* first = setting.find<QLineEdit>("Criterion 1");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    setting.pause();

    CHECK(setting.stored().criteria
        == std::vector<std::string>{"Second", "First", "Third", "Fourth", "Fifth"});
    CHECK(first->hasFocus());
    CHECK(first->accessibleName() == "Criterion 2");
}

TEST_CASE("A manager reads what the leader designs and changes nothing", "[ui][editor]")
{
    EditorSetting setting(withDealInDraft(), "DEAL", "m-01");
    auto* name = setting.find<QLineEdit>("Name");
    CHECK(name->isReadOnly());
    CHECK(name->toolTip().contains("designed by the leader"));
    CHECK_FALSE(setting.find<QPushButton>("Park it")->isEnabled());
    CHECK_FALSE(setting.find<QPushButton>("Publish v2")->isEnabled());
    CHECK_FALSE(setting.find<QPushButton>("No: Is there a standard to coach to?"));
    CHECK_FALSE(setting.find<QPlainTextEdit>("Purpose")->viewport()->autoFillBackground());
}

TEST_CASE("Esc leads to the board and Ctrl+Page Down to the next section", "[ui][editor]")
{
    EditorSetting setting;
    setting.view->showSection(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->accessibleName() == "Who holds it");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->accessibleName() == "Name");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(setting.toBoard == 1);
}

TEST_CASE("Opened at a problem, the editor shows the section that has it", "[ui][editor]")
{
    EditorSetting setting(withDealInDraft(4.5), "PIPE");
    setting.view->resize(1200, 500);
    setting.view->open("DEAL");
    setting.settle();
    auto* talk = setting.find<QLineEdit>("Talk, minutes");
    const auto* scroll = setting.view->findChild<QScrollArea*>("sections");
    REQUIRE(scroll);
    const QRect shown(talk->mapTo(scroll->viewport(), QPoint(0, 0)), talk->size());
    CHECK(scroll->viewport()->rect().contains(shown));
}

TEST_CASE("With large text in a small window the fields get the room", "[ui][editor]")
{
    EditorSetting setting;
    auto* look = qApp->findChild<Look*>();
    look->setTextPercent(200);
    setting.view->setNarrow(true);
    setting.view->resize(912, 572); // 1024 by 700 without rail and header
    setting.settle();
    const auto* scroll = setting.view->findChild<QScrollArea*>("sections");
    const int room = scroll->height();
    look->setTextPercent(100);
    CHECK(room > 572 * 3 / 4);
}

TEST_CASE("In a wide window form and questions stand in the middle", "[ui][editor]")
{
    EditorSetting setting;
    setting.view->resize(2344, 1380);
    setting.settle();
    const auto* scroll = setting.view->findChild<QScrollArea*>("sections");
    const auto* panel = setting.view->findChild<GatePanel*>();
    const int left
        = setting.view->findChild<SectionList*>()->mapTo(setting.view.get(), QPoint()).x();
    const int right
        = setting.view->width() - panel->mapTo(setting.view.get(), QPoint()).x() - panel->width();
    CHECK(std::abs(left - right) < 20);
    CHECK(panel->width() == 480);
    CHECK(scroll->width() < 920);
}
