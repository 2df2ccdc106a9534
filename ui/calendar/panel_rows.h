// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "shared/theme.h"

#include <QWidget>

#include <memory>
#include <string>

class QCheckBox;
class QComboBox;
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

/// One of several values, or all of them, which is the empty one.
class FilterChoice : public QWidget {
    Q_OBJECT

public:
    /// `all` is the word for "not chosen".
    FilterChoice(const QString& name, const QString& all, QWidget* parent = nullptr);
    void offer(const QString& word, const QString& value);
    /// Without telling; a value that is not there is offered as it is.
    void choose(const QString& value);

Q_SIGNALS:
    void chosen(const QString& value);

private:
    QComboBox* m_box;
};

/// A glyph with its meaning.
class MarkRow : public QWidget {
    Q_OBJECT

public:
    MarkRow(Mark mark, const QString& meaning, QWidget* parent = nullptr);
};

} // namespace mor::ui
