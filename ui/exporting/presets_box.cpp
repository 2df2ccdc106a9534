// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/presets_box.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

/// The name at the start, the key at the end; the ground shows under the mouse only.
class PresetRow : public QPushButton {
public:
    PresetRow(const QString& name, const QString& key)
        : QPushButton(name)
        , m_key(key)
    {
        setAccessibleName(name);
        setAccessibleDescription(key.isEmpty()
                ? QCoreApplication::translate("mor::ui::PresetsBox", "Saved preset")
                : QCoreApplication::translate("mor::ui::PresetsBox", "Saved preset, %1").arg(key));
        setToolTip(name);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const auto& theme = themeOf(*this);
        return {theme.px(120), theme.px(30)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        if (underMouse())
            paintPanel(painter, rect(), theme.alt, {}, theme.px(6));
        const int cap = m_key.isEmpty() ? 0 : keyCapWidth(theme, m_key);
        const QRect words(0, 0, width() - cap - theme.px(8), height());
        paintText(painter, style()->visualRect(layoutDirection(), rect(), words), text(),
            theme.font(Type::Body), theme.text,
            isRightToLeft() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        if (cap > 0)
            paintKeyCap(painter, theme, isRightToLeft() ? 0 : width() - cap, height() / 2, m_key,
                theme.text2, theme.border);
    }

private:
    QString m_key;
};

} // namespace

PresetsBox::PresetsBox(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_none(new Label(tr("None yet. Save as preset keeps what is chosen here, for you alone."),
          Type::Small, &Theme::text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    column->addWidget(new Label(tr("Saved presets"), Type::Small, &Theme::text2));
    column->addWidget(m_none->wrapped());
    column->addLayout(m_rows);
    m_rows->setSpacing(0);
}

QWidget* PresetsBox::makeRow(int preset, const QString& name)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*this).px(4));
    auto* use = new PresetRow(name, preset < kKeys ? tr("Ctrl %1").arg(preset + 1) : QString());
    row->addWidget(use, 1);
    connect(use, &QAbstractButton::clicked, this, [this, preset] { Q_EMIT wanted(preset); });
    if (!m_editable)
        return whole;
    auto* more = new Button(Icon::Edit, tr("Change the preset %1").arg(name), Button::Kind::Ghost);
    more->setCompact(true);
    auto* menu = new QMenu(more);
    auto* rename
        = menu->addAction(tr("Rename…"), this, [this, preset] { Q_EMIT renameWanted(preset); });
    auto* drop = menu->addAction(tr("Delete"), this, [this, preset] { Q_EMIT dropWanted(preset); });
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    drop->setShortcut(QKeySequence(Qt::Key_Delete));
    for (auto* action : {rename, drop}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        whole->addAction(action);
    }
    more->setMenu(menu);
    row->addWidget(more);
    return whole;
}

void PresetsBox::setPresets(const std::vector<ExportPreset>& presets, bool editable)
{
    m_editable = editable;
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    int number = 0;
    for (const auto& preset : presets)
        m_rows->addWidget(makeRow(number++, QString::fromStdString(preset.name)));
    m_none->setVisible(presets.empty());
}

} // namespace mor::ui
