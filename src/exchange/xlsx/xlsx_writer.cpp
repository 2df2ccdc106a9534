// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/xlsx/xlsx_writer.h"

#include "exchange/xlsx/sheet_text.h"
#include "exchange/xlsx/sheet_writer.h"

#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <system_error>

namespace mor {

namespace {

struct WorkbookFree {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

tl::unexpected<Error> cannotWrite(std::string reason)
{
    return fail(ErrorKind::Invalid, "xlsx.cannot_write", {std::move(reason)});
}

/// A folder that only its owner may enter, gone with everything in it at the end.
class PrivateFolder {
public:
    PrivateFolder()
    {
        std::error_code failed;
        auto name = (std::filesystem::temp_directory_path(failed) / "mor-export-XXXXXX").string();
        if (!failed && ::mkdtemp(name.data()) != nullptr)
            m_path = name;
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    const std::string& path() const { return m_path; } ///< empty: there is none

private:
    std::string m_path;
};

void setProperties(lxw_workbook* workbook, const Workbook& content)
{
    auto title = content.title;
    std::string program = "MOR Planner";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = program.data();
    properties.created = std::chrono::system_clock::to_time_t(content.made);
    workbook_set_properties(workbook, &properties);
}

Result<> passOn(const std::string& file, const std::function<Result<>(std::string_view)>& sink)
{
    std::ifstream bytes(file, std::ios::binary);
    std::array<char, 64 * 1024> piece{};
    while (bytes.read(piece.data(), piece.size()) || bytes.gcount() > 0)
        if (auto passed = sink({piece.data(), static_cast<std::size_t>(bytes.gcount())}); !passed)
            return passed;
    return bytes.eof() ? Result<>{} : cannotWrite("the temporary file can't be read");
}

} // namespace

Result<> checkRows(const Workbook& workbook)
{
    for (const auto& sheet : workbook.sheets)
        if (sheet.rowCount > kMostSheetRows)
            return fail(ErrorKind::Invalid, "export.too_many_rows",
                {std::to_string(sheet.rowCount), std::to_string(kMostSheetRows)});
    return {};
}

Result<> writeXlsx(const Workbook& workbook, const std::function<Result<>(std::string_view)>& sink)
{
    if (auto fits = checkRows(workbook); !fits)
        return fits;
    const PrivateFolder folder;
    if (folder.path().empty())
        return cannotWrite(std::generic_category().message(errno));
    auto place = folder.path();
    const auto file = place + "/workbook.xlsx";
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    std::unique_ptr<lxw_workbook, WorkbookFree> book(workbook_new_opt(file.c_str(), &options));
    if (!book)
        return cannotWrite("out of memory");
    setProperties(book.get(), workbook);
    SheetWriter writer(book.get(), workbook.letterPaper);
    std::set<std::string> names;
    for (const auto& sheet : workbook.sheets)
        writer.write(sheet, sheetName(sheet.name, names));
    if (const auto closed = workbook_close(book.release()); closed != LXW_NO_ERROR)
        return cannotWrite(lxw_strerror(closed));
    return passOn(file, sink);
}

} // namespace mor
