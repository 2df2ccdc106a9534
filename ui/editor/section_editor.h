// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "editor/edited_field.h"
#include "shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class SectionHeading;

/// What the sections are filled from, beside the activity itself.
struct SectionGround {
    std::shared_ptr<const Plan> plan;
    Day today{};
    GateAnswer::Verdict hours = GateAnswer::Verdict::Clear; ///< the fourth question as typed
    QString hoursOver; ///< sentence where a week does not fit
};

/// A part of the activity with its fields. Reads the activity on load() and writes what counts of
/// what was typed on store(); a text that does not count stays in its field with a sentence why.
class SectionEditor : public QWidget {
    Q_OBJECT

public:
    SectionEditor(const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    /// Touches no field that shows the value already, so that typing goes on.
    virtual void load(const Activity& activity, const SectionGround& ground) = 0;
    virtual void store(Activity& activity) const = 0;
    /// Whether a field holds a text that store() leaves out.
    virtual bool isDirty() const { return firstProblem() != nullptr; }
    /// The first field with a sentence below it; null: none.
    virtual QWidget* firstProblem() const { return nullptr; }
    /// Planned: nothing said yet, and nothing needs to be; Missed: keeps from publishing.
    virtual Mark state(const Activity& activity, const SectionGround& ground) const = 0;
    virtual QWidget* firstFocus() = 0;
    virtual void setReadOnly(bool readOnly, const QString& reason);

Q_SIGNALS:
    void edited(mor::ui::Field field);

protected:
    QVBoxLayout* body() const { return m_body; }
    void setNote(const QString& note);

private:
    QString m_title;
    SectionHeading* m_heading;
    QVBoxLayout* m_body;
};

} // namespace mor::ui
