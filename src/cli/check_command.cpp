// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/check_command.h"

#include "cli/session.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/period.h"
#include "core/practice/check_off_service.h"

#include <charconv>
#include <fstream>
#include <istream>
#include <ostream>

namespace mor::cli {

namespace {

/// The words of one check-off, from options or from a line of a batch.
struct CheckWords {
    std::string key, heldOn, minutes, criteria, evidence, note, privateNote, id, by;
    std::vector<std::string> next;
    std::string correction;
};

Result<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end)
        return fail(ErrorKind::Invalid, "number.malformed", {mor::quoted(text)});
    return number;
}

Result<CheckOffRequest> requestOf(const Plan& plan, Day today, const CheckWords& words)
{
    CheckOffRequest request;
    const auto key = parseOccurrenceKey(words.key);
    if (!key)
        return fail(key);
    request.occurrence = *key;
    const auto heldOn = dayOr(words.heldOn, today, today);
    if (!heldOn)
        return fail(heldOn);
    request.heldOn = *heldOn;
    if (!words.minutes.empty()) {
        const auto minutes = wholeNumber(words.minutes);
        if (!minutes)
            return fail(minutes);
        request.minutes = *minutes;
    }
    if (!words.criteria.empty()) {
        request.criteriaMet.emplace();
        for (const auto& part : split(words.criteria, ',')) {
            if (words.criteria == "none")
                break;
            const auto number = wholeNumber(std::string{trimmed(part)});
            if (!number)
                return fail(number);
            request.criteriaMet->push_back(*number);
        }
    }
    if (!words.evidence.empty())
        for (const auto& part : split(words.evidence, ',')) {
            const auto type = parseEvidenceType(trimmed(part));
            if (!type)
                return fail(type);
            request.evidence.push_back(*type);
        }
    if (!words.id.empty()) {
        const auto id = parseUuid(words.id);
        if (!id)
            return fail(id);
        request.id = *id;
    }
    if (!words.by.empty()) {
        const auto by = personMeant(plan.roster, words.by);
        if (!by)
            return fail(by);
        request.recordedBy = (*by)->code;
    } else if (key->owner != kVacant) {
        request.recordedBy = key->owner;
    }
    for (const auto& text : words.next) {
        const auto step = parseStep(plan.roster, today, text);
        if (!step)
            return fail(step);
        request.nextSteps.push_back({step->owner, step->what, step->due});
    }
    request.note = words.note;
    request.privateNote = words.privateNote;
    request.correctionReason = words.correction;
    return request;
}

/// Columns of a batch line: an id or none, then the key, then the rest; missing ones at the end are
/// empty.
CheckWords wordsOf(std::vector<std::string> columns)
{
    if (!parseUuid(columns.front()))
        columns.insert(columns.begin(), std::string{});
    CheckWords words;
    std::size_t at = 0;
    for (auto* word : {&words.id, &words.key, &words.heldOn, &words.minutes, &words.criteria,
             &words.evidence, &words.note, &words.privateNote}) {
        if (at == columns.size())
            return words;
        *word = std::move(columns[at++]);
    }
    for (; at < columns.size(); ++at)
        if (!columns[at].empty())
            words.next.push_back(std::move(columns[at]));
    return words;
}

class CheckCommand : public Command {
public:
    std::string name() const override { return "check"; }
    std::string help() const override { return "Checks off a talk"; }
    std::string examples() const override
    {
        return "  mor check team.mor PIPE/m-01/r-001/2026-11-06 --criteria 1,2,4"
               " --evidence next-step --next \"r-001|Call the plant manager|+3d\"\n"
               "  mor check team.mor --batch talks.tsv\n"
               "A batch line holds, separated by tabs: id (may be left out), key, held on, minutes,"
               " criteria, evidence, note, private note, next steps.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.optional(m_words.key, "KEY", "The occurrence's key");
        line.option(m_words.heldOn, "--held-on", "Day it was held (today)");
        line.option(m_words.minutes, "--minutes", "Minutes of conversation (as planned)");
        line.option(m_words.criteria, "--criteria", "Numbers of the criteria met: 1,2,4 or none");
        line.option(m_words.evidence, "--evidence", "What shows that it took place");
        line.option(m_words.note, "--note", "Note shared with the other person");
        line.option(m_words.privateNote, "--private-note", "Note for its author only");
        line.options(m_words.next, "--next", "Next step as \"WHO|WHAT|DATE\"; may be repeated");
        line.option(m_words.id, "--id", "Identifier that makes a retry safe");
        line.option(m_words.by, "--by", "Who records it (the talk's owner)");
        line.option(m_words.correction, "--correct", "Replaces the check-off; says why");
        line.option(m_batch, "--batch", "File of tab-separated lines, - for standard input");
    }
    Exit run(Program& program) override
    {
        if (m_words.key.empty() == m_batch.empty())
            return misused(program, "Give either a KEY or --batch FILE.");
        const auto session = openSession(m_path, Workspace::Access::ReadWrite);
        if (!session)
            return explain(program, session.error());
        return m_batch.empty() ? one(program, *session) : batch(program, *session);
    }

private:
    Exit one(Program& program, const Session& session)
    {
        CheckOffService service(session.workspace->practice(), program.clock, program.uuids);
        const auto request = requestOf(*session.plan, program.clock.today(), m_words);
        if (!request)
            return explain(program, request.error());
        const auto recorded = service.record(session.plan, *request);
        if (!recorded)
            return explain(program, recorded.error());
        program.out << toText(recorded->checkOff.fact.id) << '\n';
        return Exit::Done;
    }

    /// Acknowledges each line as soon as it is durable; a bad line is named and the others go on.
    Exit batch(Program& program, const Session& session)
    {
        std::ifstream file;
        if (m_batch != "-") {
            file.open(m_batch);
            if (!file)
                return explain(
                    program, Error{ErrorKind::Input, "file.not_found", {m_batch}, {}, {}, {}});
        }
        auto& lines = m_batch == "-" ? program.in : file;
        CheckOffService service(session.workspace->practice(), program.clock, program.uuids);
        auto exit = Exit::Done;
        std::string line;
        for (int number = 1; std::getline(lines, line); ++number) {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            if (line.empty() || line.front() == '#')
                continue;
            const auto words = wordsOf(split(line, '\t'));
            const auto request = requestOf(*session.plan, program.clock.today(), words);
            const auto recorded = request ? service.record(session.plan, *request)
                                          : Result<Recorded>(fail(request));
            if (recorded) {
                program.out << "ACK " << toText(recorded->checkOff.fact.id) << std::endl;
                continue;
            }
            auto error = recorded.error();
            error.where = "line " + std::to_string(number);
            explain(program, error);
            exit = Exit::BadInput;
        }
        return exit;
    }

    std::string m_path, m_batch;
    CheckWords m_words;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace mor::cli
