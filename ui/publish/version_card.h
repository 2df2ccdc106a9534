// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/table_card.h"

#include <QAbstractListModel>
#include <QListView>

namespace mor::ui {

class Button;

/// Published versions, the newest first.
class VersionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ReasonRole = Qt::UserRole, NumberRole };

    using QAbstractListModel::QAbstractListModel;

    void setVersions(const Rhythm& rhythm, Day today);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int number = 0;
        QString head; ///< "v3, in force since Mon 5 Oct"
        QString reason;
    };
    std::vector<Row> m_rows;
};

/// Every published version with its day and reason; looks at one or puts it in force again.
class VersionCard : public TableCard {
    Q_OBJECT

public:
    explicit VersionCard(QWidget* parent = nullptr);

    /// `why` is the reason why acts are not allowed; empty when they are.
    void showVersions(const Rhythm& rhythm, Day today, const QString& why);
    /// Chooses a version as if by the list.
    void choose(int number);

Q_SIGNALS:
    void lookWanted(int number);
    void againWanted(int number);
    void takeBackWanted(int number);

protected:
    void changeEvent(QEvent* event) override;

private:
    int chosen() const; ///< number; 0: none
    void showActs();
    void fit();

    VersionModel m_model;
    QListView* m_list;
    Button* m_look;
    Button* m_again;
    Button* m_takeBack;
    QString m_why;
    Day m_today{};
    std::vector<std::pair<int, Day>> m_from; ///< number and first day, newest first
};

} // namespace mor::ui
