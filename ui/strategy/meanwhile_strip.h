// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/label.h"

namespace mor::ui {

/// Says that somebody else saved what is being typed here, and what theirs is; what was typed stays
/// until one of the two is chosen. Hidden while there is nothing to choose.
class MeanwhileStrip : public QWidget {
    Q_OBJECT

public:
    explicit MeanwhileStrip(QWidget* parent = nullptr);

    void ask(const QString& theirs); ///< empty: it was removed
    bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void mineKept();
    void theirsTaken();

private:
    Label* m_text;
};

} // namespace mor::ui
