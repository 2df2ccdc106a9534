// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/talk_dialog.h"

#include <QStandardItemModel>

class QComboBox;
class QLineEdit;
class QListView;

namespace mor::ui {

/// Says why one talk can't be held, in a fixed sentence or in own words, or hands it to somebody
/// else who leads people.
class ExcuseDialog : public TalkDialog {
    Q_OBJECT

public:
    /// The talk must be in the plan.
    ExcuseDialog(Desk& desk, const OccurrenceKey& key, QWidget* parent = nullptr);

    QString reason() const; ///< empty while it is handed over
    std::string deputy() const; ///< person code; empty while it is excused
    void write(const QString& reason); ///< own words
    /// False when there is nobody to take it.
    bool handTo(const std::string& deputy);

protected:
    Result<QString> act() override;

private:
    void build();
    void fillDeputies();
    bool handsOver() const;
    void choose(int row);
    void tell();

    const OccurrenceKey m_key;
    QStandardItemModel m_reasons;
    QListView* m_list;
    QLineEdit* m_words;
    QWidget* m_wordsPlace;
    QComboBox* m_deputy;
    QWidget* m_deputyPlace;
};

} // namespace mor::ui
