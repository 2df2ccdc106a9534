// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/talks_behind.h"

#include <QFrame>

class QVBoxLayout;

namespace mor::ui {

class Button;
class Card;
class Label;
class RowTable;

/// The talks behind a number, over the right edge of the page, so that nothing on it moves. Esc
/// closes; Enter opens a talk on Today where the viewer may see each of them.
class TalksPanel : public QFrame {
    Q_OBJECT

public:
    explicit TalksPanel(QWidget* parent = nullptr);

    void showTalks(const TalkQuestion& question, TalksBehind behind, Day today);
    const RowTable& table() const { return *m_table; }
    QString sentence() const;
    /// Where keys go when it opens.
    void focus();
    /// Stands at the right edge of its parent, as wide as that allows.
    void place();

Q_SIGNALS:
    void closeWanted();
    void said(const QString& sentence);
    void talkChosen(const mor::OccurrenceKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    TalksBehind m_behind;
    Card* m_card;
    Button* m_close;
    Label* m_days;
    Label* m_sentence;
    RowTable* m_table;
};

/// "23 held, 1 late, 2 missed, 1 excused"
QString stateCounts(const Counts& counts);

} // namespace mor::ui
