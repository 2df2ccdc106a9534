// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/import_log.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::array<std::string_view, 7> kKinds{
    "people", "holidays", "leave", "busy", "quota", "deals", "check-offs"};

/// Cut between characters.
void shorten(std::string& text, std::size_t mostBytes)
{
    if (text.size() <= mostBytes)
        return;
    auto end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    text.resize(end);
}

} // namespace

std::string_view toText(ImportKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

Result<ImportKind> parseImportKind(std::string_view text)
{
    const auto found = std::ranges::find(kKinds, text);
    if (found == kKinds.end())
        return fail(ErrorKind::Input, "import.unknown_kind", {inQuotes(text)});
    return static_cast<ImportKind>(found - kKinds.begin());
}

std::string importSource(std::string_view file)
{
    const auto slash = file.find_last_of("/\\");
    std::string name{slash == std::string_view::npos ? file : file.substr(slash + 1)};
    if (!isValidUtf8(name))
        for (auto& c : name)
            if (static_cast<unsigned char>(c) >= 0x80)
                c = '?';
    for (auto& c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    shorten(name, kLongestImportSource);
    return name.empty() ? std::string{"-"} : name;
}

Result<Uuid> ImportLog::keep(ImportKind kind, std::string_view source,
    std::vector<ImportChange> changes, const std::function<Result<>(const Uuid& batch)>& act)
{
    ImportBatch batch;
    batch.recordedAt = m_clock.now();
    batch.id = m_uuids.next(batch.recordedAt);
    batch.kind = kind;
    batch.source = importSource(source);
    batch.size = static_cast<int>(changes.size());
    batch.changes = std::move(changes);
    if (const auto kept = m_imports.add(batch, [&] { return act(batch.id); }); !kept)
        return fail(kept);
    m_written = batch.id;
    return batch.id;
}

} // namespace mor
