// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporting/export_choices.h"

#include <QPushButton>
#include <QStringListModel>

namespace mor::ui {

class PickList;

/// A field with the people an export is about; opens a list that is searched by typing.
class WhoField : public QPushButton {
    Q_OBJECT

public:
    explicit WhoField(QWidget* parent = nullptr);

    void setChoices(std::vector<WhoChoice> choices);
    const std::vector<WhoChoice>& choices() const { return m_choices; }
    /// Shows those of the request; who is not among the choices is named by their codes.
    void showOf(const ExportRequest& request);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openList();

    std::vector<WhoChoice> m_choices;
    int m_current = -1;
    QStringListModel m_labels;
    PickList* m_list = nullptr;
};

} // namespace mor::ui
