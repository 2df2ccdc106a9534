// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_frame.h"

#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/paper_view.h"
#include "shared/paper_work.h"
#include "shared/print_dialog.h"
#include "shared/segmented_control.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardPaths>

namespace mor::ui {

namespace {

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

PaperFrame::PaperFrame(QWidget* parent)
    : QWidget(parent)
    , m_paper(usualPaper())
    , m_print(new Button(tr("Print…"), Button::Kind::Quiet))
    , m_save(new Button(tr("Save as PDF…"), Button::Kind::Primary))
    , m_papers(new SegmentedControl(tr("Paper"), {tr("A4"), tr("Letter")}))
    , m_error(new InlineError(*m_save))
    , m_view(new PaperView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_bar(new QHBoxLayout)
{
    m_print->setSymbol(Icon::Print);
    m_save->setSymbol(Icon::File);
    choosePaper(m_paper);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_bar->addStretch();
    m_bar->addWidget(m_papers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_bar);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);

    connect(m_print, &Button::clicked, this, &PaperFrame::printOut);
    connect(m_save, &Button::clicked, this, &PaperFrame::savePdf);
    connect(m_empty, &EmptyState::wanted, this, &PaperFrame::wanted);
    connect(m_papers, &SegmentedControl::chosen, this, [this](int index) {
        m_paper = index == 0 ? Paper::A4 : Paper::Letter;
        Q_EMIT paperChosen();
    });
}

void PaperFrame::setNarrow(bool narrow)
{
    m_print->setText(narrow ? QString() : tr("Print…"));
    m_print->setAccessibleName(tr("Print…"));
    m_save->setText(narrow ? tr("PDF…") : tr("Save as PDF…"));
    m_save->setAccessibleName(tr("Save as PDF…"));
}

void PaperFrame::addControl(QWidget* control) { m_bar->insertWidget(m_bar->count() - 2, control); }

void PaperFrame::choosePaper(Paper paper)
{
    m_paper = paper;
    m_papers->setCurrent(paper == Paper::A4 ? 0 : 1);
}

void PaperFrame::show(Sheet sheet, const QString& title, const QString& proposal)
{
    m_title = title;
    m_proposal = proposal;
    m_error->say({});
    m_view->show(std::move(sheet), title);
    m_stack->setCurrentWidget(m_view);
    m_print->setReasonDisabled({});
    m_save->setReasonDisabled({});
}

void PaperFrame::showNothing(const QString& sentence, const QString& why, const QString& button)
{
    m_error->say({});
    m_empty->say(sentence, why, button);
    m_stack->setCurrentWidget(m_empty);
    m_print->setReasonDisabled(tr("There is nothing to print."));
    m_save->setReasonDisabled(tr("There is nothing to print."));
}

const Sheet* PaperFrame::sheet() const
{
    return m_stack->currentWidget() == m_view && m_view->sheet() ? &*m_view->sheet() : nullptr;
}

void PaperFrame::savePdf()
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
    if (const auto done = writePdf(*sheet(), m_title, file); !done)
        m_error->say(errorText(done.error()));
    else
        Q_EMIT said(tr("Saved as %1.").arg(QFileInfo(file).fileName()), false);
}

void PaperFrame::printOut()
{
    if (!sheet())
        return;
    const auto printed = askAndPrint(*sheet(), m_title, this);
    if (printed == Printed::Refused)
        m_error->say(sentenceOf(printed));
    else if (printed == Printed::Sent)
        Q_EMIT said(sentenceOf(printed), false);
}

} // namespace mor::ui
