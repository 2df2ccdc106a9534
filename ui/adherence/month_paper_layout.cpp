// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/month_paper.h"

#include "shared/number_words.h"
#include "shared/paper_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kHeadings = pt(124); ///< of the sentences
constexpr int kNames = pt(80);
constexpr int kCounts = pt(44); ///< at least
constexpr int kVerdict = pt(84);
constexpr int kBar = pt(66);
constexpr int kGap = pt(8);
constexpr int kCell = pt(25); ///< height of a week's cell
constexpr int kSectionAir = pt(11);
constexpr double kText = 9.5;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::MonthPaper", text); }

Paragraph body(const QString& words, QFont::Weight weight = QFont::Normal)
{
    return {words, kText, weight, kInks.text, 0, 1.25};
}

class Layout {
public:
    explicit Layout(const AdherenceMonth& month)
        : m_month(month)
        , m_page(month.paper, month.foot, month.today)
    {
        for (const auto* table : {&month.teams, &month.activities})
            for (const auto& row : table->rows)
                m_counts = std::max(m_counts, m_page.sheet().widthOf(body(countsOf(row))) + pt(2));
    }

    Sheet run()
    {
        m_page.head(tr("Adherence"), m_month.whose, m_month.counts, m_month.likely);
        m_page.moveBy(kSectionAir);
        for (const auto& sentence : m_month.sentences)
            drawSentence(sentence);
        if (!m_month.nothing.isEmpty()) {
            m_page.moveBy(kSectionAir);
            m_page.text(m_page.left(), m_page.width(), body(m_month.nothing));
        } else {
            drawTable(m_month.teams);
            drawLegend();
            drawTable(m_month.activities);
            drawChain();
        }
        drawSeenBy();
        return m_page.finished();
    }

private:
    void drawSentence(const MonthSentence& sentence);
    void drawTable(const MonthTable& table);
    void drawTableHead(const MonthTable& table, bool again);
    void drawRow(const MonthTable& table, const MonthRow& row);
    void drawCell(const QRect& rect, const HeldOf& counts);
    void drawBar(const QRect& rect, const HeldOf& counts);
    void drawMark(Mark mark, const QPoint& centre);
    void drawLegend();
    void drawChain();
    void drawSeenBy();
    int heightOf(const MonthTable& table, const MonthRow& row) const;
    /// Left edges, from the right: verdict, bar, counts; then the weeks share the rest.
    int verdictLeft() const { return m_page.right() - kVerdict; }
    int barLeft() const { return verdictLeft() - kGap - kBar; }
    int countsLeft() const { return barLeft() - kGap - m_counts; }
    int nameWidth(const MonthTable& table) const
    {
        return table.weeks.empty() ? countsLeft() - kGap - m_page.left() : kNames;
    }
    QRect cellOf(const MonthTable& table, std::size_t week, int top) const;

    static QString countsOf(const MonthRow& row)
    {
        return row.judged.expected == 0
            ? tr("none due")
            : tr("%1 of %2").arg(row.judged.held).arg(row.judged.expected);
    }

    const AdherenceMonth& m_month;
    PaperPage m_page;
    int m_counts = kCounts; ///< width of the widest
};

void Layout::drawSentence(const MonthSentence& sentence)
{
    const int left = m_page.left() + kHeadings + kGap;
    const int width = m_page.right() - left;
    auto& sheet = m_page.sheet();
    const int top = m_page.y();
    const int heading
        = sheet.addText({m_page.left(), top}, kHeadings, body(sentence.heading, QFont::DemiBold));
    int high
        = sheet.addText({left, top}, width, {sentence.sentence, 10.5, QFont::Normal, kInks.text});
    if (!sentence.behind.isEmpty())
        high += sheet.addText({left, top + high}, width, PaperPage::small(sentence.behind));
    m_page.moveBy(std::max(heading, high) + pt(3));
    m_page.hairline();
    m_page.moveBy(pt(3));
}

QRect Layout::cellOf(const MonthTable& table, std::size_t week, int top) const
{
    const int left = m_page.left() + kNames + kGap;
    const int room = countsLeft() - kGap - left;
    const int each = room / static_cast<int>(table.weeks.size());
    return {left + static_cast<int>(week) * each, top, each - pt(2.5), kCell};
}

void Layout::drawTableHead(const MonthTable& table, bool again)
{
    m_page.section(again ? tr("%1, continued").arg(table.title) : table.title, table.note);
    if (table.weeks.empty())
        return;
    for (std::size_t i = 0; i < table.weeks.size(); ++i) {
        const auto cell = cellOf(table, i, m_page.y());
        m_page.sheet().addText(cell.topLeft(), cell.width(), PaperPage::small(table.weeks[i]));
    }
    m_page.sheet().addText({countsLeft(), m_page.y()}, m_page.right() - countsLeft(),
        PaperPage::small(tr("together")));
    m_page.moveBy(pt(13));
}

int Layout::heightOf(const MonthTable& table, const MonthRow& row) const
{
    const auto& sheet = m_page.sheet();
    int height = sheet.heightOf(body(row.name, QFont::DemiBold), nameWidth(table));
    if (!row.second.isEmpty())
        height += sheet.heightOf(PaperPage::small(row.second), nameWidth(table));
    return std::max(height, table.weeks.empty() || !row.instead.isEmpty() ? 0 : kCell) + pt(5);
}

void Layout::drawTable(const MonthTable& table)
{
    if (table.rows.empty())
        return;
    m_page.moveBy(kSectionAir);
    const int head = PaperPage::kSectionHead + pt(13);
    if (!m_page.fits(head + heightOf(table, table.rows.front())))
        m_page.startPage();
    drawTableHead(table, false);
    for (const auto& row : table.rows) {
        if (!m_page.fits(heightOf(table, row))) {
            m_page.startPage();
            drawTableHead(table, true);
        }
        drawRow(table, row);
    }
}

void Layout::drawRow(const MonthTable& table, const MonthRow& row)
{
    auto& sheet = m_page.sheet();
    const int top = m_page.y() + pt(2.5);
    const int named
        = sheet.addText({m_page.left(), top}, nameWidth(table), body(row.name, QFont::DemiBold));
    if (!row.second.isEmpty())
        sheet.addText({m_page.left(), top + named}, nameWidth(table), PaperPage::small(row.second));
    if (!row.instead.isEmpty()) {
        const int from = m_page.left() + nameWidth(table) + kGap;
        sheet.addText({from, top}, m_page.right() - from, PaperPage::small(row.instead));
    } else {
        for (std::size_t i = 0; i < row.weeks.size(); ++i)
            drawCell(cellOf(table, i, top), row.weeks[i]);
        sheet.addText({countsLeft(), top}, m_counts, body(countsOf(row)));
        if (row.judged.expected > 0) {
            const int line = sheet.heightOf(body({}), m_counts);
            drawBar({barLeft(), top, kBar, line}, row.judged);
            drawMark(row.verdict, {verdictLeft() + pt(4), top + line / 2});
            sheet.addText({verdictLeft() + pt(11), top}, kVerdict - pt(11), body(row.verdictWord));
        }
    }
    m_page.moveBy(heightOf(table, row));
    m_page.hairline();
}

void Layout::drawCell(const QRect& rect, const HeldOf& counts)
{
    auto& sheet = m_page.sheet();
    if (counts.expected == 0) {
        sheet.addText({rect.left(), rect.top() + pt(12)}, rect.width(),
            PaperPage::small(QString(QChar(0x2013))));
        return;
    }
    const auto words = tr("%1 of %2").arg(counts.held).arg(counts.expected);
    const auto set = [&](const QString& text) {
        return Paragraph{text, PaperPage::kSmall, QFont::Normal, kInks.text, 0, 1.2};
    };
    const bool isTight = sheet.widthOf(set(words)) > rect.width() - pt(3);
    const auto said = set(isTight ? tr("%1/%2").arg(counts.held).arg(counts.expected) : words);
    const int line = sheet.heightOf(said, rect.width());
    const int shade = (rect.height() - line) * (counts.expected - counts.held) / counts.expected;
    if (shade > 0)
        sheet.addHatch({rect.left(), rect.top(), rect.width(), shade}, 2.5, kInks.second);
    sheet.addBox(rect, 0, {}, kInks.hairline);
    sheet.addText({rect.left() + pt(1.5), rect.bottom() - line}, rect.width() - pt(1.5), said);
}

void Layout::drawBar(const QRect& rect, const HeldOf& counts)
{
    auto& sheet = m_page.sheet();
    const auto interval = wilson(counts.held, counts.expected);
    const int y = rect.center().y();
    const auto at
        = [&](double share) { return rect.left() + static_cast<int>(share * rect.width()); };
    sheet.addLine(y, rect.left(), rect.right(), 0.5, kInks.hairline);
    sheet.addLine(y, at(interval.lower), at(interval.upper), 2.2, kInks.second);
    for (int part = 0; part < 3; ++part) { // dashes: the target
        const int top = rect.top() + part * rect.height() / 3;
        sheet.addRule(at(m_month.target), top, top + rect.height() / 5, 0.75, kInks.text);
    }
    sheet.addDot({at(double(counts.held) / counts.expected), y}, pt(5), kInks.text);
}

void Layout::drawMark(Mark mark, const QPoint& centre)
{
    auto& sheet = m_page.sheet();
    if (mark == Mark::Missed)
        sheet.addBox({centre - QPoint(pt(2.5), pt(2.5)), QSize(pt(5), pt(5))}, 0, kInks.text);
    else
        sheet.addDot(centre, pt(5.5), mark == Mark::OnTime ? kInks.text : QColor(), kInks.text);
}

void Layout::drawLegend()
{
    m_page.moveBy(pt(4));
    const QRect shade(m_page.left(), m_page.y() + pt(2), pt(12), pt(8));
    m_page.sheet().addBox(shade, 0, {}, kInks.hairline);
    m_page.sheet().addHatch(shade, 2.5, kInks.second);
    m_page.text(m_page.left() + pt(16), m_page.width() - pt(16),
        PaperPage::small(tr("not held · dot: share held · line: where it may truly lie · dashes: "
                            "target · a single week says little, so only all together is judged")));
}

void Layout::drawChain()
{
    if (m_month.chain.empty())
        return;
    const int line = pt(14);
    const auto links = static_cast<int>(m_month.chain.size());
    m_page.moveBy(kSectionAir);
    if (!m_page.fits(PaperPage::kSectionHead + (links + 1) * line))
        m_page.startPage();
    m_page.section(tr("Where it breaks"), tr("all activities"));
    auto& sheet = m_page.sheet();
    const int bar = m_page.left() + pt(230);
    for (const auto& link : m_month.chain) {
        const int top = m_page.y();
        const int name = sheet.addText({m_page.left(), top}, pt(110), body(link.name));
        const int counts
            = sheet.addText({m_page.left() + pt(114), top}, pt(110), body(link.counts));
        if (link.share) {
            const QRect track(bar, top + pt(3), m_page.right() - bar, pt(6));
            sheet.addBox(track, 0, {}, kInks.hairline);
            sheet.addBox({track.topLeft(),
                             QSize(static_cast<int>(track.width() * *link.share), track.height())},
                0, kInks.second);
        }
        m_page.moveBy(std::max({name, counts, line}));
    }
    m_page.text(m_page.left(), m_page.width(), body(m_month.loss, QFont::DemiBold));
}

void Layout::drawSeenBy()
{
    const auto words = PaperPage::small(m_month.seenBy);
    m_page.moveBy(pt(6));
    if (!m_page.fits(m_page.sheet().heightOf(words, m_page.width())))
        m_page.startPage();
    m_page.text(m_page.left(), m_page.width(), words);
}

} // namespace

Sheet laidOut(const AdherenceMonth& month) { return Layout(month).run(); }

} // namespace mor::ui
