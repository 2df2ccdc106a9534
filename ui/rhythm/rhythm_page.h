// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/page.h"

#include <QPointer>

class QStackedLayout;

namespace mor::ui {

class BoardView;
class EditorView;
class OnePageView;
class PublishView;
class StrategyView;
class SubView;

/// The leader's workbench: board, editor, publishing, strategy and the one page, one at a time.
class RhythmPage : public Page {
    Q_OBJECT

public:
    explicit RhythmPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

    void showBoard();
    void showActivity(const QString& code);
    void showPublish();
    /// What a published version changed.
    void showChanges(int version);
    void showStrategy();
    void showOnePage(Role role);

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void hideEvent(QHideEvent* event) override;

private:
    template <class View>
    View* enter(View* view);
    void addWayBack(SubView& view);
    void bring(SubView* view);
    SubView* current() const;

    QStackedLayout* m_stack;
    BoardView* m_board;
    EditorView* m_editor;
    PublishView* m_publish;
    StrategyView* m_strategy;
    OnePageView* m_onePage;
    QString m_opened; ///< code of the activity that the editor has
    QPointer<QWidget> m_cameFrom; ///< had the focus when the board was left
};

} // namespace mor::ui
