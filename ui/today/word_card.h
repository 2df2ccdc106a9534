// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "shared/desk.h"
#include "today/words_asked.h"

class QVBoxLayout;

namespace mor::ui {

class InlineError;

/// Asks who sits in front of the program for their word on talks others held with them: one talk at
/// a time, one key for an answer, the next one comes by itself. A word can be changed: the newest
/// counts.
class WordCard : public Card {
    Q_OBJECT

public:
    explicit WordCard(Desk& desk, QWidget* parent = nullptr);

    /// Also while nothing is asked; else it hides then.
    void setAlwaysShown(bool always);

    /// Asks for the words of the viewer again.
    void refresh();
    const WordsAsked& words() const { return m_words; }
    QWidget* firstFocus();

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);
    void countChanged(int asked);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Answer {
        int key = 0; ///< digit
        QString text;
        Confirmation::Word word = Confirmation::Word::Confirmed;
        Usefulness usefulness = Usefulness::NotAnswered;
    };

    static std::vector<Answer> answersTo(const AskedWord& asked);
    /// The talk asked about now; null: none.
    const AskedWord* current() const;
    void fill();
    void fillQuestion(const AskedWord& asked);
    void fillSaid();
    void give(const Answer& answer);
    void change(const OccurrenceKey& key);
    /// Whether the viewer gave a word in this card and may take another.
    bool knowsLast() const;

    Desk& m_desk;
    bool m_alwaysShown = false;
    WordsAsked m_words;
    std::optional<AskedWord> m_changing; ///< a word given before, asked again
    std::pair<std::string, OccurrenceKey> m_lastGiven; ///< by whom and on which talk, in this card
    QVBoxLayout* m_question;
    Label* m_talk;
    Label* m_when;
    QVBoxLayout* m_answers;
    InlineError* m_error;
    QVBoxLayout* m_said;
    Label* m_who; ///< who sees the answers
    std::string m_for; ///< person code of who is asked
};

} // namespace mor::ui
