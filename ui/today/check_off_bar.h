// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace mor::ui {

class Button;
class InlineError;

/// A caption over a value that can be chosen from a list: "Held on / Today".
class ValueButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ValueButton(const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setValue(const QString& value, bool missing = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_caption;
    QString m_value;
    bool m_missing = false;
};

/// The foot of the run sheet: when it was held, what shows it, the time spent recording, and the
/// one primary button. For a talk that is on record it offers Take back and Correct instead.
class CheckOffBar : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Record, Recorded, Correct };

    explicit CheckOffBar(QWidget* parent = nullptr);

    void setMode(Mode mode);
    /// Days offered for "held on" end with today.
    void showHeldOn(Day heldOn, Day today);
    void showEvidence(
        const std::vector<EvidenceType>& chosen, const std::vector<EvidenceType>& offered);
    /// "Useful?", "Aylin answers"; empty words hide it.
    void showUseful(const QString& words);
    /// "Aylin's word", "is asked": of a talk on record.
    void showWord(const QString& whose, const QString& words);
    void showSeconds(int seconds);
    /// One sentence above the bar about what went wrong; empty clears it.
    void say(const QString& sentence);
    QString sentence() const;
    /// Names the evidence that is missing and puts the focus on its choice.
    void askForEvidence();
    /// The focus for a talk that is on record.
    void focusRecorded();

Q_SIGNALS:
    void heldOnChosen(mor::Day day);
    void evidenceChosen(const std::vector<mor::EvidenceType>& evidence);
    void checkOffWanted();
    void takeBackWanted();
    void correctWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openDays();
    void openEvidence();
    void space();

    ValueButton* m_heldOn;
    ValueButton* m_evidence;
    ValueButton* m_useful;
    ValueButton* m_clock;
    Button* m_takeBack;
    Button* m_correct;
    Button* m_cancel;
    Button* m_primary;
    InlineError* m_error;
    QBoxLayout* m_row;
    Day m_day{};
    Day m_today{};
    std::vector<EvidenceType> m_chosen;
    std::vector<EvidenceType> m_offered;
};

} // namespace mor::ui
