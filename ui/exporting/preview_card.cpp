// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/preview_card.h"

#include "exporting/export_words.h"
#include "exporting/sheet_view.h"
#include "shared/empty_state.h"
#include "shared/icons.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/paper_view.h"
#include "shared/plural.h"
#include "shared/segmented_control.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

/// An eye in the second text's colour, and a ground one step off the surface under it.
class ReadersFoot : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), theme.alt, {}, theme.px(6));
        const int side = theme.px(16);
        const QRect eye(theme.px(12), theme.px(10), side, side);
        paintIcon(painter, Icon::Eye,
            isRightToLeft() ? QRect(width() - eye.right(), eye.y(), side, side) : eye, theme.text2);
    }
};

} // namespace

PreviewCard::PreviewCard(QWidget* parent)
    : Card(tr("Preview"), parent)
    , m_tabs(new SegmentedControl(tr("Part of the file"), {}))
    , m_file(new Label({}, Type::Small, &Theme::text2))
    , m_stack(new QStackedWidget)
    , m_sheet(new SheetView)
    , m_text(new QPlainTextEdit)
    , m_paper(new PaperView)
    , m_lack(new EmptyState)
    , m_shown(new Label({}, Type::Small, &Theme::text2))
    , m_foot(makeReaders())
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->setCompact(true);
    m_file->elided();
    head()->addWidget(m_tabs);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sheet, m_text, m_paper, m_lack})
        m_stack->addWidget(part);
    body()->addWidget(m_file);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_shown);
    body()->addWidget(m_foot);
    connect(m_tabs, &SegmentedControl::chosen, this, &PreviewCard::showTab);
    showLack(tr("The preview is being made."), {});
}

QWidget* PreviewCard::makeReaders()
{
    const auto& theme = themeOf(*this);
    auto* foot = new ReadersFoot;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(theme.px(38), theme.px(8), theme.px(38), theme.px(10));
    column->setSpacing(theme.px(2));
    column->addWidget(new Label(tr("Who may read this"), Type::Strong));
    m_readers = (new Label({}, Type::Small, &Theme::text2))->wrapped();
    column->addWidget(m_readers);
    return foot;
}

void PreviewCard::fillTabs(const QStringList& names)
{
    m_tabs->setChoices(names);
    m_tabs->setVisible(names.size() > 1);
}

void PreviewCard::show(const ReadyFile& ready)
{
    const int tab = ready.request.what == m_ready.request.what
            && ready.request.format == m_ready.request.format
        ? m_tabs->current()
        : 0;
    m_ready = ready;
    m_foot->show();
    m_file->show();
    if (ready.paper)
        showPaper(ready);
    else
        showFile(ready.file->facts());
    const int tabs = ready.paper ? 1 : static_cast<int>(ready.file->facts().sheets.size());
    m_tabs->setCurrent(std::clamp(tab, 0, std::max(0, tabs - 1)));
    showTab(m_tabs->current());
}

void PreviewCard::showFile(const ExportFacts& facts)
{
    QStringList names;
    for (const auto& sheet : facts.sheets)
        names << sheet.name;
    if (!facts.text.isEmpty())
        names << tr("File");
    fillTabs(names);
    m_readers->setText(facts.readers);
}

void PreviewCard::showPaper(const ReadyFile& ready)
{
    fillTabs({});
    m_paper->show(ready.paper->sheet, ready.paper->title);
    m_readers->setText(paperReaders(ready.request.what));
}

void PreviewCard::showTab(int tab)
{
    const auto name = m_ready.name();
    if (m_ready.paper) {
        const int pages = m_ready.paper->sheet.pages();
        m_file->setText(name);
        m_shown->setText(counted(pages, tr("1 page"), tr("%1 pages")));
        m_stack->setCurrentWidget(m_paper);
        return;
    }
    if (!m_ready.file)
        return;
    const auto& facts = m_ready.file->facts();
    const auto count = facts.sheets.size();
    if (static_cast<std::size_t>(tab) < count) {
        const auto& sheet = facts.sheets[static_cast<std::size_t>(tab)];
        m_file->setText(sheet.isSpreadsheet && count > 1
                ? tr("%1 · sheet %2 of %3").arg(name).arg(tab + 1).arg(count)
                : name);
        m_shown->setText(shownOf(sheet.rows.size(), sheet.rowCount));
        m_sheet->setSheet(sheet);
        m_stack->setCurrentWidget(m_sheet);
        return;
    }
    m_file->setText(name);
    m_text->setPlainText(facts.text);
    m_shown->setText(facts.isWhole ? tr("The whole file") : tr("The beginning of the file"));
    m_stack->setCurrentWidget(m_text);
}

void PreviewCard::showLack(const QString& sentence, const QString& why, const QString& button)
{
    m_ready = {};
    m_lack->say(sentence, why, button);
    m_stack->setCurrentWidget(m_lack);
    m_tabs->hide();
    m_file->hide();
    m_foot->hide();
    m_shown->setText({});
}

void PreviewCard::stepTab(int by)
{
    const auto* files = m_ready.file.get();
    if (!files || m_tabs->isHidden())
        return;
    const int count
        = static_cast<int>(files->facts().sheets.size()) + (files->facts().text.isEmpty() ? 0 : 1);
    const int tab = (m_tabs->current() + by + count) % count;
    m_tabs->setCurrent(tab);
    showTab(tab);
}

bool PreviewCard::lacks() const { return m_stack->currentWidget() == m_lack; }

QString PreviewCard::text() const { return m_text->toPlainText(); }

} // namespace mor::ui
