// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/result_files.h"

#include <QDialog>

#include <optional>

namespace mor {

class ResultRepository;

namespace ui {

class Button;
class Label;

/// What a file of results would bring, before anything is written: what is new, what changes, and
/// every row with a problem. Rows with problems are put aside, the others come in.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Desk& desk, ResultFile file, QWidget* parent = nullptr);

    /// Rows that would change something.
    int usable() const { return m_added + m_changed; }
    QString summary() const { return m_summary; }
    const std::vector<Error>& problems() const { return m_file.problems; }
    void act(); ///< the primary button

Q_SIGNALS:
    void imported(const QString& sentence);

private:
    void check();
    void import();
    void fill();

    Desk& m_desk;
    ResultFile m_file;
    int m_added = 0;
    int m_changed = 0;
    int m_unchanged = 0;
    QString m_summary;
    Label* m_said;
    Button* m_import;
};

} // namespace ui
} // namespace mor
