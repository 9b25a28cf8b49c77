"""The words people see: one folder a locale, Project Fluent files inside, zh-Hant-TW first."""
