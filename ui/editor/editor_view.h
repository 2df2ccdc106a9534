// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/edit_session.h"
#include "editor/gate_state.h"
#include "editor/section_editor.h"
#include "shared/sub_view.h"

#include <QTimer>

class QHBoxLayout;
class QScrollArea;

namespace mor::ui {

class Button;
class Card;
class Chip;
class Choice;
class ConflictStrip;
class EmptyState;
class GatePanel;
class Label;
class SectionList;
class Strip;

/// One activity by sections, with the four questions at its side. Saved as it is typed.
class EditorView : public SubView {
    Q_OBJECT

public:
    explicit EditorView(Desk& desk, QWidget* parent = nullptr);
    ~EditorView() override;

    void refresh() override;
    void store() override;
    void setNarrow(bool narrow) override;
    QWidget* firstFocus() override;
    void primaryAct() override;
    QSize minimumSizeHint() const override;
    /// Opens an activity of the draft (or of the version in force, to read).
    void open(const QString& code);
    /// Scrolls to a section and gives its first field the focus; 0 is the first.
    void showSection(int section, bool focus = true);

Q_SIGNALS:
    void boardWanted();
    void publishWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildMiddle();
    QWidget* buildCompact();
    void makeSections();
    void makeKeys();
    void layOut();
    void toggleDrawer(bool open);

    void edited(SectionEditor& section, Field field);
    void load(); ///< shows what the session says
    void showHead();
    void showStates();
    void showSaved();
    void judge(); ///< the four questions as typed
    void askEvidence();
    QString whyLocked() const;
    SectionGround ground() const;
    void focusMoved(QWidget* from, QWidget* to);
    int sectionOf(const QWidget* widget) const; ///< -1: none
    void back();

    void take(const FitOffer& offer);
    bool takeStep(const FitStep& step);
    bool park(const std::string& code, const std::string& name, const QString& reason);
    void answer(int question, bool yes, const QString& reason);
    GateReview reviewed(int question, bool yes, const QString& reason) const;
    std::string by() const;

    EditSession m_session;
    GateState m_gate;
    std::optional<GateEvidence> m_evidence; ///< while the questions are asked again
    QTimer m_judge; ///< once for all that is typed at a stroke
    bool m_storing = false;
    bool m_narrow = false;

    std::vector<SectionEditor*> m_sections;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_left = nullptr;
    SectionList* m_list = nullptr;
    Label* m_saved = nullptr;
    QWidget* m_compact = nullptr; ///< stands for the list in a narrow view
    Choice* m_picker = nullptr;
    Card* m_card = nullptr;
    QWidget* m_head = nullptr; ///< name, cadence and lever in the card
    Label* m_name = nullptr;
    Label* m_line = nullptr;
    Chip* m_lever = nullptr;
    Strip* m_reading = nullptr;
    Label* m_readingWhy = nullptr;
    ConflictStrip* m_conflicts = nullptr;
    QScrollArea* m_scroll = nullptr;
    EmptyState* m_empty = nullptr;
    GatePanel* m_panel = nullptr;
    Button* m_undo = nullptr;
    Button* m_drawer = nullptr;
};

} // namespace mor::ui
