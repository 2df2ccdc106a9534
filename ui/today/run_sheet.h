// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/rhythm/rhythm.h"
#include "shared/card.h"
#include "today/talk_draft.h"
#include "today/talk_line.h"
#include "today/talk_past.h"
#include "today/talk_view.h"

#include <QScrollArea>

#include <memory>

class QLineEdit;
class QSpacerItem;

namespace mor::ui {

class Avatar;
class Button;
class CheckOffBar;
class Chip;
class CriterionTick;
class LastTime;
class NoteField;
class QuestionList;
class StepField;
struct StepText;

/// The middle of Today: everything for one talk on one sheet, from last time to the check-off.
/// Holds what is typed as a draft and asks nobody; the page records.
class RunSheet : public Card {
    Q_OBJECT

public:
    explicit RunSheet(QWidget* parent = nullptr);

    /// Shows a talk with what was typed for it before. The plan must outlive the call only.
    void showTalk(const TalkView& talk, const TalkDraft& draft, std::shared_ptr<const Plan> plan);
    /// What is on record, when it has been read.
    void showPast(const TalkPast& past);
    /// A sentence above the bar: why it was not saved.
    void sayError(const QString& sentence);
    QString error() const;
    void showSeconds(int seconds);
    void askForEvidence();
    void askForReason();
    /// Overdue talks that share a line with this one, to choose from; one or none hides the choice.
    void showCopies(const std::vector<TalkCopy>& copies);
    /// One line above the bar that helps on the first day; empty hides it.
    void showHint(const QString& hint);
    /// Shows the way back to the list when list and sheet share one place.
    void setAlone(bool alone);

    /// Adds what stands in the field for next steps, as Enter would. False, with the focus on it,
    /// while its date is in doubt.
    bool addTypedStep();
    /// Makes what is on record editable.
    void startCorrecting(const TalkDraft& draft);
    /// Shows what is on record again.
    void stopCorrecting(TalkPast past);

    const TalkView& talk() const { return m_talk; }
    const TalkPast& past() const { return m_past; }
    /// What is typed now.
    TalkDraft draft() const;
    bool isRecorded() const { return m_talk.held && !m_draft.correcting; }

    void focusFirst();
    void tick(int number);
    QuestionList* questions() const { return m_questions; }
    void startStep();

Q_SIGNALS:
    void touched(); ///< something was entered: the recording clock runs
    void checkOffWanted();
    void takeBackWanted();
    void correctWanted();
    void stepDone(const mor::Uuid& step);
    void backWanted();
    void moveWanted();
    void excuseWanted();
    void otherCopyWanted(const mor::OccurrenceKey& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void addGap(); ///< between sections
    void chooseCopy();
    QWidget* buildStandard();
    void fillCriteria();
    void fillQuestions();
    void fillSteps();
    void fillBar();
    void addStep(const StepText& step);
    void space();

    TalkView m_talk;
    TalkDraft m_draft;
    TalkPast m_past;
    std::shared_ptr<const Plan> m_plan;
    bool m_filling = false;

    Button* m_back;
    Avatar* m_avatar;
    Label* m_title;
    Label* m_when;
    Chip* m_lever;
    Button* m_copies;
    Button* m_excuse;
    Button* m_move;
    Label* m_hint = nullptr;
    std::vector<TalkCopy> m_otherCopies;
    QBoxLayout* m_headRow;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_sections;
    LastTime* m_last;
    QBoxLayout* m_columns;
    QVBoxLayout* m_criteria;
    QuestionList* m_questions;
    QVBoxLayout* m_steps;
    StepField* m_step;
    NoteField* m_note;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    CheckOffBar* m_bar = nullptr;
    std::vector<CriterionTick*> m_ticks;
    std::vector<QSpacerItem*> m_gaps;
};

} // namespace mor::ui
