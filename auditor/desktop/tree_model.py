"""A tree as Qt sees it, of one column or more; what stands in the tree is for each model to say."""

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

Value = TypeVar("Value")


class Node(Generic[Value]):
    """A value in its place; ``number`` is its place among all nodes, which an index carries. The root has no value."""

    __slots__ = ("children", "number", "parent", "row", "value")

    def __init__(self, value: Value | None, parent: "Node[Value] | None", row: int, number: int) -> None:
        self.value = value
        self.parent = parent
        self.row = row
        self.number = number
        self.children: list[Node[Value]] = []


class TreeModel(QAbstractItemModel, Generic[Value]):
    """Knows where everything stands. Nodes are made while the model is reset, and stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clear_nodes()

    def clear_nodes(self) -> None:
        """Begin anew with nothing but the root."""
        self.root: Node[Value] = Node(None, None, 0, 0)
        self.nodes = [self.root]

    def add_node(self, value: Value, below: Node[Value]) -> Node[Value]:
        """Put a value behind the others below a node."""
        node = Node(value, below, len(below.children), len(self.nodes))
        below.children.append(node)
        self.nodes.append(node)
        return node

    def node(self, index: Index) -> Node[Value]:
        """The node of an index; the root for one that leads nowhere."""
        number = index.internalId() if index.isValid() else 0
        return self.nodes[number] if number < len(self.nodes) else self.root

    def index_of_node(self, node: Node[Value]) -> QModelIndex:
        return self.createIndex(node.row, 0, node.number)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        children = self.node(parent).children
        if not (0 <= column < self.columnCount() and 0 <= row < len(children)):
            return NOWHERE
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has another parent(), of objects
        above = self.node(index).parent
        if above is None or above is self.root:
            return NOWHERE
        return self.index_of_node(above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() and parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1
