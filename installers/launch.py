"""Where the frozen app starts; the same command line as `immerse-field`, and nothing else."""

from app.__main__ import main

if __name__ == "__main__":
    main()
