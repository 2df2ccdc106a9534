// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/library_model.h"

#include "board/column_model.h"
#include "board/moves.h"
#include "shared/activity_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace mor::ui {

namespace {

using Kind = LibraryRow::Kind;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Library", text); }

/// Whether the role has the activity, under its own code or the one it took over by.
bool isInUse(const Activity& activity, Role role, const RhythmVersion& draft)
{
    const auto owned = [&](const std::string& code) {
        const auto* found = findActivity(draft, code);
        return found != nullptr && found->owner == role;
    };
    return owned(activity.code) || owned(codeTakenOver(activity.code, role));
}

bool isParked(const Rhythm& rhythm, std::string_view code)
{
    return std::ranges::any_of(
        rhythm.parked, [&](const auto& parked) { return parked.activity.code == code; });
}

class Rows {
public:
    Rows(const RhythmLibrary& library, const Rhythm& rhythm, const QString& search)
        : m_library(library)
        , m_rhythm(rhythm)
        , m_search(search.trimmed())
    {
    }

    void add(Kind kind, const Activity& activity, bool usable, const QString& note,
        const QString& why = {})
    {
        const auto lever = activity.levers.empty() ? std::string() : activity.levers.front();
        const auto name = QString::fromStdString(activity.name);
        const auto leverName = nameOf(lever);
        const auto has
            = [&](const QString& text) { return text.contains(m_search, Qt::CaseInsensitive); };
        if (!m_search.isEmpty() && !has(name) && !has(leverName)
            && !has(QString::fromStdString(activity.code)))
            return;
        LibraryRow row{kind, activity.code, name, lever, note, usable, {}, {}};
        QStringList parts{name, activityLine(activity)};
        if (!leverName.isEmpty())
            parts << tr("lever %1").arg(leverName);
        parts << (why.isEmpty() ? note : why);
        row.sentence = parts.join(QStringLiteral(", "));
        row.tip = why.isEmpty() ? QString::fromStdString(activity.purpose) : why;
        m_rows.push_back(std::move(row));
    }

    void head(const QString& words, std::size_t before)
    {
        if (m_rows.size() > before)
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(before),
                {Kind::Heading, {}, words, {}, {}, false, {}, words});
    }

    std::size_t size() const { return m_rows.size(); }
    std::vector<LibraryRow> take() { return std::move(m_rows); }

private:
    QString nameOf(const std::string& lever) const
    {
        for (const auto* levers : {&m_rhythm.levers, &m_library.levers}) {
            const auto found = std::ranges::find(*levers, lever, &Lever::code);
            if (found != levers->end())
                return QString::fromStdString(found->name);
        }
        return QString::fromStdString(lever);
    }

    const RhythmLibrary& m_library;
    const Rhythm& m_rhythm;
    QString m_search;
    std::vector<LibraryRow> m_rows;
};

QString minutesOf(const Activity& activity)
{
    return tr("%1 min").arg(activity.minutes.talk + activity.minutes.preparation);
}

/// Whether the library has it, also under the code by which a role took it over.
bool isOfLibrary(const RhythmLibrary& library, const Activity& activity)
{
    return std::ranges::any_of(library.activities, [&](const Activity& known) {
        return known.code == activity.code
            || codeTakenOver(known.code, activity.owner) == activity.code;
    });
}

/// The newest form of each own activity of earlier versions that is neither in the draft nor set
/// aside.
std::vector<const Activity*> earlierOnes(
    const RhythmLibrary& library, const Rhythm& rhythm, const RhythmVersion& draft)
{
    std::vector<const Activity*> found;
    std::set<std::string_view> seen;
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        for (const auto& activity : version->activities) {
            if (seen.insert(activity.code).second && !isParked(rhythm, activity.code)
                && !library.find(activity.code) && !findActivity(draft, activity.code))
                found.push_back(&activity);
        }
    return found;
}

} // namespace

std::vector<LibraryRow> libraryRows(const RhythmLibrary& library, const Rhythm& rhythm,
    const RhythmVersion& draft, Role role, Day today, const QString& search)
{
    Rows rows(library, rhythm, search);
    for (const bool used : {false, true})
        for (const auto& activity : library.activities)
            if (isInUse(activity, role, draft) == used && !isParked(rhythm, activity.code))
                rows.add(
                    Kind::Activity, activity, !used, used ? tr("in use") : minutesOf(activity));
    const auto own = rows.size();
    for (const auto& activity : draft.activities)
        if (!isOfLibrary(library, activity))
            rows.add(Kind::Activity, activity, false, tr("in use"));
    rows.head(tr("Your own"), own);
    const auto before = rows.size();
    for (const auto* activity : earlierOnes(library, rhythm, draft))
        rows.add(Kind::Earlier, *activity, true, minutesOf(*activity));
    rows.head(tr("From earlier versions"), before);
    const auto shelf = rows.size();
    for (const auto& parked : rhythm.parked)
        rows.add(Kind::Parked, parked.activity, true, shortDate(parked.parkedOn, today),
            tr("set aside %1: %2")
                .arg(shortDate(parked.parkedOn, today), QString::fromStdString(parked.reason)));
    rows.head(tr("Set aside"), shelf);
    return rows.take();
}

std::vector<LibraryRow> starterRows(const RhythmLibrary& library)
{
    std::vector<LibraryRow> rows;
    for (std::size_t place = 0; place < library.starters.size(); ++place) {
        const auto& starter = library.starters[place];
        const auto count
            = counted(int(starter.activities.size()), tr("1 activity"), tr("%1 activities"));
        rows.push_back(
            {Kind::Starter, std::to_string(place), tr("%1 %2").arg(starter.key, starter.name), {},
                place == 0 ? count : QString::number(starter.activities.size()), true,
                starter.summary, tr("%1, %2. %3").arg(starter.name, count, starter.summary)});
    }
    return rows;
}

void LibraryModel::setItems(std::vector<LibraryRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const LibraryRow& LibraryModel::row(const QModelIndex& index) const
{
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).name;
    case Qt::AccessibleTextRole:
        return row(index).sentence;
    case Qt::ToolTipRole:
        return row(index).tip;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).kind == Kind::Heading)
        return Qt::NoItemFlags;
    const auto plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool canDrag = m_editable && row(index).usable && row(index).kind != Kind::Starter;
    return canDrag ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList LibraryModel::mimeTypes() const { return ColumnModel().mimeTypes(); }

QMimeData* LibraryModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : dragOf(DragSource::Library, row(indexes.first()).code);
}

} // namespace mor::ui
