// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace mor::cli {

/// What one command takes. Each call names a variable that is set when the line has been read;
/// the variables must outlive the reading. A value that is given must not be empty, so that a
/// script with an unset variable is told so; only texts may be.
class CommandLine {
public:
    explicit CommandLine(CLI::App& app)
        : m_app(app)
    {
    }

    void required(std::string& value, const std::string& name, const std::string& help);
    void optional(std::string& value, const std::string& name, const std::string& help);
    void option(std::string& value, const std::string& name, const std::string& help);
    void text(std::string& value, const std::string& name, const std::string& help);
    void option(std::optional<int>& value, const std::string& name, const std::string& help);
    void options(std::vector<std::string>& values, const std::string& name,
        const std::string& help); ///< may be repeated
    void choice(std::string& value, const std::string& name, std::vector<std::string> choices,
        const std::string& help);
    void flag(bool& value, const std::string& name, const std::string& help);

private:
    CLI::App& m_app;
};

} // namespace mor::cli
