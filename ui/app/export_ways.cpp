// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/export_ways.h"

#include "exchange/exports/calendar_feeds.h"
#include "exchange/exports/export_document.h"
#include "exchange/exports/export_preview.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace mor::ui {

namespace {

constexpr std::size_t kRows = 100; ///< that a preview shows

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Export", text); }

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

QString plain(const std::string& text) { return QString::fromStdString(text); }

bool stands(CellLook look)
{
    return look == CellLook::Whole || look == CellLook::Decimal || look == CellLook::Percent;
}

ExportSheet shown(const PreviewedSheet& sheet)
{
    ExportSheet made;
    made.name = plain(sheet.name);
    for (const auto& column : sheet.columns) {
        made.heads << plain(column.header);
        made.trailing.push_back(stands(column.look));
    }
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << plain(cell);
        made.rows.push_back(std::move(cells));
    }
    made.rowCount = sheet.rowCount;
    return made;
}

QString wordOf(TalkState state)
{
    switch (state) {
    case TalkState::Planned:
        return tr("planned");
    case TalkState::Moved:
        return tr("moved");
    case TalkState::Excused:
        return tr("excused");
    case TalkState::Merged:
        return tr("merged with another");
    case TalkState::Withdrawn:
        return tr("withdrawn");
    }
    return {};
}

QString timeOf(MinuteOfDay start)
{
    return start == kNoTime ? tr("all day")
                            : QStringLiteral("%1:%2")
                                  .arg(start / 60, 2, 10, QLatin1Char('0'))
                                  .arg(start % 60, 2, 10, QLatin1Char('0'));
}

/// What a calendar will show, by day and time.
ExportSheet listOf(const ExportCalendar& calendar)
{
    std::vector<Talk> talks;
    calendar.schedule.forEachTalk([&](const Talk& talk) { talks.push_back(talk); });
    const auto first = talks.begin() + static_cast<std::ptrdiff_t>(std::min(kRows, talks.size()));
    std::partial_sort(talks.begin(), first, talks.end(), [](const Talk& one, const Talk& other) {
        return std::tie(one.day, one.start, one.texts->series)
            < std::tie(other.day, other.start, other.texts->series);
    });
    ExportSheet list;
    list.name = tr("Talks");
    list.heads = {tr("Date"), tr("Start"), tr("Min"), tr("Entry"), tr("State")};
    list.trailing = {false, false, true, false, false};
    list.isSpreadsheet = false;
    list.rowCount = talks.size();
    for (auto talk = talks.begin(); talk != first; ++talk) {
        const auto day = QDate(1970, 1, 1).addDays(talk->day.time_since_epoch().count());
        list.rows.push_back({QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")),
            timeOf(talk->start), QString::number(talk->texts->minutes), plain(talk->texts->title),
            wordOf(talk->state)});
    }
    return list;
}

class Ready : public ReadyExport {
public:
    static Result<ExportFiles::Ready> make(ExportDocument document)
    {
        const auto begun = preview(document, kRows);
        if (!begun)
            return fail(begun);
        ExportFacts facts;
        facts.fileName = plain(document.fileName);
        if (const auto* calendar = std::get_if<ExportCalendar>(&document.content))
            facts.sheets.push_back(listOf(*calendar));
        for (const auto& sheet : begun->sheets)
            facts.sheets.push_back(shown(sheet));
        facts.text = plain(begun->text);
        facts.isWhole = begun->isWhole;
        facts.rows = document.counts.rows;
        facts.people = document.counts.people;
        facts.reps = document.counts.reps;
        facts.workingDays = document.counts.workingDays;
        facts.readers = QCoreApplication::translate(
            "mor::exports", std::string{sentence(document.readers)}.c_str());
        facts.tells = document.tells;
        return ExportFiles::Ready(std::make_shared<Ready>(std::move(document), std::move(facts)));
    }

    Ready(ExportDocument document, ExportFacts facts)
        : m_document(std::move(document))
        , m_facts(std::move(facts))
    {
    }
    const ExportFacts& facts() const override { return m_facts; }
    Result<> write(const QString& path) const override
    {
        const auto written = mor::write(m_document, pathOf(path));
        return written ? Result<>{} : Result<>(fail(written));
    }

private:
    ExportDocument m_document;
    ExportFacts m_facts;
};

/// Calendars are kept for those who subscribe; other files are made anew.
Result<int> writeEach(
    const ExportSource& source, const ExportRequest& request, const std::filesystem::path& folder)
{
    if (request.format == ExportFormat::Calendar) {
        const auto kept = writeFeeds(source, request, folder);
        return kept ? Result<int>(static_cast<int>(kept->calendars)) : fail(kept);
    }
    const auto documents = exportPerPerson(source, request);
    if (!documents)
        return fail(documents);
    for (const auto& document : *documents)
        if (const auto written = write(document, folder / document.fileName); !written)
            return fail(written);
    return static_cast<int>(documents->size());
}

/// Opens the workspace once more, for the thread that asks, and makes documents of it.
template <class Make>
auto fromFile(const std::filesystem::path& file, const ExportQuestion& question, Make make)
    -> decltype(make(std::declval<const ExportSource&>()))
{
    const auto opened
        = Workspace::open(file, Workspace::Access::ReadOnly, Workspace::Check::BeforeWriting);
    if (!opened)
        return fail(opened);
    std::optional<Sight> sight;
    if (!question.viewer.empty())
        sight.emplace(question.plan, question.viewer, question.today);
    const ExportSource source{question.plan, (*opened)->practice(), question.today, question.now,
        sight, &(*opened)->looks()};
    return make(source);
}

} // namespace

ExportFiles::Ways waysOfExports(Workspace& workspace)
{
    const auto file = workspace.file();
    return {[file](const ExportQuestion& question) {
                return fromFile(
                    file, question, [&](const ExportSource& source) -> Result<ExportFiles::Ready> {
                        auto document = exportDocument(source, question.request);
                        return document ? Ready::make(std::move(*document)) : fail(document);
                    });
            },
        [file](const ExportQuestion& question, const QString& folder) {
            return fromFile(file, question, [&](const ExportSource& source) {
                return writeEach(source, question.request, pathOf(folder));
            });
        },
        &workspace.exportPresets()};
}

} // namespace mor::ui
