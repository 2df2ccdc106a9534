// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_view.h"

#include "onepage/one_page_words.h"
#include "onepage/paper_view.h"
#include "onepage/paper_work.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/segmented_control.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include <array>

namespace mor::ui {

namespace {

constexpr std::array kRoles{Role::Manager, Role::SecondLine, Role::Leader};

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

OnePageView::OnePageView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_paper(usualPaper())
    , m_back(new Button(tr("Back to the board"), Button::Kind::Quiet))
    , m_print(new Button(tr("Print…"), Button::Kind::Quiet))
    , m_save(new Button(tr("Save as PDF…"), Button::Kind::Primary))
    , m_roles(
          new SegmentedControl(tr("For whom"), {tr("Manager"), tr("Second line"), tr("Leader")}))
    , m_papers(new SegmentedControl(tr("Paper"), {tr("A4"), tr("Letter")}))
    , m_error(nullptr)
    , m_view(new PaperView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_back->setSymbol(Icon::Left);
    m_print->setSymbol(Icon::Print);
    m_save->setSymbol(Icon::File);
    m_error = new InlineError(*m_save);
    addTool(m_back);
    addTool(m_print);
    addTool(m_save);
    m_papers->setCurrent(m_paper == Paper::A4 ? 0 : 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_roles);
    bar->addStretch();
    bar->addWidget(m_papers);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);

    connect(m_back, &Button::clicked, this, &OnePageView::boardWanted);
    connect(m_print, &Button::clicked, this, &OnePageView::printOut);
    connect(m_save, &Button::clicked, this, &OnePageView::savePdf);
    connect(m_empty, &EmptyState::wanted, this, &OnePageView::boardWanted);
    connect(m_roles, &SegmentedControl::chosen, this, [this](int index) {
        m_role = kRoles[static_cast<std::size_t>(index)];
        refresh();
    });
    connect(m_papers, &SegmentedControl::chosen, this,
        [this](int index) { showPaper(index == 0 ? Paper::A4 : Paper::Letter); });
    auto* print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &OnePageView::printOut);
    setHeading(tr("Rhythm on one page"), {});
}

void OnePageView::showRole(Role role)
{
    m_role = role == Role::Rep ? Role::Manager : role;
    for (std::size_t i = 0; i < kRoles.size(); ++i)
        if (kRoles[i] == m_role)
            m_roles->setCurrent(static_cast<int>(i));
}

void OnePageView::showPaper(Paper paper)
{
    m_paper = paper;
    refresh();
}

void OnePageView::refresh()
{
    const auto plan = desk().plan();
    const auto* version = plan ? versionToPrint(plan->rhythm, desk().today()) : nullptr;
    m_error->say({});
    const auto page = version ? onePageOf(*plan, *version, m_role, desk().today()) : OnePage{};
    const bool hasPage = version && !page.sections.empty();
    if (hasPage) {
        m_view->show(
            laidOut({plan, version->number, m_role, desk().today(), desk().fileName(), m_paper}),
            pageTitle(m_role));
        m_proposal = fileProposal(page);
    } else if (!version) {
        m_empty->say(tr("There is no rhythm yet."),
            tr("The page shows what is in force, or the draft while nothing is."),
            tr("Back to the board"));
    } else {
        m_empty->say(tr("Nothing in this rhythm is for a %1.").arg(roleInWords(m_role)),
            tr("Choose another role, or add an activity for them on the board."));
    }
    m_stack->setCurrentWidget(hasPage ? static_cast<QWidget*>(m_view) : m_empty);
    const auto why = hasPage ? QString() : tr("There is nothing to print.");
    m_print->setReasonDisabled(why);
    m_save->setReasonDisabled(why);
    const auto* sheet = this->sheet();
    setHeading(tr("Rhythm on one page"),
        !sheet ? QString()
            : sheet->pages() == 1
            ? versionLine(page, desk().today())
            : tr("%1 · takes %2 pages").arg(versionLine(page, desk().today())).arg(sheet->pages()));
}

const Sheet* OnePageView::sheet() const
{
    return m_stack->currentWidget() == m_view && m_view->sheet() ? &*m_view->sheet() : nullptr;
}

void OnePageView::setNarrow(bool narrow)
{
    m_back->setText(narrow ? QString() : tr("Back to the board"));
    m_back->setToolTip(narrow ? tr("Back to the board") : QString());
    layout()->setContentsMargins({});
    const auto& theme = themeOf(*this);
    const int margin = theme.px(narrow ? 16 : 24);
    layout()->setContentsMargins(margin, theme.px(16), margin, 0);
    layout()->setSpacing(theme.px(8));
}

QWidget* OnePageView::firstFocus() { return sheet() ? static_cast<QWidget*>(m_view) : m_roles; }

QString OnePageView::documentTitle() const { return pageTitle(m_role); }

void OnePageView::savePdf()
{
    if (!sheet())
        return;
    if (m_lastFolder.isEmpty())
        m_lastFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the page as PDF"),
        QDir(m_lastFolder).filePath(m_proposal), tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    m_lastFolder = QFileInfo(file).absolutePath();
    if (const auto done = writePdf(*sheet(), documentTitle(), file); !done)
        m_error->say(errorText(done.error()));
    else
        Q_EMIT said(tr("Saved as %1.").arg(QFileInfo(file).fileName()), false);
}

void OnePageView::printOut()
{
    if (!sheet())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *sheet(), documentTitle());
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the page"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!print(*sheet(), printer))
        m_error->say(tr("The printer did not take the page. Look at the printer, then press Print "
                        "again."));
    else
        Q_EMIT said(tr("Sent to the printer."), false);
}

} // namespace mor::ui
