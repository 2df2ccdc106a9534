// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/worlds.h"
#include "storage/workspace.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace mor::bench {

/// The value, or the end of the run.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::cerr << "mor-bench: " << result.error().code << ' ' << result.error().detail << '\n';
        std::exit(1);
    }
    return std::move(*result);
}

/// The large organisation in a workspace file, made when it is first needed.
class Stored {
public:
    Stored(Worlds& worlds, std::filesystem::path folder)
        : m_worlds(worlds)
        , m_folder(std::move(folder))
    {
    }

    const std::filesystem::path& folder() const { return m_folder; }

    std::filesystem::path file()
    {
        const auto path = m_folder / "large.mor";
        if (!std::filesystem::exists(path)) {
            const Demo& demo = m_worlds.large();
            const auto workspace = must(Workspace::create(path, *demo.plan));
            if (auto stored = workspace->practice().addAll(demo.checkOffs, demo.confirmations);
                !stored)
                must(Result<int>{fail(stored)});
        }
        return path;
    }

    const Demo& demo() { return m_worlds.large(); }

private:
    Worlds& m_worlds;
    std::filesystem::path m_folder;
};

} // namespace mor::bench
