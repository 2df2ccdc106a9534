// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "team/team_contents.h"

#include <QFrame>

class QVBoxLayout;

namespace mor::ui {

class Avatar;
class Card;
class Label;
class MarkList;
class SectionHeading;

/// Beside the matrix: one rep. What happened, open steps of both sides, and what the rep sees.
/// A drawer over the page in a narrow window.
class RepPanel : public QFrame {
    Q_OBJECT

public:
    explicit RepPanel(QWidget* parent = nullptr);

    void show(const TeamContents& contents, PersonIndex rep, const KeptByBoth& kept);
    PersonIndex rep() const { return m_rep; }
    void setDrawer(bool drawer);
    QWidget* firstFocus() const;

    static constexpr int kWidth = 284; ///< design pixels

Q_SIGNALS:
    void talkChosen(std::uint32_t position);
    void stepTicked(const mor::Uuid& step);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* scrolled();
    void space();

    PersonIndex m_rep = kNone;
    bool m_drawer = false;
    Card* m_card;
    QVBoxLayout* m_column = nullptr;
    Avatar* m_avatar;
    Label* m_name;
    Label* m_since;
    Label* m_skill;
    MarkList* m_happened;
    Label* m_nothing;
    SectionHeading* m_stepsHead;
    MarkList* m_steps;
    Label* m_noSteps;
    SectionHeading* m_seesHead;
    MarkList* m_expected;
    Label* m_noTalks;
    MarkList* m_promises;
    Label* m_noPromises;
};

} // namespace mor::ui
