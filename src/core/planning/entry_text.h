// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mor {

struct ImportChange;

/// An entry as one line of text, for comparing and putting back: "code=r-003", "name=Ana Ruiz" …
/// with tabs between. The first fields say which entry it is.
class EntryText {
public:
    EntryText() = default;
    /// Reads a text back; what is no field is passed over.
    explicit EntryText(std::string_view text);

    /// Empty values are left out.
    EntryText& add(std::string_view field, std::string_view value);
    /// Empty where there is no such field.
    std::string_view operator[](std::string_view field) const;
    /// All values of a field that stands several times.
    std::vector<std::string_view> all(std::string_view field) const;
    std::string text() const;
    const std::vector<std::pair<std::string, std::string>>& fields() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// The value of the first field of what a change is about: "r-003".
std::string entryOf(const ImportChange& change);
/// Names of the fields that a change changed; empty for what was added or removed as a whole.
std::vector<std::string> fieldsChangedBy(const ImportChange& change);

} // namespace mor
