// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_gate.h"
#include "publish/change_list.h"
#include "publish/hours_list.h"
#include "publish/publish_contents.h"
#include "shared/sub_view.h"

#include <QTimer>

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace mor::ui {

class Button;
class Card;
class EmptyState;
class HoursStack;
class Label;
class PublishSide;
class SegmentedControl;
class TableCard;
class VersionCard;

/// Draft against live in words, what will happen, and the act of publishing.
class PublishView : public SubView {
    Q_OBJECT

public:
    explicit PublishView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void store() override;
    void setNarrow(bool narrow) override;
    QWidget* firstFocus() override;
    void primaryAct() override;

    const ChangeModel& changes() const { return m_changes; }
    PublishSide* side() const { return m_side; }
    VersionCard* versions() const { return m_versions; }
    /// From when the draft would be in force.
    Day from() const { return m_from; }
    /// Shows what a published version changed; 0: what the draft would.
    void look(int version);
    /// What somebody else did meanwhile; empty when nobody did.
    QString notice() const;

Q_SIGNALS:
    void boardWanted();
    void activityWanted(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCards();
    void connectAll();

    // What is shown (publish_view.cpp)
    void ask();
    void askHeld();
    void askGate();
    void fillHappenings();
    QStringList objections() const; ///< of the rollout; see rolloutObjections
    void fill(const std::shared_ptr<const PublishContents>& contents);
    void fillChanges();
    void fillHours();
    void fillStack(std::size_t person);
    void fillSide();
    void showEmpty(bool isEmpty);
    void lookForOthers();
    void showWorking();
    QString heading() const;
    void arrange();
    QString whyNot() const; ///< why this viewer may not publish; empty: may

    // What is done (publish_acts.cpp)
    void publish();
    void startDraft();
    void putInForceAgain(int version);
    void takeBack(int version);
    void saveReason();
    void dropReason(); ///< it belonged to a draft that is gone
    void refuse(const Error& error);

    std::shared_ptr<const PublishContents> m_contents;
    std::optional<HeldSoFar> m_held;
    std::optional<StageGate> m_gate; ///< of the rollout; none while it is not known
    Day m_from{};
    bool m_dayChosen = false; ///< by hand; else the usual day
    int m_looked = 0; ///< number of the version that is looked at; 0: the draft
    std::optional<RhythmVersion> m_shownDraft; ///< as it was last shown
    int m_publishedHere = 0; ///< number of the version that was published from this view
    bool m_stacked = false;
    bool m_narrow = false;
    bool m_reasonTyped = false;

    ChangeModel m_changes;
    HoursModel m_hours;
    QTimer m_saveReason;
    QTimer m_working; ///< until it is said that something is being counted
    QScrollArea* m_scroll;
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_sideRow = nullptr;
    QBoxLayout* m_column = nullptr;
    Card* m_noticeCard = nullptr;
    Label* m_notice = nullptr;
    Button* m_newDraft = nullptr;
    TableCard* m_changeCard = nullptr;
    SegmentedControl* m_which = nullptr;
    ChangeHead* m_changeHead = nullptr;
    ChangeList* m_changeList = nullptr;
    QWidget* m_changeFoot = nullptr;
    Label* m_unchanged = nullptr;
    Button* m_backToDraft = nullptr;
    Card* m_stackCard = nullptr;
    HoursStack* m_stack = nullptr;
    TableCard* m_hoursCard = nullptr;
    HoursHead* m_hoursHead = nullptr;
    HoursList* m_hoursList = nullptr;
    VersionCard* m_versions = nullptr;
    EmptyState* m_empty = nullptr;
    PublishSide* m_side = nullptr;
    Button* m_back = nullptr;
};

} // namespace mor::ui
