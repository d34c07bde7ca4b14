"""How the documentation is built: ``sphinx-build -n -W docs docs/_build``; no network is needed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from tvs_core import __version__

project = "tvs_core"
author = "the tvs_core maintainers"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "condition_boxes", "law_pages", "api_pages"]
exclude_patterns = ["_build", "_ext"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings: list[str] = []

html_theme = "furo"
html_title = f"tvs_core {__version__}"
html_static_path = ["_static"]
html_css_files = ["law.css"]
html_copy_source = False
html_show_copyright = False

# A backtick in a docstring is code; links to other pages are written in the pages.
default_role = "code"
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
python_use_unqualified_type_names = True
napoleon_use_rtype = False
napoleon_use_ivar = True

# Types of other projects have no pages here, and inventories would need a network; private type variables have none.
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|datetime|decimal|os|pathlib|io|enum|types|typing)\..*"),
    ("py:.*", r"(narwhals|nw|hypothesis|date)\b.*"),
    ("py:.*", r"tvs_core\.(.*\.)?_.*"),
    ("py:class", r"[A-Z]\w*T|T|Mask|ProvisionLike|FactsLike"),
    # A dictionary keyed by tuples is cut at its comma where the type of a constant is read.
    ("py:class", r"tuple\[str"),
]
