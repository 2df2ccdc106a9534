// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/explain.h"

#include "shared/paint.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr const char* kExplained = "morExplained";
constexpr int kWidth = 340; // design pixels

/// Catches F1 before the window's own key does.
class Explainer : public QObject {
public:
    explicit Explainer(QWidget& widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
            if (auto* note = ExplanationNote::current())
                note->close();
            return QObject::eventFilter(watched, event);
        }
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto key = static_cast<QKeyEvent*>(event)->key();
        auto* note = ExplanationNote::current();
        const bool closes = note && (key == Qt::Key_Escape || key == Qt::Key_F1);
        const bool opens = !note && key == Qt::Key_F1 && !explanationOf(m_widget).isEmpty();
        if (!closes && !opens)
            return QObject::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (closes)
            note->close();
        else
            ExplanationNote::open(m_widget, area(), explanationOf(m_widget));
        return true;
    }

private:
    QRect area() const
    {
        if (const auto* view = qobject_cast<QAbstractItemView*>(&m_widget))
            if (const auto rect = view->visualRect(view->currentIndex()); rect.isValid())
                return rect.translated(view->viewport()->pos());
        return m_widget.rect();
    }

    QWidget& m_widget;
};

QPointer<ExplanationNote>& currentNote()
{
    static QPointer<ExplanationNote> note;
    return note;
}

} // namespace

QString explanationOf(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        if (const auto text = view->currentIndex().data(Qt::WhatsThisRole).toString();
            !text.isEmpty())
            return text;
    return widget.whatsThis();
}

void makeExplained(QWidget& widget)
{
    widget.setProperty(kExplained, true);
    if (widget.accessibleDescription().isEmpty())
        widget.setAccessibleDescription(widget.whatsThis());
    new Explainer(widget);
}

bool isExplained(const QWidget& widget) { return widget.property(kExplained).toBool(); }

ExplanationNote::ExplanationNote(QWidget& window, const QString& text)
    : QFrame(&window)
    , m_text(new Label(text))
{
    const auto& theme = themeOf(window);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px(12);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px(6));
    column->addWidget(m_text->wrapped());
    column->addWidget(new Label(tr("Esc closes this note."), Type::Caption, &Theme::muted));
    setAccessibleName(text);
    setAttribute(Qt::WA_DeleteOnClose);
}

void ExplanationNote::open(QWidget& widget, const QRect& area, const QString& text)
{
    if (auto* old = current())
        old->close();
    auto& window = *widget.window();
    auto* note = new ExplanationNote(window, text);
    currentNote() = note;
    const auto& theme = themeOf(window);
    const int gap = theme.px(4);
    const int width = std::min(theme.px(kWidth), window.width() - 2 * gap);
    const int height = std::min(note->layout()->heightForWidth(width), window.height() - 2 * gap);
    const auto at = widget.mapTo(&window, area.bottomLeft());
    int top = at.y() + gap;
    if (top + height > window.height() - gap)
        top = widget.mapTo(&window, area.topLeft()).y() - gap - height;
    note->setGeometry(std::clamp(at.x(), gap, std::max(gap, window.width() - width - gap)),
        std::max(gap, top), width, height);
    note->show();
    note->raise();
    QAccessibleEvent told(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

ExplanationNote* ExplanationNote::current()
{
    auto* note = currentNote().data();
    return note && note->isVisible() ? note : nullptr;
}

QString ExplanationNote::text() const { return m_text->text(); }

void ExplanationNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    paintPanel(painter, rect(), theme.surface, theme.control, theme.px(4));
}

void ExplanationNote::mousePressEvent(QMouseEvent*) { close(); }

ExplanationLine::ExplanationLine(QWidget& scope, QWidget* parent)
    : Label({}, Type::Small, &Theme::muted, parent)
    , m_scope(scope)
{
    elided();
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* focused) { follow(focused); });
}

void ExplanationLine::setOtherwise(const QString& text)
{
    m_otherwise = text;
    say();
}

void ExplanationLine::follow(QWidget* focused)
{
    disconnect(m_moves);
    m_focused
        = focused && m_scope.isAncestorOf(focused) && isExplained(*focused) ? focused : nullptr;
    if (const auto* view = qobject_cast<QAbstractItemView*>(m_focused.data()))
        m_moves = connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplanationLine::say);
    say();
}

void ExplanationLine::say()
{
    const auto told = m_focused ? explanationOf(*m_focused) : QString();
    setText(told.isEmpty() ? m_otherwise : tr("%1 (F1)").arg(told));
}

} // namespace mor::ui
