// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_import.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mor {

namespace {

/// Letters alone, without accents: "Fermée – Gagnée" is "fermeegagnee".
std::string plainStage(std::string_view stage)
{
    constexpr std::array<std::pair<std::string_view, char>, 10> kAccents{
        {{"\u00e9", 'e'}, {"\u00e8", 'e'}, {"\u00ea", 'e'}, {"\u00c9", 'e'}, {"\u00e1", 'a'},
            {"\u00ed", 'i'}, {"\u00f3", 'o'}, {"\u00fa", 'u'}, {"\u00fc", 'u'}, {"\u00f1", 'n'}}};
    std::string plain;
    const auto text = lowered(stage);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto accent = std::ranges::find_if(kAccents, [&](const auto& one) {
            return std::string_view{text}.substr(i).starts_with(one.first);
        });
        if (accent != kAccents.end())
            plain += accent->second;
        else if (text[i] >= 'a' && text[i] <= 'z')
            plain += text[i];
    }
    return plain;
}

constexpr auto kWon = std::to_array<std::string_view>({"won", "closedwon", "closedandwon",
    "dealwon", "gewonnen", "geschlossengewonnen", "geschlossenundgewonnen", "abgeschlossengewonnen",
    "abgeschlossenundgewonnen", "gagne", "gagnee", "fermegagne", "fermeegagnee", "affaireconclue",
    "ganado", "ganada", "cerradoganado", "cerradaganada", "cierreganado"});

constexpr auto kLost = std::to_array<std::string_view>({"lost", "closedlost", "closedandlost",
    "deallost", "verloren", "geschlossenverloren", "geschlossenundverloren",
    "abgeschlossenverloren", "abgeschlossenundverloren", "perdu", "perdue", "fermeperdu",
    "fermeeperdue", "perdido", "perdida", "cerradoperdido", "cerradaperdida", "cierreperdido"});

} // namespace

StageMeaning stageMeaning(std::string_view stage)
{
    const auto plain = plainStage(stage);
    const bool won = std::ranges::find(kWon, plain) != kWon.end();
    return {won || std::ranges::find(kLost, plain) != kLost.end(), won};
}

} // namespace mor
