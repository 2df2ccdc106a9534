// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/import_files.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace mor::ui {

/// Which column of a file becomes what, with its first row beside it, and the one question about
/// dates that can be read in two ways.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ImportFile> file, const ImportMapping& mapping);
    const ImportMapping& mapping() const { return m_mapping; }
    /// What column `at` becomes; an empty field is not imported.
    void setField(std::size_t at, const std::string& field);
    void answerDates(std::size_t question, bool dayFirst);
    const std::vector<DateDoubt>& doubts() const { return m_doubts; }
    /// A column whose dates nobody has settled; empty: none.
    QString openQuestion() const;
    QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    void choose(std::size_t at);
    void askAboutDates();

    std::shared_ptr<const ImportFile> m_file;
    ImportMapping m_mapping;
    std::vector<DateDoubt> m_doubts;
    QWidget* m_table = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_questions = nullptr;
    std::vector<QComboBox*> m_fields;
};

} // namespace mor::ui
