// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace mor::ui {

/// A way to make the week fit, with what the week would then cost at its right.
class OfferButton : public QPushButton {
    Q_OBJECT

public:
    explicit OfferButton(QWidget* parent = nullptr);
    /// `fits`: it is enough by itself.
    void show(const QString& what, const QString& result, bool fits);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int wordsWidth(int width) const;

    QString m_result;
    bool m_fits = false;
};

} // namespace mor::ui
