// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"
#include "shared/card.h"

namespace mor::ui {

class Avatar;
class Button;
class RowTable;

/// One person: who they are, and their dated lines.
class PersonCard : public Card {
    Q_OBJECT

public:
    explicit PersonCard(QWidget* parent = nullptr);

    void show(const PeopleContents& contents);
    /// Why nothing can be changed; empty: it can.
    void setReadOnly(const QString& reason);
    RowTable& lines() const { return *m_lines; }

Q_SIGNALS:
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    Avatar* m_avatar;
    Label* m_name;
    Label* m_about;
    Button* m_edit;
    RowTable* m_lines;
    Label* m_alone;
};

} // namespace mor::ui
