// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/talk_words.h"

#include "core/org/lookup.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kTeamsNamed = 4;
constexpr int kActivitiesNamed = 3;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

QString labelOf(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    if (!person)
        return QString::fromStdString(code);
    return QString::fromStdString(person->team.empty() ? person->name : person->team);
}

/// "7 North, 8 Central, 6 South", in the order of the roster.
QString byOwner(const Roster& roster, const std::map<std::string, int>& counts)
{
    QStringList parts;
    for (const auto& [code, count] : counts) {
        if (parts.size() == kTeamsNamed) {
            parts << counted(int(counts.size()) - kTeamsNamed, tr("one more"), tr("%1 more"));
            break;
        }
        parts << tr("%1 %2").arg(count).arg(labelOf(roster, code));
    }
    return parts.join(QStringLiteral(", "));
}

/// "counted over talks due Mon 16 Nov to Mon 30 Nov": how far it is looked ahead depends on the day
/// and on how often an activity takes place.
QString countedWords(const PublishContents& contents, Day last)
{
    return tr("counted over talks due %1 to %2")
        .arg(shortDate(contents.preview.counted.first, contents.today),
            shortDate(last, contents.today));
}

/// "8 talks appear and one goes".
QString comeAndGo(int added, int gone)
{
    const auto appear = counted(added, tr("one talk appears"), tr("%1 talks appear"));
    if (gone == 0)
        return appear;
    if (added == 0)
        return counted(gone, tr("one talk goes"), tr("%1 talks go"));
    return tr("%1 and %2").arg(appear, counted(gone, tr("one goes"), tr("%1 go")));
}

Happening talkHappening(const PublishPreview::Talks& talks, const PublishContents& contents)
{
    const auto name = QString::fromStdString(talks.name);
    const auto horizon = countedWords(contents, talks.countedTo);
    const auto text = tr("%1: %2").arg(name, comeAndGo(talks.added, talks.gone));
    if (talks.added == 0)
        return {Mark::Excused, text, horizon};
    const auto owners = byOwner(contents.plan->roster, talks.addedByOwner);
    return {Mark::OnTime, text, owners.isEmpty() ? horizon : tr("%1; %2").arg(owners, horizon)};
}

} // namespace

void addTalks(const PublishContents& contents, std::vector<Happening>& all)
{
    const auto& talks = contents.preview.talks;
    const auto named = std::min<std::size_t>(talks.size(), kActivitiesNamed);
    for (std::size_t i = 0; i < named; ++i)
        all.push_back(talkHappening(talks[i], contents));
    int added = 0;
    int gone = 0;
    Day last{};
    for (std::size_t i = named; i < talks.size(); ++i) {
        added += talks[i].added;
        gone += talks[i].gone;
        last = std::max(last, talks[i].countedTo);
    }
    if (named < talks.size())
        all.push_back({Mark::OnTime,
            tr("%1: %2").arg(counted(int(talks.size() - named), tr("One more activity"),
                                 tr("%1 more activities")),
                comeAndGo(added, gone)),
            countedWords(contents, last)});
    if (talks.empty())
        all.push_back({Mark::OnTime, tr("No talk appears and none goes"),
            countedWords(contents, contents.preview.counted.last)});
}

} // namespace mor::ui
