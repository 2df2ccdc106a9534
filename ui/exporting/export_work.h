// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/export_files.h"
#include "shared/paper_sheets.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace mor::ui {

/// A file or paper that is ready to be looked at and written: one of both.
struct ReadyFile {
    ExportRequest request; ///< with the days meant
    ExportFiles::Ready file;
    std::shared_ptr<const PaperDocument> paper;

    QString name() const { return file ? file->facts().fileName : paper->proposal; }
};

/// What was written and where.
struct WrittenFile {
    QString path;
    int beside = 0; ///< files of single people in the folder of that name
};

/// The last export on this computer, to be repeated.
struct LastExport {
    ExportRequest request;
    QString path;
};

/// Makes exports and writes them, away from the interface's thread. One request at a time: a new
/// one makes the earlier one stale.
class ExportWork : public QObject {
    Q_OBJECT

public:
    explicit ExportWork(Desk& desk, QObject* parent = nullptr);

    using Deliver = std::function<void(Result<ReadyFile>)>;
    using Written = std::function<void(Result<WrittenFile>)>;

    /// Errors: those of ExportFiles and PaperSheets; "program.no_files" where there are none.
    void prepare(const ExportRequest& request, Deliver deliver);
    /// Lays paper out anew on the other format; files stay as they are.
    void write(const ReadyFile& ready, const QString& path, Written deliver);
    /// Makes the last export anew, with the days it means today, and puts it in the old one's
    /// place.
    void repeat(Written deliver);
    bool isWriting() const { return m_writing; }

    /// Of this file and viewer on this computer.
    std::optional<LastExport> last() const;
    QString lastFolder() const;

    /// The folder for the files of single people, beside a file: "team-north" for "team-north.ics".
    static QString folderBeside(const QString& path);

private:
    ExportQuestion question(const ExportRequest& request) const;
    void print(const ExportRequest& request, Deliver deliver);
    void writeFiles(const ReadyFile& ready, const QString& path, Written deliver);
    void remember(const ExportRequest& request, const QString& path);
    QString lastKey() const;
    QString nameOf(const char* work) const;

    Desk& m_desk;
    bool m_writing = false;
};

} // namespace mor::ui
