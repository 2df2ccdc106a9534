// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/icons.h"

#include <QPushButton>

#include <optional>

namespace mor::ui {

/// A button of the design: at most one Primary on a page; Normal with a strong edge, Quiet with a
/// soft one, Ghost without.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Normal, Quiet, Ghost };

    explicit Button(const QString& text, Kind kind = Kind::Normal, QWidget* parent = nullptr);
    /// Only an icon; `name` is told to screen readers and shown as a tip.
    Button(Icon icon, const QString& name, Kind kind = Kind::Quiet, QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setSymbol(Icon icon);
    /// The key that does the same, shown in a cap: "Ctrl Enter". Does not bind the key.
    void setKeyCap(const QString& key);
    /// Initials in a circle in front of the text.
    void setInitials(const QString& initials);
    /// A small arrow that says "opens a list".
    void setOpensList(bool opens);
    void setCompact(bool compact);
    /// Disables the button and says why in its tip and description; an empty reason enables it.
    void setReasonDisabled(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentsWidth() const; ///< without the text
    QColor ink() const;
    void paintContents(QPainter& painter) const;

    Kind m_kind;
    std::optional<Icon> m_symbol;
    QString m_keyCap;
    QString m_initials;
    bool m_opensList = false;
    bool m_compact = false;
};

} // namespace mor::ui
