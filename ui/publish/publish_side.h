// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "publish/publish_words.h"
#include "shared/card.h"

class QPlainTextEdit;
class QScrollArea;

namespace mor::ui {

class Button;
class InlineError;
class MonthGrid;

/// From when, what will happen, why, and the act itself.
class PublishSide : public Card {
    Q_OBJECT

public:
    explicit PublishSide(QWidget* parent = nullptr);

    void showDay(Day chosen, Day today, Day first, const WorkCalendar& calendar);
    void showNote(const QString& note);
    void showHappenings(const std::vector<Happening>& all);
    /// The primary button: "Publish v4 for Mon 30 Nov"; every reason why not, none when it may.
    void showAct(const QString& act, const QStringList& obstacles);
    QString reason() const;
    void setReason(const QString& reason);
    /// Below the reason, with the focus in it.
    void sayReasonError(const QString& sentence);
    /// Below everything: why the act failed.
    void say(const QString& sentence);
    void focusReason();
    /// Why nothing may be typed here; empty: it may.
    void setReadOnly(const QString& why);
    /// Takes the height of all it holds instead of scrolling by itself.
    void setWhole(bool whole);
    bool isLocked() const;
    QStringList happeningTexts() const { return m_happeningTexts; }

Q_SIGNALS:
    void dayPicked(mor::Day day);
    void reasonEdited();
    void cancelled();
    void publishWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeDateRows();
    QLayout* makeActs();
    void showMonthName();
    void revealReason();
    void fit();

    QScrollArea* m_scroll;
    QWidget* m_content;
    Button* m_date;
    Label* m_month;
    MonthGrid* m_grid;
    Label* m_note;
    QVBoxLayout* m_happenings;
    QStringList m_happeningTexts;
    QPlainTextEdit* m_reason;
    InlineError* m_reasonError;
    Label* m_locked;
    Label* m_error;
    Button* m_cancel;
    Button* m_publish;
    bool m_whole = false;
};

} // namespace mor::ui
