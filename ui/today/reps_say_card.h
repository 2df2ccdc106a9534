// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/word_figures.h"
#include "shared/card.h"
#include "shared/desk.h"

class QVBoxLayout;

namespace mor::ui {

/// What the people somebody holds talks with say about them, as far as the rules let it be seen:
/// how often they agree that a talk took place, how useful they found talks once enough of them
/// answered, and each talk they say did not take place while that can still be settled. Hides while
/// nobody said anything.
class RepsSayCard : public Card {
    Q_OBJECT

public:
    explicit RepsSayCard(QWidget* parent = nullptr);

    /// Which due dates `show` needs.
    static DayRange rangeFor(const Rhythm& rhythm, Day today);
    void show(const LedgerAnswer& answer, const std::string& holder);
    QString sentences() const; ///< all that is shown, for tests and screen readers

Q_SIGNALS:
    void talkWanted(const mor::OccurrenceKey& key, mor::Day day);

private:
    void showDisputes(const Ledger& ledger, PersonIndex holder);
    void add(const QString& sentence, bool strong = false);

    QVBoxLayout* m_rows;
    QStringList m_sentences;
};

/// "11 of 12 talks are confirmed."
QString agreementWords(const WordFigures& figures);
/// What may be told of how useful talks were; says from when on while it is too little.
QString usefulWords(const WordFigures& figures);

} // namespace mor::ui
