// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporting/sheet_model.h"

#include <QTableView>

namespace mor::ui {

/// A sheet as a spreadsheet shows it, or a list of talks. Read by the arrow keys.
class SheetView : public QTableView {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSheet(ExportSheet sheet);
    const ExportSheet& sheet() const { return m_model.sheet(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    SheetModel m_model;
};

} // namespace mor::ui
