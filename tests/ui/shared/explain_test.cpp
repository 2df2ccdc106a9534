// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/card_copies.h"
#include "shared/explain.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// A window with a list that explains itself and a button that does not; F1 of the window counts.
struct ExplainedWindow {
    QWidget window;
    QListWidget* list = new QListWidget;
    QPushButton* button = new QPushButton("Other");
    int keySheets = 0;

    ExplainedWindow()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(list);
        column->addWidget(button);
        for (const auto* name : {"Held", "Useful"}) {
            auto* item = new QListWidgetItem(name, list);
            item->setWhatsThis(QString("What %1 means").arg(name));
        }
        makeExplained(*list);
        auto* sheet = new QAction(&window);
        sheet->setShortcut(Qt::Key_F1);
        QObject::connect(sheet, &QAction::triggered, &window, [this] { ++keySheets; });
        window.addAction(sheet);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        list->setCurrentRow(1);
    }
};

} // namespace

TEST_CASE("F1 opens what the current item says about itself, Esc closes it", "[ui][shared]")
{
    ExplainedWindow setting;

    QTest::keyClick(setting.list, Qt::Key_F1);
    REQUIRE(ExplanationNote::current());
    CHECK(ExplanationNote::current()->text() == "What Useful means");
    CHECK(setting.list->hasFocus());
    CHECK(setting.keySheets == 0);
    QTest::keyClick(setting.list, Qt::Key_Escape);
    CHECK_FALSE(ExplanationNote::current());
}

TEST_CASE("F1 elsewhere keeps its meaning", "[ui][shared]")
{
    ExplainedWindow setting;
    setting.button->setFocus();

    QTest::keyClick(setting.button, Qt::Key_F1);

    CHECK(setting.keySheets == 1);
    CHECK_FALSE(ExplanationNote::current());
}

TEST_CASE("One line explains what has the focus", "[ui][shared]")
{
    ExplainedWindow setting;
    ExplanationLine line(setting.window);
    line.setOtherwise("Who may see this");

    setting.button->setFocus();
    CHECK(line.text() == "Who may see this");
    setting.list->setFocus();
    CHECK(line.text() == "What Useful means (F1)");
    setting.list->setCurrentRow(0);
    CHECK(line.text() == "What Held means (F1)");
}

TEST_CASE("A card is copied as text, as CSV and as a picture", "[ui][shared]")
{
    QWidget card;
    auto* inside = new QPushButton("7 of 8", &card);
    card.resize(80, 40);
    CardCopies copies(card, [] {
        return CopyRows{"Teams", {"team", "held"}, {{"North, \"old\"", "7 of 8"}, {"=1+1", "-"}}};
    });
    card.show();
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    inside->setFocus();
    const auto& clipboard = *QApplication::clipboard();

    QTest::keyClick(inside, Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboard.text() == "Teams\nteam\theld\nNorth, \"old\"\t7 of 8\n=1+1\t-\n");
    QTest::keyClick(inside, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(
        clipboard.text() == "Teams\r\nteam,held\r\n\"North, \"\"old\"\"\",7 of 8\r\n'=1+1,'-\r\n");
    QTest::keyClick(inside, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    CHECK(clipboard.pixmap().size() == card.size());
}

} // namespace mor::tests
