// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What one column of a file becomes.
struct MappedColumn {
    std::string header; ///< as it stands in the file's first line, trimmed
    std::string field; ///< field of the import, "boss"; empty: not imported
    /// How its dates are written, where no date of the column settles it.
    enum class Dates : std::uint8_t { AsFound, DayFirst, MonthFirst } dates = Dates::AsFound;

    bool operator==(const MappedColumn&) const = default;
};

/// Which column of a file becomes what, remembered under a name.
struct ImportMapping {
    std::string kind; ///< "people"
    std::string name; ///< 1 to 200 bytes; one of a kind and name
    std::vector<MappedColumn> columns; ///< in the order of the file

    bool operator==(const ImportMapping&) const = default;
};

/// Keeps how files were read, so that the next one is read alike.
class ImportMappingRepository {
public:
    virtual ~ImportMappingRepository() = default;

    virtual Result<std::vector<ImportMapping>> mappings(
        std::string_view kind) const = 0; ///< ascending by name
    /// In place of the one with this kind and name. Errors: "import.mapping_too_long" (name).
    virtual Result<> save(const ImportMapping& mapping) = 0;
};

/// What every repository asks before it saves. Error: "import.mapping_too_long" (name).
Result<> checkLengths(const ImportMapping& mapping);

/// The mapping whose headers are those of a file, in any order; null: none.
const ImportMapping* mappingFor(
    const std::vector<ImportMapping>& mappings, const std::vector<std::string>& header);

/// One text each, as they are stored: headers line by line, and "field" or "field dates" line by
/// line. Tabs and line breaks of headers become spaces.
std::string headerText(const ImportMapping& mapping);
std::string fieldsText(const ImportMapping& mapping);
/// Reads them back. Error: "import.mapping_damaged" (name).
Result<ImportMapping> mappingFromTexts(
    std::string kind, std::string name, std::string_view header, std::string_view fields);

/// A header as mappings compare it: trimmed, tabs and line breaks as spaces.
std::string plainHeader(std::string_view header);

inline constexpr std::size_t kLongestMappingName = 200; ///< bytes
inline constexpr std::size_t kLongestMappingText = 20'000; ///< bytes of each of the two texts

} // namespace mor
