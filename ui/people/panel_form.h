// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/roster_outlook.h"
#include "shared/desk.h"
#include "shared/label.h"

#include <QFrame>
#include <QVBoxLayout>

namespace mor::ui {

class Button;
class Card;
class InlineError;
class SectionHeading;

/// A form beside the page: fields, what saving would do, and the one button that saves. Ctrl+Enter
/// saves, Esc closes; a drawer over the page in a narrow window.
class PanelForm : public QFrame {
    Q_OBJECT

public:
    PanelForm(Desk& desk, const QString& title, QWidget* parent = nullptr);

    void setDrawer(bool drawer);
    virtual QWidget* firstFocus() const = 0;
    /// The act of the button; also Ctrl+Enter.
    virtual void act() = 0;
    Button& button() const { return *m_ok; }
    EffectList& outlook() const { return *m_outlook; }
    QString problem() const;

    static constexpr int kWidth = 356; ///< design pixels

Q_SIGNALS:
    void closeWanted();
    void said(const QString& sentence); ///< done, and can be undone

protected:
    Desk& desk() const { return m_desk; }
    QVBoxLayout* fields() const { return m_fields; }
    /// Below what would happen.
    QVBoxLayout* below() const { return m_below; }
    /// Row of the buttons, in front of the one that acts.
    QVBoxLayout* foot() const { return m_foot; }
    void setTitle(const QString& title);
    /// A small label above the field; the field takes its words as name.
    Label* addField(const QString& name, QWidget* field);
    void say(const QString& problem, bool locks = false);
    /// Why nothing can be saved here; empty: it can.
    void setReadOnly(const QString& reason);
    /// Looks ahead in the background and shows it; an earlier question is dropped.
    void lookAt(const RosterEdit& edit, const std::string& person, Day from);
    void showOutlook(std::vector<EffectLine> lines);
    void hideOutlook();
    /// Saves and tells the page; what can't be saved is told below the fields.
    bool save(const QString& name, const RosterEdit& edit, const QString& sentence);
    /// The same, and closes.
    void saveAndClose(const QString& name, const RosterEdit& edit, const QString& sentence);

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void space();
    void showAnswer(const Result<RosterOutlook>& outlook, const Roster& after);

    Desk& m_desk;
    QString m_work; ///< name of looking ahead in the background
    bool m_drawer = false;
    QString m_readOnly;
    Card* m_card;
    Label* m_title;
    QVBoxLayout* m_fields;
    QVBoxLayout* m_below;
    QVBoxLayout* m_foot;
    SectionHeading* m_outlookHead;
    EffectList* m_outlook;
    InlineError* m_problem;
    Button* m_ok;
};

} // namespace mor::ui
