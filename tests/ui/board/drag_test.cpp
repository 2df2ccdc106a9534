// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/drag_picture.h"
#include "ui/board/board_setting.h"

#include <QDropEvent>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("The column under a dragged card is marked until it leaves", "[ui][board]")
{
    BoardSetting setting;
    const std::unique_ptr<QMimeData> data(dragOf(DragSource::Board, "PIPE"));
    const auto* monthly = setting.board->column(Beat::Monthly);
    auto* viewport = setting.list(Beat::Monthly).viewport();
    const auto enter = [&] {
        QDragEnterEvent event({20, 20}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    };

    enter();
    CHECK(monthly->isTarget());
    CHECK_FALSE(setting.board->column(Beat::Weekly)->isTarget());
    QDragLeaveEvent leave;
    QApplication::sendEvent(viewport, &leave);
    CHECK_FALSE(monthly->isTarget());

    setting.board->showDraft(false); // what is in force is fixed
    enter();
    CHECK_FALSE(monthly->isTarget());
}

TEST_CASE("A drop on the heading of a column counts for the column", "[ui][board]")
{
    BoardSetting setting;
    const std::unique_ptr<QMimeData> data(dragOf(DragSource::Board, "PIPE"));
    auto* monthly = setting.board->column(Beat::Monthly);
    QDragEnterEvent enter({4, 4}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({4, 4}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(monthly, &enter);
    CHECK(monthly->isTarget());
    QApplication::sendEvent(monthly, &drop);
    CHECK_FALSE(monthly->isTarget());
    setting.settle();

    REQUIRE(setting.inDraft("PIPE"));
    CHECK(beatOf(setting.inDraft("PIPE")->cadence.rule) == Beat::Monthly);
}

TEST_CASE("The picture of a dragged card is small and lets the column through", "[ui][board]")
{
    BoardSetting setting;
    const auto& theme = themeOf(*setting.board);
    const auto picture = dragPicture(theme, QString(200, QLatin1Char('m')), 1.0).toImage();

    CHECK(picture.width() <= theme.px(180));
    CHECK(picture.height() <= theme.px(40));
    CHECK(qAlpha(picture.pixel(picture.width() / 2, picture.height() - 4)) < 255);
}
