"""The words for a slip of hand or tongue, one home for all readers: 打錯, 說錯, 按錯."""

from __future__ import annotations

SLIP = "(?:(?:打|寫|按|說|講|選|點|填|答|記|輸入|key)錯|手滑|手殘|筆誤|[打按填]太快)"
"""A pattern; readers put beside it what else takes something back for them.

``sentences.taken_back`` keeps fewer: a medicine is not lost for what a pharmacist wrote wrong.
"""
