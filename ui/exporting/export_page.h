// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/planning/export_preset.h"
#include "exporting/export_work.h"
#include "shared/page.h"

#include <memory>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace mor::ui {

class Button;
class Card;
class ExportForm;
class InlineError;
class Label;
class PreviewCard;

/// Everything that leaves: what, who, when, in which format, with a preview of the real file.
class ExportPage : public Page {
    Q_OBJECT

public:
    explicit ExportPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

    ExportForm& form() const { return *m_form; }
    PreviewCard& preview() const { return *m_preview; }
    Button& exportButton() const { return *m_export; }
    Button& printButton() const { return *m_print; }
    QString counts() const;
    QString problem() const; ///< why nothing was written; empty: nothing was wrong

    /// Asks for a place and writes what is shown there.
    void askAndExport();
    void exportTo(const QString& path);
    /// Prints the paper that is shown on a printer that is asked for; nothing else can be printed.
    void printOut();
    /// The last export again, in its place; works also while the page is not shown.
    void repeatLast();

    const std::vector<ExportPreset>& presets() const { return m_presets; }
    void savePreset(const QString& name);
    void renamePreset(int preset, const QString& name);
    void dropPreset(int preset);
    void usePreset(int preset);

Q_SIGNALS:
    /// A file was written; the window offers to open it.
    void wrote(const QString& sentence, const QString& path);

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void makeKeys();
    void arrange();
    void ask();
    void delivered(const Result<ReadyFile>& ready);
    void showLack(const QString& sentence, const QString& why = {}, const QString& button = {});
    void told(const Result<WrittenFile>& written, const QString& path);
    void showProblem(const QString& sentence, const QString& path);
    void readPresets();
    Result<> keepPresets(std::vector<ExportPreset> presets, const QString& act);
    void askForName(
        const QString& title, const QString& proposal, std::function<void(const QString&)> named);

    ExportWork m_work;
    ExportWork m_again; ///< repeats, while the preview may be on its way
    std::unique_ptr<Sight> m_sight;
    std::string m_viewer; ///< for whom the form was filled
    std::optional<ReadyFile> m_ready; ///< what the preview shows, while it is what is asked for
    QString m_failedPath;
    int m_asked = 0; ///< grows with each question, so that late answers are known
    std::vector<ExportPreset> m_presets;

    ExportForm* m_form;
    QScrollArea* m_formScroll;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    PreviewCard* m_preview;
    Label* m_counts;
    Label* m_line;
    Button* m_export;
    Button* m_save;
    Button* m_print;
    InlineError* m_error;
    QWidget* m_wayOut;
    QWidget* m_bar;
    QBoxLayout* m_barRow;
};

} // namespace mor::ui
