// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/owner_match.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <string_view>

namespace mor {

namespace {

/// "Tom Hughes (tom@example.com)" and "Tom Hughes <tom@example.com>" in two; else the text alone.
struct NameAndAddress {
    std::string_view name;
    std::string_view address;
};
NameAndAddress nameAndAddress(std::string_view text)
{
    const auto open = text.find_last_of("(<");
    const bool closed = text.ends_with(')') || text.ends_with('>');
    if (!closed || open == std::string_view::npos)
        return {text, {}};
    const auto address = trimmed(text.substr(open + 1, text.size() - open - 2));
    if (address.find('@') == std::string_view::npos)
        return {text, {}};
    return {trimmed(text.substr(0, open)), address};
}

} // namespace

OwnerMatch::OwnerMatch(const Roster& roster, const OwnerRules& rules)
    : m_roster(roster)
    , m_rules(rules)
{
    for (const auto& person : roster.people) {
        if (!person.email.empty())
            m_byEmail.emplace(lowered(person.email), person.code);
        if (const auto [known, isNew] = m_byName.emplace(lowered(person.name), person.code); !isNew)
            known->second.clear();
    }
}

std::optional<std::string> OwnerMatch::byText(const std::string& text) const
{
    if (const auto said = m_rules.confirmed.find(text); said != m_rules.confirmed.end())
        return said->second;
    if (const auto person = m_byEmail.find(lowered(text)); person != m_byEmail.end())
        return person->second;
    const auto address = nameAndAddress(text).address;
    if (const auto person = m_byEmail.find(lowered(address)); person != m_byEmail.end())
        return person->second;
    if (findPerson(m_roster, text) != nullptr)
        return text;
    return std::nullopt;
}

std::optional<std::string> OwnerMatch::of(const DealRow& row) const
{
    if (row.owner.empty() && row.ownerEmail.empty())
        return std::string{};
    for (const auto* text : {&row.ownerEmail, &row.owner})
        if (!text->empty())
            if (auto code = byText(*text))
                return code;
    if (auto suggested = suggestedFor(ownerTextOf(row)); m_rules.byName && !suggested.empty())
        return suggested;
    return std::nullopt;
}

std::string OwnerMatch::suggestedFor(const std::string& text) const
{
    const auto found = m_byName.find(lowered(nameAndAddress(text).name));
    return found == m_byName.end() ? std::string{} : found->second;
}

std::string OwnerMatch::nameOf(const std::string& code) const
{
    const auto* person = findPerson(m_roster, code);
    return person ? person->name : code;
}

const std::string& ownerTextOf(const DealRow& row)
{
    // "0055g00000AbCdEQAZ" tells people less than an address.
    const bool isIdentifier = row.owner.find(' ') == std::string::npos
        && row.owner.find_first_of("0123456789") != std::string::npos;
    return row.owner.empty() || (isIdentifier && !row.ownerEmail.empty()) ? row.ownerEmail
                                                                          : row.owner;
}

std::vector<OwnerQuestion> ownersToConfirm(
    std::span<const DealRow> rows, const Roster& roster, const OwnerRules& rules)
{
    const OwnerMatch owners(roster, rules);
    std::vector<OwnerQuestion> questions;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& row : rows) {
        if (owners.of(row))
            continue;
        const auto& text = ownerTextOf(row);
        const auto [place, isNew] = places.try_emplace(text, questions.size());
        if (isNew)
            questions.push_back({text, owners.suggestedFor(text), 0, row.where});
        ++questions[place->second].deals;
    }
    return questions;
}

DealOwners ownersKnown(std::span<const Deal> known)
{
    DealOwners owners;
    for (const auto& deal : known)
        if (!deal.owner.empty() && !deal.ownerText.empty())
            owners[deal.ownerText] = deal.owner;
    return owners;
}

} // namespace mor
