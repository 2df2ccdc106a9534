// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/names.h"

#include "demo/random.h"

#include <array>
#include <string_view>

namespace mor::demo {

namespace {

using namespace std::string_view_literals;

constexpr std::array kFirstNames{"Alma"sv, "Anders"sv, "Anita"sv, "Arjun"sv, "Astrid"sv, "Bianca"sv,
    "Bruno"sv, "Camille"sv, "Carlos"sv, "Celine"sv, "Claire"sv, "Cyrus"sv, "Dana"sv, "Diego"sv,
    "Dora"sv, "Edith"sv, "Elena"sv, "Elias"sv, "Ewa"sv, "Farid"sv, "Fiona"sv, "Franka"sv,
    "Gabriel"sv, "Greta"sv, "Gustav"sv, "Hana"sv, "Hugo"sv, "Ida"sv, "Imran"sv, "Ines"sv, "Ivana"sv,
    "Jakob"sv, "Jana"sv, "Jasper"sv, "Joana"sv, "Julian"sv, "Kaito"sv, "Kamila"sv, "Kwame"sv,
    "Lara"sv, "Lea"sv, "Leon"sv, "Linh"sv, "Luisa"sv, "Magnus"sv, "Maren"sv, "Marco"sv, "Maya"sv,
    "Mila"sv, "Moritz"sv, "Nadia"sv, "Naomi"sv, "Niko"sv, "Noor"sv, "Olga"sv, "Omar"sv, "Oskar"sv,
    "Paula"sv, "Petra"sv, "Rafael"sv, "Rania"sv, "Ravi"sv, "Rosa"sv, "Ruben"sv, "Samir"sv,
    "Sanna"sv, "Selma"sv, "Simon"sv, "Stella"sv, "Sunil"sv, "Tamar"sv, "Tara"sv, "Theo"sv,
    "Tilda"sv, "Umut"sv, "Valentin"sv, "Vera"sv, "Viktor"sv, "Wanda"sv, "Yara"sv, "Yusuf"sv,
    "Zoe"sv, "Zofia"sv};
constexpr std::array kLastNames{"Adler"sv, "Aguilar"sv, "Albrecht"sv, "Amari"sv, "Andersen"sv,
    "Arslan"sv, "Bakker"sv, "Barros"sv, "Baumann"sv, "Bell"sv, "Benali"sv, "Bianchi"sv, "Blake"sv,
    "Bosch"sv, "Brennan"sv, "Burke"sv, "Castro"sv, "Chen"sv, "Conti"sv, "Costa"sv, "Cruz"sv,
    "Dekker"sv, "Delgado"sv, "Diallo"sv, "Dietrich"sv, "Doyle"sv, "Dubois"sv, "Eklund"sv, "Engel"sv,
    "Farkas"sv, "Fields"sv, "Fontaine"sv, "Fuchs"sv, "Gallo"sv, "Garner"sv, "Gomes"sv, "Graf"sv,
    "Greco"sv, "Haas"sv, "Hansen"sv, "Hassan"sv, "Heller"sv, "Holm"sv, "Horvat"sv, "Ibrahim"sv,
    "Jansen"sv, "Jensen"sv, "Kaiser"sv, "Kapoor"sv, "Kim"sv, "Klein"sv, "Kowalski"sv, "Kruse"sv,
    "Lambert"sv, "Larsen"sv, "Lehmann"sv, "Lopes"sv, "Lorenz"sv, "Mancini"sv, "Marsh"sv, "Mensah"sv,
    "Meyer"sv, "Moreau"sv, "Moreno"sv, "Nagy"sv, "Nguyen"sv, "Nowak"sv, "Okafor"sv, "Olsen"sv,
    "Patel"sv, "Petrov"sv, "Pires"sv, "Quinn"sv, "Ramos"sv, "Reed"sv, "Reyes"sv, "Ricci"sv,
    "Rojas"sv, "Romano"sv, "Roth"sv, "Sato"sv, "Schaefer"sv, "Seidel"sv, "Silva"sv, "Simons"sv,
    "Sousa"sv, "Stein"sv, "Svensson"sv, "Torres"sv, "Urban"sv, "Varga"sv, "Vogt"sv, "Walsh"sv,
    "Winter"sv, "Yilmaz"sv, "Zeller"sv, "Zimmer"sv};

constexpr std::array kCompanyHeads{"Alder"sv, "Amber"sv, "Arcadia"sv, "Aspen"sv, "Atlas"sv,
    "Aurora"sv, "Baltic"sv, "Beacon"sv, "Birch"sv, "Boreal"sv, "Bright"sv, "Cedar"sv, "Cobalt"sv,
    "Copper"sv, "Coral"sv, "Crescent"sv, "Delta"sv, "Dover"sv, "Ember"sv, "Falcon"sv, "Fjord"sv,
    "Garnet"sv, "Granite"sv, "Harbor"sv, "Hazel"sv, "Helio"sv, "Indigo"sv, "Iris"sv, "Juniper"sv,
    "Kestrel"sv, "Lagoon"sv, "Larch"sv, "Lindal"sv, "Lumen"sv, "Maple"sv, "Meridian"sv, "Mistral"sv,
    "Nordlicht"sv, "Nova"sv, "Oakfield"sv, "Olive"sv, "Onyx"sv, "Orbis"sv, "Osprey"sv, "Pine"sv,
    "Polar"sv, "Prairie"sv, "Quarry"sv, "Quill"sv, "Ridge"sv, "Saffron"sv, "Sierra"sv, "Slate"sv,
    "Summit"sv, "Tern"sv, "Tessel"sv, "Tidal"sv, "Umbra"sv, "Vega"sv, "Verda"sv, "Vista"sv,
    "Willow"sv, "Zephyr"sv};
constexpr std::array kCompanyTails{"Analytics"sv, "Bank"sv, "Biotech"sv, "Cargo"sv, "Ceramics"sv,
    "Chemicals"sv, "Clinics"sv, "Components"sv, "Dairy"sv, "Devices"sv, "Energy"sv, "Farms"sv,
    "Foods"sv, "Freight"sv, "Glass"sv, "Health"sv, "Hotels"sv, "Insurance"sv, "Labs"sv,
    "Logistics"sv, "Marine"sv, "Media"sv, "Metals"sv, "Mills"sv, "Mobility"sv, "Networks"sv,
    "Optics"sv, "Packaging"sv, "Paper"sv, "Pharma"sv, "Plastics"sv, "Print"sv, "Rail"sv, "Retail"sv,
    "Robotics"sv, "Software"sv, "Steel"sv, "Systems"sv, "Textiles"sv, "Tools"sv, "Transit"sv,
    "Utilities"sv, "Water"sv};
constexpr std::array kPlaces{"Austin"sv, "Basel"sv, "Bergen"sv, "Boston"sv, "Bremen"sv, "Bristol"sv,
    "Chicago"sv, "Dallas"sv, "Denver"sv, "Dresden"sv, "Dublin"sv, "Essen"sv, "Ghent"sv, "Graz"sv,
    "Hamburg"sv, "Kassel"sv, "Leeds"sv, "Leipzig"sv, "Lille"sv, "Lisbon"sv, "Lyon"sv, "Malmo"sv,
    "Mannheim"sv, "Memphis"sv, "Milan"sv, "Nantes"sv, "Oslo"sv, "Parma"sv, "Porto"sv, "Prague"sv,
    "Rostock"sv, "Seattle"sv, "Tampa"sv, "Turin"sv, "Utrecht"sv, "Valencia"sv, "Vienna"sv,
    "Zurich"sv};

/// Walks all pairs of two tables in a scattered order without meeting one twice: the step shares no
/// factor with their number.
constexpr std::uint64_t kStep = 2'654'435'761U; // a prime

constexpr std::uint64_t kPersonPairs = kFirstNames.size() * kLastNames.size();
constexpr std::uint64_t kCompanyPairs = kCompanyHeads.size() * kCompanyTails.size();

} // namespace

PersonNames::PersonNames(std::uint64_t seed)
    : m_position(mixed(seed, "people") % kPersonPairs)
{
}

std::string PersonNames::next()
{
    const std::uint64_t pair = (m_position % kPersonPairs) * kStep % kPersonPairs;
    const std::uint64_t round = m_position / kPersonPairs;
    ++m_position;
    std::string name{kFirstNames[pair / kLastNames.size()]};
    if (round > 0)
        name.append(1, ' ').append(1, static_cast<char>('A' + (round - 1) % 26)).append(1, '.');
    return name.append(1, ' ').append(kLastNames[pair % kLastNames.size()]);
}

CompanyNames::CompanyNames(std::uint64_t seed)
    : m_position(mixed(seed, "companies") % kCompanyPairs)
{
}

std::string CompanyNames::next()
{
    std::string name = combined();
    while (name == "Harbor Foods" || name == "Vega Logistics" || name == "Delta Rail")
        name = combined(); // they have a part to play, see scene.cpp
    return name;
}

std::string CompanyNames::combined()
{
    const std::uint64_t pair = (m_position % kCompanyPairs) * kStep % kCompanyPairs;
    const std::uint64_t round = m_position / kCompanyPairs;
    ++m_position;
    std::string name{kCompanyHeads[pair / kCompanyTails.size()]};
    name.append(1, ' ').append(kCompanyTails[pair % kCompanyTails.size()]);
    if (round > 0)
        name.append(1, ' ').append(kPlaces[(round - 1) % kPlaces.size()]);
    return name;
}

std::string emailOf(const std::string& name)
{
    std::string address;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            address += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            address += c;
        else if (c == ' ' && !address.empty() && address.back() != '.')
            address += '.';
    }

    return address.append("@example.com");
}

} // namespace mor::demo
