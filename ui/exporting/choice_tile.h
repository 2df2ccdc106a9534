// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRadioButton>

namespace mor::ui {

/// One of several choices as a tile: a title with a second line. What can't be chosen says why in
/// the second line.
class ChoiceTile : public QRadioButton {
    Q_OBJECT

public:
    enum class Form {
        Row, ///< with the dot of a radio button and both lines beside it
        Small, ///< only the title beside the dot
        Block, ///< both lines in the middle, without a dot
    };

    ChoiceTile(const QString& title, const QString& line, Form form, QWidget* parent = nullptr);

    /// An empty reason enables the tile.
    void setReasonDisabled(const QString& reason);
    QString reason() const { return m_reason; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_form == Form::Row; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QString secondLine() const;
    void paintRow(class QPainter& painter) const;
    int textLeft() const;

    QString m_line;
    QString m_reason;
    Form m_form;
};

} // namespace mor::ui
