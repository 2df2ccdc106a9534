// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_form.h"
#include "exporting/export_page.h"
#include "exporting/export_words.h"
#include "exporting/presets_box.h"
#include "exporting/preview_card.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/inline_error.h"
#include "shared/label.h"
#include "shared/reading_margins.h"
#include "shared/scroll_column.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kStackedUnder = 780; // design pixels
constexpr int kFormWidth = 394;
constexpr int kWordsAboveUnder = 640; // of the bar: its words stand over its buttons
constexpr int kNarrowFormWidth = 392; // with room for the bar that scrolls it

} // namespace

ExportPage::ExportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_work(desk)
    , m_again(desk)
    , m_form(new ExportForm)
    , m_preview(new PreviewCard)
{
    setHeading(tr("Export"), tr("Files leave this computer only where you put them"));
    auto* content = new QWidget;
    m_left = new QVBoxLayout(content);
    m_left->setContentsMargins({});
    m_left->addWidget(m_form);
    m_formScroll = scrollColumn(content);
    m_bar = makeBar();
    auto* right = new QWidget;
    m_right = new QVBoxLayout(right);
    m_right->setContentsMargins({});
    m_right->addWidget(m_preview, 1);
    m_right->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_formScroll);
    row->addWidget(right, 1);
    m_form->setProperty("morPane", true);
    m_preview->setProperty("morPane", true);
    m_bar->setProperty("morPane", true);
    makeKeys();
    arrange();
    connect(m_form, &ExportForm::changed, this, &ExportPage::ask);
    connect(&m_preview->lack(), &EmptyState::wanted, this, [this] {
        if (this->desk().viewer())
            ask();
        else
            Q_EMIT peopleWanted();
    });
    auto& box = m_form->presets();
    connect(&box, &PresetsBox::wanted, this, &ExportPage::usePreset);
    connect(&box, &PresetsBox::dropWanted, this, &ExportPage::dropPreset);
    connect(&box, &PresetsBox::renameWanted, this, [this](int preset) {
        const auto name = QString::fromStdString(m_presets[static_cast<std::size_t>(preset)].name);
        askForName(tr("Rename the preset"), name,
            [this, preset](const QString& chosen) { renamePreset(preset, chosen); });
    });
}

QWidget* ExportPage::makeBar()
{
    const auto& theme = themeOf(*this);
    auto* bar = new Card;
    bar->setAccessibleName(tr("Write the file"));
    m_counts = (new Label({}, Type::Strong))->elided();
    m_line = (new Label({}, Type::Small, &Theme::text2))->wrapped();
    m_save = new Button(tr("Save as preset"));
    m_print = new Button(tr("Print"));
    m_print->setToolTip(tr("Ctrl+P: on paper, without a file"));
    m_print->hide();
    m_export = new Button(tr("Export"), Button::Kind::Primary);
    m_export->setSymbol(Icon::Export);
    m_export->setKeyCap(tr("Ctrl E"));
    m_error = new InlineError(*m_export);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_counts);
    words->addWidget(m_line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addWidget(m_export);
    m_barRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_barRow->setSpacing(theme.px(8));
    m_barRow->addLayout(words, 1);
    m_barRow->addLayout(buttons);
    bar->body()->addLayout(m_barRow);
    bar->body()->addWidget(m_error);
    m_wayOut = new QWidget;
    auto* ways = new QHBoxLayout(m_wayOut);
    ways->setContentsMargins({});
    auto* again = new Button(tr("Try again"));
    auto* other = new Button(tr("Another place…"));
    ways->addWidget(again);
    ways->addWidget(other);
    ways->addStretch();
    m_wayOut->hide();
    bar->body()->addWidget(m_wayOut);
    connect(m_export, &QAbstractButton::clicked, this, &ExportPage::askAndExport);
    connect(m_print, &QAbstractButton::clicked, this, &ExportPage::printOut);
    connect(again, &QAbstractButton::clicked, this, [this] { exportTo(QString(m_failedPath)); });
    connect(other, &QAbstractButton::clicked, this, &ExportPage::askAndExport);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        askForName(tr("Save as preset"), presetProposal(m_form->request()),
            [this](const QString& name) { savePreset(name); });
    });
    return bar;
}

void ExportPage::makeKeys()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    for (int preset = 0; preset < PresetsBox::kKeys; ++preset)
        add(tr("Saved preset %1").arg(preset + 1),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + preset)),
            [this, preset] { usePreset(preset); });
    add(tr("Print the paper shown"), QKeySequence::Print, [this] { printOut(); });
    add(tr("Next sheet"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { m_preview->stepTab(1); });
    add(tr("Previous sheet"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { m_preview->stepTab(-1); });
}

void ExportPage::arrange()
{
    const auto& theme = themeOf(*this);
    const bool stacked = width() < theme.px(kStackedUnder);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    layout()->setContentsMargins(margin, theme.px(16), margin, theme.px(stacked ? 16 : 24));
    layout()->setSpacing(theme.px(16));
    m_left->setSpacing(theme.px(16));
    m_left->setContentsMargins(readingMargins(*this, 0, 0, isNarrow() ? theme.px(12) : 0, 0));
    m_right->setSpacing(theme.px(16));
    // Without room beside each other everything lies in one column and is scrolled.
    auto* column = stacked ? m_left : m_right;
    if (column->indexOf(m_preview) < 0) {
        column->addWidget(m_preview, 1);
        column->addWidget(m_bar);
    }
    m_right->parentWidget()->setVisible(!stacked);
    m_preview->setMinimumHeight(stacked ? theme.px(360) : 0);
    const int wide = theme.px(isNarrow() ? kNarrowFormWidth : kFormWidth);
    const int beside = width() - 2 * margin - (stacked ? 0 : wide + theme.px(16));
    m_barRow->setDirection(
        beside < theme.px(kWordsAboveUnder) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_formScroll->setMinimumWidth(stacked ? 0 : wide);
    m_formScroll->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : wide);
}

QWidget* ExportPage::firstFocus() { return m_form->firstChoice(); }

void ExportPage::layOut(bool) { arrange(); }

void ExportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (isThemeChange(*event) && m_bar)
        arrange();
}

} // namespace mor::ui
