// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_layout.h"

#include "brief/brief_columns.h"
#include "shared/paper_words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr double kSmall = 9;
constexpr int kFoot = pt(22);
constexpr int kMostNotes = 9;
constexpr int kOpeningLines = 4;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Brief", text); }

QString text(const std::string& words) { return QString::fromStdString(words); }

class Layout {
public:
    explicit Layout(const BriefRequest& request)
        : m_request(request)
        , m_sheet(request.paper, QGuiApplication::font().family())
        , m_columns(m_sheet)
        , m_bottom(m_sheet.size().height() - kPaperMargin - kFoot)
    {
        m_sheet.addPage();
    }

    Sheet run()
    {
        drawHead();
        const int top = m_y;
        m_fit = fitted(m_request.brief, m_request.roster, m_sheet, m_bottom - top);
        drawWeek();
        drawQuestions();
        m_y = top;
        drawDebts();
        drawGaps();
        drawKnow();
        drawNotes();
        drawFoot();
        return std::move(m_sheet);
    }

private:
    static Paragraph small(const QString& words)
    {
        return {words, kSmall, QFont::Normal, kInks.second};
    }
    void drawHead();
    void drawOpening();
    void drawSection(int left, int width, const QString& title, const QString& note = {});
    void drawMore(int left, int width, int count);
    void drawLine(int left, int width);
    void drawWeek();
    void drawTalk(const BriefTalk& talk, int whom);
    int whomStart() const;
    void drawQuestions();
    void drawDebts();
    void drawGaps();
    void drawKnow();
    void drawNotes();
    void drawFoot();
    BriefWords words() const { return {m_fit.brief, m_request.roster}; }

    const BriefRequest& m_request;
    Sheet m_sheet;
    BriefColumns m_columns;
    int m_bottom;
    FittedBrief m_fit;
    int m_y = kPaperMargin;
};

void Layout::drawHead()
{
    const BriefWords say(m_request.brief, m_request.roster);
    const int right = pt(170);
    const int left = m_columns.end - m_columns.left - right - pt(12);
    const int top = m_y - pt(3); // letters stand lower than their line begins
    m_y = top
        + m_sheet.addText(
            {m_columns.left, top}, left, {say.title(), 17, QFont::DemiBold, kInks.text});
    m_y += m_sheet.addText({m_columns.left, m_y}, left,
        atMost(m_sheet, {say.whose(), 9.5, QFont::Normal, kInks.second}, left, 2));
    int y = top + pt(2);
    y += m_sheet.addText(
        {m_columns.end - right, y}, right, {say.counts(), 12.5, QFont::DemiBold, kInks.text}, true);
    for (const auto& line : {say.budget(), say.state()})
        if (!line.isEmpty())
            y += m_sheet.addText({m_columns.end - right, y}, right, small(line), true);
    m_y = std::max(m_y, y);
    drawOpening();
    m_y += pt(14);
}

void Layout::drawOpening()
{
    const BriefWords say(m_request.brief, m_request.roster);
    const auto sentence = say.opening();
    if (sentence.isEmpty())
        return;
    const int inner = pt(10);
    const int width = m_columns.end - m_columns.left;
    const auto lead = say.openingLead();
    const auto opening = atMost(m_sheet,
        {lead + QLatin1Char(' ') + sentence, 9.75, QFont::Normal, kInks.text, int(lead.size()),
            1.45},
        width - 2 * inner, kOpeningLines);
    m_y += pt(9);
    const QRect box(
        m_columns.left, m_y, width, m_sheet.heightOf(opening, width - 2 * inner) + pt(13));
    m_sheet.addBox(box, pt(4), {}, kInks.second);
    m_sheet.addText({m_columns.left + inner, m_y + pt(6.5)}, width - 2 * inner, opening);
    m_y = box.bottom();
}

void Layout::drawSection(int left, int width, const QString& title, const QString& note)
{
    m_sheet.addText({left, m_y}, width, {title, 10, QFont::DemiBold, kInks.text});
    if (!note.isEmpty())
        m_sheet.addText({left + width / 3, m_y + pt(1)}, width - width / 3, small(note), true);
    m_y += kBriefHead;
    m_sheet.addLine(m_y - pt(3), left, left + width, 0.75, kInks.text);
}

void Layout::drawMore(int left, int width, int count)
{
    if (count == 0)
        return;
    m_sheet.addText({left, m_y + pt(2)}, width, small(words().more(count)));
    m_y += kBriefMore;
}

void Layout::drawLine(int left, int width)
{
    m_sheet.addLine(m_y, left, left + width, 0.5, kInks.hairline);
}

int Layout::whomStart() const
{
    int widest = 0;
    for (const auto& talk : m_fit.brief.talks)
        widest = std::max(
            widest, m_sheet.widthOf({text(talk.activity), m_fit.points, QFont::DemiBold}));
    return BriefColumns::kActivity + std::clamp(widest, pt(60), pt(125)) + pt(10);
}

void Layout::drawWeek()
{
    const int width = m_columns.leftWidth();
    drawSection(m_columns.left, width, tr("This week"), tr("tick by hand, check off later"));
    const int whom = whomStart();
    for (const auto& talk : m_fit.brief.talks)
        drawTalk(talk, whom);
    if (m_fit.brief.talks.empty()) {
        m_sheet.addText({m_columns.left, m_y + pt(2)}, width, small(tr("No talk is planned.")));
        m_y += m_fit.row;
    }
    drawMore(m_columns.left, width, m_fit.brief.rest.talks);
}

void Layout::drawTalk(const BriefTalk& talk, int whom)
{
    const auto say = words();
    const int width = m_columns.leftWidth();
    const auto set = [&](const QString& words, QFont::Weight weight, const QColor& ink, int room) {
        return atMost(m_sheet, {words, m_fit.points, weight, ink}, room, 1);
    };
    const int line
        = m_sheet.heightOf(set(QStringLiteral("x"), QFont::Normal, kInks.text, width), width);
    const int y = m_y + (m_fit.row - line) / 2;
    const int box = m_y + (m_fit.row - BriefColumns::kBox) / 2;
    m_sheet.addBox({m_columns.left, box, BriefColumns::kBox, BriefColumns::kBox}, pt(1.5),
        talk.held ? kInks.second : QColor(), kInks.text);
    const auto add = [&](int from, int to, const QString& words, QFont::Weight weight,
                         const QColor& ink, bool trailing = false) {
        m_sheet.addText(
            {m_columns.left + from, y}, to - from, set(words, weight, ink, to - from), trailing);
    };
    const auto mark = say.mark(talk);
    const int marked = mark.isEmpty()
        ? 0
        : m_sheet.widthOf(set(mark, QFont::Normal, kInks.second, width)) + pt(1);
    add(BriefColumns::kWhen, BriefColumns::kActivity - pt(4), say.when(talk), QFont::Normal,
        kInks.second);
    add(BriefColumns::kActivity, whom - pt(6), text(talk.activity), QFont::DemiBold, kInks.text);
    add(whom, width - marked - (marked > 0 ? pt(6) : 0), say.whom(talk), QFont::Normal, kInks.text);
    if (marked > 0)
        add(width - marked, width, mark, QFont::Normal, kInks.second, true);
    m_y += m_fit.row;
    drawLine(m_columns.left, width);
}

void Layout::drawQuestions()
{
    const auto say = words();
    const int width = m_columns.leftWidth();
    if (m_fit.brief.questions.empty()) {
        if (const int left = m_fit.brief.rest.questions; left > 0)
            m_sheet.addText({m_columns.left, m_y + pt(2)}, width, small(say.moreQuestions(left)));
        return;
    }
    m_y += kBriefSection;
    drawSection(
        m_columns.left, width, tr("First questions"), tr("chosen from promises and the last talk"));
    for (const auto& question : m_fit.brief.questions) {
        m_y += kBriefAir;
        m_y += m_sheet.addText(
            {m_columns.left, m_y}, width, questionHead(m_sheet, m_columns, say.who(question)));
        m_y += m_sheet.addText({m_columns.left, m_y}, width,
            questionText(m_sheet, m_columns, text(question.question)));
        m_y += kBriefAir;
        drawLine(m_columns.left, width);
    }
    drawMore(m_columns.left, width, m_fit.brief.rest.questions);
}

void Layout::drawDebts()
{
    const auto say = words();
    const int width = m_columns.rightWidth();
    const auto owed = m_request.brief.debts.size();
    drawSection(m_columns.right, width, tr("You owe"),
        owed > 0 ? QLocale().toString(int(owed)) : QString());
    if (owed == 0) {
        m_sheet.addText({m_columns.right, m_y + pt(2)}, width, small(tr("Nothing is owed.")));
        m_y += kBriefGapRow;
    }
    for (const auto& debt : m_fit.brief.debts) {
        m_y += kBriefAir;
        m_y += m_sheet.addText({m_columns.right, m_y}, width,
            debtText(m_sheet, m_columns, say.creditor(debt), text(debt.owed.step.what)));
        m_y += m_sheet.addText({m_columns.right, m_y}, width, debtAge(say.age(debt)));
        m_y += kBriefAir;
        drawLine(m_columns.right, width);
    }
    drawMore(m_columns.right, width, m_fit.brief.rest.debts);
}

void Layout::drawGaps()
{
    if (m_fit.brief.gaps.empty())
        return;
    const auto say = words();
    const int width = m_columns.rightWidth();
    m_y += kBriefSection;
    drawSection(m_columns.right, width, tr("Longest gaps"), tr("working days"));
    for (const auto& gap : m_fit.brief.gaps) {
        const int room = width - BriefColumns::kNumber;
        m_sheet.addText({m_columns.right, m_y + pt(2)}, room,
            atMost(m_sheet, {say.gap(gap), 9.75, QFont::Normal, kInks.text}, room, 1));
        m_sheet.addText({m_columns.right + room, m_y + pt(2)}, BriefColumns::kNumber,
            {QLocale().toString(gap.days), 9.75, QFont::DemiBold, kInks.text}, true);
        m_y += kBriefGapRow;
        drawLine(m_columns.right, width);
    }
}

void Layout::drawKnow()
{
    const auto lines = knowLines(m_fit.brief, words());
    if (lines.isEmpty())
        return;
    const int width = m_columns.rightWidth();
    m_y += kBriefSection;
    drawSection(m_columns.right, width, tr("Good to know"));
    for (const auto& line : lines) {
        m_y += kBriefAir;
        m_y += m_sheet.addText({m_columns.right, m_y}, width, knowText(m_sheet, m_columns, line));
        m_y += kBriefAir;
        drawLine(m_columns.right, width);
    }
}

void Layout::drawNotes()
{
    const int fits = (m_bottom - m_y - kBriefSection - kBriefHead) / kBriefNote;
    if (fits < kBriefFewestNotes)
        return;
    m_y += kBriefSection;
    drawSection(m_columns.right, m_columns.rightWidth(), tr("Notes"));
    for (int i = 0; i < std::min(fits, kMostNotes); ++i) {
        m_y += kBriefNote;
        drawLine(m_columns.right, m_columns.rightWidth());
    }
}

void Layout::drawFoot()
{
    const int y = m_sheet.size().height() - kPaperMargin - pt(11);
    const int half = (m_columns.end - m_columns.left) / 2;
    m_sheet.addLine(y - pt(5), m_columns.left, m_columns.end, 0.5, kInks.hairline, 0);
    m_sheet.addTextOn(0, {m_columns.left, y}, half, small(words().footLeft()));
    m_sheet.addTextOn(
        0, {m_columns.left + half, y}, half, small(footRight(m_request.brief.asOf, 1, 1)), true);
}

} // namespace

Sheet laidOut(const BriefRequest& request) { return Layout(request).run(); }

} // namespace mor::ui
