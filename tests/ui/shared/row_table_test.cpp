// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/row_table.h"
#include "support/catch.h"

#include <QApplication>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

std::vector<Row> threeRows(const QString& words)
{
    std::vector<Row> rows;
    for (const auto* id : {"a", "b", "c"})
        rows.push_back({QLatin1String(id), {{QLatin1String(id)}, {words}},
            QStringLiteral("row %1").arg(QLatin1String(id))});
    return rows;
}

} // namespace

TEST_CASE("A short table grows with its words instead of cutting them", "[ui][shared]")
{
    RowTable table("Waves", {0, 1});
    table.resize(300, 100);
    table.setRows({"", ""}, threeRows("short"));
    const int before = table.sizeHint().height();
    table.setRows({"", ""}, threeRows(QStringLiteral("many words ").repeated(20)));

    CHECK(table.sizeHint().height() > 2 * before);
    CHECK(table.height() == table.sizeHint().height());
}

TEST_CASE("A row is chosen and dropped by keys", "[ui][shared]")
{
    RowTable table("Waves", {0, 1});
    table.setRows({"", ""}, threeRows("short"));
    QStringList told;
    QObject::connect(&table, &RowTable::chosen, [&](const QString& id) { told << "chose " + id; });
    QObject::connect(&table, &RowTable::dropped, [&](const QString& id) { told << "drop " + id; });
    table.select("b");
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Delete);

    CHECK(told == QStringList{"chose b", "drop c"});
}

TEST_CASE("When a row goes, the place stays where it was", "[ui][shared]")
{
    RowTable table("Waves", {0, 1});
    auto rows = threeRows("short");
    table.setRows({"", ""}, rows);
    table.select("b");
    rows.erase(rows.begin() + 1);
    table.setRows({"", ""}, rows);

    CHECK(table.currentId() == "c");
}

TEST_CASE("A screen reader hears the row as a sentence", "[ui][shared]")
{
    RowTable table("Waves", {0, 1});
    table.setRows({"", ""}, threeRows("short"));
    const auto* model = table.model();

    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole) == "row b");
    CHECK(model->index(1, 1).data(Qt::AccessibleTextRole) == "short");
}

TEST_CASE("The row that the keys are on is seen as soon as the table has them", "[ui][shared]")
{
    RowTable table("Waves", {0, 1});
    table.setRows({"", ""}, threeRows("short"));
    table.show();
    table.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&table));
    table.clearFocus();
    const auto without = table.grab().toImage();
    table.setFocus(Qt::TabFocusReason);

    CHECK(table.currentId() == "a");
    CHECK(table.selectionModel()->isRowSelected(0));
    CHECK(table.grab().toImage() != without);
}

TEST_CASE("A column takes from the others what a single word needs", "[ui][shared]")
{
    RowTable table("Teams", {1, 9});
    table.resize(400, 200);
    table.setRows({"", ""}, {{"a", {{"Everybodyhere"}, {"few words"}}, {}}});
    table.show();
    QApplication::processEvents();

    CHECK(table.columnWidth(0)
        >= QFontMetrics(table.font()).horizontalAdvance(QStringLiteral("Everybodyhere")));
    CHECK(table.columnWidth(0) + table.columnWidth(1) <= table.viewport()->width());
}

} // namespace mor::tests
