// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/lever_colours.h"

#include <QSize>
#include <QString>
#include <QWidget>

class QPainter;

namespace mor::ui {

/// Chips for delegates: sizes and painters. They start at the rectangle's leading edge, vertically
/// centred, and are as wide as their size says or as the rectangle allows.
QSize leverChipSize(const Theme& theme, const QString& name);
void paintLeverChip(QPainter& painter, const Theme& theme, const LeverLook& look,
    const QString& name, const QRectF& rect);
/// An empty text takes the mark's own word.
QSize markChipSize(const Theme& theme, Mark mark, const QString& text = {});
void paintMarkChip(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& rect, const QString& text = {});
/// A plain note such as "new in draft" or "good first choice", on the soft accent.
QSize noteChipSize(const Theme& theme, const QString& text);
void paintNoteChip(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text);

/// A chip as a widget; not clickable. Its text is its accessible name.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void showNote(const QString& text);
    void showMark(Mark mark, const QString& text = {});
    /// The colours are looked up again when the theme changes, hence the rhythm's copy of the
    /// lever.
    void showLever(const Rhythm& rhythm, std::string_view code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Note, Mark, Lever };
    void show(Kind kind, const QString& text);

    Kind m_kind = Kind::Note;
    QString m_text;
    Mark m_mark = Mark::Planned;
    Rhythm m_levers; ///< only its levers are filled
    std::string m_lever;
};

} // namespace mor::ui
