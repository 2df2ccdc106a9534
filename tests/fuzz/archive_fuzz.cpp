// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "storage/workspace.h"
#include "wiring/workspace_archive.h"

#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <unistd.h>

namespace mor::tests {

namespace {

/// An empty workspace in a folder that goes with it.
class EmptyWorkspace {
public:
    explicit EmptyWorkspace(const std::string& name)
        : m_folder(std::filesystem::temp_directory_path()
            / ("mor-fuzz-" + name + '-' + std::to_string(getpid())))
    {
        renew();
    }
    ~EmptyWorkspace()
    {
        m_workspace.reset();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    EmptyWorkspace(const EmptyWorkspace&) = delete;
    EmptyWorkspace& operator=(const EmptyWorkspace&) = delete;

    void renew()
    {
        m_workspace.reset();
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        auto created = Workspace::create(m_folder / "team.mor");
        expect(created.has_value());
        m_workspace = std::move(*created);
    }
    bool takes(std::string_view text)
    {
        std::istringstream in{std::string{text}};
        return readArchive(*m_workspace, in, "all.json").has_value();
    }
    std::string text() const
    {
        std::string all;
        const auto written = writeArchive(
            *m_workspace, Workspace::PrivateNotes::Shown, [&](std::string_view piece) -> Result<> {
                all += piece;
                return {};
            });
        expect(written.has_value());
        return all;
    }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

/// What is refused leaves the workspace empty; what is taken comes back the same from its own text.
void tryOut(std::string_view bytes)
{
    static EmptyWorkspace one{"one"};
    static EmptyWorkspace other{"other"};
    static const std::string empty = one.text();
    if (!one.takes(bytes)) {
        expect(one.text() == empty);
        return;
    }
    const auto text = one.text();
    if (text != empty) {
        expect(other.takes(text) && other.text() == text);
        other.renew();
        one.renew();
    }
}

} // namespace mor::tests
