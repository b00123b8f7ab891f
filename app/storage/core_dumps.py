"""Keeps the memory of the program off the disk when it crashes; imports next to nothing."""

import sys


def forbid_core_dumps() -> None:
    """A crash must not write the memory of the process to the disk: it holds the data key and a child's answers.

    Also keeps debuggers of the same user out, where the system can do that.
    """
    import ctypes  # here: every command begins with this, and the window must not wait for more than it needs

    if sys.platform == "win32":
        # SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX: no crash dialog, no error report with memory in it.
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # PR_SET_DUMPABLE 0: also when dumps go through a pipe to a crash handler, which ignores the limit.
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
