// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/rejected_file.h"

#include "exchange/atomic_file.h"

#include <unordered_map>
#include <utility>

namespace mor {

RejectedRows rejectedRows(const CsvDocument& document, std::vector<Error> problems)
{
    RejectedRows rejected;
    std::unordered_map<std::string, std::vector<Error>> wrong;
    for (const auto& row : document.rows)
        wrong.try_emplace(placeOf(row));
    for (auto& problem : problems)
        if (const auto found = wrong.find(problem.where); found != wrong.end())
            found->second.push_back(std::move(problem));
        else
            rejected.others.push_back(std::move(problem));
    for (const auto& row : document.rows)
        if (auto& own = wrong[placeOf(row)]; !own.empty())
            rejected.rows.push_back({row, std::exchange(own, {})});
    return rejected;
}

std::filesystem::path rejectedFileOf(const std::filesystem::path& file)
{
    auto place = file;
    place += ".rejected.csv";
    return place;
}

Result<> writeRejectedFile(const std::filesystem::path& file, const CsvDocument& document,
    const std::vector<RejectedRow>& rows, const std::function<std::string(const Error&)>& sentence)
{
    return writeFile(
        rejectedFileOf(file), writeRejected(document.header, rows, sentence, styleOf(document)));
}

} // namespace mor
