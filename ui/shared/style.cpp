// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/style.h"

#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/style_parts.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace mor::ui {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state & flag; }

} // namespace

Style::Style(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(std::move(theme))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool button = qobject_cast<QAbstractButton*>(widget) != nullptr;
    if (button || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Fields show their focus on their own edge; a ring around them would stand too close.
    if (button)
        widget->setProperty("morFocusRing", true);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring of Look shows it
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonCommand
            || (option->state & (State_MouseOver | State_Sunken | State_On)))
            drawButtonPanel(m_theme, *option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawFieldPanel(m_theme, *option, *painter, widget);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            drawFieldPanel(m_theme, *option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(m_theme, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(m_theme, *option, *painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.text);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.surface);
        painter->setPen(m_theme.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(1, 1, -1, -1), m_theme.px(6) + 3, m_theme.px(6) + 3);
        painter->restore();
        return;
    }
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button
            && (button->features & QStyleOptionButton::DefaultButton)
            && (button->state & State_Enabled)) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText, m_theme.onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_ProgressBarGroove) {
        paintPanel(*painter, option->rect, m_theme.sunken, QColor(), option->rect.height() / 2.0);
        return;
    }
    if (element == CE_ProgressBarContents) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar && bar->maximum > bar->minimum) {
            QRectF done = option->rect;
            done.setWidth(done.width() * (bar->progress - bar->minimum)
                / static_cast<double>(bar->maximum - bar->minimum));
            paintPanel(*painter, visualRect(option->direction, option->rect, done.toRect()),
                m_theme.accent, QColor(), done.height() / 2.0);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter) const
{
    const QRectF slider
        = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, nullptr);
    // Thin and quiet until it is touched; the whole width takes the mouse.
    const bool lit = (option.state & State_MouseOver) || (option.state & State_Sunken);
    const qreal edge = std::min(slider.width(), slider.height()) / (lit ? 5 : 3.5);
    const QRectF handle = slider.adjusted(edge, edge, -edge, -edge);
    paintPanel(painter, handle, lit ? m_theme.control : m_theme.border, QColor(),
        std::min(handle.width(), handle.height()) / 2);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const int side = m_theme.px(control == CC_SpinBox ? 12 : 14);
    const auto chevron = [&](Icon icon, const QRect& rect) {
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(
            *painter, icon, square, has(*option, State_Enabled) ? m_theme.text2 : m_theme.muted);
    };
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter);
    } else if (control == CC_SpinBox) {
        drawFieldPanel(m_theme, *option, *painter, widget);
        chevron(Icon::Up, subControlRect(control, option, SC_SpinBoxUp, widget));
        chevron(Icon::Down, subControlRect(control, option, SC_SpinBoxDown, widget));
    } else if (control == CC_ComboBox) {
        drawFieldPanel(m_theme, *option, *painter, widget);
        chevron(Icon::Down, subControlRect(control, option, SC_ComboBoxArrow, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4; // two pixels of ring at a distance of two
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(24);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit*>(widget)
            || (widget && widget->inherits("QPlainTextEdit")))
            return m_theme.px(4);
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.px(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(m_theme.px(10), 2, -m_theme.px(28), -2));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
            QRect(option->rect.right() - m_theme.px(26), option->rect.top(), m_theme.px(22),
                option->rect.height()));
    if (control == CC_SpinBox)
        return visualRect(
            option->direction, option->rect, spinBoxPart(m_theme, option->rect, subControl));
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const auto part = [&](int from, int to) {
        const QRect rect = lying ? QRect(from, 0, to - from, bar->rect.height())
                                 : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(qint64(bar->pageStep) * length
                                / std::max<qint64>(1, range + bar->pageStep)),
            std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, start + handle);
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length);
    default:
        return {};
    }
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame && frame->lineWidth > 0;
        const int side = m_theme.px(framed ? 8 : 0);
        return option->rect.adjusted(side, framed ? 2 : 0, -side, framed ? -2 : 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = m_theme.px(32);
    if (type == CT_SpinBox) // what spinBoxPart() leaves for the text
        wanted.setWidth(std::max(wanted.width(), size.width() + m_theme.px(10 + 24 + 4 + 4)));
    if (type == CT_PushButton)
        wanted = {std::max(wanted.width(), size.width() + 2 * m_theme.px(12)), line};
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        wanted.setHeight(std::max(line, size.height() + 4));
    else if (type == CT_CheckBox || type == CT_RadioButton)
        wanted.setHeight(std::max(wanted.height(), m_theme.px(24)));
    return wanted;
}

} // namespace mor::ui
