// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sheet.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace mor::ui {

class Button;
class EmptyState;
class InlineError;
class PaperView;
class SegmentedControl;

/// A document on paper: the choice of paper, the sheet itself or why there is none, and the buttons
/// that print it or write it as PDF, which stand in the header of the window.
class PaperFrame : public QWidget {
    Q_OBJECT

public:
    explicit PaperFrame(QWidget* parent = nullptr);

    /// Buttons with short names, for a window without room.
    void setNarrow(bool narrow);
    /// Puts a control before the choice of paper.
    void addControl(QWidget* control);
    /// For the header, in reading order; owned by whoever shows them.
    Button* printButton() const { return m_print; }
    Button* saveButton() const { return m_save; }

    Paper paper() const { return m_paper; }
    void choosePaper(Paper paper);
    /// `proposal`: name for the PDF.
    void show(Sheet sheet, const QString& title, const QString& proposal);
    void showNothing(const QString& sentence, const QString& why, const QString& button = {});
    /// Null while there is nothing to print.
    const Sheet* sheet() const;
    PaperView* view() const { return m_view; }
    EmptyState* emptyState() const { return m_empty; }

    void savePdf();
    void printOut();

Q_SIGNALS:
    void paperChosen();
    void wanted(); ///< the button of what stands there when there is nothing
    /// One sentence about what was done; it can't be undone.
    void said(const QString& sentence, bool undoable);

private:
    Paper m_paper;
    QString m_title;
    QString m_proposal;
    QString m_lastFolder;
    Button* m_print;
    Button* m_save;
    SegmentedControl* m_papers;
    InlineError* m_error;
    PaperView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QHBoxLayout* m_bar;
};

} // namespace mor::ui
