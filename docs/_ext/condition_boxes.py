"""
Sphinx extension: draws the condition of a provision as nested boxes, made of the document's own nodes.

No script and no network is needed to read them, and every link in them is checked when the pages are built.
"""

from __future__ import annotations

from typing import Any

from catalogue import address, fact_label, general_facts
from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from tvs_core import law
from tvs_core.rules import Condition, Group, Join, Leaf, Provision, Reliance
from tvs_core.rules.fact import Fact
from tvs_core.rules.render import outline


class ConditionDirective(SphinxDirective):
    """Draw the condition of one version of a provision as nested boxes."""

    required_arguments = 1
    option_spec = {"day": str}

    def run(self) -> list[nodes.Node]:
        """Return the boxes."""
        day = self.options["day"] or None
        versions = law.get(self.arguments[0])
        ends = ((v, (str(v.in_force.start), str(v.in_force.end))) for v in versions)
        version = next((v for v, known in ends if day in known), versions[0]) if day else versions[0]
        general = frozenset(general_facts())
        folder = self.env.docname.split("/")[1]
        return [_Boxes(version, folder, general).box(version.when)]


class _Boxes:
    def __init__(self, version: Provision, folder: str, general: frozenset[Fact]) -> None:
        self.version = version
        self.folder = folder
        self.general = general

    def box(self, node: Condition) -> nodes.Element:
        """Return a condition and everything in it."""
        says = outline(node, cite=False).split("\n")[0].removeprefix("- ")
        if isinstance(node, Group):
            classes = ["tvs-box", f"tvs-{'exception' if node.join is Join.NOT else node.join.value}"]
            box = nodes.container(classes=classes)
            box += self._line("tvs-join", nodes.Text(says[0].upper() + says[1:].rstrip(":")), node.cite)
            for index, child in enumerate(node.children):
                box += self.box(child)
                if node.weights:
                    box[-1].insert(0, nodes.paragraph("", f"{node.weights[index]} points", classes=["tvs-weight"]))
            return box
        if isinstance(node, Reliance):
            target = _reference(node.provision_id, says)
        else:
            target = _reference(self._label(node), says)
        box = nodes.container(classes=["tvs-leaf"])
        box += self._line("tvs-test", target, node.cite)
        return box

    def _label(self, leaf: Leaf) -> str:
        return fact_label("general" if leaf.fact in self.general else self.folder, leaf.fact)

    def _line(self, kind: str, body: nodes.Node, cite: str) -> nodes.paragraph:
        line = nodes.paragraph(classes=[kind])
        line += body
        if cite:
            shown = nodes.inline(classes=["tvs-cite"])
            for index, part in enumerate(cite.split("; ")):
                if index:
                    shown += nodes.Text("; ")
                url = address(part, self.version)
                shown += nodes.reference("", part, refuri=url) if url else nodes.Text(part)
            line += nodes.Text(" ")
            line += shown
        return line


def _reference(target: str, says: str) -> addnodes.pending_xref:
    reference = addnodes.pending_xref(
        "", refdomain="std", reftype="ref", reftarget=target.lower(), refexplicit=True, refwarn=True
    )
    reference += nodes.inline("", says)
    return reference


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.add_directive("tvs-condition", ConditionDirective)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
