// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_sheet.h"

#include "mirror/mirror_words.h"
#include "shared/paper_ink.h"
#include "shared/paper_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kFoot = pt(22);
constexpr int kAir = pt(3.5); ///< above and below the words of a row
constexpr int kColumnGap = pt(7);

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

class Layout {
public:
    Layout(const Mirror& mirror, Paper paper)
        : m_mirror(mirror)
        , m_sheet(paper, QGuiApplication::font().family())
        , m_left(kPaperMargin)
        , m_width(m_sheet.size().width() - 2 * kPaperMargin)
        , m_bottom(m_sheet.size().height() - kPaperMargin - kFoot)
    {
        m_sheet.addPage();
    }

    void head(const QString& title, const QString& second)
    {
        m_y += m_sheet.addText({m_left, m_y}, m_width, {title, 17, QFont::DemiBold, kInks.text});
        m_y += m_sheet.addText({m_left, m_y}, m_width, {second, 9.5, QFont::Normal, kInks.second});
        m_y += pt(8);
    }

    void section(const MirrorSection& section)
    {
        const Paragraph text{section.text, 9.5, QFont::Normal, kInks.text};
        room(pt(24) + m_sheet.heightOf(text, m_width));
        sectionHead(section.head);
        m_y += m_sheet.addText({m_left, m_y}, m_width, text) + pt(9);
    }

    void table()
    {
        sectionHead(tr("What is kept, and in which form others see it"));
        QStringList heads{tr("What is kept")};
        heads += m_mirror.heads;
        line(heads, kInks.second, false);
        for (const auto& kind : m_mirror.kinds) {
            QStringList cells{kind.what};
            for (const auto form : kind.forms)
                cells.append(cellWords(form, kind.kind));
            line(cells, kInks.text, true);
        }
        for (const auto& fact : m_mirror.facts) {
            QStringList cells{fact.what};
            for (const auto& words : fact.cells)
                cells.append(words.isEmpty() ? tr("–  nothing") : words);
            line(cells, kInks.text, true);
        }
        m_y += pt(9);
    }

    Sheet finished(const QString& left, Day today)
    {
        for (int page = 0; page < m_sheet.pages(); ++page) {
            const int y = m_sheet.size().height() - kPaperMargin - pt(10);
            m_sheet.addTextOn(
                page, {m_left, y}, m_width * 3 / 5, {left, 9, QFont::Normal, kInks.second});
            m_sheet.addTextOn(page, {m_left + m_width * 2 / 5, y}, m_width * 3 / 5,
                {footRight(today, page + 1, m_sheet.pages()), 9, QFont::Normal, kInks.second},
                true);
        }
        return std::move(m_sheet);
    }

private:
    void room(int height)
    {
        if (m_y + height <= m_bottom)
            return;
        m_sheet.addPage();
        m_y = kPaperMargin;
    }

    void sectionHead(const QString& words)
    {
        m_y += m_sheet.addText({m_left, m_y}, m_width, {words, 10.5, QFont::DemiBold, kInks.text});
        m_sheet.addLine(m_y + pt(1), m_left, m_left + m_width, 0.75, kInks.text);
        m_y += pt(5);
    }

    /// The first column is twice as wide as each other one.
    void line(const QStringList& cells, const QColor& ink, bool strongFirst)
    {
        const int share = m_width / static_cast<int>(cells.size() + 1);
        std::vector<Paragraph> words;
        int height = 0;
        for (int i = 0; i < cells.size(); ++i) {
            const bool strong = i == 0 && strongFirst;
            words.push_back({cells[i], 9, strong ? QFont::DemiBold : QFont::Normal, ink});
            height = std::max(
                height, m_sheet.heightOf(words.back(), (i == 0 ? 2 * share : share) - kColumnGap));
        }
        room(height + 2 * kAir);
        for (int i = 0; i < cells.size(); ++i)
            m_sheet.addText({m_left + (i == 0 ? 0 : (i + 1) * share), m_y + kAir},
                (i == 0 ? 2 * share : share) - kColumnGap, words[static_cast<std::size_t>(i)]);
        m_y += height + 2 * kAir;
        m_sheet.addLine(m_y, m_left, m_left + m_width, 0.5, kInks.hairline);
    }

    const Mirror& m_mirror;
    Sheet m_sheet;
    int m_left;
    int m_width;
    int m_bottom;
    int m_y = kPaperMargin;
};

} // namespace

std::vector<MirrorSection> mirrorSections()
{
    return {
        {tr("What it is for"),
            tr("Talks between managers and their people are agreed, planned and checked off, so "
               "that everybody gets the talks that were promised and a lack is seen early. "
               "Nothing here is made for pay, for ranking or for measuring one person against "
               "another.")},
        {tr("Small groups"),
            tr("Under four people no figure is shown to anybody but their own manager, and none is "
               "part of a sum, so that nobody can be found by taking one report from another. A "
               "report on one manager is shown to that manager first.")},
        {tr("How long it is kept"),
            tr("Who looked at what is kept for 12 months and then dropped by the program. Talks, "
               "notes and counts stay in the file until whoever looks after it drops them; the "
               "program drops none by itself. The advice is 18 months for notes and 5 years for "
               "counts. Private notes are not passed on when somebody gets another manager.")},
        {tr("No decisions by a program"),
            tr("The program counts and shows. It decides nothing about people, scores nobody and "
               "recommends nobody for anything. What a figure means is for people to find out, by "
               "asking.")},
        {tr("What is not read"),
            tr("No calendars, mails, calls, screens or places are read. All there is was typed in "
               "by the people of this file or came in by a file that they chose.")},
        {tr("What you can do"),
            tr("Open “What others see” at any time, from your name at the bottom left: it lists "
               "every look at data about you. If a record is wrong, say so in the program: a talk "
               "that you dispute counts as not held until it is settled. Rules wider than these "
               "hold only once they are written where you can read them.")},
        {tr("What one file can and can't do"),
            tr("All this is kept by the program. Whoever may open the file itself on a computer "
               "can read what is in it with other means, so it belongs on a drive that only those "
               "who look after it can reach.")},
    };
}

Sheet mirrorSheet(
    const Mirror& mirror, const QString& who, const QString& file, Day today, Paper paper)
{
    Layout layout(mirror, paper);
    layout.head(tr("What is kept about you, and who sees it"), who);
    const auto sections = mirrorSections();
    layout.section(sections.front());
    layout.table();
    std::for_each(sections.begin() + 1, sections.end(),
        [&](const MirrorSection& section) { layout.section(section); });
    return layout.finished(tr("MOR Planner · %1").arg(file), today);
}

} // namespace mor::ui
