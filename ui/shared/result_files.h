// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_mapping.h"
#include "core/results/result_import.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace mor::ui {

class Desk;

/// A file of results that was read but not brought in.
struct ResultFile {
    QString name; ///< "quota.csv"
    QString path;
    int rows = 0;
    QString mapping; ///< name of the remembered columns it was read by; empty: by their names
    QStringList leftOut; ///< columns nobody knows
    std::vector<ResultRow> readable;
    std::vector<Error> problems; ///< of the rows that can't be read, each with its line
};

/// Files that results come in: pages know neither format nor folder. Put beside a desk by ui/app.
class ResultFiles : public QObject {
    Q_OBJECT

public:
    struct Ways {
        std::function<Result<ResultFile>(const QString& path)> read;
        /// Writes the rows with these problems beside the file; answers where.
        std::function<Result<QString>(const QString& path, const std::vector<Error>& problems)>
            setAside;
        /// Sets a copy of the workspace aside before an import.
        std::function<Result<>()> copyBefore;
    };

    ResultFiles(Ways ways, QObject* desk)
        : QObject(desk)
        , m_ways(std::move(ways))
    {
    }
    /// Null where a desk has no access to files.
    static const ResultFiles* of(const Desk& desk);

    const Ways& ways() const { return m_ways; }

private:
    Ways m_ways;
};

} // namespace mor::ui
