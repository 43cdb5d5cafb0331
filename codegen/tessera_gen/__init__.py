# SPDX-License-Identifier: MIT
"""Tessera's generator: reads every spec of the tree, checks them against each other, and writes generated/.

One direction, no back edges: load -> check -> model -> emit. Python holds the decisions, templates hold the layout.
"""
