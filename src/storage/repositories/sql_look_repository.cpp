// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_look_repository.h"

#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

std::int64_t stored(Instant instant) { return instant.time_since_epoch().count(); }

} // namespace

Result<std::vector<Look>> SqlLookRepository::looksAbout(std::string_view person, Day since) const
{
    return asResult([&] {
        std::vector<Look> found;
        auto rows = m_connection.query(
            "SELECT about, kind, viewer, place, day, first_at, last_at, times FROM look"
            " WHERE about = $1 AND day >= $2"
            " ORDER BY last_at DESC, kind, viewer, place",
            person, toIso(since));
        while (rows.next())
            found.push_back({rows.text(0), rows.parsed(1, parseDataKind), rows.text(2),
                rows.text(3), rows.day(4), rows.instant(5), rows.instant(6), rows.as<int>(7)});
        return found;
    });
}

Result<> SqlLookRepository::add(std::span<const Look> looks)
{
    if (const auto fits = checkLooks(looks); !fits)
        return fits;
    return asResult([&] {
        Transaction transaction(m_connection);
        for (const auto& look : looks)
            m_connection.execute(
                "INSERT INTO look (about, kind, viewer, place, day, first_at, last_at, times)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
                " ON CONFLICT (about, kind, viewer, place, day) DO UPDATE SET"
                " first_at = min(first_at, excluded.first_at),"
                " last_at = max(last_at, excluded.last_at), times = times + excluded.times",
                look.about, toText(look.kind), look.viewer, look.place, toIso(look.day),
                stored(look.firstAt), stored(look.lastAt), look.times);
        transaction.commit();
    });
}

Result<int> SqlLookRepository::forgetBefore(Day day)
{
    return asResult([&] {
        const auto isOld = [&] {
            return m_connection.query("SELECT 1 FROM look WHERE day < $1 LIMIT 1", toIso(day))
                .next();
        };
        if (!isOld())
            return 0;
        Transaction transaction(m_connection);
        const auto dropped = m_connection.execute("DELETE FROM look WHERE day < $1", toIso(day));
        transaction.commit();
        return static_cast<int>(dropped);
    });
}

} // namespace mor::storage
