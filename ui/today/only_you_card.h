// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "shared/desk.h"
#include "today/only_you.h"

class QSpinBox;
class QVBoxLayout;

namespace mor::ui {

class Button;
class InlineError;

/// "Only you see this": how often somebody says they hold each talk beside how often they did, and
/// what in their records looks less honest than it may be. Nobody above them is shown either.
class OnlyYouCard : public Card {
    Q_OBJECT

public:
    explicit OnlyYouCard(Desk& desk, QWidget* parent = nullptr);

    /// Reads it for the viewer; hides where nothing is theirs to say.
    void refresh();
    QString sentences() const { return m_sentences.join(QLatin1Char(' ')); }

Q_SIGNALS:
    void talkWanted(const mor::OccurrenceKey& key, mor::Day day);
    void said(const QString& sentence, bool undoable);

private:
    void fill();
    void fillAsking();
    void fillGaps();
    void fillHints();
    void add(const QString& sentence, QColor Theme::*colour = &Theme::text);
    void save();
    void openTalks(const HonestyHint& hint, const QWidget& from);
    std::string viewer() const;

    Desk& m_desk;
    OnlyYou m_only;
    std::string m_for; ///< person code of who is told
    bool m_asking = false; ///< numbers are being typed
    QVBoxLayout* m_rows;
    InlineError* m_error;
    std::vector<std::pair<std::string, QSpinBox*>> m_numbers; ///< by activity
    QStringList m_sentences;
};

} // namespace mor::ui
