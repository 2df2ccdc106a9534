// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/agenda_model.h"

#include "shared/period.h"
#include "shared/plural.h"

#include <algorithm>
#include <utility>

namespace mor::ui {

namespace {

constexpr int kQuarter = 15; // minutes
constexpr int kNine = 9 * 60;

AgendaRow heading(const QString& text, const QString& note = {})
{
    return {AgendaRow::Kind::Heading, text, note, {}};
}

} // namespace

void AgendaModel::setItems(const AgendaLines& lines, Day day, bool isToday)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [&](AgendaSection section, const QString& title) {
        const int count = lines.count(section);
        if (count == 0)
            return;
        m_rows.push_back(heading(title, QString::number(count)));
        for (const auto& talk : lines.talks)
            if (talk.section == section)
                m_rows.push_back({AgendaRow::Kind::Talk, {}, {}, talk});
    };
    const auto title = isToday ? tr("Today") : shortDate(day, day);
    if (lines.ofDay == 0) {
        const int open = lines.count(AgendaSection::WithoutTime);
        const auto nothing = isToday ? tr("Nothing today.") : tr("Nothing on this day.");
        const auto waiting = open == 0 ? QString()
                                       : counted(open, tr("One talk of this week has no time yet."),
                                           tr("%1 talks of this week have no time yet."));
        m_rows.push_back(heading(title));
        m_rows.push_back({AgendaRow::Kind::Hint,
            waiting.isEmpty() ? nothing : nothing + QLatin1Char(' ') + waiting, {}, {}});
    } else {
        add(AgendaSection::Today, title);
        m_rows.front().note = tr("%1 of %2 done").arg(lines.done).arg(lines.ofDay);
        if (lines.done == lines.ofDay)
            m_rows.push_back({AgendaRow::Kind::Hint,
                isToday ? tr("All done for today.") : tr("All done."), {}, {}});
    }
    add(AgendaSection::Late, tr("Running late"));
    add(AgendaSection::WithoutTime, tr("This week, no time yet"));
    add(AgendaSection::Next, tr("Next, %1").arg(nearDate(lines.next, day)));
    endResetModel();
}

void AgendaModel::setUnsaved(const std::vector<UnsavedTalk>& waiting)
{
    for (int at = 0; at < rowCount(); ++at) {
        auto& talk = m_rows[static_cast<std::size_t>(at)].talk;
        const bool unsaved
            = std::ranges::find(waiting, talk.key, &UnsavedTalk::key) != waiting.end();
        if (std::exchange(talk.unsaved, unsaved) != unsaved)
            Q_EMIT dataChanged(index(at), index(at));
    }
}

const AgendaRow& AgendaModel::row(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int AgendaModel::rowOf(const OccurrenceKey& key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const AgendaRow& row) {
        return row.kind == AgendaRow::Kind::Talk && row.talk.key == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgendaModel::firstToHold() const
{
    int first = -1;
    for (int i = 0; i < rowCount(); ++i) {
        const auto& row = m_rows[static_cast<std::size_t>(i)];
        if (row.kind != AgendaRow::Kind::Talk)
            continue;
        if (!row.talk.held)
            return i;
        if (first < 0)
            first = i;
    }
    return first;
}

std::optional<MinuteOfDay> AgendaModel::startInFrontOf(int row, int minutes) const
{
    const auto count = static_cast<int>(m_rows.size());
    const auto isOfDay = [&](int at) {
        const auto& shown = m_rows[static_cast<std::size_t>(at)];
        return shown.kind == AgendaRow::Kind::Talk && shown.talk.section == AgendaSection::Today;
    };
    const TalkLine* before = nullptr;
    const TalkLine* after = nullptr;
    int last = 0; // row of the heading, or of the last talk of the day
    for (int at = 1; at < count
         && (isOfDay(at) || m_rows[static_cast<std::size_t>(at)].kind == AgendaRow::Kind::Hint);
         ++at) {
        last = at;
        const auto& talk = m_rows[static_cast<std::size_t>(at)].talk;
        if (!isOfDay(at) || talk.start == kNoTime)
            continue;
        if (at < row)
            before = &talk;
        else if (!after)
            after = &talk;
    }
    if (row < 0 || row > last + 1)
        return {};
    int start = kNine;
    if (before)
        start = (before->start + before->minutes + kQuarter - 1) / kQuarter * kQuarter;
    else if (after)
        start = std::max(0, after->start - minutes) / kQuarter * kQuarter;
    return static_cast<MinuteOfDay>(std::min(start, 24 * 60 - kQuarter));
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& shown = row(index);
    if (shown.kind == AgendaRow::Kind::Talk) {
        if (role == Qt::DisplayRole)
            return QString(shown.talk.who + QStringLiteral(", ") + shown.talk.activity);
        if (role == Qt::AccessibleTextRole)
            return shown.talk.unsaved ? tr("%1, not saved yet").arg(shown.talk.sentence)
                                      : shown.talk.sentence;
        if (role == Qt::ToolTipRole)
            return QStringList({shown.talk.activity, shown.talk.who, shown.talk.detail})
                .join(QLatin1Char('\n'))
                .trimmed();
        return {};
    }
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole)
        return shown.note.isEmpty() ? shown.text : shown.text + QStringLiteral(", ") + shown.note;
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).kind != AgendaRow::Kind::Talk)
        return Qt::NoItemFlags;
    const auto drag = row(index).talk.held ? Qt::NoItemFlags : Qt::ItemIsDragEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drag;
}

} // namespace mor::ui
