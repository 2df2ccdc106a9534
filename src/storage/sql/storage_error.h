// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <exception>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace mor::storage {

/// Thrown inside this room only; `asResult` turns it into a Result at each public function.
class StorageError : public std::exception {
public:
    explicit StorageError(Error error)
        : m_error(std::move(error))
    {
    }
    StorageError(
        ErrorKind kind, std::string code, std::vector<std::string> args, std::string detail = {})
        : m_error{kind, std::move(code), std::move(args), {}, std::move(detail), {}}
    {
    }

    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_error.code.c_str(); }

private:
    Error m_error;
};

/// "storage.damaged" of a single value that core's parsers refuse; verify() names the value.
class ValueNotUnderstood : public StorageError {
public:
    ValueNotUnderstood(
        const std::string& file, std::string table, std::string column, std::string value)
        : StorageError(ErrorKind::Unavailable, "storage.damaged", {file},
            "value not understood in " + table + "." + column)
        , m_table(std::move(table))
        , m_column(std::move(column))
        , m_value(std::move(value))
    {
    }

    const std::string& table() const { return m_table; }
    const std::string& column() const { return m_column; }
    const std::string& value() const { return m_value; }

private:
    std::string m_table;
    std::string m_column;
    std::string m_value;
};

/// Runs a public function's body; whatever it throws becomes the Result's error.
template <class Act>
auto asResult(Act&& act) -> Result<std::invoke_result_t<Act>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Act>>) {
            act();
            return {};
        } else {
            return act();
        }
    } catch (const StorageError& thrown) {
        return tl::unexpected<Error>(thrown.error());
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::Unavailable, "storage.no_memory");
    } catch (const std::exception& thrown) {
        return fail(ErrorKind::Internal, "storage.internal", {}, thrown.what());
    }
}

} // namespace mor::storage
