// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/schedule/clashes.h"
#include "shared/talk_dialog.h"

#include <QStandardItemModel>

#include <optional>

class QListView;
class QTimeEdit;

namespace mor::ui {

class DayField;

/// Gives one talk another day and time: one of up to five free places, or any by hand, with what
/// stands against it. Only a place where the talk may not be held is refused.
class MoveDialog : public TalkDialog {
    Q_OBJECT

public:
    /// The talk must be in the plan. With `wanted` the place to begin with.
    MoveDialog(Desk& desk, const OccurrenceKey& key, std::optional<TalkPlace> wanted = {},
        QWidget* parent = nullptr);

    /// Shows itself, with the focus on the free places or on the fields.
    enum class Focus { FreePlaces, Time };
    void openAt(Focus focus);
    /// Moves the talk to the place wanted if nothing stands against it; else shows itself, with
    /// `later` at the next free time of that day.
    void moveOrAsk(bool later = false);

    TalkPlace place() const; ///< as the fields have it
    void choose(const TalkPlace& place);
    const std::vector<TalkPlace>& freePlaces() const { return m_free; }
    QString warning() const; ///< what stands against the place

protected:
    Result<QString> act() override;

private:
    void build();
    void look(const LedgerAnswer& answer);
    void askLater(); ///< chooses the next free time of the day in the fields
    void tell(); ///< about the place in the fields
    void focusWanted();

    const OccurrenceKey m_key;
    std::optional<TalkPlace> m_wanted;
    Focus m_focus = Focus::FreePlaces;
    bool m_atOnce = false;
    bool m_later = false;
    std::shared_ptr<const Ledger> m_ledger;
    std::optional<PlaceCheck> m_check; ///< none until the ledger is there
    std::vector<TalkPlace> m_free;
    QStandardItemModel m_places;
    Label* m_placesName;
    QListView* m_list;
    DayField* m_day;
    QTimeEdit* m_time;
    Label* m_warning;
};

} // namespace mor::ui
