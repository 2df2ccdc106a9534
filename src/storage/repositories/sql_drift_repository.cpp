// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_drift_repository.h"

#include "storage/repositories/drift_rows.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

template <class Record>
Result<> added(Connection& connection, const Record& record)
{
    return asResult([&] {
        Transaction transaction(connection);
        insert(connection, record);
        transaction.commit();
    });
}

} // namespace

Result<> SqlDriftRepository::add(const DriftWord& word) { return added(m_connection, word); }

Result<> SqlDriftRepository::add(const DriftSettingWord& setting)
{
    return added(m_connection, setting);
}

Result<std::vector<DriftWord>> SqlDriftRepository::words() const
{
    return asResult([&] {
        std::vector<DriftWord> found;
        visitDriftWords(m_connection,
            [&](DriftWord&& word, const Digest&) { found.push_back(std::move(word)); });
        return found;
    });
}

Result<std::vector<DriftSettingWord>> SqlDriftRepository::settings() const
{
    return asResult([&] {
        std::vector<DriftSettingWord> found;
        visitDriftSettings(m_connection,
            [&](DriftSettingWord&& word, const Digest&) { found.push_back(std::move(word)); });
        return found;
    });
}

} // namespace mor::storage
