// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_layout.h"

#include "onepage/one_page_fit.h"
#include "onepage/one_page_words.h"
#include "shared/paper_words.h"

#include <QGuiApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kFoot = pt(20);
constexpr int kColumnHeads = pt(12);

const RhythmVersion* findVersion(const Rhythm& rhythm, int number)
{
    for (const auto& version : rhythm.versions)
        if (version.number == number)
            return &version;
    return rhythm.draft && rhythm.draft->number == number ? &*rhythm.draft : nullptr;
}

/// Where the middle of its first line is.
int middleOf(const Paragraph& paragraph) { return pt(paragraph.points * paragraph.leading / 2); }

class Layout {
public:
    explicit Layout(const OnePageRequest& request)
        : m_request(request)
        , m_page(onePageOf(*request.plan, *findVersion(request.plan->rhythm, request.version),
              request.role, request.today))
        , m_sheet(request.paper, QGuiApplication::font().family())
        , m_columns(m_sheet)
        , m_bottom(m_sheet.size().height() - Columns::kMargin - kFoot)
    {
        m_held = note(heldLead(), heldSentence(m_page));
        m_seen = note(seenLead(), seenSentence(m_page.role));
        m_notesHeight = pt(9)
            + std::max(
                m_sheet.heightOf(m_held, noteWidth()), m_sheet.heightOf(m_seen, noteWidth()));
    }

    Sheet run()
    {
        startPage();
        drawHead();
        auto fit = fitted(m_page, m_request.plan->rhythm, m_sheet, m_bottom - m_y - m_notesHeight);
        m_page = std::move(fit.page);
        m_setting = fit.setting;
        m_columns = fit.columns;
        m_rows = std::move(fit.rows);
        m_leftOut = fit.leftOut;
        if (m_leftOut.any())
            m_bottom -= kLeftOutLine;
        drawColumnHeads();
        for (const auto& section : m_page.sections)
            drawSection(section);
        drawNotes();
        drawFeet();
        return std::move(m_sheet);
    }

private:
    static Paragraph note(const QString& lead, const QString& sentence)
    {
        return {lead + QLatin1Char(' ') + sentence, 9, QFont::Normal, kInks.text, int(lead.size())};
    }
    int noteWidth() const { return (m_columns.width - pt(20)) / 2; }

    void startPage()
    {
        m_sheet.addPage();
        m_y = Columns::kMargin;
    }
    void drawHead();
    void drawColumnHeads();
    void drawWhy();
    void drawSection(const OnePage::Section& section);
    void drawSectionHead(const OnePage::Section& section);
    void drawRow(const OnePage::Entry& entry);
    void drawNotes();
    void drawFeet();

    const OnePageRequest& m_request;
    OnePage m_page;
    Sheet m_sheet;
    Columns m_columns;
    PageRows m_rows;
    int m_bottom;
    Paragraph m_held;
    Paragraph m_seen;
    int m_notesHeight = 0;
    PageSetting m_setting;
    LeftOut m_leftOut;
    int m_y = 0;
};

void Layout::drawHead()
{
    const int right = pt(150);
    const int left = m_columns.width - right - Columns::kGap;
    const int top = m_y - pt(3); // letters stand lower than their line begins
    m_y = top
        + m_sheet.addText({m_columns.left(), top}, left,
            {pageTitle(m_request.role), 17, QFont::DemiBold, kInks.text});
    m_y += m_sheet.addText({m_columns.left(), m_y}, left,
        {versionLine(m_page, m_request.today), 9.5, QFont::Normal, kInks.second});
    int y = top + pt(2);
    y += m_sheet.addText({m_columns.right() - right, y}, right,
        {hoursLine(m_page), 12.5, QFont::DemiBold, kInks.text}, true);
    y += m_sheet.addText({m_columns.right() - right, y}, right,
        {hoursNote(m_page), 9, QFont::Normal, kInks.second}, true);
    m_y = std::max(m_y, y);
    drawWhy();
    m_y += pt(6) + kColumnHeads;
}

void Layout::drawColumnHeads()
{
    const int y = m_y - kColumnHeads;
    m_sheet.addText({m_columns.middle(), y}, m_columns.middleWidth(),
        Paragraph{criteriaHead(), 9, QFont::Normal, kInks.second});
    if (m_columns.thirdWidth > 0)
        m_sheet.addText({m_columns.third(), y}, m_columns.thirdWidth,
            {questionsHead(), 9, QFont::Normal, kInks.second});
}

void Layout::drawWhy()
{
    const auto sentence = whySentence(m_page);
    if (sentence.isEmpty())
        return;
    const int inner = pt(9);
    const Paragraph why = note(whyLead(), sentence);
    const int height = m_sheet.heightOf(why, m_columns.width - 2 * inner);
    m_y += pt(9);
    // Paper takes no tint larger than a line: more of them get an edge.
    const bool isOneLine = height <= m_sheet.heightOf(note(whyLead(), {}), m_columns.width);
    const QRect box(m_columns.left(), m_y, m_columns.width, height + pt(11));
    m_sheet.addBox(
        box, pt(4), isOneLine ? kInks.tint : QColor(), isOneLine ? QColor() : kInks.hairline);
    m_sheet.addText({m_columns.left() + inner, m_y + pt(5.5)}, m_columns.width - 2 * inner, why);
    m_y = box.bottom();
}

void Layout::drawSectionHead(const OnePage::Section& section)
{
    m_y += m_setting.section;
    m_sheet.addText({m_columns.left(), m_y}, m_columns.width / 2,
        {sectionTitle(section.beat), 10, QFont::DemiBold, kInks.text});
    m_sheet.addText({m_columns.left() + m_columns.width / 2, m_y + pt(1)}, m_columns.width / 2,
        {sectionNote(section), 9, QFont::Normal, kInks.second}, true);
    m_y += kSectionHead;
    m_sheet.addLine(m_y - pt(2.5), m_columns.left(), m_columns.right(), 0.75, kInks.text);
}

void Layout::drawSection(const OnePage::Section& section)
{
    bool hasHead = false;
    for (const auto& entry : section.entries) {
        const int needed = m_rows.at(entry.activity).height(entry) + 2 * m_setting.row;
        const int head = hasHead ? 0 : m_setting.section + kSectionHead;
        if (m_y + head + needed > m_bottom && m_y > Columns::kMargin) {
            startPage();
            hasHead = false;
        }
        if (!hasHead)
            drawSectionHead(section);
        hasHead = true;
        drawRow(entry);
    }
}

void Layout::drawRow(const OnePage::Entry& entry)
{
    const auto& row = m_rows.at(entry.activity);
    const int top = m_y + m_setting.row;
    int y = top;
    y += m_sheet.addText({m_columns.left(), y}, m_columns.first, row.name);
    y += m_sheet.addText({m_columns.left(), y}, m_columns.first, row.when);
    if (!row.lever.text.isEmpty()) {
        m_sheet.addBox(
            {m_columns.left(), y + middleOf(row.lever) - pt(3), pt(6), pt(6)}, pt(1.5), row.colour);
        m_sheet.addText(
            {m_columns.left() + Columns::kLever, y}, m_columns.first - Columns::kLever, row.lever);
    }
    y = top;
    for (std::size_t i = 0; i < std::min(entry.criteria, row.criteria.size()); ++i) {
        m_sheet.addDot(
            {m_columns.middle() + pt(1.5), y + middleOf(row.criteria[i])}, pt(2.6), kInks.second);
        y += m_sheet.addText({m_columns.middle() + Columns::kBullet, y},
            m_columns.middleWidth() - Columns::kBullet, row.criteria[i]);
    }
    y = top;
    for (std::size_t i = 0; i < std::min(entry.questions, row.questions.size()); ++i)
        y += kQuestionGap
            + m_sheet.addText({m_columns.third(), y}, m_columns.thirdWidth, row.questions[i]);
    m_y = top + row.height(entry) + m_setting.row;
    m_sheet.addLine(m_y, m_columns.left(), m_columns.right(), 0.5, kInks.hairline);
}

void Layout::drawNotes()
{
    if (m_y + m_notesHeight > m_bottom)
        startPage();
    m_y += pt(9);
    m_sheet.addText({m_columns.left(), m_y}, noteWidth(), m_held);
    m_sheet.addText({m_columns.right() - noteWidth(), m_y}, noteWidth(), m_seen);
}

void Layout::drawFeet()
{
    const int y = m_sheet.size().height() - Columns::kMargin - pt(11);
    if (m_leftOut.any())
        m_sheet.addTextOn(0, {m_columns.left(), y - pt(6) - kLeftOutLine}, m_columns.width,
            {leftOutLine(m_leftOut), 9, QFont::Normal, kInks.second});
    for (int page = 0; page < m_sheet.pages(); ++page) {
        m_sheet.addLine(y - pt(5), m_columns.left(), m_columns.right(), 0.5, kInks.hairline, page);
        m_sheet.addTextOn(page, {m_columns.left(), y}, m_columns.width / 2,
            {footLeft(m_request.file), 9, QFont::Normal, kInks.second});
        m_sheet.addTextOn(page, {m_columns.left() + m_columns.width / 2, y}, m_columns.width / 2,
            {footRight(m_request.today, page + 1, m_sheet.pages()), 9, QFont::Normal, kInks.second},
            true);
    }
}

} // namespace

const RhythmVersion* versionToPrint(const Rhythm& rhythm, Day today)
{
    if (const auto* live = versionOn(rhythm, today))
        return live;
    if (!rhythm.versions.empty())
        return &rhythm.versions.back();
    return rhythm.draft ? &*rhythm.draft : nullptr;
}

Sheet laidOut(const OnePageRequest& request) { return Layout(request).run(); }

} // namespace mor::ui
