"""Statements written once as SQLite's own SQL: what is done around one costs more than itself."""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

DIALECT = sqlite.dialect()
Convert = Callable[[Any], Any]


class Written:
    """A statement's SQL, the order of its parameters, and how its rows are read."""

    def __init__(self, statement: ClauseElement, names: tuple[str, ...]) -> None:
        """Write a statement that is given ``names``.

        Raises:
            TypeError: It is none that is written as SQL.
            LookupError: It wants more than these.
        """
        compiled = statement.compile(dialect=DIALECT, column_keys=list(names))
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(statement)
        wanted = {name for name, bind in compiled.binds.items() if bind.required}
        if missing := wanted.difference(names):
            raise LookupError(missing)
        order = compiled.positiontup or []
        self.sql = str(compiled)
        self._fixed = compiled.params
        self._order = [(name, _writing(compiled.binds[name].type)) for name in order]
        columns = getattr(statement, "exported_columns", ())
        self._read = [_reading(each.type) for each in columns]
        self._row = row_of([each.name for each in columns])

    def run(
        self, connection: sqlite3.Connection, rows: Sequence[Mapping[str, object]]
    ) -> list[Any]:
        """Run it for each row; return what it brings back."""
        given = [self._parameters(row) for row in rows]
        if not self._read:
            connection.executemany(self.sql, given)
            return []
        return [self._told(each) for one in given for each in connection.execute(self.sql, one)]

    def _parameters(self, row: Mapping[str, object]) -> list[object]:
        values = [(row[name] if name in row else self._fixed[name], to) for name, to in self._order]
        return [value if to is None or value is None else to(value) for value, to in values]

    def _told(self, row: Sequence[Any]) -> Any:  # noqa: ANN401 - its columns are the statement's
        values = zip(row, self._read, strict=True)
        return self._row(
            value if of is None or value is None else of(value) for value, of in values
        )


def row_of(names: Sequence[str]) -> Callable[[Iterable[Any]], Any]:
    """Return what makes rows with these columns."""
    made: Any = namedtuple("Row", names)  # type: ignore[misc]  # noqa: PYI024 - known only now
    return cast("Callable[[Iterable[Any]], Any]", made._make)


@cache
def written(statement: ClauseElement, names: tuple[str, ...]) -> Written:
    """Return a statement as written; one that is built anew each time would fill the memory."""
    return Written(statement, names)


def _writing(kind: TypeEngine[Any]) -> Convert | None:
    return kind.dialect_impl(DIALECT).bind_processor(DIALECT)


def _reading(kind: TypeEngine[Any]) -> Convert | None:
    return kind.dialect_impl(DIALECT).result_processor(DIALECT, None)
