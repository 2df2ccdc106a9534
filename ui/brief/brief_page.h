// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/monday_brief.h"
#include "shared/page.h"
#include "shared/sheet.h"

namespace mor::ui {

class Button;
class PaperFrame;

/// The viewer's week on one sheet of paper: seen, printed, or written as PDF. Nobody else's: it
/// names people and promises.
class BriefPage : public Page {
    Q_OBJECT

public:
    explicit BriefPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    /// What is shown; null while there is nothing to print.
    const Sheet* sheet() const;
    PaperFrame* frame() const { return m_frame; }

Q_SIGNALS:
    void todayWanted(); ///< back to where the week is held

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void changeEvent(QEvent* event) override;

private:
    void ask(const std::string& who, Day week);
    void showBrief(MondayBrief brief);
    void sayNothing(const QString& sentence, const QString& why, const QString& button = {});
    void space();

    Button* m_back;
    PaperFrame* m_frame;
    std::optional<MondayBrief> m_brief;
    bool m_failed = false; ///< the button tries again
};

} // namespace mor::ui
