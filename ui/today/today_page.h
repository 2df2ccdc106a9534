// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/page.h"
#include "today/agenda_model.h"
#include "today/talk_draft.h"
#include "today/talk_past.h"
#include "today/talk_view.h"

#include <QTimer>

#include <map>

class QBoxLayout;
class QStackedLayout;

namespace mor::ui {

class AgendaList;
class DrawerButton;
class DriftLine;
class EmptyState;
class EntryCount;
class NewsLine;
class OnlyYouCard;
class RepsSayCard;
class RunSheet;
class TodaySide;
class UnsavedCheckOffs;
class UnsavedLine;
class WordCard;
struct UnsavedTalk;

/// A person's own day: what to hold, the sheet of one talk with its check-off, and what is owed.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);
    ~TodayPage() override;

    QWidget* firstFocus() override;
    /// Selects a talk; one that is not on the agenda shown changes nothing.
    void showTalk(const OccurrenceKey& key);

    /// Something is being entered for a talk that is not checked off.
    bool isRecording() const { return m_started.has_value(); }

    const AgendaModel& agenda() const { return *m_model; }
    RunSheet* sheet() const { return m_sheet; }
    EmptyState* emptyState() const { return m_empty; }
    NewsLine* news() const { return m_news; }
    DriftLine* drift() const { return m_drift; }
    WordCard* word() const { return m_word; }
    RepsSayCard* repsSay() const { return m_repsSay; }
    OnlyYouCard* onlyYou() const { return m_onlyYou; }
    /// Check-offs that wait for the file.
    UnsavedCheckOffs& unsaved() { return *m_unsaved; }
    /// Gives a talk of the agenda a time on the day shown; asks where something stands against it.
    void dropAt(const OccurrenceKey& key, MinuteOfDay start);

Q_SIGNALS:
    void changesWanted(int version); ///< what a version of the rhythm changed
    void briefWanted(); ///< the week on one page
    void adherenceWanted(); ///< the person's own, where a fall is acknowledged

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void connectSheet();
    void makeKeys();
    bool sayWhyEmpty(const Person* person, Day day);
    void sayEmpty(const QString& sentence, const QString& why, const QString& button = {});
    void fill(const LedgerAnswer& answer);
    std::vector<OccurrenceKey> excusedAway() const; ///< excused and not on the agenda
    void fillHeading();
    void askForSide();
    void askForRecordingTime(PersonIndex who);
    void openTalk(const TalkLine& line);
    void openCopy(const OccurrenceKey& key);
    void askForPast();
    void keepDraft();
    void focusSheet();
    void backToList();

    void checkOff();
    void saved(const CheckOff& recorded, const UnsavedTalk& talk);
    void connectUnsaved();
    /// Shows which talks of the agenda wait to be saved.
    void showUnsaved();
    void buildWords();
    /// What others said of talks and are asked about, and what only the viewer is told. True: the
    /// person is a rep and has no other day.
    bool showWords(const Person* person);
    void selectNext(const OccurrenceKey& done);
    void takeBack();
    void correct();
    void markDone(const Uuid& step);
    /// Withdraws and brings what was typed back to the sheet.
    Result<> withdraw(const OccurrenceKey& key, const TalkDraft& draft, std::optional<Uuid> newest);
    Result<> recordAgain(CheckOffRequest request);
    std::string viewerCode() const;

    bool mayChangePlace() const; ///< of the talk shown
    void openMove(bool atTime);
    void openExcuse();
    void openUnplanned();

    int secondsSpent() const;
    void toggleDrawer(bool open);
    void fit();

    AgendaModel* m_model;
    AgendaList* m_list = nullptr;
    QWidget* m_listPlace = nullptr; ///< the list with its foot
    RunSheet* m_sheet = nullptr;
    EmptyState* m_noTalk = nullptr;
    TodaySide* m_side = nullptr;
    EmptyState* m_empty = nullptr;
    NewsLine* m_news = nullptr;
    DriftLine* m_drift = nullptr;
    UnsavedCheckOffs* m_unsaved;
    UnsavedLine* m_unsavedLine;
    DrawerButton* m_drawerButton = nullptr;
    QStackedLayout* m_stack = nullptr;
    QStackedLayout* m_middle = nullptr;
    QWidget* m_middlePlace = nullptr;
    QBoxLayout* m_row = nullptr;

    const Person* m_person = nullptr; ///< in desk().plan() of the last showFor
    std::string m_personCode;
    Day m_day{};
    int m_round = 0; ///< of showFor; answers to earlier ones are dropped
    std::shared_ptr<const Ledger> m_ledger;
    AgendaLines m_lines;
    std::optional<OccurrenceKey> m_wanted; ///< to select when the next answer is there
    std::vector<OccurrenceKey> m_excused; ///< on the day shown; selected when they are back
    std::optional<OccurrenceKey> m_copy; ///< chosen among overdue ones that share a line
    std::optional<OccurrenceKey> m_done; ///< just saved: what the sheet holds of it is not a draft
    std::map<OccurrenceKey, TalkDraft> m_drafts;
    std::string m_draftsOf; ///< code of who types on the sheet
    std::optional<Instant> m_started; ///< of recording the talk shown
    WordCard* m_word = nullptr;
    RepsSayCard* m_repsSay = nullptr;
    OnlyYouCard* m_onlyYou = nullptr;
    QWidget* m_repPlace = nullptr; ///< the day of a rep
    std::pair<std::string, Day> m_onlyYouOf; ///< read for
    QTimer m_clock;
    QTimer m_keeping; ///< runs a moment after something was typed
    EntryCount* m_count;
    bool m_sheetOpen = false; ///< where list and sheet share one place
};

} // namespace mor::ui
