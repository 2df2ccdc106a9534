// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/paper_view.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kPerInch = 96; // design pixels
constexpr int kGap = 16;

} // namespace

/// Draws what the view holds at the width that it was given.
class PaperView::Canvas : public QWidget {
public:
    explicit Canvas(const PaperView& view)
        : m_view(view)
    {
    }

    int heightFor(int paperWidth) const
    {
        const auto& sheet = m_view.sheet();
        return sheet ? paperWidth * sheet->size().height() / sheet->size().width() : 0;
    }
    void setPaperWidth(int width)
    {
        m_paperWidth = width;
        const int gap = themeOf(*this).px(kGap);
        const int pages = m_view.sheet() ? m_view.sheet()->pages() : 0;
        setMinimumHeight(pages * (heightFor(width) + gap) + gap);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        const auto& sheet = m_view.sheet();
        if (!sheet || m_paperWidth <= 0)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = themeOf(*this);
        const int gap = theme.px(kGap);
        QRect paper((width() - m_paperWidth) / 2, gap, m_paperWidth, heightFor(m_paperWidth));
        for (int page = 0; page < sheet->pages(); ++page) {
            if (paper.intersects(event->rect())) {
                painter.fillRect(paper.adjusted(-1, -1, 1, 1), theme.border);
                painter.fillRect(paper, Qt::white);
                painter.save();
                painter.translate(paper.topLeft());
                const double scale = double(m_paperWidth) / sheet->size().width();
                painter.scale(scale, scale);
                sheet->paint(painter, page);
                painter.restore();
            }
            paper.translate(0, paper.height() + gap);
        }
    }

private:
    const PaperView& m_view;
    int m_paperWidth = 0;
};

PaperView::PaperView(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(*this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    setWidget(m_canvas);
}

PaperView::~PaperView() = default;

void PaperView::show(Sheet sheet, const QString& title)
{
    m_sheet = std::move(sheet);
    QStringList words;
    for (int page = 0; page < m_sheet->pages(); ++page)
        words += m_sheet->texts(page);
    setAccessibleName(title);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    fit();
}

void PaperView::fit()
{
    const int room = viewport()->width() - 2 * themeOf(*this).px(kGap);
    const int usual = m_sheet ? m_sheet->size().width() * kPerInch / Sheet::kPerInch : 0;
    m_canvas->setPaperWidth(std::clamp(themeOf(*this).px(usual), 0, std::max(0, room)));
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (isThemeChange(*event) && m_canvas)
        fit();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace mor::ui
