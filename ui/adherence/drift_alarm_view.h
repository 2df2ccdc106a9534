// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "shared/desk.h"

#include <QWidget>

class QLineEdit;

namespace mor::ui {

class Button;
class InlineError;
class Label;

/// One fall: what fell when, what was said, and what the viewer can do: acknowledge it with what
/// got in the way, and weeks later say what it was.
class DriftAlarmView : public QWidget {
    Q_OBJECT

public:
    DriftAlarmView(Desk& desk, std::shared_ptr<const DriftWatch> watch, const DriftAlarm& alarm,
        QWidget* parent = nullptr);

    const DriftAlarm& alarm() const { return m_alarm; }
    QString text() const; ///< everything it says, for copies
    bool isWriting() const; ///< the field for the sentence is open
    QWidget* firstFocus();
    /// Opens the field for what got in the way, where there is one.
    void answer();

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayWhatFell();
    void makeAcknowledging();
    void makeJudging();
    void write(bool open);
    void acknowledge();
    void judge(DriftVerdict verdict);
    void keep(const Result<DriftWord>& word, const QString& deed, const QString& sentence);

    Desk& m_desk;
    std::shared_ptr<const DriftWatch> m_watch;
    DriftAlarm m_alarm;
    std::vector<Label*> m_sentences;
    Button* m_open = nullptr;
    QWidget* m_why = nullptr;
    QLineEdit* m_sentence = nullptr;
    InlineError* m_error = nullptr;
};

} // namespace mor::ui
