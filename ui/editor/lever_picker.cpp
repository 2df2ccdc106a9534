// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/lever_picker.h"

#include "editor/field_box.h"
#include "editor/flow_layout.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/lever_colours.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

QIcon dotOf(const QWidget& widget, const Rhythm& rhythm, const std::string& code)
{
    const auto& theme = themeOf(widget);
    QPixmap dot(theme.px(16), theme.px(16));
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    paintLeverDot(painter, theme, leverLook(theme, rhythm, code), QRectF(dot.rect()).center());
    return dot;
}

} // namespace

LeverPicker::LeverPicker(QWidget* parent)
    : QWidget(parent)
    , m_main(new Choice(tr("Lever it is counted for")))
    , m_measure((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
    , m_add(new Button(tr("Also moves"), Button::Kind::Ghost))
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(6));
    auto* line = new FlowLayout(theme.px(8));
    line->addWidget(m_main);
    line->addWidget(m_add);
    column->addLayout(line);
    auto* others = new QWidget;
    m_others = new FlowLayout(theme.px(6), others);
    column->addWidget(others);
    column->addWidget(m_measure);
    m_add->setSymbol(Icon::Plus);
    m_add->setAccessibleName(tr("Add a lever that it moves too"));
    connect(m_add, &QAbstractButton::clicked, this, &LeverPicker::add);
    connect(m_main, &Choice::chosen, this, [this] {
        const int at = m_main->value();
        if (at < 0) {
            m_levers.clear();
        } else {
            const auto code = m_known[static_cast<std::size_t>(at)].code;
            if (m_levers.empty())
                m_levers.push_back(code);
            std::erase_if(m_levers,
                [&](const std::string& each) { return each == code && &each != &m_levers[0]; });
            m_levers.front() = code;
        }
        refill();
        Q_EMIT typed();
    });
}

QWidget* LeverPicker::firstFocus() const { return m_main; }

void LeverPicker::show(const std::vector<std::string>& levers, const Rhythm& rhythm)
{
    const bool same = m_known == rhythm.levers && m_main->count() > 0;
    if (same && m_levers == levers)
        return; // a button that is pressed stays
    if (!same) {
        m_known = rhythm.levers;
        m_main->clear();
        m_main->add(tr("Choose a lever"), -1);
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            m_main->add(QString::fromStdString(m_known[i].name), static_cast<int>(i));
            m_main->setItemIcon(m_main->count() - 1, dotOf(*this, rhythm, m_known[i].code));
        }
    }
    m_levers = levers;
    refill();
}

void LeverPicker::refill()
{
    const auto place = [&](const std::string& code) {
        const auto found = std::ranges::find(m_known, code, &Lever::code);
        return found == m_known.end() ? -1 : static_cast<int>(found - m_known.begin());
    };
    const int main = m_levers.empty() ? -1 : place(m_levers.front());
    m_main->setValue(main);
    m_measure->setText(main < 0
            ? tr("What the activity is meant to move. Without one, question 1 stays open.")
            : tr("Measured as: %1.")
                  .arg(QString::fromStdString(m_known[static_cast<std::size_t>(main)].measure)));
    while (auto* item = m_others->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 1; i < m_levers.size(); ++i) {
        const int at = place(m_levers[i]);
        const auto name = QString::fromStdString(
            at < 0 ? m_levers[i] : m_known[static_cast<std::size_t>(at)].name);
        auto* other = new Button(name, Button::Kind::Quiet);
        other->setCompact(true);
        other->setSymbol(Icon::Cross);
        other->setAccessibleName(tr("It also moves %1; remove").arg(name));
        other->setToolTip(tr("Remove %1").arg(name));
        other->setEnabled(m_main->isEnabled());
        connect(
            other, &QAbstractButton::clicked, this, [this, code = m_levers[i]] { remove(code); });
        m_others->addWidget(other);
    }
    m_others->parentWidget()->setVisible(m_levers.size() > 1);
    m_add->setVisible(main >= 0 && m_levers.size() < m_known.size());
}

void LeverPicker::add()
{
    QMenu menu(this);
    for (const auto& lever : m_known)
        if (std::ranges::find(m_levers, lever.code) == m_levers.end())
            connect(menu.addAction(QString::fromStdString(lever.name)), &QAction::triggered, this,
                [this, code = lever.code] {
                    m_levers.push_back(code);
                    refill();
                    Q_EMIT typed();
                });
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void LeverPicker::remove(const std::string& code)
{
    std::erase(m_levers, code);
    refill();
    m_main->setFocus(Qt::OtherFocusReason);
    Q_EMIT typed();
}

} // namespace mor::ui
