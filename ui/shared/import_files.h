// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/import_mapping.h"
#include "core/planning/import_repository.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

class Desk;

/// A date column whose dates can all be read in two ways.
struct DateDoubt {
    std::size_t column = 0; ///< position in the file
    std::string text; ///< the first such date: "03/04/2023"
    Day dayFirst{}; ///< what it means one way
    Day monthFirst{}; ///< and the other
    int dates = 0; ///< of the column
};

/// What a file does not say by itself.
struct ImportQuestion {
    ImportMapping mapping; ///< of a file with columns
    std::string calendar; ///< of holidays: where no row names one
    std::string person; ///< whose calendar file it is
    Day asOf{}; ///< of deals: the day the file tells of
    std::map<std::string, std::string> owners; ///< of deals: person by text; empty: stays a text
};

/// Somebody who owns deals in a file and is no person yet.
struct ImportOwner {
    std::string text; ///< as the file names them
    std::string suggested; ///< person; empty: nobody has that name, or several
    int deals = 0;
};

/// One row of a file as the import sees it.
struct ImportLine {
    enum class Fate { Aside, Added, Changed, Same } fate = Fate::Same;
    QString place; ///< "line 7"
    QStringList cells; ///< as many as the heads
    QStringList problems; ///< each a sentence; of rows set aside
};

/// What an import would do.
struct ImportOutlook {
    QStringList heads;
    std::vector<ImportLine> lines; ///< rows set aside first; at most kMostShown
    int added = 0;
    int changed = 0;
    int same = 0;
    int aside = 0;
    QStringList problems; ///< of the file as a whole; with any nothing can come in
    QStringList remarks; ///< worth knowing before
    std::vector<ImportOwner> owners; ///< to be confirmed before

    static constexpr int kMostShown = 500;
};

struct ImportDone {
    int added = 0;
    int changed = 0;
    int aside = 0;
    QString asideFile; ///< where the rows set aside are; empty: there are none
    QString notDone; ///< what could not be kept beside: the columns, the rows set aside
    std::optional<Uuid> batch; ///< none: nothing changed
};

/// A file that was opened and not brought in. Reads the plan anew with every question.
class ImportFile {
public:
    virtual ~ImportFile() = default;

    struct Facts {
        ImportKind kind = ImportKind::People;
        QString name; ///< "people-november.csv"
        int rows = 0; ///< of a file with columns
        char delimiter = ',';
        QString encoding; ///< "UTF-8"
        QString system; ///< where deals come from; empty: unknown
        int footerLines = 0; ///< left out below the data
        std::vector<std::string> header; ///< empty: a calendar file
        std::vector<std::string> first; ///< first row of data; as many as the header
        std::vector<std::string> fields; ///< that a column can become
        ImportMapping suggested; ///< by the names of the columns, or remembered
        bool remembered = false;
    };

    virtual const Facts& facts() const = 0;
    virtual std::vector<DateDoubt> doubts(const ImportMapping& mapping) const = 0;
    virtual Result<ImportOutlook> check(const ImportQuestion& question) const = 0;
    /// Sets a copy of the workspace aside, brings in what check() counted, writes the other rows to
    /// a file beside it and remembers the columns.
    virtual Result<ImportDone> bringIn(const ImportQuestion& question) const = 0;
};

/// Files that come in: pages know neither format nor folder. Put beside a desk by ui/app.
class ImportFiles : public QObject {
    Q_OBJECT

public:
    struct Ways {
        /// Without a kind it is found out from the file.
        std::function<Result<std::shared_ptr<const ImportFile>>(
            const QString& path, std::optional<ImportKind> kind)>
            open;
        std::function<Result<std::vector<ImportBatch>>()> earlier; ///< newest first
        /// Answers how many entries were changed since and stay as they are.
        std::function<Result<int>(const Uuid& batch)> takeBack;
    };

    ImportFiles(Ways ways, QObject* desk)
        : QObject(desk)
        , m_ways(std::move(ways))
    {
    }
    /// Null where a desk has no access to files.
    static ImportFiles* of(const Desk& desk);

    const Ways& ways() const { return m_ways; }
    /// Asks the window for the page on which files of this kind come in.
    void want(ImportKind kind) { Q_EMIT wanted(kind); }

Q_SIGNALS:
    void wanted(mor::ImportKind kind);

private:
    Ways m_ways;
};

} // namespace mor::ui
