// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/rhythm_parts.h"
#include "storage/repositories/stored_names.h"

namespace mor::storage {

namespace {

constexpr StoredNames<GateAnswer::Verdict, 3> kVerdicts{{"open", "clear", "no"}};

} // namespace

std::map<ActivityId, Gate> readGates(Connection& connection)
{
    std::map<ActivityId, Gate> gates;
    auto rows = connection.query("SELECT version, activity, question, verdict, object, note,"
                                 " answered_on, answered_by FROM gate_answer");
    while (rows.next()) {
        auto& gate = gates[{rows.as<int>(0), rows.text(1)}];
        gate.activity = rows.text(1);
        gate.answers.at(rows.as<std::size_t>(2) - 1) = {rows.parsed(3, kVerdicts.parser()),
            rows.text(4), rows.text(5), rows.maybeDay(6), rows.text(7)};
    }
    return gates;
}

void writeGate(Connection& connection, int version, const Gate& gate)
{
    int question = 0;
    for (const auto& answer : gate.answers)
        connection.execute("INSERT INTO gate_answer (version, activity, question, verdict, object,"
                           " note, answered_on, answered_by)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            version, gate.activity, ++question, kVerdicts(answer.verdict), answer.object,
            answer.note, storedDay(answer.answeredOn), answer.answeredBy);
}

std::vector<GateReview> readReviews(Connection& connection)
{
    std::vector<GateReview> reviews;
    auto rows = connection.query("SELECT activity, question, verdict, seen, note, reviewed_on,"
                                 " reviewed_by FROM gate_review ORDER BY position");
    while (rows.next())
        reviews.push_back({rows.text(0), rows.as<int>(1), rows.parsed(2, kVerdicts.parser()),
            rows.text(3), rows.text(4), rows.day(5), rows.text(6)});
    return reviews;
}

void writeReviews(Connection& connection, const std::vector<GateReview>& reviews)
{
    connection.execute("DELETE FROM gate_review");
    int position = 0;
    for (const auto& review : reviews)
        connection.execute("INSERT INTO gate_review (position, activity, question, verdict, seen,"
                           " note, reviewed_on, reviewed_by)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            position++, review.activity, review.question, kVerdicts(review.verdict), review.seen,
            review.note, toIso(review.reviewedOn), review.reviewedBy);
}

} // namespace mor::storage
