// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/library_model.h"
#include "shared/card.h"

class QLineEdit;

namespace mor::ui {

class LibraryList;

/// The library beside the board: search, activities, what was set aside, starters. Esc closes it.
class LibraryDrawer : public Card {
    Q_OBJECT

public:
    explicit LibraryDrawer(QWidget* parent = nullptr);

    /// `draft` is what "in use" is said of.
    void show(const RhythmLibrary& library, const Rhythm& rhythm, const RhythmVersion& draft,
        Role role, Day today);
    /// Why nothing can be taken; empty: it can.
    void setReasonFixed(const QString& reason);
    QWidget* firstFocus() const;
    LibraryModel& rows() { return *m_rows; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(const mor::ui::LibraryRow& row);
    void menuWanted(const mor::ui::LibraryRow& row, const QPoint& at);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void showBelow();

    LibraryModel* m_rows;
    LibraryModel* m_starterRows;
    QLineEdit* m_search;
    LibraryList* m_list;
    LibraryList* m_starters;
    Label* m_below;
    Label* m_fixed;
    const RhythmLibrary* m_library = nullptr; ///< of the desk
    Rhythm m_rhythm; ///< levers, versions and shelf as last shown
    RhythmVersion m_draft;
    Role m_role = Role::Manager;
    Day m_today{};
};

} // namespace mor::ui
