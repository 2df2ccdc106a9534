// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

namespace mor::ui {

/// A thin line under the header that shows work going on, after 300 ms so that quick work shows
/// nothing.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    static constexpr int kDelayMilliseconds = 300;

    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
    bool m_shown = false;
};

} // namespace mor::ui
