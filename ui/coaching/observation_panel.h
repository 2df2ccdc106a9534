// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "coaching/coaching_words.h"
#include "shared/card.h"
#include "shared/card_copies.h"

#include <optional>

class QLineEdit;

namespace mor::ui {

class Button;
class InlineError;
class JudgementEditor;

/// What an observer is saying about a talk.
struct ObservationDraft {
    Judgement judged;
    QString strength;
    QString tryNext;

    bool operator==(const ObservationDraft&) const = default;
};

/// Beside the talks: one of them, judged by its standard, with one strength and one thing to try.
/// Shows to the manager what was said about a talk of theirs.
class ObservationPanel : public Card {
    Q_OBJECT

public:
    explicit ObservationPanel(QWidget* parent = nullptr);

    void showNothing(const QString& why);
    /// A talk to observe; `draft` is what was said or typed before.
    void showTalk(const TalkToObserve& talk, const Plan& plan, Day today,
        const std::optional<ObservationDraft>& draft, const QString& readOnly);
    /// What somebody said about a talk of the reader, or what the reader said about another's.
    void showReceived(const ObservationView& view, const Plan& plan, Day today);

    ObservationDraft draft() const;
    JudgementEditor& editor() const { return *m_editor; }
    /// What was wrong with saving; empty: nothing.
    void sayProblem(const QString& sentence);
    /// As if the button was pressed, if it can be.
    void save();
    QWidget* firstFocus() const;
    /// What it says now.
    CopyRows copyRows() const;

Q_SIGNALS:
    void edited();
    void saveWanted();

private:
    void showParts(bool talk, bool editable);

    Label* m_sentence;
    Label* m_readBy;
    JudgementEditor* m_editor;
    Label* m_strengthName;
    QLineEdit* m_strength;
    Label* m_strengthRead;
    Label* m_tryName;
    QLineEdit* m_try;
    Label* m_tryRead;
    Button* m_save;
    InlineError* m_problem;
};

} // namespace mor::ui
