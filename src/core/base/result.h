// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace mor {

/// What went wrong, as far as the caller must act on it. The command line maps these to exit codes.
enum class ErrorKind {
    Invalid, ///< the request breaks a rule of the domain; nothing changed
    NotFound, ///< what was named does not exist
    Conflict, ///< somebody else changed it since it was read
    Input, ///< a file or document that came in has errors; `causes` names each of them
    Unavailable, ///< the workspace can't be opened, read or written
    Internal, ///< a defect of the program
};

/// Why there is no value. Holds no sentence: `words/error_text.h` turns code and arguments into
/// one.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    std::string code; ///< stable, such as "checkoff.held_in_future"
    std::vector<std::string> args; ///< what the sentence names, in the order of its placeholders
    std::string where; ///< place in an input: "line 7" or a JSON pointer; empty elsewhere
    std::string detail; ///< for the log and behind "More", never translated
    std::vector<Error> causes; ///< all problems of one input, each with its place

    bool operator==(const Error&) const = default;
};

/// Either the value asked for or the reason there is none. Must be looked at.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Returns from a function whose result is a Result<T> of any T.
inline tl::unexpected<Error> fail(
    ErrorKind kind, std::string code, std::vector<std::string> args = {}, std::string detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(code), std::move(args), {}, std::move(detail), {}});
}

/// Passes on the error of another result.
template <class T>
tl::unexpected<Error> fail(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

/// Gathers the problems of one input, so that all of them are told at once.
class Problems {
public:
    void add(std::string where, std::string code, std::vector<std::string> args = {})
    {
        m_all.push_back(
            {ErrorKind::Input, std::move(code), std::move(args), std::move(where), {}, {}});
    }
    void add(std::string where, Error error)
    {
        error.where = std::move(where);
        m_all.push_back(std::move(error));
    }
    bool none() const { return m_all.empty(); }
    const std::vector<Error>& all() const { return m_all; }

    /// One error of kind Input that carries them all; `source` is the file's name or what it is.
    tl::unexpected<Error> asError(std::string source) const
    {
        return tl::unexpected<Error>(
            Error{ErrorKind::Input, "input.has_errors", {std::move(source)}, {}, {}, m_all});
    }

private:
    std::vector<Error> m_all;
};

} // namespace mor
