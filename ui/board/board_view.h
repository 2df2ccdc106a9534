// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_contents.h"
#include "board/library_model.h"
#include "shared/sub_view.h"

#include <array>
#include <optional>

class QBoxLayout;
class QMenu;
class QScrollArea;
class QSplitter;

namespace mor::ui {

class BoardActs;
class BoardColumn;
class BoardStrip;
class Button;
class Card;
class LibraryDrawer;
class SegmentedControl;
class WarningStrip;
enum class DragSource;

/// The rhythm as columns of cards, with the strategy line, hours and the library.
class BoardView : public SubView {
    Q_OBJECT

public:
    explicit BoardView(Desk& desk, QWidget* parent = nullptr);
    ~BoardView() override;

    void refresh() override;
    void setNarrow(bool narrow) override;
    QWidget* firstFocus() override;
    void primaryAct() override;
    /// Puts the focus on a card; false when no column has it.
    bool focusCard(const QString& code);
    /// Shows another role's rhythm.
    void showRole(Role role);
    /// Shows the draft (true) or what is in force.
    void showDraft(bool draft);
    void showLibrary(bool shown);
    const BoardContents& contents() const { return m_contents; }
    BoardColumn* column(Beat beat) const { return m_columns[static_cast<std::size_t>(beat)]; }
    BoardActs& acts() { return *m_acts; }
    /// Adds an activity of one's own and opens it in the editor.
    void addOwn(const QString& name, Beat beat);

Q_SIGNALS:
    void activityWanted(const QString& code); ///< open in the editor
    void publishWanted(); ///< the comparison of draft and live, with publishing
    void strategyWanted();
    void onePageWanted(mor::Role role);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // board_layout.cpp
    void build();
    void buildTools();
    void buildKeys();
    void connectColumn(BoardColumn& column);
    void space();
    void fit();
    // board_view.cpp
    void showContents();
    void showTools();
    Role roleToShow() const; ///< while none was chosen
    void showOwnRecord();
    QString reasonFixed() const; ///< why nothing can be changed here; empty: it can
    void stepColumn(Beat from, int direction);
    void takeDrop(const QString& code, DragSource source, Beat beat);
    void takeRow(const LibraryRow& row);
    void showCardOf(const LibraryRow& row); ///< of one that is in the draft
    // board_menus.cpp
    void openMore();
    void addRoles(QMenu& menu);
    void addFiles(QMenu& menu);
    void addVersions(QMenu& menu);
    void openRoles();
    void openCardMenu(const QString& code, const QPoint& at);
    void addMoves(QMenu& menu, const QString& code);
    void openMoves(const QString& code, const QPoint& at);
    void openRowMenu(const LibraryRow& row, const QPoint& at);
    void askName(Beat beat);
    void askAside(const QString& code);
    void askBudget();
    void askImport();
    void askExport();

    BoardActs* m_acts;
    BoardContents m_contents;
    Role m_role = Role::Manager;
    std::optional<Role> m_roleChosen;
    std::string m_shownTo; ///< code of the viewer
    std::optional<bool> m_draftChosen; ///< none: draft for who designs, else live
    bool m_narrow = false;
    bool m_tiny = false; ///< no room for the switches in the header
    std::optional<bool> m_libraryChosen; ///< none: shown unless narrow
    std::array<BoardColumn*, kBeats> m_columns{};
    BoardStrip* m_strip;
    WarningStrip* m_warnings;
    Card* m_offer; ///< starters, while there is no activity at all
    LibraryDrawer* m_library;
    QSplitter* m_split;
    QScrollArea* m_scroll;
    QScrollArea* m_sideways;
    QWidget* m_board;
    SegmentedControl* m_which;
    Button* m_roleButton;
    Button* m_onePage;
    Button* m_publish;
    Button* m_more;
    Button* m_libraryButton;
};

} // namespace mor::ui
