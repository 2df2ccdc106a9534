// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/uuid.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What a file that comes in holds.
enum class ImportKind : std::uint8_t { People, Holidays, Leave, Busy, Quota, Deals, CheckOffs };

/// As `mor import` calls it: "people", "holidays", "leave", "busy", "quota", "deals", "check-offs".
std::string_view toText(ImportKind kind);
/// Error: "import.unknown_kind" (text).
Result<ImportKind> parseImportKind(std::string_view text);

/// One entry that an import changed, as texts that can be read back; either side is empty where
/// there was or is nothing. See entry_text.h.
struct ImportChange {
    std::string entry; ///< "person", "lines", "calendar", "holiday", "leave", "busy", "result",
                       ///< "call", "deal" or "check-off"
    std::string before;
    std::string after;

    bool operator==(const ImportChange&) const = default;
};

/// One file that was brought in and what it changed. Where it changed nothing there is none.
struct ImportBatch {
    Uuid id;
    ImportKind kind = ImportKind::People;
    std::string source; ///< the file's name without its folder, 1 to 255 bytes
    Instant recordedAt{};
    std::optional<Instant> takenBackAt; ///< none: it stands
    int size = 0; ///< number of changes
    std::vector<ImportChange> changes; ///< in the order of the import; empty in lists

    bool operator==(const ImportBatch&) const = default;
};

/// Remembers which files came in, and what each of them changed. Batches are only ever added; one
/// that was taken back stays in the list.
class ImportRepository {
public:
    virtual ~ImportRepository() = default;

    using Act = std::function<Result<>()>;

    /// Newest first, without their changes.
    virtual Result<std::vector<ImportBatch>> batches() const = 0;
    /// With its changes; none: there is no such import.
    virtual Result<std::optional<ImportBatch>> batch(const Uuid& id) const = 0;
    /// Does the act, which writes through other repositories of the same workspace, and keeps the
    /// batch: both or neither, in one transaction. The error is that of the act, else
    /// "record.id_taken" (id).
    virtual Result<> add(const ImportBatch& batch, const Act& act) = 0;
    /// Does the act and notes that the batch was taken back, both or neither. Results and deals of
    /// the batch are no longer read from then on. Errors: that of the act, "import.unknown" (id),
    /// Conflict "import.taken_back_already" (source).
    virtual Result<> takeBack(const Uuid& id, Instant at, const Act& act) = 0;
};

inline constexpr std::size_t kLongestImportSource = 255; ///< bytes
inline constexpr std::size_t kLongestImportEntry = 20'000; ///< bytes of either side of a change

} // namespace mor
