// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemView>

namespace mor::ui {

/// Calls `open(index)` when an item is clicked or opened by Enter.
template <class Open>
void whenOpened(QAbstractItemView& view, QObject* receiver, Open open)
{
    QObject::connect(&view, &QAbstractItemView::clicked, receiver, open);
    QObject::connect(&view, &QAbstractItemView::activated, receiver, open);
}

} // namespace mor::ui
