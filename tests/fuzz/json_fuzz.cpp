// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "exchange/json/json_reader.h"
#include "exchange/json/json_writer.h"

namespace mor::tests {

/// What is read is the same when written and read again.
void tryOut(std::string_view bytes)
{
    const auto value = readJson(bytes, "file.json", {20'000, 5'000, 32, 2'000});
    if (!value)
        return;
    const auto text = toText(*value);
    const auto again = readJson(text, "file.json");
    expect(again && toText(*again) == text);
}

} // namespace mor::tests
