// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_words.h"

#include "shared/activity_words.h"
#include "shared/paper_words.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::OnePage", text); }

QString decapitalised(const QString& sentence)
{
    // "ARR" and "IT" stay as they are.
    if (sentence.size() < 2 || !sentence[1].isLower())
        return sentence;
    return sentence.left(1).toLower() + sentence.mid(1);
}

QString listed(QStringList parts, const QString& pattern)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const auto last = parts.takeLast();
    return pattern.arg(parts.join(QStringLiteral(", ")), last);
}

/// True for a section most of whose talks are with each rep: then only the others say with whom.
bool isMostlyPerRep(const OnePage::Section& section)
{
    const auto perRep = std::ranges::count_if(section.entries, [](const OnePage::Entry& entry) {
        return entry.activity->counterpart == Counterpart::Rep
            && entry.activity->audience == Audience::Everyone;
    });
    return 2 * perRep > std::ssize(section.entries);
}

/// The cadence without what the section's heading says.
QString restOfCadence(const CadenceRule& rule)
{
    const auto words = cadenceWords(rule);
    const auto head = beatOf(rule) == Beat::Quarterly ? tr("quarterly") : tr("monthly");
    if (beatOf(rule) != Beat::Quarterly && beatOf(rule) != Beat::Monthly)
        return words;
    if (words == head)
        return {};
    return words.startsWith(head + QLatin1String(", ")) ? words.mid(head.size() + 2) : words;
}

} // namespace

QString roleInWords(Role role)
{
    switch (role) {
    case Role::Leader:
        return tr("sales leader");
    case Role::SecondLine:
        return tr("second-line leader");
    case Role::Manager:
    case Role::Rep:
        break;
    }
    return tr("sales manager");
}

QString pageTitle(Role role) { return tr("What a %1 does, and when").arg(roleInWords(role)); }

QString versionLine(const OnePage& page, Day today)
{
    static constexpr std::array kFor{"Rhythm v%1 for the leader", "Rhythm v%1 for the second line",
        "Rhythm v%1 for frontline managers", "Rhythm v%1"};
    const auto version = tr(kFor[static_cast<std::size_t>(page.role)]).arg(page.version->number);
    if (page.version->isDraft())
        return tr("%1 · draft, not in force yet").arg(version);
    const auto from = page.version->effectiveFrom;
    return (from <= today ? tr("%1 · in force since %2") : tr("%1 · in force from %2"))
        .arg(version, paperDate(from));
}

QString hoursLine(const OnePage& page)
{
    return tr("%1 hours a week").arg(QLocale().toString(page.hours, 'f', 1));
}

QString hoursNote(const OnePage& page)
{
    static constexpr std::array kNumbers{"no", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten", "eleven", "twelve"};
    const auto whole = std::lround(page.reps);
    const bool isWhole = std::abs(page.reps - double(whole)) < 0.05;
    const auto number = isWhole && whole < std::ssize(kNumbers)
        ? tr(kNumbers[static_cast<std::size_t>(whole)])
        : QLocale().toString(page.reps, 'f', isWhole ? 0 : 1);
    const bool reps = page.role == Role::Manager;
    if (isWhole && whole == 1)
        return reps ? tr("one rep, talk and preparation") : tr("one person, talk and preparation");
    return (reps ? tr("%1 reps, talk and preparation") : tr("%1 people, talk and preparation"))
        .arg(number);
}

QString whyLead() { return tr("Why:"); }

QString whySentence(const OnePage& page)
{
    QStringList levers;
    for (const auto* lever : page.levers)
        levers << decapitalised(QString::fromStdString(lever->name));
    QString sentence;
    if (page.priority) {
        sentence = decapitalised(QString::fromStdString(page.priority->name).trimmed());
        if (!sentence.endsWith(QLatin1Char('.')))
            sentence += QLatin1Char('.');
    }
    if (levers.isEmpty())
        return sentence;
    const auto watched = listed(levers, tr("%1 and %2"));
    const auto talks = sentence.isEmpty() ? tr("we watch %1; these talks are how we move them.")
                                          : tr("We watch %1; these talks are how we move them.");
    const auto one = sentence.isEmpty() ? tr("we watch %1; these talks are how we move it.")
                                        : tr("We watch %1; these talks are how we move it.");
    return (sentence + QLatin1Char(' ') + (levers.size() == 1 ? one : talks).arg(watched))
        .trimmed();
}

QString sectionTitle(Beat beat)
{
    switch (beat) {
    case Beat::Daily:
        return tr("Every day");
    case Beat::Weekly:
        return tr("Every week");
    case Beat::Monthly:
        return tr("Every month");
    case Beat::Quarterly:
        return tr("Every quarter");
    case Beat::Triggered:
        return tr("When something happens");
    }
    return {};
}

QString criteriaHead() { return tr("Done well means"); }

QString questionsHead() { return tr("Good first questions"); }

QString sectionNote(const OnePage::Section& section)
{
    if (section.beat == Beat::Triggered)
        return tr("within the working days given");
    if (!isMostlyPerRep(section))
        return {};
    return section.entries.size() == 1 ? tr("with each rep")
                                       : tr("with each rep unless it says otherwise");
}

QString whenLine(const OnePage::Section& section, const Activity& activity)
{
    QStringList parts;
    if (const auto* trigger = std::get_if<OnTrigger>(&activity.cadence.rule))
        parts << triggerWords(trigger->trigger)
              << counted(trigger->workdays, tr("one working day"), tr("%1 working days"));
    else if (const auto when = restOfCadence(activity.cadence.rule); !when.isEmpty())
        parts << when;
    const bool isUsual = activity.counterpart == Counterpart::Rep
        && activity.audience == Audience::Everyone && isMostlyPerRep(section);
    if (!isUsual && activity.counterpart != Counterpart::Deal)
        parts << counterpartWords(activity);
    parts << minutesWords(activity.minutes).replace(QLatin1Char(' '), QChar::Nbsp);
    return parts.join(
        section.beat == Beat::Triggered ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString heldLead() { return tr("What counts as held."); }

QString heldSentence(const OnePage& page)
{
    std::map<EvidenceType, int> kinds;
    for (const auto& section : page.sections)
        for (const auto& entry : section.entries)
            for (const auto type : entry.activity->evidence)
                ++kinds[type];
    std::vector<std::pair<int, EvidenceType>> common;
    for (const auto& [type, count] : kinds)
        common.emplace_back(-count, type);
    std::ranges::sort(common);
    constexpr std::size_t kNamed = 3;
    QStringList words;
    for (std::size_t i = 0; i < std::min(common.size(), kNamed); ++i)
        words << wordOf(common[i].second);
    const auto traces
        = words.isEmpty() ? tr("a trace that the talk took place") : listed(words, tr("%1 or %2"));
    return tr("%1, as each activity asks. Leave and sickness are excused. Late still counts, "
              "missed stays visible.")
        .arg(asSentence(traces));
}

QString seenLead() { return tr("Who sees what."); }

QString seenSentence(Role role)
{
    if (role == Role::Leader)
        return tr("You and your people see the content. Your managers see your counts as you see "
                  "theirs. Nobody reads calendars, mails or calls.");
    if (role == Role::SecondLine)
        return tr("You and your manager see the content. Your leader sees counts. Nobody reads "
                  "calendars, mails or calls.");
    return tr("You and your rep see the content. Your leader sees counts. Nobody reads calendars, "
              "mails or calls.");
}

QString leftOutLine(const LeftOut& leftOut)
{
    if (leftOut.questions && leftOut.criteria)
        return leftOut.allQuestions
            ? tr("Guide questions and some criteria left out to fit one page.")
            : tr("Some guide questions and criteria left out to fit one page.");
    if (leftOut.criteria)
        return tr("Some criteria left out to fit one page.");
    return leftOut.allQuestions ? tr("Guide questions left out to fit one page.")
                                : tr("Some guide questions left out to fit one page.");
}

QString footLeft(const QString& file)
{
    return tr("MOR Planner · %1").arg(QFileInfo(file).completeBaseName());
}

QString fileProposal(const OnePage& page)
{
    static constexpr std::array kFiles{"leader", "second-line", "manager", "rep"};
    return QStringLiteral("rhythm-v%1-%2.pdf")
        .arg(page.version ? page.version->number : 0)
        .arg(QLatin1String(kFiles[static_cast<std::size_t>(page.role)]));
}

} // namespace mor::ui
