// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QPolygon>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace mor::ui {

/// Paper the program prints on.
enum class Paper { A4, Letter };
QSizeF pointsOf(Paper paper);
enum class Turn { Upright, Sideways };

/// One paragraph in the ink of the light palette.
struct Paragraph {
    QString text;
    double points = 9.5;
    QFont::Weight weight = QFont::Normal;
    QColor ink{Qt::black};
    int strong = 0; ///< so many letters at the start are set in semi-bold
    double leading = 1.32; ///< from line to line, in sizes of the letters
};

/// Words, lines and dots at their places on sheets of paper. Painted the same way on a screen, into
/// a PDF and on a printer: all lengths are twentieths of a point, and letters are measured without
/// the rounding of a screen. Mirrored as a whole where reading goes from right to left.
class Sheet {
public:
    static constexpr int kPerPoint = 20;
    static constexpr int kPerInch = 72 * kPerPoint;
    static constexpr int pt(double points) { return static_cast<int>(points * kPerPoint); }

    Sheet(Paper paper, QString family, Turn turn = Turn::Upright);

    QSize size() const { return m_size; }
    Paper paper() const { return m_paper; }
    Turn turn() const { return m_turn; }
    int pages() const { return static_cast<int>(m_pages.size()); }
    void addPage() { m_pages.emplace_back(); }

    /// The height of a paragraph broken at a width.
    int heightOf(const Paragraph& paragraph, int width) const;
    int widthOf(const Paragraph& paragraph) const;
    /// Puts a paragraph on the newest page and answers its height.
    int addText(const QPoint& at, int width, const Paragraph& paragraph, bool trailing = false);
    /// The same on any page, for feet that count the pages.
    void addTextOn(
        int page, const QPoint& at, int width, const Paragraph& paragraph, bool trailing = false);
    void addLine(int y, int left, int right, double points, const QColor& ink, int page = -1);
    void addBox(const QRect& rect, int radius, const QColor& fill, const QColor& edge = {});
    void addDot(const QPoint& centre, int diameter, const QColor& fill, const QColor& edge = {});
    void addRule(int x, int top, int bottom, double points, const QColor& ink);
    void addPolygon(const QPolygon& corners, const QColor& fill, const QColor& edge = {});
    /// Slanting lines: a shade that stays one without colours.
    void addHatch(const QRect& rect, double gapInPoints, const QColor& ink);

    /// The painter's units must be twentieths of a point with the paper's corner at the origin.
    void paint(QPainter& painter, int page) const;
    /// What can be read on a page, in the order in which it was put there.
    QStringList texts(int page) const;
    /// Where the lowest word of a page ends, the foot left out.
    int lowest(int page) const;
    /// All that is drawn on a page: nothing of it lies outside its margins.
    QRect inked(int page) const;

private:
    struct Text {
        QPointF at;
        std::shared_ptr<QTextLayout> layout;
        bool isFoot = false;
        double height = 0;
    };
    struct Shape {
        QRectF rect;
        double radius = 0; ///< negative: an ellipse
        QColor fill;
        QColor edge;
        QPolygonF corners = {}; ///< drawn instead of the rectangle
    };
    struct Page {
        std::vector<Shape> shapes;
        std::vector<Text> texts;
    };

    std::shared_ptr<QTextLayout> laidOut(
        const Paragraph& paragraph, int width, bool trailing) const;
    void place(
        Page& page, const QPoint& at, int width, std::shared_ptr<QTextLayout> layout, bool isFoot);
    QRectF mirrored(const QRectF& rect) const;

    Paper m_paper;
    Turn m_turn;
    QString m_family;
    QSize m_size;
    bool m_mirrored;
    std::vector<Page> m_pages;
};

} // namespace mor::ui
