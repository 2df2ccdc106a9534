// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "strategy/what_if_words.h"

#include <array>

class QDoubleSpinBox;
class QGridLayout;

namespace mor::ui {

class InlineError;

/// A gain as a bar from the middle: to the trailing side more, to the leading side less.
class GainBar : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void showShare(double share, bool chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    bool m_chosen = false;
};

/// Where the four numbers of revenue per day stand and what could be within reach; says which would
/// bring most and never decides.
class WhatIfCard : public Card {
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget* parent = nullptr);

    void showQuestion(const WhatIf& question);
    void setReasonReadOnly(const QString& reason);
    void sayProblem(const QString& sentence);
    WhatIf question() const;
    const WhatIfWords& words() const { return m_words; }
    QString headline() const;

Q_SIGNALS:
    void asked(const mor::WhatIf& question);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell();
    void arrange();

    QGridLayout* m_grid;
    std::array<Label*, 3> m_heads{};
    std::array<Label*, kVelocityParts> m_names{};
    std::array<QDoubleSpinBox*, kVelocityParts> m_now{};
    std::array<QDoubleSpinBox*, kVelocityParts> m_reach{};
    std::array<GainBar*, kVelocityParts> m_bars{};
    std::array<Label*, kVelocityParts> m_gains{};
    InlineError* m_problem;
    Label* m_headline;
    Label* m_care;
    Label* m_trap;
    WhatIf m_saved;
    WhatIfWords m_words;
};

} // namespace mor::ui
