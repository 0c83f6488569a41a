"""Real windows on no screen: Qt draws into memory, in the application's own colours and fonts."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
