"""Child mode's controller: connects one sitting with the child's pages and the storage worker; draws nothing."""

from app.ui.flow.child_flow import ChildFlow

__all__ = ["ChildFlow"]
