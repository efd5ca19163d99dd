"""`python -m desk.cli`: the machine's door without the window."""

from __future__ import annotations

import sys

from desk.cli import main

sys.exit(main(sys.argv[1:]))
