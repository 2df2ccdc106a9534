// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_page.h"

#include "shared/paper_words.h"

#include <QGuiApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kAboveFoot = pt(11);

Paragraph heading(const QString& words) { return {words, 10, QFont::DemiBold, kInks.text}; }

} // namespace

PaperPage::PaperPage(Paper paper, const QString& foot, Day today, Turn turn)
    : m_sheet(paper, QGuiApplication::font().family(), turn)
    , m_foot(small(foot))
    , m_today(today)
{
    m_footHeight = m_sheet.heightOf(m_foot, footWidth());
    startPage();
}

Paragraph PaperPage::small(const QString& words)
{
    return {words, kSmall, QFont::Normal, kInks.second};
}

int PaperPage::bottom() const { return footTop() - kAboveFoot; }

void PaperPage::startPage()
{
    m_sheet.addPage();
    m_y = kPaperMargin;
}

void PaperPage::head(
    const QString& title, const QString& below, const QString& figure, const QString& note)
{
    const bool hasFigure = !figure.isEmpty() || !note.isEmpty();
    const int rightWidth = hasFigure ? width() / 3 : 0;
    const int leftWidth = width() - rightWidth - (hasFigure ? pt(12) : 0);
    const int top = m_y - pt(3); // letters stand lower than their line begins
    m_y = top;
    text(left(), leftWidth, {title, 17, QFont::DemiBold, kInks.text});
    if (!below.isEmpty())
        text(left(), leftWidth, {below, 9.5, QFont::Normal, kInks.second});
    const int leftEnd = m_y;
    m_y = top + pt(2);
    if (!figure.isEmpty())
        text(right() - rightWidth, rightWidth, {figure, 12.5, QFont::DemiBold, kInks.text}, true);
    if (!note.isEmpty())
        text(right() - rightWidth, rightWidth, small(note), true);
    m_y = std::max(leftEnd, m_y);
}

int PaperPage::sectionHeight(int wide, const QString& title, const QString& note) const
{
    const int noteWidth = note.isEmpty() ? 0 : wide / 2;
    const int least = m_sheet.heightOf(heading(QStringLiteral("x")), wide);
    const int high = std::max(m_sheet.heightOf(heading(title), wide - noteWidth),
        note.isEmpty() ? 0 : pt(1) + m_sheet.heightOf(small(note), noteWidth));
    return kSectionHead + std::max(0, high - least);
}

void PaperPage::section(const QString& title, const QString& note)
{
    section(left(), width(), title, note);
}

void PaperPage::section(int from, int wide, const QString& title, const QString& note)
{
    const int noteWidth = note.isEmpty() ? 0 : wide / 2;
    m_sheet.addText({from, m_y}, wide - noteWidth, heading(title));
    if (!note.isEmpty())
        m_sheet.addText({from + wide - noteWidth, m_y + pt(1)}, noteWidth, small(note), true);
    m_y += sectionHeight(wide, title, note);
    m_sheet.addLine(m_y - pt(3), from, from + wide, 0.75, kInks.text);
}

void PaperPage::hairline(int from, int to) { m_sheet.addLine(m_y, from, to, 0.5, kInks.hairline); }

void PaperPage::text(int from, int wide, const Paragraph& paragraph, bool trailing)
{
    m_y += m_sheet.addText({from, m_y}, wide, paragraph, trailing);
}

int PaperPage::footWidth() const
{
    return width() - m_sheet.widthOf(small(footRight(m_today, 888, 888))) - pt(12);
}

int PaperPage::footTop() const { return m_sheet.size().height() - kPaperMargin - m_footHeight; }

Sheet PaperPage::finished()
{
    for (int page = 0; page < m_sheet.pages(); ++page) {
        m_sheet.addLine(footTop() - pt(5), left(), right(), 0.5, kInks.hairline, page);
        m_sheet.addTextOn(page, {left(), footTop()}, footWidth(), m_foot);
        m_sheet.addTextOn(page, {left() + footWidth(), footTop()}, width() - footWidth(),
            small(footRight(m_today, page + 1, m_sheet.pages())), true);
    }
    return std::move(m_sheet);
}

} // namespace mor::ui
