// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "shared/card.h"
#include "shared/desk.h"

namespace mor::ui {

class Button;
class Chip;
class DriftAlarmView;
class DriftSettingForm;

/// What drifts: each fall with what can be done about it, how soon one is noticed, and how many
/// alarms are false.
class DriftCard : public Card {
    Q_OBJECT

public:
    explicit DriftCard(Desk& desk, QWidget* parent = nullptr);

    /// Reads and shows what the viewer may see of this person's part: a manager's own talks, or
    /// those of everybody somebody leads.
    void showFor(const std::string& lead);
    /// Shows what was read.
    void showDrift(const std::shared_ptr<const DriftWatch>& watch);

    QString text() const; ///< everything it says
    const DriftWatch* watch() const { return m_watch.get(); } ///< null before it was read
    std::vector<DriftAlarmView*> alarms() const { return m_alarms; }
    QWidget* firstFocus(); ///< null when there is nothing to do
    /// Null while it is closed.
    DriftSettingForm* settingForm() const { return m_form; }
    void openSetting();
    /// Opens the field of the first fall, now or once there is one to be seen.
    void answer();

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);
    void shown(); ///< something else than before
    void answering(); ///< the field of a fall was opened from elsewhere

private:
    void fill();
    QString foot() const;
    void closeSetting();
    bool maySet() const;

    Desk& m_desk;
    std::shared_ptr<const DriftWatch> m_watch;
    std::string m_lead; ///< whose figures are shown
    Chip* m_chip;
    QVBoxLayout* m_list;
    Label* m_nothing;
    Button* m_more;
    Label* m_promise;
    Button* m_set;
    DriftSettingForm* m_form = nullptr;
    std::vector<DriftAlarmView*> m_alarms;
    bool m_answer = false; ///< somebody comes to say what got in the way
    bool m_all = false; ///< also those after the first few
};

/// What needs or may get a word: standing ones first, then those to be judged, then those
/// acknowledged lately.
std::vector<const DriftAlarm*> alarmsToShow(const DriftWatch& watch);
/// The one to tell the delay of: that of the first fall, else the one with the median of talks.
/// Needs one at least.
const DriftSeries& typicalSeries(const DriftWatch& watch);

} // namespace mor::ui
