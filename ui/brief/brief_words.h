// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/monday_brief.h"

#include <QString>
#include <QStringList>

namespace mor::ui {

/// Everything that is said on a Monday brief. Refers to what it was made with.
class BriefWords {
public:
    BriefWords(const MondayBrief& brief, const Roster& roster);

    QString title() const; ///< "Monday brief"
    /// "Marta Keller, Team North · week 45, 2 to 8 November 2026".
    QString whose() const;
    QString counts() const; ///< "15 talks, 7.8 hours"
    QString budget() const; ///< "of 11.0 planned for the rhythm"
    QString state() const; ///< "4 held, 1 running late"; empty when nothing is
    /// "Before ten o'clock:" and the sentence after it; the sentence is empty when the week is
    /// over.
    QString openingLead() const;
    QString opening() const;

    QString when(const BriefTalk& talk) const; ///< "Mon 08:30"; "by Fri 6 Nov" without a time
    QString whom(const BriefTalk& talk) const; ///< "Tom Hughes", "Tom, Harbor Foods", "Team North"
    QString mark(const BriefTalk& talk) const; ///< "held", "late, 2 times"
    QString who(const BriefQuestion& question)
        const; ///< "Tom, Monday 10:00", "One-on-one with Tom, Aylin and 3 more"
    QString creditor(const BriefDebt& debt) const; ///< "Sofia"
    QString age(const BriefDebt& debt) const; ///< "7 working days old, due Mon 2 Nov"
    QString gap(const TalkGap& gap) const; ///< "Tom, one-on-one"
    QString leave(const BriefLeave& leave) const; ///< "Tom is on leave Thu to Fri."
    QString holiday() const; ///< empty without one
    QString record() const; ///< "Weeks 41 to 44: 57 of 61 held. …"; empty without one
    QString more(int count) const; ///< "and 4 more"; empty for none
    QString moreQuestions(int count) const; ///< "and 5 questions to begin with"
    QString moreAway(int count) const; ///< "And 4 more are away."
    QString footLeft() const; ///< "MOR Planner · for Marta Keller only"

    QString fileProposal() const; ///< "brief-2026-W45.pdf"

private:
    QString nameOf(const std::string& code) const;
    /// The first name, as long as it is clear who is meant.
    QString shortName(const std::string& code) const;
    QString shortWhom(const BriefTalk& talk) const;
    QString teamName() const;
    QStringList firstSteps() const;

    const MondayBrief& m_brief;
    const Roster& m_roster;
};

} // namespace mor::ui
