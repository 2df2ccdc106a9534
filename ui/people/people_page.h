// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"
#include "shared/page.h"

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace mor::ui {

class Button;
class Card;
class DayField;
class EmptyState;
class Label;
class LeaveCard;
class OrgTree;
class PanelForm;
class PersonCard;

/// Who works here, who leads whom and when people are away: the organisation on a day, one person
/// with dated lines, leave with what it does to talks, and the forms that change them.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    OrgTree& tree() const { return *m_tree; }
    PersonCard& card() const { return *m_card; }
    LeaveCard& leave() const { return *m_leave; }
    PanelForm* form() const { return m_form; } ///< null: none is open
    QString cover() const; ///< who is uncovered, in words

    void addPerson();
    void editPerson();
    void addLeave();
    void changeLeave(const Leave& leave);
    void removeLeave(const Leave& leave);
    void editHolidays();
    /// Leave or busy times from a calendar file; who only reads may bring in their own busy times.
    void importCalendar();
    void importPeople();
    void closeForm();

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    void read();
    void showContents(std::shared_ptr<const PeopleContents> contents);
    void open(PanelForm* form);
    void place();

    std::shared_ptr<const PeopleContents> m_contents;
    std::string m_shown; ///< code of the person on the card
    Day m_on{};
    QStackedLayout* m_stack;
    EmptyState* m_lack;
    QBoxLayout* m_row = nullptr; ///< tree, cards, form
    Card* m_treeCard = nullptr;
    DayField* m_day = nullptr; ///< any day; the header steps
    OrgTree* m_tree = nullptr;
    Label* m_cover = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_cards = nullptr;
    PersonCard* m_card = nullptr;
    LeaveCard* m_leave = nullptr;
    Button* m_add;
    Button* m_import;
    PanelForm* m_form = nullptr;
};

} // namespace mor::ui
