// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/deals_csv.h"

#include "core/base/text.h"
#include "exchange/csv/deal_columns.h"
#include "exchange/csv/number_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mor {

namespace {

constexpr std::array<std::string_view, 3> kNeeded{"id", "name", "stage"};
constexpr double kHighestStage = 1'000.0;

std::string upper(std::string text)
{
    for (auto& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c & ~0x20);
    return text;
}

class DealRowReader {
public:
    DealRowReader(CsvRowReader& row, std::optional<char> decimal)
        : m_row(row)
        , m_decimal(decimal)
    {
    }

    DealRow read()
    {
        DealRow deal;
        deal.id = m_row.text("id");
        deal.name = m_row.text("name");
        deal.account = m_row.text("account");
        deal.owner = m_row.text("owner");
        deal.ownerEmail = m_row.text("owner_email");
        deal.pipeline = m_row.text("pipeline");
        deal.stage = m_row.text("stage");
        deal.stageOrder = stageOrder();
        deal.closes = m_row.day("closes");
        deal.created = m_row.day("created");
        deal.lastActivity = m_row.day("last_activity");
        deal.nextStep = m_row.text("next_step");
        deal.category = m_row.text("category");
        deal.closed = m_row.yesOrNo("closed");
        deal.won = m_row.yesOrNo("won");
        readAmount(deal);
        readReason(deal);
        return deal;
    }

private:
    std::optional<WrittenNumber> number(std::string_view column)
    {
        return m_row.parsed<WrittenNumber>(
            column, [&](std::string_view text) -> Result<WrittenNumber> {
                const auto parsed = parseNumber(text, m_decimal);
                if (!parsed || parsed->percent)
                    return fail(ErrorKind::Input, "result.number_malformed",
                        {inQuotes(text), std::string{column}});
                return *parsed;
            });
    }

    std::optional<int> stageOrder()
    {
        const auto order = number("stage_order");
        if (!order)
            return std::nullopt;
        if (order->value < 0.0 || order->value > kHighestStage
            || order->value != std::floor(order->value)) {
            m_row.add({ErrorKind::Input, "result.number_malformed",
                {inQuotes(m_row.text("stage_order")), "stage_order"}, {}, {}, {}});
            return std::nullopt;
        }
        return static_cast<int>(order->value);
    }

    /// A currency column counts; a sign beside the amount may say no other.
    void readAmount(DealRow& deal)
    {
        const auto amount = number("amount");
        deal.currency = upper(m_row.text("currency"));
        if (!amount)
            return;
        deal.amount = amount->value;
        const bool isCode = amount->currency.size() == 3;
        if (deal.currency.empty())
            deal.currency = amount->currency;
        else if (isCode && amount->currency != deal.currency)
            m_row.add({ErrorKind::Input, "result.currencies_mixed",
                {amount->currency, deal.currency}, {}, {}, {}});
    }

    void readReason(DealRow& deal)
    {
        const auto won = m_row.text("won_reason");
        const auto lost = m_row.text("lost_reason");
        deal.reason = m_row.text("reason");
        if (deal.reason.empty())
            deal.reason = !won.empty() && deal.won != false ? won : lost;
    }

    CsvRowReader& m_row;
    std::optional<char> m_decimal;
};

} // namespace

Result<DealsCsv> openDealsCsv(std::string_view bytes, std::string_view source)
{
    auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    DealsCsv file{
        std::string{source}, std::move(*document), DealSystem::Other, 0, isValidUtf8(bytes)};
    file.footerLines = takeFooter(file.document);
    file.system = systemOf(file.document);
    return file;
}

std::vector<std::string> dealFields()
{
    std::vector<std::string> fields;
    for (const auto& column : dealColumns())
        if (column.name != "probability") // known so that it is passed over without a word
            fields.emplace_back(column.name);
    return fields;
}

ImportMapping suggestedDealMapping(const DealsCsv& file)
{
    auto mapping = mappingByNames(file.document, dealColumns(), "deals");
    for (auto& column : mapping.columns)
        if (column.field == "probability")
            column.field.clear();
    return mapping;
}

std::vector<AmbiguousDates> ambiguousDates(const DealsCsv& file, const ImportMapping& mapping)
{
    auto document = file.document;
    auto settled = mapping;
    settleDates(document, dealColumns(), settled);
    auto found = ambiguousDates(document, dealColumns(), mapping);
    // Settled by another column of the file.
    std::erase_if(found, [&](const AmbiguousDates& one) {
        const auto column = std::ranges::find(settled.columns,
            plainHeader(document.header.fields[one.column]), &MappedColumn::header);
        const auto before
            = std::ranges::find(mapping.columns, column->header, &MappedColumn::header);
        return column->dates != before->dates;
    });
    return found;
}

Result<CsvRows<DealRow>> readDealsCsv(const DealsCsv& file, const ImportMapping& mapping)
{
    Problems missing;
    for (const auto field : kNeeded)
        if (std::ranges::find(mapping.columns, field, &MappedColumn::field)
            == mapping.columns.end())
            missing.add(placeOf(file.document.header), "csv.column_missing", {std::string{field}});
    if (!missing.none())
        return missing.asError(file.source);
    auto document = file.document;
    auto settled = mapping;
    settleDates(document, dealColumns(), settled);
    const auto matched = CsvColumns::mapped(document, dealColumns(), settled, file.source);
    if (!matched)
        return fail(matched);
    DecimalSigns signs;
    for (const auto& row : document.rows)
        signs.see(matched->field(row, "amount"));
    return usableRows<DealRow>(document, *matched, [&](CsvRowReader& row) {
        return DealRowReader{row, signs.sign()}.read();
    });
}

Result<CsvRows<DealRow>> readDealsCsv(const DealsCsv& file)
{
    return readDealsCsv(file, suggestedDealMapping(file));
}

} // namespace mor
