// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_columns.h"

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr double kText = 9.75;
constexpr double kSmall = 9;
constexpr int kMostLines = 3; ///< of one question, promise or sentence
constexpr std::size_t kFewestQuestions = 4; ///< rows close up before there are fewer
constexpr std::size_t kFewestDebts = 3;

struct RowSetting {
    int row;
    double points;
};
constexpr std::array kRows{RowSetting{pt(20), kText}, RowSetting{pt(17.5), kText},
    RowSetting{pt(15.5), 9.5}, RowSetting{pt(13.5), kSmall}};

class Fitting {
public:
    Fitting(const MondayBrief& whole, const Roster& roster, const Sheet& sheet, int room)
        : m_whole(whole)
        , m_words(whole, roster)
        , m_sheet(sheet)
        , m_columns(sheet)
        , m_room(room)
    {
    }

    FittedBrief run()
    {
        FittedBrief fit;
        const auto& setting = fitLeft();
        fitRight();
        fit.brief = shortened(m_whole, m_fit);
        fit.row = setting.row;
        fit.points = setting.points;
        return fit;
    }

private:
    const RowSetting& fitLeft();
    void fitRight();
    int talksHeight(std::size_t talks, int row) const;
    std::size_t questionsThatFit(int room) const;
    int questionHeight(const BriefQuestion& question) const;
    int rightHeight() const;
    int paragraph(const Paragraph& one, int width) const { return m_sheet.heightOf(one, width); }
    bool fitsRight(int notes) const
    {
        return rightHeight() + (notes > 0 ? kBriefSection + kBriefHead + notes * kBriefNote : 0)
            <= m_room;
    }

    const MondayBrief& m_whole;
    BriefWords m_words;
    const Sheet& m_sheet;
    BriefColumns m_columns;
    int m_room;
    BriefRoom m_fit;
};

int Fitting::talksHeight(std::size_t talks, int row) const
{
    const int lines = std::max(1, static_cast<int>(talks));
    return kBriefHead + lines * row + (talks < m_whole.talks.size() ? kBriefMore : 0);
}

int Fitting::questionHeight(const BriefQuestion& question) const
{
    const int width = m_columns.leftWidth();
    return 2 * kBriefAir + paragraph(questionHead(m_sheet, m_columns, m_words.who(question)), width)
        + paragraph(
            questionText(m_sheet, m_columns, QString::fromStdString(question.question)), width);
}

std::size_t Fitting::questionsThatFit(int room) const
{
    int height = kBriefSection + kBriefHead;
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < m_whole.questions.size(); ++i) {
        height += questionHeight(m_whole.questions[i]);
        const bool isLast = i + 1 == m_whole.questions.size();
        if (height + (isLast ? 0 : kBriefMore) <= room)
            fitting = i + 1;
    }
    return fitting;
}

const RowSetting& Fitting::fitLeft()
{
    const auto all = m_whole.questions.size();
    m_fit.talks = m_whole.talks.size();
    for (const auto wanted : {all, std::min(all, kFewestQuestions)})
        for (const auto& setting : kRows) {
            const int left = m_room - talksHeight(m_fit.talks, setting.row);
            m_fit.questions = left < 0 ? 0 : questionsThatFit(left);
            if (left >= 0 && m_fit.questions >= wanted)
                return setting;
        }
    const auto& closest = kRows.back();
    const int rest = all > 0 ? kBriefMore : 0; // the line that counts the questions
    while (m_fit.talks > 0 && talksHeight(m_fit.talks, closest.row) + rest > m_room)
        --m_fit.talks;
    m_fit.questions = questionsThatFit(m_room - talksHeight(m_fit.talks, closest.row));
    return closest;
}

int Fitting::rightHeight() const
{
    const int width = m_columns.rightWidth();
    const auto brief = shortened(m_whole, m_fit);
    const BriefWords words = m_words;
    int height = kBriefHead + (brief.rest.debts > 0 ? kBriefMore : 0);
    for (const auto& debt : brief.debts)
        height += 2 * kBriefAir
            + paragraph(debtText(m_sheet, m_columns, words.creditor(debt),
                            QString::fromStdString(debt.owed.step.what)),
                width)
            + paragraph(debtAge(words.age(debt)), width);
    if (brief.debts.empty())
        height += kBriefGapRow;
    if (!brief.gaps.empty())
        height += kBriefSection + kBriefHead + static_cast<int>(brief.gaps.size()) * kBriefGapRow;
    const auto know = knowLines(brief, words);
    if (!know.isEmpty())
        height += kBriefSection + kBriefHead;
    for (const auto& line : know)
        height += 2 * kBriefAir + paragraph(knowText(m_sheet, m_columns, line), width);
    return height;
}

void Fitting::fitRight()
{
    const auto debts = m_whole.debts.size();
    m_fit.debts = debts;
    m_fit.leave = m_whole.leave.size();
    m_fit.gaps = m_whole.gaps.size();
    const auto goDown = [this](std::size_t& count, std::size_t least, int notes) {
        while (count > least && !fitsRight(notes))
            --count;
    };
    goDown(m_fit.debts, std::min(debts, kFewestDebts), kBriefFewestNotes);
    goDown(m_fit.leave, 1, kBriefFewestNotes);
    goDown(m_fit.leave, 0, 0);
    goDown(m_fit.gaps, 0, 0);
    goDown(m_fit.debts, 0, 0);
}

} // namespace

Paragraph atMost(const Sheet& sheet, Paragraph paragraph, int width, int lines)
{
    const Paragraph line{QStringLiteral("x"), paragraph.points, paragraph.weight, paragraph.ink, 0,
        paragraph.leading};
    const int most = lines * sheet.heightOf(line, width);
    if (sheet.heightOf(paragraph, width) <= most)
        return paragraph;
    const auto whole = paragraph.text;
    qsizetype fits = 0;
    qsizetype breaks = whole.size();
    while (fits + 1 < breaks) {
        const auto middle = (fits + breaks) / 2;
        paragraph.text = whole.left(middle).trimmed() + QChar(0x2026);
        (sheet.heightOf(paragraph, width) <= most ? fits : breaks) = middle;
    }
    paragraph.text = whole.left(fits).trimmed() + QChar(0x2026);
    paragraph.strong = std::min(paragraph.strong, int(paragraph.text.size()));
    return paragraph;
}

Paragraph questionHead(const Sheet& sheet, const BriefColumns& columns, const QString& words)
{
    return atMost(sheet, {words, kSmall, QFont::Normal, kInks.second}, columns.leftWidth(), 1);
}

Paragraph questionText(const Sheet& sheet, const BriefColumns& columns, const QString& words)
{
    return atMost(
        sheet, {words, kText, QFont::Normal, kInks.text}, columns.leftWidth(), kMostLines);
}

Paragraph debtText(
    const Sheet& sheet, const BriefColumns& columns, const QString& to, const QString& what)
{
    return atMost(sheet,
        {to + QStringLiteral(", ") + what, kText, QFont::Normal, kInks.text, int(to.size())},
        columns.rightWidth(), kMostLines);
}

Paragraph debtAge(const QString& words) { return {words, kSmall, QFont::Normal, kInks.second}; }

Paragraph knowText(const Sheet& sheet, const BriefColumns& columns, const QString& words)
{
    return atMost(
        sheet, {words, kText, QFont::Normal, kInks.text}, columns.rightWidth(), kMostLines + 1);
}

QStringList knowLines(const MondayBrief& brief, const BriefWords& words)
{
    QStringList lines;
    for (const auto& leave : brief.leave)
        lines << words.leave(leave);
    if (brief.rest.leave > 0)
        lines << words.moreAway(brief.rest.leave);
    for (const auto& line : {words.holiday(), words.record()})
        if (!line.isEmpty())
            lines << line;
    return lines;
}

FittedBrief fitted(const MondayBrief& whole, const Roster& roster, const Sheet& sheet, int room)
{
    return Fitting(whole, roster, sheet, room).run();
}

} // namespace mor::ui
