// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sheet.h"

#include <QScrollArea>

#include <optional>

namespace mor::ui {

/// Sheets of paper one below the other, white in every theme, as wide as there is room. Scrolled by
/// the arrow and page keys.
class PaperView : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    void show(Sheet sheet, const QString& title);
    const std::optional<Sheet>& sheet() const { return m_sheet; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Canvas;
    void fit();

    std::optional<Sheet> m_sheet;
    Canvas* m_canvas;
};

} // namespace mor::ui
