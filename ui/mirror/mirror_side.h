// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mirror/mirror_contents.h"
#include "shared/team_sentences.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class Button;
class Card;
class Label;
class RowsCard;

/// Beside the table: what somebody above was shown, word for word, and the looks of the last
/// months.
class MirrorSide : public QWidget {
    Q_OBJECT

public:
    explicit MirrorSide(QWidget* parent = nullptr);

    void showLooks(const Mirror& mirror, const Roster& roster, Day today);
    /// Without a title there is nothing to tell.
    void setSeen(const QString& title, const QString& note);
    void showSentences(const std::vector<TeamSentence>& told);
    /// All looks, not only the last.
    void showAll(bool all);
    RowsCard& looks() const { return *m_looks; }
    /// Copies a question on the chosen look.
    void ask();

Q_SIGNALS:
    void asked();
    void allWanted(bool all);

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    Card* m_seen;
    Label* m_title; ///< wraps, where a card's own would be cut
    QVBoxLayout* m_lines;
    Label* m_note;
    RowsCard* m_looks;
    Button* m_ask;
    Button* m_all;
    bool m_showsAll = false;
};

} // namespace mor::ui
