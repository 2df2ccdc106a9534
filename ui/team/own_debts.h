// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "team/team_contents.h"

namespace mor::ui {

class MarkList;

/// A rep's own page: what my manager owes me this month.
class OwnDebts : public Card {
    Q_OBJECT

public:
    explicit OwnDebts(QWidget* parent = nullptr);

    void show(const TeamContents& contents);
    QWidget* firstFocus() const;

private:
    MarkList* m_talks;
    Label* m_noTalks;
    MarkList* m_promises;
    Label* m_noPromises;
};

} // namespace mor::ui
