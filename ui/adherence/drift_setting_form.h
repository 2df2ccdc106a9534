// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "shared/desk.h"

#include <QWidget>

class QSpinBox;

namespace mor::ui {

class InlineError;
class Label;

/// How early drift is told: what is to be caught, how often a false alarm may come, and how long a
/// manager knows alone. Before anything is saved it says what would be promised then.
class DriftSettingForm : public QWidget {
    Q_OBJECT

public:
    explicit DriftSettingForm(Desk& desk, QWidget* parent = nullptr);

    /// Fills the fields with what is in force. `watch` has one series at least.
    void load(std::shared_ptr<const DriftWatch> watch);
    DriftSetting setting() const; ///< as the fields stand
    QString promise() const; ///< what would be promised; empty while it is computed
    void save();
    QWidget* firstFocus();

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSpinBox* addField(const QString& name, const QString& suffix, int least, int most);
    void compute();

    Desk& m_desk;
    std::shared_ptr<const DriftWatch> m_watch;
    QSpinBox* m_caught;
    QSpinBox* m_weeks;
    QSpinBox* m_days;
    Label* m_promise;
    InlineError* m_error;
};

/// The watch as it would promise under another setting; alarms are left as they are. Takes its
/// time.
DriftWatch promisedUnder(DriftWatch watch, const DriftSetting& setting);

} // namespace mor::ui
