// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_service.h"
#include "core/planning/export_request.h"
#include "core/schedule/plan.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mor {
class ExportPresetRepository;
}

namespace mor::ui {

class Desk;

/// What is to be written for whom, as of now.
struct ExportQuestion {
    ExportRequest request;
    std::string viewer; ///< code; empty while the roster is
    std::shared_ptr<const Plan> plan;
    Day today{};
    Instant now{};
};

/// The first rows of a sheet, or of a calendar, as they will be read.
struct ExportSheet {
    QString name;
    QStringList heads;
    std::vector<bool> trailing; ///< by column: numbers stand at the end of the cell
    std::vector<QStringList> rows; ///< each as long as `heads`
    std::size_t rowCount = 0; ///< of the whole sheet
    bool isSpreadsheet = true; ///< with letters over the columns and numbers beside the rows
};

/// What can be told of a file before it is written.
struct ExportFacts {
    QString fileName; ///< that is proposed
    std::vector<ExportSheet> sheets;
    QString text; ///< first lines of a file of text
    bool isWhole = true; ///< `text` is all of it
    std::size_t rows = 0;
    std::size_t people = 0; ///< it tells about
    std::size_t reps = 0; ///< among them
    int workingDays = 0;
    QString readers; ///< who may read it, in a sentence
    std::vector<Seen> tells; ///< what it tells about others
};

/// A file that is ready to be written; for any thread.
class ReadyExport {
public:
    virtual ~ReadyExport() = default;

    virtual const ExportFacts& facts() const = 0;
    /// Beside an older file of the name, then in its place. Error: "file.cannot_write" and those of
    /// the format.
    virtual Result<> write(const QString& path) const = 0;
};

/// Files that leave, by function: pages know neither format nor folder. Put beside a desk by
/// ui/app.
class ExportFiles : public QObject {
    Q_OBJECT

public:
    using Ready = std::shared_ptr<const ReadyExport>;
    struct Ways {
        /// For any thread. Errors: those of exportDocument().
        std::function<Result<Ready>(const ExportQuestion&)> prepare;
        /// Writes a file for each person into a folder that is there, for any thread; answers how
        /// many there are.
        std::function<Result<int>(const ExportQuestion&, const QString& folder)> writeEach;
        ExportPresetRepository* presets = nullptr; ///< null: none can be kept
    };

    ExportFiles(Ways ways, QObject* desk)
        : QObject(desk)
        , m_ways(std::move(ways))
    {
    }
    /// Null where a desk has no access to files.
    static const ExportFiles* of(const Desk& desk);

    const Ways& ways() const { return m_ways; }

private:
    Ways m_ways;
};

} // namespace mor::ui
