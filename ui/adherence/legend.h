// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mor::ui {

/// One line below a card that says what its cells, bars and signs mean; breaks off at the end where
/// there is no room, the whole text is in the description.
class Legend : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Grid, Verdicts };

    explicit Legend(Kind kind, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Kind m_kind;
};

} // namespace mor::ui
