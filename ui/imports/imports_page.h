// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/import_files.h"
#include "shared/page.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace mor::ui {

class Button;
class Card;
class CheckStep;
class ColumnsStep;
class DayField;
class EarlierCard;
class InlineError;
class Label;
class StepLine;

/// Files of every kind come in here, in four steps: file, columns, check, done. Nothing is written
/// before Import; what came in can be taken back as a whole.
class ImportsPage : public Page {
    Q_OBJECT

public:
    explicit ImportsPage(Desk& desk, QWidget* parent = nullptr);

    enum class Step { File, Columns, Check, Done };

    QWidget* firstFocus() override;
    /// Begins anew with this kind chosen.
    void begin(ImportKind kind);
    void openFile(const QString& path);
    void act(); ///< the step's button
    void back();

    Step step() const { return m_step; }
    ColumnsStep& columns() const { return *m_columns; }
    CheckStep& checked() const { return *m_check; }
    EarlierCard& earlier() const { return *m_earlier; }
    Button& button() const { return *m_act; }
    QString problem() const;
    QString done() const;

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWizard();
    void makeQuestions();
    void goTo(Step step);
    void startAgain(); ///< with another file, of whatever kind
    void askForFile();
    void reopen(); ///< the same file as another kind
    void check();
    void import();
    void remember(const ImportDone& done, const ImportQuestion& question);
    void takeBack(const ImportBatch& batch);
    void showEarlier();
    void showQuestions(bool columns, bool calendarFile);
    void fillChoices(); ///< of people and calendars
    void showButton();
    void changedByImport(); ///< every page hears of it
    QString whyNot() const; ///< why nothing may come in; empty: it may
    std::vector<ImportKind> kindsAllowed() const;
    std::optional<ImportKind> chosenKind() const;
    ImportQuestion question() const;
    void say(const QString& problem);

    Step m_step = Step::File;
    QString m_path;
    std::shared_ptr<const ImportFile> m_file;
    ImportOutlook m_outlook;
    std::vector<ImportKind> m_kinds; ///< as the box offers them

    QBoxLayout* m_sides;
    Card* m_wizard;
    StepLine* m_steps;
    Label* m_about;
    Label* m_kindLabel;
    QComboBox* m_kind;
    Label* m_hint;
    QWidget* m_questions;
    Label* m_whose;
    QComboBox* m_person;
    Label* m_which;
    QComboBox* m_calendar;
    Label* m_when;
    DayField* m_asOf;
    ColumnsStep* m_columns;
    Label* m_nameLabel;
    QLineEdit* m_name;
    CheckStep* m_check;
    Label* m_done;
    InlineError* m_problem;
    Label* m_foot;
    Button* m_back;
    Button* m_act;
    EarlierCard* m_earlier;
};

} // namespace mor::ui
