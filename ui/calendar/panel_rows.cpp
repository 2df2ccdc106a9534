// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/panel_rows.h"

#include "shared/label.h"
#include "shared/lever_colours.h"
#include "shared/state_glyph.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace mor::ui {

namespace {

class Dot : public QWidget {
public:
    Dot(std::shared_ptr<const Plan> plan, std::string lever)
        : m_plan(std::move(plan))
        , m_lever(std::move(lever))
    {
        const auto& theme = themeOf(*this);
        setFixedSize(theme.px(8), theme.px(16));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintLeverDot(
            painter, theme, leverLook(theme, m_plan->rhythm, m_lever), QRectF(rect()).center());
    }

private:
    std::shared_ptr<const Plan> m_plan;
    std::string m_lever;
};

class Glyph : public QWidget {
public:
    explicit Glyph(Mark mark)
        : m_mark(mark)
    {
    }
    QSize sizeHint() const override
    {
        const int side = themeOf(*this).px(14);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        const int side = theme.px(13);
        paintGlyph(painter, theme, m_mark,
            QRectF((width() - side) / 2, (height() - side) / 2, side, side), theme.surface);
    }

private:
    Mark m_mark;
};

} // namespace

ShowRow::ShowRow(const QString& name, bool isTicked, int count, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_row(new QHBoxLayout(this))
{
    const auto& theme = themeOf(*this);
    m_box->setChecked(isTicked);
    m_box->setAccessibleName(count < 0 ? name : tr("%1, %2 talks").arg(name).arg(count));
    m_row->setContentsMargins({});
    m_row->setSpacing(theme.px(8));
    m_row->addWidget(m_box);
    m_row->addWidget((new Label(name))->elided(), 1);
    if (count >= 0)
        m_row->addWidget(new Label(QString::number(count), Type::Small, &Theme::muted));
    setMinimumHeight(theme.px(26));
    connect(m_box, &QCheckBox::toggled, this, &ShowRow::ticked);
}

void ShowRow::showLever(std::shared_ptr<const Plan> plan, const std::string& lever)
{
    m_row->insertWidget(1, new Dot(std::move(plan), lever));
}

void ShowRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->toggle();
}

FilterChoice::FilterChoice(const QString& name, const QString& all, QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box);
    m_box->setAccessibleName(name);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_box->setMinimumHeight(themeOf(*this).px(30));
    m_box->addItem(all, QString());
    connect(m_box, &QComboBox::activated, this,
        [this] { Q_EMIT chosen(m_box->currentData().toString()); });
}

void FilterChoice::offer(const QString& word, const QString& value) { m_box->addItem(word, value); }

void FilterChoice::choose(const QString& value)
{
    if (m_box->findData(value) < 0)
        m_box->addItem(value, value);
    m_box->setCurrentIndex(m_box->findData(value));
}

MarkRow::MarkRow(Mark mark, const QString& meaning, QWidget* parent)
    : QWidget(parent)
{
    const auto& theme = themeOf(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    row->addWidget(new Glyph(mark));
    row->addWidget((new Label(meaning, Type::Small))->wrapped(), 1);
}

} // namespace mor::ui
