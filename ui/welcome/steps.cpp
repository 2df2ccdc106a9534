// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/steps.h"

#include "shared/label.h"
#include "shared/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

namespace {

/// The number of a step in a circle; filled for the step one is at.
class StepNumber : public QWidget {
public:
    StepNumber(int number, bool here)
        : m_number(number)
        , m_here(here)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {themeOf(*this).px(24), themeOf(*this).px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), m_here ? theme.accent : QColor(Qt::transparent),
            m_here ? theme.accent : theme.control, height() / 2.0);
        auto font = theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        paintText(painter, rect(), QString::number(m_number), font,
            m_here ? theme.onAccent : theme.text2, Qt::AlignCenter);
    }

private:
    int m_number;
    bool m_here;
};

} // namespace

QWidget* makeStep(int number, const QString& name, const QString& note, bool here)
{
    auto* step = new QWidget;
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*step).px(10));
    row->addWidget(new StepNumber(number, here));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(name, here ? Type::Strong : Type::Body));
    words->addWidget(new Label(note, Type::Caption, &Theme::muted));
    row->addLayout(words);
    return step;
}

QWidget* makeDash()
{
    auto* dash = new Rule;
    dash->setMinimumWidth(themeOf(*dash).px(2));
    dash->setMaximumWidth(themeOf(*dash).px(56));
    return dash;
}

} // namespace mor::ui
