// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "shared/theme.h"

#include <QWidget>

#include <memory>
#include <string>

class QCheckBox;
class QHBoxLayout;

namespace mor::ui {

/// A line with a box to tick, the lever's dot, a name and a count. A click anywhere on it ticks.
class ShowRow : public QWidget {
    Q_OBJECT

public:
    /// Without a count (-1) there is no number.
    ShowRow(const QString& name, bool ticked, int count, QWidget* parent = nullptr);
    /// Puts the lever's dot before the name.
    void showLever(std::shared_ptr<const Plan> plan, const std::string& lever);

Q_SIGNALS:
    void ticked(bool on);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    QHBoxLayout* m_row;
};

/// A glyph with its meaning.
class MarkRow : public QWidget {
    Q_OBJECT

public:
    MarkRow(Mark mark, const QString& meaning, QWidget* parent = nullptr);
};

} // namespace mor::ui
