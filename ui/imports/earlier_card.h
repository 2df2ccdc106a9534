// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "shared/import_files.h"

namespace mor::ui {

class RowTable;
class Button;

/// Files that came in, newest first; a whole one can be taken back, also days later.
class EarlierCard : public Card {
    Q_OBJECT

public:
    explicit EarlierCard(QWidget* parent = nullptr);

    /// `reason` says why nothing can be taken back here; empty: it can.
    void show(std::vector<ImportBatch> batches, const QString& reason);
    void fail(const QString& sentence);
    RowTable& table() const { return *m_table; }
    Button& takeBack() const { return *m_takeBack; }

Q_SIGNALS:
    void takeBackWanted(const mor::ImportBatch& batch);

private:
    const ImportBatch* current() const;
    void choose();

    std::vector<ImportBatch> m_batches;
    QString m_reason;
    Label* m_none;
    RowTable* m_table;
    Button* m_takeBack;
};

} // namespace mor::ui
