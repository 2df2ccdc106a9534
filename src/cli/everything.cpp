// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/everything.h"

#include "cli/files.h"
#include "cli/session.h"
#include "exchange/atomic_file.h"
#include "wiring/workspace_archive.h"

#include <filesystem>
#include <fstream>
#include <ostream>

namespace mor::cli {

namespace {

Result<std::int64_t> readFrom(Program& program, Workspace& workspace, const std::string& file)
{
    // Small archives are in before anybody wonders.
    const auto tell = [&program](std::int64_t rows, bool isAll) {
        if (rows < kRowsPerProgress)
            return;
        program.err << rows << (isAll ? " rows read; checking them.\n" : " rows read.\n");
        program.err.flush();
    };
    if (file == "-")
        return readArchive(workspace, program.in, inputName(file), tell);
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return fail(ErrorKind::NotFound, "file.not_found", {file});
    if (!std::filesystem::is_regular_file(file, failed))
        return fail(ErrorKind::Invalid, "file.not_regular", {file});
    std::ifstream text(file, std::ios::binary);
    if (!text)
        return fail(
            ErrorKind::Unavailable, "file.cannot_read", {file, "the right to read it is missing"});
    return readArchive(workspace, text, inputName(file), tell);
}

} // namespace

Exit exportEverything(Program& program, const std::string& path, const std::string& file,
    Workspace::PrivateNotes notes)
{
    const auto workspace = openWorkspace(path, Workspace::Access::ReadOnly);
    if (!workspace)
        return explain(program, workspace.error());
    if (file == "-") {
        const auto rows = writeArchive(**workspace, notes, [&](std::string_view bytes) -> Result<> {
            program.out << bytes;
            return {};
        });
        return rows ? Exit::Done : explain(program, rows.error());
    }
    if (const auto place = checkFolder(file); !place)
        return explain(program, place.error());
    auto target = AtomicFile::create(file);
    if (!target)
        return explain(program, target.error());
    const auto rows = writeArchive(
        **workspace, notes, [&](std::string_view bytes) { return target->write(bytes); });
    if (!rows)
        return explain(program, rows.error());
    if (const auto written = target->commit(); !written)
        return explain(program, written.error());
    program.err << *rows << " rows written"
                << (notes == Workspace::PrivateNotes::Shown
                           ? ", private notes among them.\n"
                           : "; what is private is left out: --private-notes adds it.\n");
    return Exit::Done;
}

Exit importEverything(Program& program, const std::string& path, const std::string& file)
{
    const auto session = openToChange(program, path);
    if (!session)
        return explain(program, session.error());
    const auto rows = readFrom(program, *session->workspace, file);
    if (!rows)
        return explain(program, rows.error());
    program.err << *rows << " rows came in; " << path << " is whole.\n";
    return Exit::Done;
}

} // namespace mor::cli
