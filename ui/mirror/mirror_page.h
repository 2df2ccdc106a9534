// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mirror/mirror_contents.h"
#include "shared/page.h"
#include "shared/sheet.h"
#include "shared/team_sentences.h"

class QBoxLayout;
class QStackedLayout;

namespace mor::ui {

class Button;
class EmptyState;
class MirrorSide;
class PaperFrame;
class RowsCard;

/// What others see about the viewer: each kind of data with who sees it in which form, when it was
/// last opened, the sentences that somebody above was shown, and the looks of the last months. The
/// same on a sheet of paper. Always about the viewer, nobody else.
class MirrorPage : public Page {
    Q_OBJECT

public:
    /// `sentences` may be null: then none are shown.
    MirrorPage(
        Desk& desk, std::shared_ptr<const TeamSentences> sentences, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    const std::optional<Mirror>& mirror() const { return m_mirror; }
    /// What is shown of what somebody above saw.
    const std::vector<TeamSentence>& sentences() const { return m_told; }
    MirrorSide& side() const { return *m_side; }
    void showSheet(bool shown);
    const Sheet* sheet() const; ///< null while it is not shown
    void showAllLooks(bool all);

Q_SIGNALS:
    void backWanted(); ///< to where adherence is shown

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    void fillTable();
    /// Whose sentences are shown, and of which day.
    struct Above {
        std::string viewer;
        Day day{};
        Onlooker as = Onlooker::Leader;
        bool looked = false; ///< else what they would see today
    };
    std::optional<Above> above() const;
    void askForSentences();
    void showSentences(std::vector<TeamSentence> told);
    void showPaper();
    void sayNothing(const QString& sentence, const QString& why);
    void arrange();

    std::shared_ptr<const TeamSentences> m_sentences;
    Button* m_back;
    QStackedLayout* m_stack;
    QBoxLayout* m_columns;
    RowsCard* m_table;
    MirrorSide* m_side;
    Button* m_print;
    PaperFrame* m_frame;
    EmptyState* m_empty;
    std::optional<Mirror> m_mirror;
    std::vector<TeamSentence> m_told;
    bool m_stacked = false; ///< all of a kind in one cell, where there is no room for columns
};

} // namespace mor::ui
