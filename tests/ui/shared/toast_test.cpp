// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "shared/toast.h"
#include "support/catch.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mor::ui;

TEST_CASE("A toast says what was done and hands Undo on", "[ui][toast]")
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(window);
    window.show();
    QSignalSpy undo(&toast, &Toast::undoWanted);

    toast.say("Checked off with Jonas Weber in 41 seconds.", true);
    REQUIRE(toast.isVisible());
    CHECK(toast.accessibleName() == "Checked off with Jonas Weber in 41 seconds.");
    CHECK(toast.isCounting());
    toast.findChild<Button*>()->click();

    CHECK(undo.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("A toast stays while the mouse is on it", "[ui][toast]")
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(window);
    window.show();
    toast.say("Moved to Wed 4 Nov.", true);

    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&toast, &enter);
    CHECK_FALSE(toast.isCounting());

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&toast, &leave);
    CHECK(toast.isCounting());
}

namespace {

/// A window with two fields, a toast that offers Redo, and the focus in the first field.
struct ToastOverFields {
    QWidget window;
    QLineEdit* first = new QLineEdit(&window);
    QLineEdit* second = new QLineEdit(&window);
    Toast toast{window};
    QSignalSpy homeless{&toast, &Toast::focusHomeless};

    ToastOverFields()
    {
        window.resize(800, 600);
        second->move(0, 60);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        second->setFocus();
        first->setFocus();
        toast.sayTakenBack("Taken back: a check-off");
    }
};

} // namespace

TEST_CASE("The focus that a hidden field loses does not end on the toast", "[ui][toast]")
{
    ToastOverFields setting;
    setting.second->setFocus();
    setting.second->hide(); // the next one of the window is the toast's button
    QApplication::processEvents();

    CHECK_FALSE(setting.toast.isAncestorOf(QApplication::focusWidget()));
    CHECK(setting.homeless.count() == 1);
}

TEST_CASE("Tab leads to the toast, and its button leads back", "[ui][toast]")
{
    ToastOverFields setting;
    setting.second->setFocus();
    QTest::keyClick(setting.second, Qt::Key_Tab);
    auto* button = qobject_cast<Button*>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK_FALSE(setting.toast.isCounting()); // kept while the keys are on it
    button->click();
    CHECK(setting.second->hasFocus());
}

TEST_CASE("A long toast breaks its line inside the window", "[ui][toast]")
{
    QWidget window;
    window.resize(400, 600);
    Toast toast(window);
    window.show();

    toast.say(
        QString("A sentence that is much longer than the window is wide. ").repeated(3), true);

    CHECK(window.rect().contains(toast.geometry()));
}

TEST_CASE("What can wait is told after what was done", "[ui][toast]")
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(window);
    window.show();

    toast.sayLater("There is no copy of today.");
    toast.say("Checked off.", true);
    QApplication::processEvents();
    CHECK(toast.sentence() == "Checked off.");

    toast.hide();
    QApplication::processEvents();
    CHECK(toast.isVisible());
    CHECK(toast.sentence() == "There is no copy of today.");
}
