// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/rows_card.h"

#include <QStandardItemModel>

#include <optional>

class QLineEdit;
class QListView;
class QPlainTextEdit;

namespace mor::ui {

class Button;
class InlineError;
class MeanwhileStrip;

/// What leadership wants this year: names, meanings, levers and their order. A new one is saved as
/// soon as it has a name and a lever, an old one whenever a field is left.
class PrioritiesCard : public RowsCard {
    Q_OBJECT

public:
    explicit PrioritiesCard(QWidget* parent = nullptr);

    void showRhythm(const Rhythm& rhythm);
    void setReasonReadOnly(const QString& reason);
    void sayProblem(const QString& sentence);
    void choose(const QString& code); ///< shows a priority in the form
    void begin(); ///< an empty form for a new one
    void store(); ///< saves what was typed
    /// Only name and levers matter while it is new.
    Priority priority() const;

Q_SIGNALS:
    void saved(const mor::Priority& priority, const std::optional<mor::Priority>& was);
    void removed(const QString& code);
    void ordered(const std::vector<std::string>& codes);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    void fitMeaning();
    void showPriority();
    void moveCurrent(int step);
    void moveLever(int step);
    std::optional<Priority> shown() const;
    void showFirst();
    bool keepsTyped(); ///< asks where somebody else saved meanwhile

    Rhythm m_rhythm; ///< strategy and levers only
    QString m_code; ///< of the priority shown; empty: a new one
    std::optional<Priority> m_was; ///< as it was filled in
    bool m_open = false;
    bool m_filling = false;
    bool m_readOnly = false;
    std::vector<Button*> m_acts;
    QWidget* m_form = nullptr;
    QLineEdit* m_name;
    QPlainTextEdit* m_meaning;
    QStandardItemModel m_levers;
    QListView* m_leverList;
    InlineError* m_problem;
    MeanwhileStrip* m_meanwhile;
};

} // namespace mor::ui
