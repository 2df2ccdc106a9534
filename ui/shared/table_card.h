// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"

class QAbstractItemView;

namespace mor::ui {

/// A card around a table or list that keeps kEdge free at both sides for the focus ring: the view
/// reaches further out than title and foot, so that all words stand on the same lines.
class TableCard : public Card {
    Q_OBJECT

public:
    static constexpr int kEdge = 8; ///< design pixels that the view's delegate leaves free

    explicit TableCard(const QString& title = {}, QWidget* parent = nullptr);

    void setView(QAbstractItemView& view);
    void addFoot(QWidget* foot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    QVBoxLayout* m_foot;
};

} // namespace mor::ui
