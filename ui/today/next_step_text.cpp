// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/next_step_text.h"

#include <QLocale>
#include <QStringList>

namespace mor::ui {

namespace {

using std::chrono::days;

/// Words of the line and where a date stands in them.
struct FoundDate {
    Day day{};
    qsizetype first = 0;
    qsizetype count = 0;
};

QString plain(const QString& word)
{
    QString result = word.toLower();
    while (!result.isEmpty() && QStringLiteral(",.;:!?").contains(result.back()))
        result.chop(1);
    return result;
}

/// Position from 1 of a name given in full or by at least three letters; 0 when it is none.
template <class NameOf>
int namedBy(const QString& word, int count, NameOf nameOf)
{
    if (word.size() < 3)
        return 0;
    for (const auto& locale : {QLocale(QLocale::English), QLocale()})
        for (int i = 1; i <= count; ++i)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                if (plain(nameOf(locale, i, format)) == word)
                    return i;
    return 0;
}

int weekdayOf(const QString& word)
{
    if (word == QLatin1String("tues"))
        return 2;
    if (word == QLatin1String("thur") || word == QLatin1String("thurs"))
        return 4;
    return namedBy(word, 7,
        [](const QLocale& locale, int i, auto format) { return locale.dayName(i, format); });
}

int monthOf(const QString& word)
{
    if (word == QLatin1String("sept"))
        return 9;
    return namedBy(word, 12,
        [](const QLocale& locale, int i, auto format) { return locale.monthName(i, format); });
}

/// The next date with this day and month, today included.
std::optional<Day> nextDate(int dayOfMonth, int month, Day today)
{
    const std::chrono::year_month_day now(today);
    for (int ahead = 0; ahead <= 4; ++ahead) { // a 29 February may be years away
        const std::chrono::year_month_day date(now.year() + std::chrono::years{ahead},
            std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(dayOfMonth)});
        if (date.ok() && Day{date} >= today)
            return Day{date};
    }
    return {};
}

int numberOf(const QString& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number > 0 && word.size() <= 3 ? number : 0;
}

/// A day and a month at `at`, in either order: "9 nov", "nov 9".
std::optional<Day> dayAndMonth(const QStringList& words, qsizetype at, Day today)
{
    if (at + 1 >= words.size())
        return {};
    const auto& one = words[at];
    const auto& other = words[at + 1];
    if (numberOf(one) && monthOf(other))
        return nextDate(numberOf(one), monthOf(other), today);
    if (monthOf(one) && numberOf(other))
        return nextDate(numberOf(other), monthOf(one), today);
    return {};
}

std::optional<FoundDate> countedDays(const QStringList& words, qsizetype at, Day today)
{
    if (words[at] != QLatin1String("in") || at + 2 >= words.size() || !numberOf(words[at + 1]))
        return {};
    const auto& unit = words[at + 2];
    const days count{numberOf(words[at + 1])};
    if (unit == QLatin1String("day") || unit == QLatin1String("days"))
        return FoundDate{today + count, at, 3};
    if (unit == QLatin1String("week") || unit == QLatin1String("weeks"))
        return FoundDate{today + 7 * count, at, 3};
    return {};
}

std::optional<FoundDate> byWeekday(const QStringList& words, qsizetype at, Day today)
{
    const bool next = words[at] == QLatin1String("next") && at + 1 < words.size();
    const int weekday = weekdayOf(words[next ? at + 1 : at]);
    if (weekday == 0)
        return {};
    if (!next)
        if (const auto date = dayAndMonth(words, at + 1, today))
            return FoundDate{*date, at, 3};
    int ahead = (weekday - static_cast<int>(isoWeekday(today)) + 7) % 7;
    if (ahead == 0)
        ahead = 7;
    Day day = today + days{ahead};
    if (next && mondayOf(day) == mondayOf(today))
        day += days{7};
    return FoundDate{day, at, next ? 2 : 1};
}

std::optional<FoundDate> dateAt(const QStringList& words, qsizetype at, Day today)
{
    if (words[at] == QLatin1String("today"))
        return FoundDate{today, at, 1};
    if (words[at] == QLatin1String("tomorrow"))
        return FoundDate{today + days{1}, at, 1};
    if (const auto iso = parseDay(words[at].toStdString()))
        return FoundDate{*iso, at, 1};
    if (const auto counted = countedDays(words, at, today))
        return counted;
    if (const auto weekday = byWeekday(words, at, today))
        return weekday;
    if (const auto date = dayAndMonth(words, at, today))
        return FoundDate{*date, at, 2};
    return {};
}

/// Takes the last date out of the words, with "by", "on" or "until" in front of it.
std::optional<Day> takeDate(QStringList& words, Day today)
{
    QStringList plainWords;
    for (const auto& word : words)
        plainWords << plain(word);
    std::optional<FoundDate> found;
    for (qsizetype at = 0; at < words.size();) {
        const auto date = dateAt(plainWords, at, today);
        if (date)
            found = date;
        at += date ? date->count : 1;
    }
    if (!found)
        return {};
    auto first = found->first;
    auto count = found->count;
    static const QStringList before{
        QStringLiteral("by"), QStringLiteral("on"), QStringLiteral("until")};
    if (first > 0 && before.contains(plainWords[first - 1])) {
        --first;
        ++count;
    }
    words.remove(first, count);
    return found->day;
}

StepText::Who takeOwner(QStringList& words, const QString& otherFirstName)
{
    if (words.isEmpty())
        return StepText::Who::Unsaid;
    const auto first = plain(words.front()).replace(QChar(0x2019), QLatin1Char('\''));
    if (first == QLatin1String("i") || first == QLatin1String("i'll")) {
        words.removeFirst();
        if (!words.isEmpty() && first == QLatin1String("i")
            && plain(words.front()) == QLatin1String("will"))
            words.removeFirst();
        return StepText::Who::Me;
    }
    if (!otherFirstName.isEmpty() && first == otherFirstName.toLower()) {
        words.removeFirst();
        return StepText::Who::Other;
    }
    return StepText::Who::Unsaid;
}

} // namespace

StepText readStep(const QString& text, Day today, const QString& otherFirstName)
{
    auto words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    StepText step;
    step.who = takeOwner(words, otherFirstName);
    step.due = takeDate(words, today);
    step.what = words.join(QLatin1Char(' '));
    while (step.what.endsWith(QLatin1Char(',')) || step.what.endsWith(QLatin1Char('.')))
        step.what.chop(1);
    return step;
}

} // namespace mor::ui
