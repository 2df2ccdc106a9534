// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "shared/import_files.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace mor::ui {

/// Whose deals these are: each owner of the file with the person suggested, to be confirmed once.
class OwnersStep : public QWidget {
    Q_OBJECT

public:
    explicit OwnersStep(QWidget* parent = nullptr);

    void show(std::vector<ImportOwner> owners, const Roster& roster);
    /// What was chosen for each owner: a person, or nobody.
    std::map<std::string, std::string> answers() const;
    bool confirmed() const;
    void confirm(bool on);
    /// What `owner` becomes; empty: stays a name.
    void choose(std::size_t owner, const std::string& person);

Q_SIGNALS:
    void changed();

private:
    std::vector<ImportOwner> m_owners;
    std::vector<QComboBox*> m_people;
    QWidget* m_content = nullptr;
    QCheckBox* m_right = nullptr;
    QVBoxLayout* m_column;
};

} // namespace mor::ui
