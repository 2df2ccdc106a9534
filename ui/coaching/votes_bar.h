// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/agreement.h"

#include <QWidget>

namespace mor::ui {

/// How the judges of one criterion voted, as a bar of met, not met and not seen. The words beside
/// it say the same.
class VotesBar : public QWidget {
    Q_OBJECT

public:
    explicit VotesBar(const Votes& votes, const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Votes m_votes;
};

} // namespace mor::ui
