// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporting/export_work.h"
#include "shared/card.h"

class QPlainTextEdit;
class QStackedWidget;

namespace mor::ui {

class EmptyState;
class Label;
class PaperView;
class SegmentedControl;
class SheetView;

/// What will be written, as whoever opens the file will see it: rows, a list of talks, text, or
/// paper; and who may read it.
class PreviewCard : public Card {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget* parent = nullptr);

    void show(const ReadyFile& ready);
    using Card::show;
    /// In place of the preview: what is loading, missing or not allowed.
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    /// The tab before or after the one that is shown.
    void stepTab(int by);

    SheetView& sheetView() const { return *m_sheet; }
    QString text() const;
    EmptyState& lack() const { return *m_lack; }
    bool lacks() const;
    const Label& fileLine() const { return *m_file; }
    const Label& shownLine() const { return *m_shown; }
    const Label& readersLine() const { return *m_readers; }
    SegmentedControl& tabs() const { return *m_tabs; }

private:
    QWidget* makeReaders();
    void showTab(int tab);
    void showFile(const ExportFacts& facts);
    void showPaper(const ReadyFile& ready);
    void fillTabs(const QStringList& names);

    ReadyFile m_ready;
    SegmentedControl* m_tabs;
    Label* m_file;
    QStackedWidget* m_stack;
    SheetView* m_sheet;
    QPlainTextEdit* m_text;
    PaperView* m_paper;
    EmptyState* m_lack;
    Label* m_shown;
    QWidget* m_foot;
    Label* m_readers;
};

} // namespace mor::ui
