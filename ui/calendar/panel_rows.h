// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/lever_colours.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;

namespace mor::ui {

/// A line with a box to tick, the lever's dot, a name and a count. A click anywhere on it ticks.
class ShowRow : public QWidget {
    Q_OBJECT

public:
    /// Without a lever there is no dot; without a count (-1) no number.
    ShowRow(const QString& name, bool ticked, std::optional<LeverLook> lever, int count,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void ticked(bool on);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

/// A glyph with its meaning.
class MarkRow : public QWidget {
    Q_OBJECT

public:
    MarkRow(Mark mark, const QString& meaning, QWidget* parent = nullptr);
};

} // namespace mor::ui
