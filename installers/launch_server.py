"""Where the frozen server starts: the demo's child process; the same command line as `immerse-server`."""

from sync_server.__main__ import main

if __name__ == "__main__":
    main()
