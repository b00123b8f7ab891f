"""The commands of ``immerse-field``: parts of the composition root, each imported only when it is called."""
